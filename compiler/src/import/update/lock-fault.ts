import { type DocNode, elements, isTrue, member, members, text } from "../document/node.js";
import { foundKind } from "../facts/types-of.js";
import { problem, type Problem } from "../problem.js";

/** The first thing in a lock that no import writes. People merge locks by hand, and the rest relies on their shape. */
export function lockFault(root: DocNode): Problem | undefined {
  return [...faults(root)][0];
}

/** What a way of signing requests needs to be told. */
const SIGNED_WITH: Readonly<Record<string, readonly string[]>> = { header: ["header"], oauth2: ["grant", "tokenUrl"] };

const METHOD_AND_PATH = /^(GET|POST|PUT|PATCH|DELETE) \/\S*$/;

const TYPE_NAME = /^[A-Z][A-Za-z0-9]*$/;

function* faults(root: DocNode): Generator<Problem> {
  const api = member(root, "api");
  yield* texts(api ?? root, "api", ["version"]);
  yield* texts(member(api, "server") ?? root, "server", ["url"]);
  for (const one of yield* list(member(api, "server"), "variables")) yield* texts(one, "variable", ["name", "kind"]);
  const auth = member(api, "auth") ?? root;
  const kind = text(member(auth, "kind")) ?? "";
  yield* texts(auth, "auth", ["kind", ...(Object.hasOwn(SIGNED_WITH, kind) ? (SIGNED_WITH[kind] ?? []) : [])]);
  if (member(auth, "scopes")) yield* names(auth, "scopes");
  yield* optional(api ?? root, { accept: "string" });
  if (member(api, "error")) yield* optional(member(api, "error") ?? root, { code: "string", message: "string" });
  const shared = member(root, "parameters");
  for (const [, one] of members(shared)) yield* parameter(one);
  for (const [key, one] of yield* entries(root, "operations")) {
    if (!METHOD_AND_PATH.test(key)) yield wrong(one, `"${key}" is no method and path`);
    for (const used of yield* list(one, "parameters")) {
      const name = text(used);
      if (name === undefined) yield* parameter(used);
      else if (!member(shared, name)) yield wrong(used, `"${name}" is a parameter that is not there`);
    }
    yield* content(member(one, "answer"), "answer", ["json", "text", "binary", "none"], one);
    const body = member(one, "body");
    if (body) yield* content(body, "body", ["json", "json-patch", "multipart"], one);
    yield* optional(one, { id: "string", tag: "string", deprecated: "boolean" });
  }
  for (const [name, one] of yield* entries(root, "schemas")) {
    if (!TYPE_NAME.test(name)) yield wrong(one, `"${name}" is no name of a schema`);
    yield* schema(member(one, "node"), one);
    if (member(one, "onUpdate")) yield* names(one, "onUpdate");
  }
  for (const part of ["parameters", "operations", "schemas"]) yield* lost(member(root, part), member(root, "schemas"));
  for (const [name, one] of members(member(root, "renamed")))
    if (text(one) === undefined) yield wrong(one, `the new name of "${name}" is ${foundKind(one)}`);
}

/** References to schemas that the lock does not have. */
function* lost(node: DocNode | undefined, schemas: DocNode | undefined): Generator<Problem> {
  const place = member(node, "$ref");
  const name = text(place);
  if (place && name !== undefined && !member(schemas, name))
    yield wrong(place, `"${name}" is a schema that is not there`);
  for (const part of [...members(node).map(([, one]) => one), ...elements(node)]) yield* lost(part, schemas);
}

function* parameter(node: DocNode): Generator<Problem> {
  yield* texts(node, "parameter", ["name"]);
  if (!["path", "query", "header"].includes(text(member(node, "in")) ?? ""))
    yield wrong(node, "a parameter has no place");
  yield* optional(node, { required: "boolean" });
  yield* schema(member(node, "node"), node);
}

function* content(node: DocNode | undefined, what: string, kinds: readonly string[], beside: DocNode) {
  if (!kinds.includes(text(member(node, "kind")) ?? ""))
    yield wrong(
      node ?? beside,
      `the kind of an ${what === "body" ? "operation's body" : what} is none of ${kinds.join(", ")}`,
    );
  const inner = member(node, "node");
  if (node && inner) yield* schema(inner, node);
}

