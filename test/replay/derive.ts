import type { Argument, Operation } from "../../compiler/src/model/integration.js";
import type { Exchange, Expectation, ExpectedRequest, Fixture, Json, Members, ScriptedResponse } from "./fixture.js";
import type { Placed } from "./integration.js";
import { filterSample } from "./filter-sample.js";
import { sample } from "./sample.js";

/**
 * An exchange that follows from the definition of an operation alone: every argument it declares, the request that the
 * definition asks for, and an answer of the declared shape. It says nothing about the vendor; it proves that client and
 * tool do what the definition says, to the byte.
 * @param server the API's base URL
 * @returns undefined for forms, whose boundaries only a stored fixture can tell
 */
export function derivedFixture(placed: Placed, server: string): Fixture | undefined {
  const { integration, operation } = placed;
  if (operation.shape.body?.kind === "multipart") return undefined;
  const args = operation.args.filter((one) => one.in !== "paging" && one.node.deprecated !== true);
  const input = Object.fromEntries(
    args.map((one) => [one.name, filterSample(placed, one.node.format) ?? sample(integration, one.node, one.name)]),
  );
  const response = responseOf(placed);
  const given = withoutHidden(placed, input);
  const request = requestOf(operation, args, given, server);
  const before = readBefore(operation, given, { request, response });
  return {
    fixture: 1,
    about: `What the definition of ${operation.id} says.`,
    operation: operation.id,
    origin: "authored",
    call: { input: given },
    exchanges: [...before, { request, response }],
    expect: withoutTool(placed, expectationOf(operation, input, response, before.length)),
  };
}

/** What is read first, so that lists that the API takes whole keep their other entries: here all are given. */
function readBefore({ shape }: Operation, input: Members, { request, response }: Exchange): Exchange[] {
  const isRead = Object.keys(shape.keep ?? {}).some((name) => Array.isArray(input[name]));
  return isRead ? [{ request: { method: "GET", url: request.url }, response }] : [];
}

/** A tool does not offer every argument, and what is left out must be left out on both ways. */
function withoutHidden({ tool, operation }: Placed, input: Members): Members {
  if (!tool || tool.json !== undefined) return input;
  const paths = operation.args
    .filter((one) => one.in === "path")
    .map(({ name }) => [name, input[name] ?? null] as const);
  return { ...(offered(tool.inputSchema, input) as Members), ...Object.fromEntries(paths) };
}

/** The part of a value that a tool's schema has room for; the entries of a map stay as they are. */
function offered(schema: Schema, value: Json): Json {
  if (Array.isArray(value)) return schema.items ? value.map((one: Json) => offered(schema.items ?? {}, one)) : value;
  const { properties } = schema;
  if (typeof value !== "object" || value === null || !properties) return value;
  const entries = Object.entries(value).filter(([name]) => Object.hasOwn(properties, name));
  return Object.fromEntries(entries.map(([name, member]) => [name, offered(properties[name] ?? {}, member)]));
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

function requestOf(operation: Operation, args: readonly Argument[], input: Members, server: string): ExpectedRequest {
  const given = args.filter(({ name }) => Object.hasOwn(input, name));
  const path = operation.http.path.replace(/\{([^{}]*)\}/g, (_, name: string) => encode(String(input[name])));
  const defaults: Members = operation.shape.defaults ?? {};
  const paging = operation.args.filter((one) => one.in === "paging");
  const query = [...args.filter((one) => one.in === "query"), ...paging].flatMap((one) => {
    const value = input[one.name] ?? defaults[one.name];
    return value === undefined ? [] : pairs(one, value);
  });
  const named = given
    .filter((one) => one.in === "header")
    .map(({ name }) => [operation.shape.header?.[name] ?? name, String(input[name])] as const);
  // What has no end of its own is asked for unpacked, so that its length can be checked.
  const isPlain = /text|binary/.test(operation.returns.kind);
  const headers = [...named, ...(isPlain ? [["accept-encoding", "identity"] as const] : [])];
  const body = bodyOf(operation, given, input);
  return {
    method: operation.http.method,
    url: `${server}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`,
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    ...(body !== undefined && { json: body }),
  };
}

function bodyOf({ shape }: Operation, given: readonly Argument[], input: Members): Json | undefined {
  const { body } = shape;
  const members = given.filter((one) => one.in === "body").map(({ name }) => [name, input[name] ?? null] as const);
  switch (body?.kind) {
    case "json":
      return Object.fromEntries([...(body.ids ?? []).map((name) => [name, input[name] ?? null] as const), ...members]);
    case "json-patch":
      return members.map(([name, value]) => ({ op: "replace", path: `/${name}`, value }));
    case "argument":
      return input[body.name] ?? null;
    default:
      return undefined;
  }
}

function pairs({ name, kind }: Argument, value: Json): string[] {
  if (!Array.isArray(value)) return [`${encode(name)}=${encode(String(value))}`];
  const elements = value.map((one: Json) => encode(String(one)));
  return kind === "comma" ? [`${encode(name)}=${elements.join(",")}`] : elements.map((one) => `${encode(name)}=${one}`);
}

/** RFC 3986: everything but unreserved characters is encoded. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

function responseOf({ integration, operation }: Placed): ScriptedResponse {
  const { kind, node } = operation.returns;
  if (kind === "none" || !node) {
    if (kind === "binary") return { status: 200, headers: { "content-type": "image/png" }, base64: "iVBORw0KGgo=" };
    return kind === "text"
      ? { status: 200, headers: { "content-type": "text/plain" }, text: "a text" }
      : { status: 204 };
  }
  const one = sample(integration, node, "item");
  const payload = kind === "many" ? [one] : one;
  const steps = operation.shape.envelope?.split(".") ?? [];
  return { status: 200, json: steps.reduceRight<Json>((inner, step) => ({ [step]: inner }), payload) };
}

function withoutTool({ tool }: Placed, { client, tool: expected }: Fixture["expect"]): Fixture["expect"] {
  return { client, ...(tool && expected && { tool: expected }) };
}

function expectationOf(
  operation: Operation,
  input: Members,
  response: ScriptedResponse,
  position: number,
): Fixture["expect"] {
  const { kind, node } = operation.returns;
  const value = (client: Json, tool: Json): { client: Expectation; tool: Expectation } => ({
    client: { value: client },
    tool: { value: tool },
  });
  if (kind === "binary") {
    const file = { media_type: "image/png", size: 8, base64: response.base64 ?? "" };
    return value(file, file);
  }
  if (kind === "text") return value(response.text ?? "", { text: response.text ?? "" });
  if (kind === "none" || !node) {
    const ids = operation.args.filter((one) => one.in === "path").map(({ name }) => [name, input[name] ?? null]);
    return value(null, { ok: true, ...Object.fromEntries(ids) });
  }
  const payload = { $response: ["", position, ...(operation.shape.envelope?.split(".") ?? [])].join("/") };
  if (kind === "one") return value(payload, payload);
  return value({ items: payload, cursor: null }, { items: payload, next_cursor: null });
}
