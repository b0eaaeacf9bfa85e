import type { SchemaNode } from "../../definition/types.js";
import type { Library } from "../document/library.js";
import { type DocNode, elements, isTrue, member, members, text } from "../document/node.js";
import { problem, type Problem } from "../problem.js";
import { combined } from "./combine.js";
import type { SchemaFact } from "./facts.js";
import { proseLimits } from "./prose.js";
import { freeName, isRespelled, schemaName } from "./safe-name.js";
import { type KeywordContext, schemaKeywords } from "./schema-keywords.js";
import { MOST_MEMBERS, MOST_PARTS_DEEP } from "./schema-limits.js";
import { foundKind } from "./types-of.js";

/** Reads schemas of a document. Those with a name become facts of their own; the others stand where they are used. */
export interface SchemaReader {
  /** The schema at a place, references kept by name. */
  node(doc: DocNode): SchemaNode;
  /** The named schemas read so far, by name. */
  named(): SchemaFact[];
  place(name: string): DocNode | undefined;
  /** The named schema behind a name. */
  target(name: string): SchemaNode | undefined;
}

/** Inline objects deeper than this get names: definitions and tools are shallow. */
const DEEPEST_INLINE = 4;

/** Keywords that are read, or whose loss changes nothing that is sent or received. */
const KNOWN = new Set(
  (
    "$ref type format enum const default nullable properties required items prefixItems additionalProperties allOf oneOf anyOf " +
    "readOnly writeOnly deprecated minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern " +
    "minItems maxItems description title example examples externalDocs $comment $id $schema $anchor $defs definitions"
  ).split(" "),
);

interface Context extends KeywordContext {
  readonly library: Library;
  readonly fail: (problem: Problem) => void;
}

