import type { Integration, Resource } from "../../model/integration.js";
import { groupBy } from "../group-by.js";
import type { OutputFile } from "../output-file.js";
import { code, inline, table } from "../print/markdown.js";
import { render } from "../print/templates.js";
import type { CountedTool } from "../tools/emit-tools.js";
import { moduleView } from "./module-view.js";
import { moduleOf, relationsView, type RelationsView } from "./relations-view.js";

/** `TOOLS.md` and a page for each module: what people review. */
export function emitDocs(integration: Integration, tools: readonly CountedTool[]): OutputFile[] {
  const modules = modulesOf(integration.resources);
  const relations = relationsView(integration, tools);
  const byModule = groupBy(tools, moduleOf);
  const pages = [...modules].map(([module, resources]) => ({
    path: `tools/${module}.md`,
    contents: text("docs/module.md", moduleView(integration, module, resources, byModule.get(module) ?? [], relations)),
  }));
  return [
    {
      path: "TOOLS.md",
      contents: text("docs/index.md", indexView(integration, byModule, [...modules.keys()], tools, relations)),
    },
    ...pages,
  ];
}

/** Every page ends with one line feed and has no double blank lines. */
function text(template: string, view: object): string {
  return `${render(template, view)
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

function modulesOf(resources: readonly Resource[]): Map<string, Resource[]> {
  return new Map([...groupBy(resources, moduleOf)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function indexView(
  integration: Integration,
  byModule: ReadonlyMap<string, readonly CountedTool[]>,
  modules: readonly string[],
  tools: readonly CountedTool[],
  { hubs, unlisted }: RelationsView,
) {
  const total = (some: readonly CountedTool[]) => some.reduce((sum, { tokens }) => sum + tokens, 0);
  const toolsets = integration.toolsets.map((set) => {
    const members = tools.filter(({ name }) => set.tools.includes(name));
    return [code(set.name), inline(set.about), String(members.length), `${total(members)} of ${set.budget}`];
  });
  return {
    title: inline(integration.title),
    about: inline(integration.about),
    toolsets: toolsets.length > 0 ? table(["Toolset", "For", "Tools", "Tokens"], toolsets) : "",
    hubs,
    unlisted,
    modules: modules.map((module) => ({
      name: inline(module),
      table: table(
        ["Tool", "Effect", "Arguments", "Tokens"],
        (byModule.get(module) ?? []).map((tool) => indexRow(module, tool)),
      ),
    })),
  };
}

function indexRow(module: string, { name, effect, inputSchema, tokens }: CountedTool): string[] {
  const required = (inputSchema["required"] as readonly string[]).length;
  const count = Object.keys(inputSchema["properties"] as object).length;
  return [
    `[${code(name)}](./tools/${encodeURIComponent(module)}.md#${name})`,
    effect,
    `${count}, ${required} required`,
    String(tokens),
  ];
}
