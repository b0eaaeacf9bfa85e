import type { Tool as CatalogueTool } from "@toolwright/runtime";
import type { SchemaNode } from "../definition/types.js";
import { isIn } from "../effective/direction.js";
import type { EffectiveOperation } from "../effective/operation.js";
import type { Index } from "../effective/reference.js";
import { returnsOf } from "../effective/returns.js";
import { typesOf } from "../effective/types-of.js";
import type { Argument } from "../model/integration.js";

type Shows = NonNullable<CatalogueTool["shows"]>;

/** A model reads no more of each record than this, unless the definition says otherwise. */
const MOST = 15;

/** Of what nobody is known to look for, as many are shown that a record is not all flags. */
const FEW = 8;

/**
 * Finds the members of its records that a tool shows when the model does not name any: those that the definition names,
 * else those that most people look for. Only tools that let a model name members show less than everything.
 */
export function shownBy(index: Index): (operation: EffectiveOperation, args: readonly Argument[]) => Shows | undefined {
  const bySchema = new Map<string, readonly string[]>();
  const said = new Map<string, readonly string[]>();
  for (const { value } of index.resource.values()) {
    if (value.model !== undefined && value.shows && !said.has(value.model)) said.set(value.model, value.shows);
  }
  const mainMembers = (schema: string): readonly string[] => {
    const known = bySchema.get(schema) ?? mainOf(index, index.schema.get(schema)?.node);
    bySchema.set(schema, known);
    return known;
  };
  return (operation, args) => {
    const list = args.find(({ node }) => node.format === "field-list");
    const schema = returnsOf(operation).node?.$ref;
    if (!list || schema === undefined) return undefined;
    const { model, shows } = operation.resource.value;
    const members = (model === schema ? shows : undefined) ?? said.get(schema) ?? mainMembers(schema);
    return members.length === 0 ? undefined : { members, unless: list.name };
  };
}

function mainOf(index: Index, node: SchemaNode | undefined): string[] {
  const required = node?.required ?? [];
  const members = Object.entries(node?.properties ?? {}).filter(([name, member]) => isShowable(index, name, member));
  const ranked = members.map(([name, member], at) => ({ name, at, rank: rankOf(index, name, member, required) }));
  const best = ranked.toSorted((a, b) => a.rank - b.rank || a.at - b.at);
  const main = best.filter(({ rank }, at) => at < MOST && (rank < OTHER || at < FEW));
  // Names first, the rest as the definition has it.
  const isName = ({ rank }: { readonly rank: number }): boolean => rank <= NAME;
  const ordered = [...main.filter(isName), ...main.filter((one) => !isName(one)).toSorted((a, b) => a.at - b.at)];
  return ordered.map(({ name }) => name);
}

/** Links, dates and fields of one account are long, and secrets nobody's business. */
function isShowable(index: Index, name: string, node: SchemaNode): boolean {
  if (node.deprecated === true || node.clientOnly === true || !isIn(index, node, "read")) return false;
  if (/^_|custom_?fields?|userdefined|guid|token|password|secret|xref/i.test(name) || isOfThePlatform(index, name))
    return false;
  const target = node.$ref === undefined ? node : index.schema.get(node.$ref)?.node;
  const isMap = target?.additionalProperties !== undefined && target.properties === undefined;
  return !isMap && node.format !== "binary";
}

/** An id that the vendor gives records beside their own, and calls by its own name: `connectWiseId`, `parentConnectWiseId`. */
function isOfThePlatform({ project }: Index, name: string): boolean {
  const vendor = project.integration.value.integration.split("-");
  return vendor.some((word) => name.toLowerCase().replaceAll("_", "").endsWith(`${word}id`));
}

const NAME = 1;
const REFERENCE = 6;
const OTHER = 7;

/** What people look for, the first first: names, what it is about, whose it is, flags, dates and numbers. */
const SOUGHT: readonly (readonly [rank: number, name: RegExp])[] = [
  [0, /^id$/],
  [NAME, /^(identifier|(display_?)?(name|title|id)|summary|subject|caption|(first|last|full)_?name|email)$/i],
  [2, /^(description|number|.*_?number)$/i],
  [3, /^(status|state|stage|priority|type|category|kind|board|company|contact|owner|member|assignee|manager)$/i],
  [3, /^(text|notes?|body|content|message|problem|issue|resolution|question|answer|value)$/i],
  [4, /(closed|(in)?active|cancell?ed|deleted|default)(_?flag)?$/i],
  [5, /^date|date$|_at$|^(time)?(start|end)|^due/i],
  [5, /^(quantity|price|cost|balance|rate|probability|sort_?order)$|(total|amount|hours)$/i],
];

function rankOf(index: Index, name: string, node: SchemaNode, required: readonly string[]): number {
  const found = SOUGHT.find(([, pattern]) => pattern.test(name));
  const rank = found?.[0] ?? (node.format?.startsWith("date") ? 5 : isReference(index, node) ? REFERENCE : OTHER);
  return required.includes(name) ? Math.min(rank, 2) : rank;
}

/** Whether a member names another record: by its id, or by the little that the API tells of it. */
function isReference(index: Index, node: SchemaNode): boolean {
  if (node.link !== undefined) return true;
  const target = node.$ref === undefined ? undefined : index.schema.get(node.$ref)?.node;
  return target?.identifiedBy !== undefined && !typesOf(target).includes("array");
}
