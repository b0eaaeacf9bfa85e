import { LIMITS } from "../effective/limits.js";
import type { SchemaNode } from "../definition/types.js";
import type { EffectiveOperation } from "../effective/operation.js";
import { typesOf } from "../effective/types-of.js";
import type { Index } from "../effective/reference.js";
import type { PlacedLink, Tool } from "../model/integration.js";
import type { PortableSchema } from "../model/portable-schema.js";
import { isScalar, isUnlinkedId, linkOf, meaningOf } from "./link.js";
import { linkText, unlistedText } from "./tool-text.js";
import { isChosen } from "./chosen.js";
import type { TypeTable } from "./type-table.js";

interface Context {
  readonly index: Index;
  readonly types: TypeTable;
  /** The operation whose links apply. */
  readonly operation?: EffectiveOperation;
  /** Whether null says something: that a field is to be emptied. */
  readonly isNullable: boolean;
  /** Dotted paths that an agent gets; all when absent. */
  readonly fields?: readonly string[];
  /** Collects the links that the descriptions name. */
  readonly links: PlacedLink[];
  /** Collects the ids that no tool lists. */
  readonly unlisted: Tool["unlisted"][number][];
  /** Collects the paths of ids of which nobody says where they come from. */
  readonly unlinked: string[];
}

const KEPT = ["type", ...LIMITS] as const;
const DEEPEST = 8;

/**
 * A schema as a tool's input has it: references inlined, maps as lists of pairs, and what providers do not accept
 * said in the description instead.
 * @param path dotted path of the value in the arguments
 */
export function portable(context: Context, node: SchemaNode, path: string, depth = 0): PortableSchema {
  const target = node.$ref === undefined ? undefined : context.types.get(node.$ref)?.node;
  // A schema that contains itself ends here, untyped; the rule for portable schemas reports it.
  if (depth > DEEPEST) return {};
  if (target) return portable(context, { ...target, ...withoutReference(node) }, path, depth + 1);
  if (node.format === "binary") return file(context, node, path);
  const description = describe(context, node, path);
  const base: PortableSchema = { ...kept(node, context.isNullable), ...(description !== "" && { description }) };
  if (node.additionalProperties !== undefined) return pairs(context, node, path, base, depth);
  if (node.anyOf) return { ...union(context, node.anyOf, path, depth), ...base };
  if (node.items) return { ...base, items: portable(inside(context, node.items), node.items, path, depth + 1) };
  if (!node.properties) return base;
  const { fields } = context;
  const members = Object.entries(node.properties).filter(
    ([name, member]) =>
      member.deprecated !== true && (node.required?.includes(name) || !fields || isChosen(`${path}.${name}`, fields)),
  );
  const names = members.map(([name]) => name);
  return {
    ...base,
    properties: Object.fromEntries(
      members.map(([name, member]) => [name, portable(context, briefly(node, member), `${path}.${name}`, depth + 1)]),
    ),
    ...requiredOf(node, names),
  };
}

/** What a schema says that every provider accepts as it is. */
function kept(node: SchemaNode, isNullable: boolean): PortableSchema {
  const said: Record<string, unknown> = {};
  for (const keyword of KEPT) if (node[keyword] !== undefined) said[keyword] = node[keyword];
  if (node.format === "date-time") said["format"] = node.format;
  return Object.assign(said, isNullable ? undefined : withoutNull(node), enumeration(node));
}

/** What refers to a record says whose id it wants; its only member then need not. */
function briefly({ description, properties = {} }: SchemaNode, member: SchemaNode): SchemaNode {
  const isReference = description !== undefined && Object.keys(properties).length === 1;
  if (!isReference || (member.link === undefined && member.unlisted === undefined)) return member;
  const { description: _, ...rest } = member;
  return rest;
}

/** Nothing costs nothing. */
function requiredOf({ required = [] }: SchemaNode, names: readonly string[]): Pick<PortableSchema, "required"> {
  const asked = required.filter((name) => names.includes(name));
  return asked.length > 0 ? { required: asked } : {};
}

/** The type of a value that is never null. */
function withoutNull({ type }: SchemaNode): Pick<PortableSchema, "type"> | undefined {
  if (!Array.isArray(type)) return undefined;
  const [only, ...others] = type.filter((one) => one !== "null");
  return only === undefined ? {} : { type: others.length === 0 ? only : [only, ...others] };
}

