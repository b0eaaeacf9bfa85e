import type { SchemaNode } from "../../compiler/src/definition/types.js";
import type { Integration } from "../../compiler/src/model/integration.js";
import type { Json, Members } from "./fixture.js";

/** Objects below this depth are sampled by their required members only. */
const WHOLE = 2;
const DEEPEST = 6;

/**
 * A value that fits a schema of the model. The same schema gives the same value.
 * @param name what the value is called; texts hold it, so that a member sent in the wrong place is seen
 */
export function sample(integration: Integration, node: SchemaNode, name: string, depth = 0): Json {
  const { $ref } = node;
  if ($ref !== undefined) return sample(integration, typeOf(integration, $ref), name, depth);
  if (node.const !== undefined) return node.const;
  if (node.enum) return node.enum.find((one) => one !== null) ?? null;
  const type = [node.type ?? []].flat().find((one) => one !== "null");
  if (node.values) {
    const [first = ""] = Object.keys(node.values);
    return type === "integer" || type === "number" ? Number(first) : first;
  }
  if (node.anyOf?.[0]) return sample(integration, node.anyOf[0], name, depth);
  if (node.properties) return object(integration, node, depth);
  if (node.additionalProperties !== undefined) {
    const value =
      typeof node.additionalProperties === "object" ? node.additionalProperties : { type: "string" as const };
    return depth > DEEPEST ? {} : { key: sample(integration, value, "value", depth + 1) };
  }
  if (node.items) return depth > DEEPEST ? [] : [sample(integration, node.items, name, depth + 1)];
  return scalar(integration, node, type, name);
}

function object(integration: Integration, { properties = {}, required = [] }: SchemaNode, depth: number): Members {
  const isTaken = (name: string) => depth < WHOLE || required.includes(name);
  const members = Object.entries(properties).filter(([name]) => isTaken(name));
  return Object.fromEntries(
    members.map(([name, member]) => [name, depth > DEEPEST ? null : sample(integration, member, name, depth + 1)]),
  );
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: "2026-03-02",
  time: "09:00:00",
  email: "jane@acme.example",
  uri: "https://acme.example/a?b=c",
  uuid: "0d9c6f6e-6f0b-4f0e-9a53-2f3f5d6a7b8c",
};

function scalar({ api }: Integration, node: SchemaNode, type: SchemaNode["type"], name: string): Json {
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return Math.max(node.minimum ?? 7, Math.min(7, node.maximum ?? 7));
  if (type === "null") return null;
  // What a caller gives in another precision is written anew, which is not what this is about.
  if (node.format === "date-time") return `2026-03-02T09:00:00${api.dateTime === "seconds" ? "" : ".000"}Z`;
  const text = (node.format === undefined ? undefined : BY_FORMAT[node.format]) ?? `a ${name} & more`;
  return text.slice(0, node.maxLength ?? text.length).padEnd(node.minLength ?? 0, "x");
}

const types = new WeakMap<Integration, ReadonlyMap<string, SchemaNode>>();

/** The schema behind the name of a type. */
export function typeOf(integration: Integration, name: string): SchemaNode {
  const known = types.get(integration) ?? new Map(integration.types.map((one) => [one.name, one.node]));
  types.set(integration, known);
  const node = known.get(name);
  if (!node) throw new Error(`${integration.name} has no type ${name}`);
  return node;
}
