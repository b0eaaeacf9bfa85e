import type { JsonSchema, Tool } from "@toolwright/runtime";
import { isRecord } from "@toolwright/runtime/check";
import type { Override } from "../account/account.js";
import { own } from "../own.js";
import type { Layout } from "./layout.js";
import { asJsonText, needsJsonText } from "./json-text.js";

/** One tool as `/tools` tells of it. The first seven members are those that the SDK reads. */
export interface ToolEntry {
  readonly resource: string;
  readonly method: string;
  readonly name: string;
  readonly description: string;
  /** Arguments in the URL, path ids among them. */
  readonly query_schema: JsonSchema;
  /** Arguments in the body. */
  readonly body_schema: JsonSchema;
  /** Required arguments of both. */
  readonly required: readonly string[];
  readonly title: string;
  readonly effect: Tool["effect"];
  readonly tags: readonly string[];
  /** False when an account's own texts stand in the place of those that were reviewed with the definitions. */
  readonly reviewed: boolean;
}

/** The SDK's answer calls the cursor otherwise than the argument it is given as, and than the answer over HTTP. */
const CURSOR = " Give the next_cursor of the answer before (the SDK calls it nextCursor).";

/** Tells of a tool, with the texts of an account where it has any. */
export function toolEntry(tool: Tool, { item, itemName, body }: Layout, override: Override | undefined): ToolEntry {
  const { properties, required = [] } = tool.inputSchema;
  const outer: Record<string, unknown> = {};
  const inner: Record<string, unknown> = {};
  const listed = (name: string): string => (name === item && itemName !== undefined ? itemName : name);
  for (const [name, schema] of Object.entries(isRecord(properties) ? properties : {})) {
    const text = own(override?.parameters, name) ?? own(override?.parameters, listed(name));
    const shown = described(schema, text, name === "next_cursor" ? CURSOR : "");
    const isText = !body.has(name) && isRecord(shown) && needsJsonText(shown);
    (body.has(name) ? inner : outer)[listed(name)] = isText ? asJsonText(shown) : shown;
  }
  const names = (required as readonly string[]).map(listed);
  return {
    resource: tool.resource,
    method: tool.method,
    name: tool.name,
    description: override?.description ?? tool.description,
    query_schema: objectOf(outer, names),
    body_schema: objectOf(inner, names),
    required: names,
    title: tool.title,
    effect: tool.effect,
    tags: tool.tags,
    reviewed: override === undefined,
  };
}

function described(schema: unknown, text: string | undefined, more: string): unknown {
  if (!isRecord(schema) || (text === undefined && more === "")) return schema;
  const { description } = schema;
  return { ...schema, description: `${text ?? String(description ?? "")}${more}`.trim() };
}

function objectOf(properties: Readonly<Record<string, unknown>>, required: readonly string[]): JsonSchema {
  return { type: "object", properties, required: required.filter((name) => Object.hasOwn(properties, name)) };
}
