import type { SchemaNode } from "../../definition/types.js";
import { type DocNode, elements, isTrue, member, members, text } from "../document/node.js";
import type { Note } from "../finding.js";
import type { PatternFault } from "./pattern-budget.js";
import { proseLimits } from "./prose.js";
import { isForbiddenName } from "./safe-name.js";
import { choiceOf, defaultOf, formatOf, limitsOf } from "./scalar-keywords.js";
import { typesOf } from "./types-of.js";

/** What reading keywords needs beside the schema. */
export interface KeywordContext {
  readonly note: Note;
  readonly patternFault: PatternFault;
}

/** Reads a schema inside of another one; the name says what it is to that one. */
type ReadInner = (part: DocNode, name: string) => SchemaNode;

/** What the keywords of one schema say beside references and parts. */
export function schemaKeywords(doc: DocNode, inner: ReadInner, { note, patternFault }: KeywordContext): SchemaNode {
  const types = typesOf(doc, note);
  const base: SchemaNode = {
    ...(types.length > 0 && { type: (types.length === 1 ? types[0] : types) as NonNullable<SchemaNode["type"]> }),
    ...formatOf(doc, types, note),
    ...choiceOf(doc, types, note),
    ...limitsOf(doc, types, note, patternFault),
    ...(types.includes("object") && objectKeywords(doc, inner, note)),
    ...(types.includes("array") && { items: itemsOf(doc, inner, note) }),
    ...(isTrue(member(doc, "readOnly")) && { readOnly: true }),
    ...(isTrue(member(doc, "writeOnly")) && !isTrue(member(doc, "readOnly")) && { writeOnly: true }),
    ...(isTrue(member(doc, "deprecated")) && { deprecated: true }),
  };
  const node = { ...base, ...defaultOf(doc, base, note) };
  const description = member(doc, "description");
  const limits = proseLimits(text(description) ?? "", node).keywords;
  if (description && Object.keys(limits).length > 0)
    note("assumed", description, "limit that only prose tells", `\`${Object.keys(limits).join("`, `")}\` set`);
  return { ...node, ...limits };
}

function objectKeywords(doc: DocNode, inner: ReadInner, note: Note): SchemaNode {
  const properties: Record<string, SchemaNode> = {};
  for (const [name, part] of members(member(doc, "properties"))) {
    if (isForbiddenName(name))
      note("left-out", part, "member whose name cannot be used", `"${name.slice(0, 40)}" is not part of the schema`);
    else properties[name] = inner(part, name);
  }
  const hasMembers = Object.keys(properties).length > 0;
  const rest = member(doc, "additionalProperties") ?? firstPattern(doc);
  if (hasMembers || member(doc, "allOf") || member(doc, "oneOf") || member(doc, "anyOf")) {
    if (rest && !isFalse(rest)) note("loosened", rest, "members of any name beside named ones", "the named ones only");
  } else if (!isFalse(rest)) {
    return {
      additionalProperties: rest && rest.kind === "map" && rest.entries.size > 0 ? inner(rest, "Value") : true,
    };
  }
  const required = requiredOf(doc, properties, note);
  return { properties, ...(required.length > 0 && { required }) };
}

function requiredOf(doc: DocNode, properties: Readonly<Record<string, SchemaNode>>, note: Note): string[] {
  const place = member(doc, "required");
  const names = elements(place).flatMap((one) => text(one) ?? []);
  if (place && place.kind !== "list") note("repaired", place, "`required` that is no list", "left out");
  const isKnown = (name: string) => Object.hasOwn(properties, name);
  // With `allOf` the members may come from another part.
  if (place && !member(doc, "allOf") && !member(doc, "oneOf") && !member(doc, "anyOf") && !names.every(isKnown))
    note(
      "repaired",
      place,
      "`required` names members that do not exist",
      `left out: ${names
        .filter((name) => !isKnown(name))
        .join(", ")
        .slice(0, 80)}`,
    );
  return [...new Set(names)].filter(
    (name) => !isForbiddenName(name) && (isKnown(name) || member(doc, "allOf") !== undefined),
  );
}

function itemsOf(doc: DocNode, inner: ReadInner, note: Note): SchemaNode {
  const place = member(doc, "items") ?? member(doc, "prefixItems");
  if (!place) return {};
  if (place.kind !== "list") return inner(place, "Item");
  note("loosened", place, "list with a schema for each position", "any of them in each position");
  const parts = place.items.map((part) => inner(part, "Item"));
  return parts.length > 1 ? { anyOf: parts } : (parts[0] ?? {});
}

function firstPattern(doc: DocNode): DocNode | undefined {
  return members(member(doc, "patternProperties"))[0]?.[1];
}

function isFalse(node: DocNode | undefined): boolean {
  return node?.kind === "scalar" && node.value === false;
}
