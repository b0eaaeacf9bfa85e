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

/** What a call of the SDK came to. */
export interface Outcome {
  /** What the model reads: the toolset returns errors as texts, too. */
  readonly text: string;
  readonly attempts: number;
  /** Seconds it would have waited. */
  readonly waits: readonly number[];
}

const REPEATED = [408, 409, 425, 429, 502, 503, 504];

/** The public SDK, as far as its behaviour was measured; what it would wait is only written down. */
export function trutoClient(baseUrl: string, token: string) {
  const headers = { Authorization: `Bearer ${token}`, Accept: "application/json", "User-Agent": "truto-ts-sdk/2.0.12" };

  async function send({
    method,
    target,
    body,
  }: SentRequest): Promise<{ response: Response; attempts: number; waits: number[] }> {
    const waits: number[] = [];
    for (let attempts = 1; ; attempts++) {
      const type = body === undefined ? {} : { "Content-Type": "application/json" };
      const response = await fetch(baseUrl + target, {
        method,
        headers: { ...headers, ...type },
        ...(body !== undefined && { body }),
      });
      if (!REPEATED.includes(response.status) || attempts === 3) return { response, attempts, waits };
      if (response.status === 429) {
        const after = response.headers.get("retry-after") ?? "10";
        if (!/^[1-9]\d*$/.test(after)) return { response, attempts, waits };
        waits.push(Number(after));
      }
      await response.arrayBuffer();
    }
  }

  return {
    send,
    /** Tools of an account: only `result` is read, and only of the first page. */
    async tools(
      account: string,
      filter: Readonly<Record<"methods" | "tags", readonly string[]>>,
    ): Promise<readonly Listed[]> {
      const query = stringify({ methods: filter.methods.join(","), tags: filter.tags.join(",") || undefined });
      const { response } = await send({ method: "GET", target: `/integrated-account/${account}/tools?${query}` });
      const text = await response.text();
      if (!response.ok) throw new Error(`${response.status} ${text}`);
      return (JSON.parse(text) as { readonly result: readonly Listed[] }).result;
    },
    /** Calls a tool as the toolset does. */
    async call(account: string, listed: Listed, args: Arguments): Promise<Outcome> {
      const { response, attempts, waits } = await send(trutoRequest(account, listed, args));
      const isJson = (response.headers.get("content-type") ?? "").includes("json");
      const data: unknown = response.status === 204 || !isJson ? {} : await response.json();
      const print = (value: unknown): string => JSON.stringify(value, null, 2);
      if (!response.ok) {
        const { status: statusCode, statusText } = response;
        return {
          text: JSON.stringify({ statusCode, statusText, response: {}, data, name: "TrutoError" }),
          attempts,
          waits,
        };
      }
      if (listed.method !== "list") return { text: print(data), attempts, waits };
      const { result: items, next_cursor: nextCursor } = data as { result: unknown; next_cursor: unknown };
      return { text: print({ items, nextCursor }), attempts, waits };
    },
  };
}
