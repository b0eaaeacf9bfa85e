import type { SchemaNode } from "../../definition/types.js";
import { placeholders } from "../../effective/request.js";
import { type DocNode, isTrue, member, members, text } from "../document/node.js";
import type { Note } from "../finding.js";
import type { ParameterFact } from "./facts.js";
import { proseLimits } from "./prose.js";
import { isForbiddenName } from "./safe-name.js";
import type { SchemaReader } from "./schema-reader.js";

interface Context {
  readonly schemas: SchemaReader;
  readonly note: Note;
}

/** Headers that OpenAPI says are not parameters, because something else sets them. */
const IMPLIED = new Set(["accept", "content-type", "authorization"]);
const NEVER = new Set(["connection", "content-length", "cookie", "host", "transfer-encoding"]);

/**
 * The parameters of one operation: those of the path, overlaid by its own.
 * @param path the path as it is sent, and as the document has it
 */
export function parameterFacts(
  docs: readonly DocNode[],
  path: string,
  written: string,
  context: Context,
): ParameterFact[] {
  const { note } = context;
  const inPath = placeholders(path);
  const originals = [...written.matchAll(/\{([^{}:]*)/g)].map((match) => match[1] ?? "");
  const found = new Map<string, ParameterFact>();
  for (const doc of docs) {
    const read = parameterFact(doc, context);
    if (!read) continue;
    const sent = read.in === "path" ? (inPath[originals.indexOf(read.name)] ?? read.name) : read.name;
    const isMisplaced = read.in === "path" && !inPath.includes(sent);
    if (isMisplaced)
      note("repaired", doc, "path parameter that is not in the path", `"${read.name}" is sent in the query`);
    const fact = isMisplaced
      ? { ...read, in: "query" as const, required: false }
      : read.in === "path"
        ? { ...read, name: sent, required: true, node: asPath(read.node, context) }
        : read;
    found.set(`${fact.in} ${fact.name.toLowerCase()}`, fact);
  }
  for (const name of inPath) {
    if (found.has(`path ${name.toLowerCase()}`)) continue;
    found.set(`path ${name.toLowerCase()}`, {
      name,
      in: "path",
      required: true,
      node: { type: /id$/i.test(name) ? "integer" : "string" },
    });
    const [doc] = docs;
    if (doc)
      note(
        "assumed",
        doc,
        "path parameter that is not described",
        `"${name}" is ${/id$/i.test(name) ? "an integer" : "a text"}`,
      );
  }
  const names = new Set([...found.values()].filter((one) => one.in !== "header").map((one) => `${one.in} ${one.name}`));
  return [...found.values()].filter((one) => {
    if (one.in !== "query" || !names.has(`path ${one.name}`)) return true;
    const place = docs.find((doc) => text(member(doc, "name")) === one.name);
    if (place)
      note(
        "left-out",
        place,
        "query parameter with the name of a path parameter",
        `"${one.name}" is sent in the path only`,
      );
    return false;
  });
}

function parameterFact(doc: DocNode, { schemas, note }: Context): ParameterFact | undefined {
  const name = text(member(doc, "name")) ?? "";
  const where = text(member(doc, "in")) ?? "";
  if (where === "header" && IMPLIED.has(name.toLowerCase())) return undefined;
  if (where === "cookie" || (where === "header" && NEVER.has(name.toLowerCase()))) {
    note(
      "left-out",
      doc,
      where === "cookie" ? "cookie parameter" : "header that the runtime sets",
      `"${name.slice(0, 40)}"`,
    );
    return undefined;
  }
  const isKnown = where === "path" || where === "query" || where === "header";
  const isSendable = where !== "header" || /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name);
  if (!isKnown || isForbiddenName(name) || !isSendable) {
    note(
      "left-out",
      doc,
      "parameter whose name or place cannot be used",
      `"${name.slice(0, 40)}" in ${where.slice(0, 20)}`,
    );
    return undefined;
  }
  const content = members(member(doc, "content"))[0]?.[1];
  if (content) note("loosened", doc, "parameter with a media type", "sent as plain text");
  const schema = content ? undefined : member(doc, "schema");
  const read: SchemaNode = schema ? schemas.node(schema) : { type: "string" };
  const required = isTrue(member(doc, "required"));
  const node = sendable(read, doc, where, { schemas, note });
  if (!node) {
    note("left-out", doc, "parameter that is an object", `"${name}"${required ? ", although it is required" : ""}`);
    return undefined;
  }
  const limits = proseLimits(text(member(doc, "description")) ?? "", node).keywords;
  if (Object.keys(limits).length > 0)
    note("assumed", doc, "limit that only prose tells", `\`${Object.keys(limits).join("`, `")}\` set`);
  const deprecated = isTrue(member(doc, "deprecated")) ? { deprecated: true } : {};
  return { name, in: where, required, node: { ...node, ...limits, ...deprecated } };
}

