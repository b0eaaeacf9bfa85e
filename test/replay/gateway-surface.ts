import type { Gateway } from "@toolwright/gateway";
import { createGateway } from "@toolwright/gateway";
import type { Integration } from "@toolwright/runtime";
import { type Listed, trutoRequest } from "../gateway/truto.js";
import type { Call, Surface } from "./surface.js";
import { toolArguments } from "./tool-arguments.js";

interface Envelope {
  readonly result: readonly unknown[];
  readonly next_cursor: string | null;
}

/** The gateway, called as the public toolset calls it. */
export const gatewaySurface: Surface = {
  name: "gateway",
  expects: "tool",
  offers: ({ tool }) => tool !== undefined,
  call: (call) => made(call).catch((error: Error) => Promise.reject(inWordsOfClient(error, call))),
};

async function made(call: Call): Promise<unknown> {
  const { tool, operation, fixture } = call;
  const integration = await integrationOf(call.integration.name);
  const account = { id: "account", integration: integration.api.name };
  const gateway = createGateway({
    accounts: { find: () => account, open: () => [] },
    load: async () => integration,
    client: call.options,
    environment: {},
  });
  const listed = (await listedBy(gateway, integration)).get(tool?.name ?? "");
  if (!listed) throw new Error(`/tools does not list ${tool?.name}`);
  const args: Record<string, unknown> = { ...toolArguments(operation, fixture.call, tool?.json) };
  // What stands last in the path is listed as `id`, whatever it is called.
  const last = operation.args.findLast((one) => one.in === "path")?.name ?? "";
  if (!Object.hasOwn(listed.query_schema.properties ?? {}, last) && Object.hasOwn(args, last)) {
    args["id"] = args[last];
    delete args[last];
  }
  for (const [name, value] of Object.entries(args)) {
    const { type } = (listed.query_schema.properties?.[name] ?? {}) as { type?: unknown };
    // What a query cannot tell is asked for as JSON text.
    if (type === "string" && typeof value === "object") args[name] = JSON.stringify(value);
  }
  const isListing = operation.returns.kind === "many";
  if (!isListing) return asTool(call, await send(gateway, trutoRequest(account.id, listed, args)));
  const items: unknown[] = [];
  for (let next = args; ;) {
    const { result, next_cursor } = (await send(gateway, trutoRequest(account.id, listed, next))) as Envelope;
    if (fixture.call.pages !== "all") return { items: result, next_cursor };
    items.push(...result);
    if (next_cursor === null) return items;
    next = { ...args, next_cursor };
  }
}

/** A fixture has the advice for whoever made the client; of a gateway, an account has the options, and others change them. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Check (.*) in the client's options;/, "Tell whoever runs the gateway to check $1 in account account;"],
  [
    /^Nothing was sent\. Correct (\w+), (\w+) and call again\.$/,
    "Nothing was sent. Tell whoever runs the gateway to check $1 and $2 in account account, or leave discoverServer out.",
  ],
];

function inWordsOfClient(error: Error, { fixture }: Call): Error {
  const { tool } = fixture.expect;
  const advice = tool !== undefined && "error" in tool ? tool.error["advice"] : undefined;
  const told = OTHER_WORDS.map(([words, other]) => words.exec(String(advice)) && String(advice).replace(words, other));
  const isSame = "advice" in error && told.includes(error.advice as string);
  return isSame ? Object.assign(error, { advice }) : error;
}

const integrations = new Map<string, Promise<Integration>>();

function integrationOf(name: string): Promise<Integration> {
  const known =
    integrations.get(name) ??
    import(`@toolwright/${name}/integration`).then((module: { integration: Integration }) => module.integration);
  integrations.set(name, known);
  return known;
}

const listings = new WeakMap<Integration, ReadonlyMap<string, Listed>>();

async function listedBy(gateway: Gateway, integration: Integration): Promise<ReadonlyMap<string, Listed>> {
  const known = listings.get(integration);
  if (known) return known;
  const { result } = (await send(gateway, { method: "GET", target: "/integrated-account/account/tools" })) as {
    readonly result: readonly Listed[];
  };
  const made = new Map(result.map((one) => [one.name, one]));
  listings.set(integration, made);
  return made;
}

/** What the tool itself resolves to when a record is deleted: the answer leaves `ok` out. */
function asTool({ operation }: Call, value: unknown): unknown {
  return operation.method === "delete" && operation.returns.kind === "none"
    ? { ok: true, ...(value as object) }
    : value;
}

async function send(gateway: Gateway, { body, ...request }: ReturnType<typeof trutoRequest>): Promise<unknown> {
  const answer = await gateway.answer({
    ...request,
    headers: { host: "localhost" },
    ...(body !== undefined && { body: async () => body }),
  });
  const value: unknown = JSON.parse(String(answer.body));
  if (answer.status < 400) return value;
  throw errorOf(value, answer.headers);
}

/** The error that the tool would have thrown, as far as an answer tells. */
function errorOf(value: unknown, headers: Readonly<Record<string, string>>): Error {
  const { message, advice, details } = value as {
    message: string;
    advice: string;
    details: Readonly<Record<string, unknown>>;
  };
  const number = (name: string): number | null => (headers[name] === undefined ? null : Number(headers[name]));
  return Object.assign(new Error(message), details, {
    advice,
    details: details["failures"],
    status: details["upstream_status"],
    isUncertain: details["uncertain"] ?? false,
    requestId: details["upstream_request_id"] ?? null,
    retryAfterMs: details["retry_after_ms"] ?? null,
    idempotencyKey: details["idempotency_key"],
    headers,
    limit: number("ratelimit-limit"),
    remaining: number("ratelimit-remaining"),
    reset: number("ratelimit-reset"),
  });
}
