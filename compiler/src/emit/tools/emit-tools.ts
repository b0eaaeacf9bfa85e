import type { Tool as CatalogueTool } from "@toolwright/runtime";
import { printJson } from "../print/json.js";
import type { Blocks, SharedFile } from "../shared-file.js";
import type { CountedTool, ToolCatalogue } from "./tool-catalogue.js";

/**
 * `tools.json`, the catalogue.
 * @param tools those that are printed, by resource
 */
export function emitTools(
  { name, apiVersion, toolsets }: ToolCatalogue,
  tools: ReadonlyMap<string, readonly CountedTool[]>,
): SharedFile {
  // One toolset or tool on each line, so that a diff shows whole ones.
  const sets = toolsets.map((one) => `${printJson(one.name)}:${printJson(one.tools)}`).join(",\n");
  const head = `${printJson({ integration: name, apiVersion }).slice(0, -1)},"toolsets":{${sets && `\n${sets}\n`}}`;
  const entries = toolBlocks(tools, (tool) => printJson(catalogueEntry(tool)));
  return { path: "tools.json", parts: [`${head},"tools":[\n`, entries, "\n]}\n"] };
}

/** The members of a JSON object or list, one tool or more on lines of their own. */
export function toolBlocks<T>(tools: ReadonlyMap<string, readonly T[]>, print: (tool: T) => string): Blocks {
  const separator = ",\n";
  return { separator, texts: new Map([...tools].map(([resource, own]) => [resource, own.map(print).join(separator)])) };
}

/** What of a tool is published. */
function catalogueEntry(tool: CountedTool): CatalogueTool {
  const { name, title, description, resource, method, effect, tags, inputSchema, annotations, http } = tool;
  const { variants, shows, aliases, tokens, source } = tool;
  return {
    name,
    title,
    description,
    resource,
    method,
    effect,
    tags,
    inputSchema,
    annotations,
    http,
    ...(variants && { variants }),
    ...(shows && { shows }),
    ...(aliases && { aliases }),
    tokens,
    source,
  };
}
