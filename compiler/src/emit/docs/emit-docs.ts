import { groupBy } from "../group-by.js";
import { code, inline, table, tableRows } from "../print/markdown.js";
import { render } from "../print/templates.js";
import type { Blocks, SharedFile } from "../shared-file.js";
import type { CountedTool, ShownResource, ToolCatalogue } from "../tools/tool-catalogue.js";
import { pageView, resourceView } from "./module-view.js";
import { moduleOf, relationsView, type RelationsView } from "./relations-view.js";

/**
 * `TOOLS.md` and a page for each module: what people review.
 * @param tools those that are printed, by resource
 */
export function* emitDocs(
  catalogue: ToolCatalogue,
  tools: ReadonlyMap<string, readonly CountedTool[]>,
): Iterable<SharedFile> {
  const relations = relationsView(catalogue);
  const modules = [...groupBy(catalogue.resources, moduleOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = (resources: readonly ShownResource[], print: Print): Blocks => {
    const printed = resources.flatMap((one) =>
      tools.has(one.name) ? [[one, tools.get(one.name) ?? []] as const] : [],
    );
    return { separator: "\n", texts: new Map(printed.map(([one, own]) => [one.name, print(one, own)])) };
  };
  const tables = modules.flatMap(([module, resources]) => [
    `\n## ${inline(module)}\n\n${table(["Tool", "Effect", "Arguments", "Tokens"], [])}\n`,
    blocks(byName(resources), (_, own) => tableRows(own.map((tool) => indexRow(module, tool)))),
    "\n",
  ]);
  yield { path: "TOOLS.md", parts: [indexHead(catalogue, relations), ...tables] };
  for (const [module, resources] of modules) {
    const head = text("docs/module.md", pageView(catalogue, module, resources, relations));
    const section: Print = (resource, own) => text("docs/resource.md", resourceView(resource, own, relations));
    yield { path: `tools/${module}.md`, parts: [`${head}\n`, blocks(resources, section)] };
  }
}

type Print = (resource: ShownResource, tools: readonly CountedTool[]) => string;

/** Tools are listed by resource, then method. */
function byName(resources: readonly ShownResource[]): ShownResource[] {
  return [...resources].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Ends with one line feed and has no double blank lines. */
function text(template: string, view: object): string {
  return `${render(template, view)
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

function indexHead({ title, about, toolsets, tools }: ToolCatalogue, { hubs, unlisted }: RelationsView): string {
  const rows = toolsets.map((set) => {
    const members = tools.filter(({ name }) => set.tools.includes(name));
    const total = members.reduce((sum, { tokens }) => sum + tokens, 0);
    return [code(set.name), inline(set.about), String(members.length), `${total} of ${set.budget}`];
  });
  return text("docs/index.md", {
    title: inline(title),
    about: inline(about),
    toolsets: rows.length > 0 ? table(["Toolset", "For", "Tools", "Tokens"], rows) : "",
    hubs,
    unlisted,
  });
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