/** The schema of what can be written as text: no objects, lists only in the query. `undefined` for an object. */
function sendable(
  node: SchemaNode,
  doc: DocNode,
  where: string,
  context: Context,
  known: Known = new Map(),
): SchemaNode | undefined {
  const { $ref } = node;
  if ($ref === undefined) return plainNode(node, doc, where, context, known);
  const key = `${where} ${$ref}`;
  if (known.has(key)) return known.get(key);
  if (known.size > MOST_OPTIONS) return { type: "string" };
  // Until it is known: a schema that leads back to itself can be no value of a parameter.
  known.set(key, undefined);
  const found = plainNode(node, doc, where, context, known);
  known.set(key, found);
  return found;
}

/** What is sent for each schema that a parameter's leads to; unions of unions ask for the same ones again and again. */
type Known = Map<string, SchemaNode | undefined>;

/** Schemas that a parameter may lead to; a union of more is a text in any case. */
const MOST_OPTIONS = 200;

function plainNode(
  node: SchemaNode,
  doc: DocNode,
  where: string,
  context: Context,
  known: Known,
): SchemaNode | undefined {
  const { schemas, note } = context;
  const target = node.$ref === undefined ? node : (schemas.target(node.$ref) ?? {});
  const types = [target.type ?? []].flat();
  if (types.includes("object")) return undefined;
  if (target.anyOf) {
    const branches = target.anyOf
      .map((one) => sendable(one, doc, where, context, known))
      .filter((one) => one !== undefined);
    const plain = branches.find((one) => one.items === undefined && one.anyOf === undefined);
    if (!plain) return branches[0];
    note("loosened", doc, "parameter of several types", "text");
    return { type: "string" };
  }
  if (types.includes("array")) {
    if (where !== "query") {
      note("loosened", doc, "list outside the query", "one text");
      return { type: "string" };
    }
    const items = sendable(target.items ?? {}, doc, "element", context, known);
    if (!items) return undefined;
    return { ...withoutNull(target), items, ...styleOf(doc, note) };
  }
  if (types.length === 0 && node.$ref === undefined && !target.enum) return { type: "string" };
  if (target.format === "binary") return { type: "string" };
  if (node.$ref !== undefined && types.length > 0 && !types.includes("null")) return node;
  return withoutNull(target.type === undefined ? { ...target, type: "string" } : target);
}

function withoutNull(node: SchemaNode): SchemaNode {
  const types = [node.type ?? []].flat().filter((type) => type !== "null");
  const { enum: values, readOnly: _r, writeOnly: _w, ...rest } = node;
  const said = values?.filter((value) => value !== null);
  const type = types.length > 1 ? "string" : (types[0] ?? "string");
  return { ...rest, type, ...(said && said.length > 0 && { enum: types.length > 1 ? said.map(String) : said }) };
}

function styleOf(doc: DocNode, note: Note): Pick<SchemaNode, "style"> {
  const style = text(member(doc, "style"));
  const explode = member(doc, "explode");
  const isJoined = explode?.kind === "scalar" && explode.value === false;
  if (style === "spaceDelimited" || style === "pipeDelimited")
    note("loosened", doc, "list joined by spaces or bars", "joined by commas");
  return isJoined || style === "spaceDelimited" || style === "pipeDelimited" ? { style: "comma" } : {};
}

function asPath(node: SchemaNode, { schemas }: Context): SchemaNode {
  const own = node.$ref === undefined ? node : (schemas.target(node.$ref) ?? {});
  if (own.default === undefined && own.items === undefined) return node;
  const { default: _, items: _i, minItems: _n, maxItems: _x, style: _s, ...rest } = own;
  return { ...rest, type: own.items ? "string" : (own.type ?? "string") };
}
