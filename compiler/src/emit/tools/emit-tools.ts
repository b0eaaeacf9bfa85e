import { createHash } from "node:crypto";
import type { Tool as CatalogueTool } from "@toolwright/runtime";
import { printJson } from "../print/json.js";
import type { SharedFile } from "../shared-file.js";
import { canonicalJson } from "./canonical-json.js";
import type { Tool } from "../../model/integration.js";
import type { CountedTool, ToolCatalogue } from "./tool-catalogue.js";

/** What the tools of one resource are in `tools.json` and `tools.lock.json`. */
export interface ToolBlocks {
  readonly entries: string;
  readonly lock: string;
}

/** Prints the tools of one resource: one on each line, so that a diff shows whole tools. */
export function toolBlocks(tools: readonly CountedTool[]): ToolBlocks {
  return {
    entries: tools.map((tool) => printJson(catalogueEntry(tool))).join(SEPARATOR),
    lock: tools.map((tool) => `    ${printJson(tool.name)}: ${printJson(toolHash(tool))}`).join(SEPARATOR),
  };
}

const SEPARATOR = ",\n";

/** `tools.json` and `tools.lock.json`. */
export function emitTools(
  { name, apiVersion, toolsets }: ToolCatalogue,
  blocks: ReadonlyMap<string, ToolBlocks>,
): SharedFile[] {
  const sets = Object.fromEntries(toolsets.map((one) => [one.name, one.tools]));
  const head = printJson({ integration: name, apiVersion, toolsets: sets }).slice(0, -1);
  const lockHead = printJson({ integration: name, algorithm: "sha256 of RFC 8785 canonical JSON" }, 2).slice(0, -2);
  const all = (key: keyof ToolBlocks) => ({
    separator: SEPARATOR,
    texts: new Map([...blocks].map(([resource, own]) => [resource, own[key]] as const)),
  });
  return [
    { path: "tools.json", parts: [`${head},"tools":[\n`, all("entries"), "\n]}\n"] },
    { path: "tools.lock.json", parts: [`${lockHead},\n  "tools": {\n`, all("lock"), "\n  }\n}\n"] },
  ];
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
export function toolHash({ name, description, inputSchema, annotations }: Tool): string {
  return createHash("sha256").update(canonicalJson({ name, description, inputSchema, annotations })).digest("hex");
}
