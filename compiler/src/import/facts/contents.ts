import type { SchemaNode } from "../../definition/types.js";
import { type DocNode, isTrue, member, members } from "../document/node.js";
import type { Note } from "../finding.js";
import type { AnswerFact, BodyFact } from "./facts.js";
import type { SchemaReader } from "./schema-reader.js";

interface Context {
  readonly schemas: SchemaReader;
  readonly note: Note;
}

const isJson = (type: string) => /^application\/([\w.-]+\+)?json\b|^(text|\*)\/json\b|^\*\/\*$/i.test(type);
const isPatch = (type: string) => /^application\/json-patch\+json/i.test(type);

/** What an operation sends. `cannot` says why there is no way to send it. */
export function bodyFact(doc: DocNode, { schemas, note }: Context): BodyFact | { readonly cannot: string } | undefined {
  const contents = members(member(doc, "content"));
  const required = isTrue(member(doc, "required"));
  if (contents.length === 0) return undefined;
  const [, patch] = contents.find(([type]) => isPatch(type)) ?? [];
  const [, json] = contents.find(([type]) => isJson(type)) ?? [];
  const [, form] = contents.find(([type]) => /^multipart\/form-data/i.test(type)) ?? [];
  const [, urlencoded] = contents.find(([type]) => /^application\/x-www-form-urlencoded/i.test(type)) ?? [];
  const chosen = patch ?? json ?? form ?? urlencoded;
  if (!chosen) return { cannot: `a body of type ${contents[0]?.[0] ?? ""}` };
  if (contents.length > 1) {
    const name = contents.find(([, one]) => one === chosen)?.[0] ?? "";
    note("chosen", doc, "body with several media types", `sent as ${name}`);
  }
  if (chosen === urlencoded)
    note(
      "loosened",
      chosen,
      "body as application/x-www-form-urlencoded",
      "sent as multipart/form-data: try whether the API takes it",
    );
  if (member(chosen, "encoding"))
    note("left-out", member(chosen, "encoding") ?? chosen, "`encoding` of a body", "parts are sent by their type");
  const schema = member(chosen, "schema");
  const node = schema ? schemas.node(schema) : {};
  if (patch || isPatchSchema(node, schemas)) return { kind: "json-patch", required };
  return { kind: chosen === json ? "json" : "multipart", required, node };
}

/** A list of `{ op, path, value }` is a JSON Patch, whatever it is called. */
function isPatchSchema(node: SchemaNode, schemas: SchemaReader): boolean {
  const own = node.$ref === undefined ? node : schemas.target(node.$ref);
  const items = own?.items?.$ref === undefined ? own?.items : schemas.target(own.items.$ref);
  return items?.properties?.["op"] !== undefined && items.properties["path"] !== undefined;
}

/** What comes back when it worked. */
export function answerFact(responses: readonly [string, DocNode][], { schemas, note }: Context): AnswerFact {
  const good = responses.filter(([status]) => /^2(\d\d|XX)$/i.test(status)).sort(([a], [b]) => (a < b ? -1 : 1));
  const fallback = good.length === 0 ? responses.filter(([status]) => status === "default") : [];
  const withContent = [...good, ...fallback].find(([, one]) => members(member(one, "content")).length > 0);
  const [, response] = withContent ?? good[0] ?? [];
  if (!response) return { kind: "none" };
  const contentful = good.filter(([, one]) => members(member(one, "content")).length > 0);
  if (contentful.length > 1)
    note("chosen", response, "several successful answers", `that of status ${contentful[0]?.[0] ?? ""}`);
  const link = members(member(response, "headers")).some(([name]) => name.toLowerCase() === "link");
  const contents = members(member(response, "content"));
  const json = contents.find(([type]) => isJson(type));
  if (json) {
    if (contents.length > 1) note("chosen", response, "answer with several media types", json[0]);
    const schema = member(json[1], "schema");
    return { kind: "json", node: schema ? schemas.node(schema) : {}, ...(link && { link }) };
  }
  const [type = ""] = contents[0] ?? [];
  if (type === "") return { kind: "none" };
  const isText = /^text\/|xml|yaml|javascript|ndjson/i.test(type);
  if (/xml/i.test(type)) note("loosened", response, "answer as XML", "returned as text");
  return { kind: isText ? "text" : "binary" };
}

/** The members of an error that hold its code and its message. */
export function errorMembers(
  responses: readonly [string, DocNode][],
  schemas: SchemaReader,
): { code?: string; message?: string } | undefined {
  for (const [status, response] of responses) {
    if (!/^[45](\d\d|XX)$|^default$/i.test(status)) continue;
    const [, json] = members(member(response, "content")).find(([type]) => isJson(type)) ?? [];
    const schema = member(json, "schema");
    if (!schema) continue;
    const found = errorPaths(schemas.node(schema), schemas, "", 0);
    if (found.message !== undefined) return found;
  }
  return undefined;
}

const MESSAGES = ["message", "error_description", "detail", "error_message", "errorMessage", "title", "error"];
const CODES = ["code", "error_code", "errorCode", "type"];

function errorPaths(
  node: SchemaNode,
  schemas: SchemaReader,
  prefix: string,
  depth: number,
): { code?: string; message?: string } {
  const own = node.$ref === undefined ? node : schemas.target(node.$ref);
  const properties = own?.properties ?? {};
  const find = (names: readonly string[]) =>
    names.find((name) => [properties[name]?.type].flat().some((type) => type === "string" || type === "integer"));
  const message = find(MESSAGES);
  const code = find(CODES.filter((name) => name !== message));
  if (message !== undefined) return { message: prefix + message, ...(code !== undefined && { code: prefix + code }) };
  const inner = properties["error"];
  return inner && depth === 0 ? errorPaths(inner, schemas, "error.", 1) : {};
}

/** Whether a response or operation has something that no definition has room for. */
export function unsaid(operation: DocNode, responses: readonly [string, DocNode][], note: Note): void {
  const callbacks = member(operation, "callbacks");
  if (callbacks) note("left-out", callbacks, "callbacks", "definitions describe requests only");
  for (const [, response] of responses) {
    const links = member(response, "links");
    if (links) note("left-out", links, "`links` of a response", "links are inferred from names instead");
  }
}