/** A file is given whole, as text; the runtime makes bytes of it. */
function file(context: Context, node: SchemaNode, path: string): PortableSchema {
  const properties = {
    name: { type: "string", description: "Name of the file with its ending." },
    media_type: { type: "string", description: "Media type, e.g. `application/pdf`." },
    base64: { type: "string", description: "What the file holds, in base64." },
  };
  const description = describe(context, node, path);
  return { type: "object", ...(description !== "" && { description }), properties, required: ["name", "base64"] };
}

/** A map is given as a list of key and value. */
function pairs(context: Context, node: SchemaNode, path: string, base: PortableSchema, depth: number): PortableSchema {
  const value: SchemaNode = typeof node.additionalProperties === "object" ? node.additionalProperties : ANY_VALUE;
  const { type: _, ...rest } = base;
  const properties: Record<string, PortableSchema> = {
    key: { type: "string", description: "Name of the entry." },
    value: portable(context, { description: "Value of the entry.", ...value }, `${path}.value`, depth + 2),
  };
  return { type: "array", ...rest, items: { type: "object", properties, required: ["key", "value"] } };
}

const ANY_VALUE: SchemaNode = {
  anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }, { type: "array", items: { type: "string" } }],
};

/** Unions of plain types are written as a list of types, which costs less than `anyOf`. */
function union(context: Context, branches: readonly SchemaNode[], path: string, depth: number): PortableSchema {
  const lowered = branches.map((branch) => portable(context, branch, path, depth + 1));
  const isPlain = lowered.every((one) => Object.keys(one).length === 1 && typeof one.type === "string");
  const [first, second] = lowered;
  if (isPlain) return { type: lowered.map((one) => one.type as string) };
  if (lowered.length === 2 && first && second && second.type === "null" && typeof first.type === "string") {
    return first.enum ? first : { ...first, type: [first.type, "null"] };
  }
  return { anyOf: lowered };
}

/** Providers take enums of strings or numbers only, so a choice is never null in a tool. */
function enumeration(node: SchemaNode): Pick<PortableSchema, "enum" | "type"> | undefined {
  if (!node.values && !node.enum && node.const === undefined) return undefined;
  const type = typesOf(node).find((one) => one !== "null");
  if (node.values) {
    const isNumeric = type === "integer" || type === "number";
    return { enum: Object.keys(node.values).map((key) => (isNumeric ? Number(key) : key)), type: type ?? "string" };
  }
  if (node.const !== undefined) return { enum: [node.const], type: typeof node.const };
  const values = (node.enum ?? []).filter((value) => value !== null);
  return { enum: values, type: type ?? typeof values[0] };
}

const FORMAT_TEXT: Readonly<Record<string, string>> = {
  date: "YYYY-MM-DD.",
  time: "HH:mm:ss.",
  html: "HTML.",
  email: "An e-mail address.",
  uri: "A URL.",
};

/** The description with what a provider's schema cannot say: meanings, formats, the default, where it comes from. */
function describe({ index, operation, links, unlisted, unlinked }: Context, node: SchemaNode, path: string): string {
  const link = operation ? linkOf(index, operation, path, node).link : undefined;
  if (link) links.push({ path, ...link });
  else if (node.unlisted !== undefined) unlisted.push({ path, reason: node.unlisted });
  if (operation && isUnlinkedId(index, operation, path, node)) unlinked.push(path);
  // An id that an earlier answer of the same tool has needs no other tool; the definition says it in its own words.
  const isElsewhere = link?.operation !== operation?.id;
  const format = node.format === undefined ? "" : (FORMAT_TEXT[node.format] ?? "");
  const meaning = (operation ? meaningOf(operation, path, node) : node.description) ?? "";
  const isNamed = meaning.includes(format.slice(0, -1));
  const fallback =
    node.default === undefined || typeof node.default === "object" ? "" : `Default ${String(node.default)}.`;
  const origin = link
    ? isElsewhere
      ? linkText(link, node.additionalProperties !== undefined)
      : ""
    : unlistedText(node);
  const values = node.values ? valuesText(node.values) : "";
  return [meaning, values, isNamed ? "" : format, fallback, origin].filter(Boolean).join(" ");
}

function valuesText(values: NonNullable<SchemaNode["values"]>): string {
  return `${Object.entries(values)
    .map(([value, meaning]) => `${value}: ${meaning}`)
    .join("; ")}.`;
}

/** Ids in a list have been looked at with the list. */
function inside(context: Context, items: SchemaNode): Context {
  return isScalar(items) ? { ...context, unlinked: [] } : context;
}

function withoutReference({ $ref: _, ...rest }: SchemaNode): SchemaNode {
  return rest;
}