/** Makes a reader of schemas; the components are named first, so that names do not depend on who refers to them. */
export function schemaReader(context: Context): SchemaReader {
  const { library, note, fail } = context;
  const names = new Map<DocNode, string>();
  const docs = new Map<string, DocNode>();
  const facts = new Map<string, SchemaFact>();
  const waiting: string[] = [];
  const finishing = new Set<string>();

  let membersLeft = MOST_MEMBERS;

  const register = (doc: DocNode, wished: string, written?: string): string => {
    const base = schemaName(wished);
    const name = freeName(base, (one) => docs.has(one));
    if (written !== undefined && name !== written) {
      const done = `"${written}" is "${name}"`;
      if (isRespelled(written, name)) note("respelled", doc, "schema name in another spelling", done);
      else note("renamed", doc, "schema name that is no type name, or is taken", done);
    }
    names.set(doc, name);
    docs.set(name, doc);
    waiting.push(name);
    return name;
  };
  const components = members(member(member(library.root, "components"), "schemas"));
  // Names that can stay as they are stay so, whatever others become.
  for (const isPlain of [true, false]) {
    for (const [name, doc] of components) if ((schemaName(name) === name) === isPlain) register(doc, name, name);
  }

  const reference = (place: DocNode, written: string): SchemaNode => {
    const found = library.resolve(written, place);
    if ("problem" in found) {
      fail(found.problem);
      return {};
    }
    const known = names.get(found.node);
    if (known !== undefined) return { $ref: known };
    const last = written.split(/[#/]/).findLast((step) => step !== "") ?? "";
    const wished = last.replace(/\.(json|ya?ml)$/, "");
    return { $ref: register(found.node, wished === "" ? "Root" : wished, schemaName(wished)) };
  };

  const read = (doc: DocNode, depth: number, hoistAs: string): SchemaNode => {
    if (doc.kind === "scalar" && typeof doc.value === "boolean") return {};
    if (doc.kind !== "map") {
      fail(problem("wrong-shape", doc, { what: "A schema", found: foundKind(doc), expected: "a map" }));
      return {};
    }
    const place = member(doc, "$ref");
    const written = text(place);
    if (place && written !== undefined) {
      if (isTrue(member(doc, "nullable"))) return { anyOf: [reference(place, written), { type: "null" }] };
      return reference(place, written);
    }
    for (const [name, value] of members(doc)) {
      if (KNOWN.has(name) || name.startsWith("x-")) continue;
      note("loosened", value, `keyword \`${name}\``, "left out");
    }
    if (depth >= DEEPEST_INLINE && member(doc, "properties")) return { $ref: register(doc, hoistAs) };
    return object(doc, depth, hoistAs);
  };

  const object = (doc: DocNode, depth: number, hoistAs: string): SchemaNode => {
    const inner = (part: DocNode, name: string) => read(part, depth + 1, `${hoistAs} ${name}`);
    const own = schemaKeywords(doc, inner, context);
    const parts = {
      all: elements(member(doc, "allOf")).map((part) => inner(part, "Base")),
      any: (["oneOf", "anyOf"] as const).flatMap((name) =>
        elements(member(doc, name)).map((part) => inner(part, "Option")),
      ),
    };
    if (parts.all.length === 0 && parts.any.length === 0) return own;
    if (membersLeft < 0) return own;
    const whole = combined(own, parts, { target, isNamed: names.has(doc), note, fail, place: doc });
    membersLeft -= Object.keys(whole.properties ?? {}).length;
    if (membersLeft < 0)
      fail(
        problem("document-limit", doc, { what: `more than ${MOST_MEMBERS} members long with \`allOf\` written out` }),
      );
    return whole;
  };

  const finish = (name: string): SchemaFact | undefined => {
    const known = facts.get(name);
    const doc = docs.get(name);
    if (known || !doc) return known;
    const onUpdate = members(member(doc, "properties"))
      .filter(([, part]) => proseLimits(text(member(part, "description")) ?? "", {}).isNeededOnUpdate)
      .map(([member]) => member);
    // Its own name must be known before its members are read: they may refer to it.
    facts.set(name, { name, node: {} });
    if (finishing.size >= MOST_PARTS_DEEP) {
      const what = `one in which more than ${MOST_PARTS_DEEP} schemas are made of each other, "${name}" the last`;
      fail(problem("document-limit", doc, { what }));
      return undefined;
    }
    finishing.add(name);
    const node = doc.kind === "map" ? read(doc, 0, name) : {};
    const fact = { name, node: withoutSelf(name, node, doc), ...(onUpdate.length > 0 && { onUpdate }) };
    facts.set(name, fact);
    finishing.delete(name);
    return fact;
  };

  /** Names that lead to a value; each link of a chain is followed once. */
  const ending = new Set<string>();
  const withoutSelf = (name: string, node: SchemaNode, doc: DocNode): SchemaNode => {
    if (node.$ref === undefined) return node;
    const seen = new Set([name]);
    for (let next: string | undefined = node.$ref; next !== undefined && !ending.has(next); next = aliasOf(next)) {
      if (seen.has(next)) {
        fail(
          problem("circular-reference", member(doc, "$ref") ?? doc, { reference: text(member(doc, "$ref")) ?? next }),
        );
        return {};
      }
      seen.add(next);
    }
    for (const one of seen) ending.add(one);
    return node;
  };
  const aliasOf = (name: string): string | undefined => {
    const doc = docs.get(name);
    const place = member(doc, "$ref");
    const written = text(place);
    return place && written !== undefined ? reference(place, written).$ref : undefined;
  };
  const target = (name: string): SchemaNode | undefined => {
    const seen = new Set<string>();
    for (let current = name; !seen.has(current);) {
      if (finishing.has(current)) return undefined;
      seen.add(current);
      const node = finish(current)?.node;
      if (node?.$ref === undefined) return node;
      current = node.$ref;
    }
    return {};
  };

  return {
    node: (doc) => read(doc, 1, "Inline"),
    named: () => {
      for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) finish(name);
      return [...facts.values()];
    },
    place: (name) => docs.get(name),
    target,
  };
}
