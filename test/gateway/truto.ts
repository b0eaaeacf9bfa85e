import { stringify } from "qs";

/** What the public toolset reads of an entry of `/tools`. */
export interface Listed {
  readonly resource: string;
  readonly method: string;
  readonly name: string;
  readonly description: string;
  readonly query_schema: { readonly properties?: Readonly<Record<string, unknown>> };
  readonly body_schema: { readonly properties?: Readonly<Record<string, unknown>> };
  readonly required: readonly string[];
}

/** A request as the SDK sends it. */
export interface SentRequest {
  readonly method: string;
  readonly target: string;
  readonly body?: string;
}

type Arguments = Readonly<Record<string, unknown>>;

/**
 * The request that `@truto/langchain-toolset` 0.1.4 with `@truto/truto-ts-sdk` 2.0.12 makes of a tool call: which
 * arguments go where is read from the two schemas, queries are written by `qs` with its defaults, a listing always has
 * `next_cursor`, and only a `get` encodes its id.
 */
export function trutoRequest(account: string, listed: Listed, args: Arguments): SentRequest {
  const query = pick(args, listed.query_schema.properties);
  const body = pick(args, listed.body_schema.properties);
  const { next_cursor: cursor, ...rest } = query;
  const { method, resource } = listed;
  const url = (path: string, more: Arguments) =>
    `/proxy/${resource}${path}?${stringify({ integrated_account_id: account, ...more })}`;
  const id = String(args["id"]);
  switch (method) {
    case "list":
      return { method: "GET", target: url("", { ...rest, next_cursor: cursor ?? "" }) };
    case "get":
      return { method: "GET", target: url(`/${encodeURIComponent(id)}`, query) };
    case "create":
      return { method: "POST", target: url("", query), body: JSON.stringify(body) };
    case "update":
      return { method: "PATCH", target: url(`/${id}`, query), body: JSON.stringify(body) };
    case "delete":
      return { method: "DELETE", target: url(`/${id}`, query) };
    default:
      return { method: "POST", target: url(`/${method}`, query), body: JSON.stringify(body) };
  }
}

function pick(args: Arguments, properties: Arguments = {}): Arguments {
  return Object.fromEntries(Object.entries(args).filter(([name]) => Object.hasOwn(properties, name)));
}
