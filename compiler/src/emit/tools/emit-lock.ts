import { hash } from "node:crypto";
import type { Tool } from "../../model/integration.js";
import { groupBy } from "../group-by.js";
import { printJson } from "../print/json.js";
import type { SharedFile } from "../shared-file.js";
import { canonicalJson } from "./canonical-json.js";
import { toolBlocks } from "./emit-tools.js";

type LockedTool = Pick<Tool, "name" | "resource" | "description" | "inputSchema" | "annotations">;

/** `tools.lock.json`: a hash of each tool. */
export function emitLock(integration: string, tools: readonly LockedTool[]): SharedFile {
  const head = printJson({ integration, algorithm: "sha256 of RFC 8785 canonical JSON" }, 2).slice(0, -2);
  const byResource = groupBy(tools, ({ resource }) => resource);
  const hashes = toolBlocks(byResource, (tool) => `    ${printJson(tool.name)}: ${printJson(toolHash(tool))}`);
  return { path: "tools.lock.json", parts: [`${head},\n  "tools": {\n`, hashes, "\n  }\n}\n"] };
}

/** A hash of what a tool tells a model: a change of it is a change of behaviour and must be reviewed. */
export function toolHash({ name, description, inputSchema, annotations }: LockedTool): string {
  return hash("sha256", canonicalJson({ name, description, inputSchema, annotations }), "hex");
}
