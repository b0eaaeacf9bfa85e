import { hash } from "node:crypto";
import type { Tool as CatalogueTool } from "@toolwright/runtime";
import { printJson } from "../print/json.js";
import type { Blocks, SharedFile } from "../shared-file.js";
import { canonicalJson } from "./canonical-json.js";
import type { CountedTool, ShownTool, ToolCatalogue } from "./tool-catalogue.js";

/**
 * `tools.json` and `tools.lock.json`.
 * @param tools those that are printed, by resource
 */
export function* emitTools(
  { name, apiVersion, toolsets }: ToolCatalogue,
  tools: ReadonlyMap<string, readonly CountedTool[]>,
): Iterable<SharedFile> {
  const sets = Object.fromEntries(toolsets.map((one) => [one.name, one.tools]));
  const head = printJson({ integration: name, apiVersion, toolsets: sets }).slice(0, -1);
  // One tool on each line, so that a diff shows whole tools.
  const entries = blocks(tools, (tool) => printJson(catalogueEntry(tool)));
  yield { path: "tools.json", parts: [`${head},"tools":[\n`, entries, "\n]}\n"] };
  const lockHead = printJson({ integration: name, algorithm: "sha256 of RFC 8785 canonical JSON" }, 2).slice(0, -2);
  const hashes = blocks(tools, (tool) => `    ${printJson(tool.name)}: ${printJson(toolHash(tool))}`);
  yield { path: "tools.lock.json", parts: [`${lockHead},\n  "tools": {\n`, hashes, "\n  }\n}\n"] };
}

function blocks(tools: ReadonlyMap<string, readonly CountedTool[]>, print: (tool: CountedTool) => string): Blocks {
  const separator = ",\n";
  return { separator, texts: new Map([...tools].map(([resource, own]) => [resource, own.map(print).join(separator)])) };
}

/** What of a tool is published. */
function catalogueEntry(tool: CountedTool): CatalogueTool {
  const { name, title, description, resource, method, effect, tags, inputSchema, annotations, http } = tool;
  const { variants, aliases, tokens, source } = tool;
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
    ...(aliases && { aliases }),
    tokens,
    source,
  };
}

/** A hash of what a tool tells a model: a change of it is a change of behaviour and must be reviewed. */
export function toolHash({ name, description, inputSchema, annotations }: ShownTool): string {
  return hash("sha256", canonicalJson({ name, description, inputSchema, annotations }), "hex");
}