const SHAPES: Readonly<Record<string, string>> = {
  $ref: "string",
  format: "string",
  pattern: "string",
  style: "string",
  minLength: "number",
  maxLength: "number",
  minimum: "number",
  maximum: "number",
  multipleOf: "number",
  minItems: "number",
  maxItems: "number",
  readOnly: "boolean",
  writeOnly: "boolean",
  deprecated: "boolean",
};
const KEYWORDS = new Set(
  Object.keys(SHAPES).concat(
    "type",
    "enum",
    "default",
    "required",
    "properties",
    "items",
    "anyOf",
    "additionalProperties",
  ),
);
const TYPES = new Set(["string", "integer", "number", "boolean", "object", "array", "null"]);

function* schema(node: DocNode | undefined, beside: DocNode): Generator<Problem> {
  if (node?.kind !== "map") {
    yield wrong(node ?? beside, `a schema is ${node ? foundKind(node) : "missing"}`);
    return;
  }
  yield* optional(node, SHAPES);
  for (const [key, one] of members(node)) if (!KEYWORDS.has(key)) yield wrong(one, `a schema has no \`${key}\``);
  const type = member(node, "type");
  const types = type?.kind === "list" ? type.items : type ? [type] : [];
  if (types.some((one) => !TYPES.has(text(one) ?? ""))) yield wrong(type ?? node, "a type is none of JSON's");
  if (member(node, "enum"))
    for (const one of yield* list(node, "enum"))
      if (one.kind !== "scalar") yield wrong(one, "a choice is no plain value");
  if (member(node, "default") && member(node, "default")?.kind !== "scalar")
    yield wrong(node, "a default is no plain value");
  if (member(node, "required")) yield* names(node, "required");
  if (member(node, "properties")) for (const [, one] of yield* entries(node, "properties")) yield* schema(one, node);
  if (member(node, "items")) yield* schema(member(node, "items"), node);
  if (member(node, "anyOf")) for (const one of yield* list(node, "anyOf")) yield* schema(one, node);
  const rest = member(node, "additionalProperties");
  if (rest && !isTrue(rest)) yield* schema(rest, node);
}

function* texts(node: DocNode, what: string, keys: readonly string[]): Generator<Problem> {
  if (node.kind !== "map") yield wrong(node, `${what} is ${foundKind(node)}`);
  for (const key of keys)
    if (text(member(node, key)) === undefined)
      yield wrong(member(node, key) ?? node, `\`${key}\` of ${what} is no text`);
}

function* optional(node: DocNode, shapes: Readonly<Record<string, string>>): Generator<Problem> {
  for (const [key, one] of members(node)) {
    const wanted = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    if (wanted !== undefined && (one.kind !== "scalar" || typeof one.value !== wanted))
      yield wrong(one, `\`${key}\` is ${foundKind(one)}`);
  }
}

function* names(node: DocNode, key: string): Generator<Problem> {
  for (const one of yield* list(node, key)) if (text(one) === undefined) yield wrong(one, `\`${key}\` names no member`);
}

function* list(node: DocNode | undefined, key: string): Generator<Problem, readonly DocNode[]> {
  const found = member(node, key);
  if (found?.kind !== "list" && node)
    yield wrong(found ?? node, `\`${key}\` is ${found ? foundKind(found) : "missing"}`);
  return elements(found);
}

function* entries(node: DocNode, key: string): Generator<Problem, [string, DocNode][]> {
  const found = member(node, key);
  if (found?.kind !== "map") yield wrong(found ?? node, `\`${key}\` is ${found ? foundKind(found) : "missing"}`);
  for (const [, one] of members(found))
    if (one.kind !== "map") yield wrong(one, `an entry of \`${key}\` is ${foundKind(one)}`);
  return members(found);
}

function wrong(place: DocNode, reason: string): Problem {
  return problem("wrong-lock", place, { reason });
}
