import { groupBy } from "../group-by.js";
import { code, inline, table, tableRows } from "../print/markdown.js";
import { render } from "../print/templates.js";
import type { Blocks, SharedFile } from "../shared-file.js";
import type { CountedTool, ShownResource, ToolCatalogue } from "../tools/tool-catalogue.js";
import { pageView, resourceView } from "./module-view.js";
import { moduleOf, type RelationsView } from "./relations-view.js";

/** What one resource is in the documents: a section of its module's page, and rows of `TOOLS.md`. */
export interface DocBlocks {
  readonly section: string;
  readonly rows: string;
}

/** Prints what the documents say about one resource. */
export function docBlocks(resource: ShownResource, tools: readonly CountedTool[], relations: RelationsView): DocBlocks {
  return {
    section: text("docs/resource.md", resourceView(resource, tools, relations)),
    rows: tableRows(tools.map((tool) => indexRow(moduleOf(resource), tool))),
  };
}

/**
 * `TOOLS.md` and a page for each module: what people review.
 */
export function emitDocs(
  catalogue: ToolCatalogue,
  blocks: ReadonlyMap<string, DocBlocks>,
  relations: RelationsView,
): SharedFile[] {
  const modules = [...groupBy(catalogue.resources, moduleOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = (resources: readonly ShownResource[], key: keyof DocBlocks): Blocks => ({
    separator: "\n",
    texts: new Map(
      resources.flatMap(({ name }) => {
        const own = blocks.get(name);
        return own ? [[name, own[key]] as const] : [];
      }),
    ),
  });
  const tables = modules.flatMap(([module, resources]) => [
    `\n## ${inline(module)}\n\n${table(["Tool", "Effect", "Arguments", "Tokens"], [])}\n`,
    all(byName(resources), "rows"),
    "\n",
  ]);
  const pages = modules.map(([module, resources]): SharedFile => {
    const head = text("docs/module.md", pageView(catalogue, module, resources, relations));
    return { path: `tools/${module}.md`, parts: [`${head}\n`, all(resources, "section")] };
  });
  return [{ path: "TOOLS.md", parts: [indexHead(catalogue, relations), ...tables] }, ...pages];
}

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
