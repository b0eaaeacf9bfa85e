import { createHash } from "node:crypto";
import type { Tool as CatalogueTool } from "@toolwright/runtime";
import type { Integration, Tool } from "../../model/integration.js";
import type { OutputFile } from "../output-file.js";
import { printJson } from "../print/json.js";
import { canonicalJson } from "./canonical-json.js";

/** A tool of the model with what it costs. */
export interface CountedTool extends Tool {
  readonly tokens: number;
}

/** `tools.json` and `tools.lock.json`. */
export function emitTools(integration: Integration, tools: readonly CountedTool[]): OutputFile[] {
  return [
    { path: "tools.json", contents: catalogueText(integration, tools) },
    { path: "tools.lock.json", contents: lockText(integration, tools) },
  ];
}

/** One tool on each line, so that a diff shows whole tools. */
function catalogueText({ name, apiVersion, toolsets }: Integration, tools: readonly CountedTool[]): string {
  const sets = Object.fromEntries(toolsets.map((one) => [one.name, one.tools]));
  const head = printJson({ integration: name, apiVersion, toolsets: sets }).slice(0, -1);
  return `${head},"tools":[\n${tools.map((tool) => printJson(catalogueEntry(tool))).join(",\n")}\n]}\n`;
}

/** What of a tool is published. */
function catalogueEntry(tool: CountedTool): CatalogueTool {
  const {
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
    variants,
    aliases,
    tokens,
    source,
  } = tool;
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

/** A hash of what each tool tells a model: a change of it is a change of behaviour and must be reviewed. */
function lockText({ name }: Integration, tools: readonly CountedTool[]): string {
  const hashes = Object.fromEntries(tools.map((tool) => [tool.name, hash(tool)]));
  return `${printJson({ integration: name, algorithm: "sha256 of RFC 8785 canonical JSON", tools: hashes }, 2)}\n`;
}

function hash({ name, description, inputSchema, annotations }: Tool): string {
  return createHash("sha256").update(canonicalJson({ name, description, inputSchema, annotations })).digest("hex");
}
