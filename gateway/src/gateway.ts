import { randomUUID } from "node:crypto";
import type { ClientOptions, TokenStore } from "@toolwright/runtime";
import type { AccountStore } from "./account/account.js";
import { accountsOf, type Accounts, type Load } from "./account/accounts.js";
import { keyring, KEYS } from "./account/keyring.js";
import { loadIntegration } from "./account/load-integration.js";
import type { OpenAccount } from "./account/open-account.js";
import { AccountsError } from "./account/parse-accounts.js";
import { memoryTokens } from "./account/memory-tokens.js";
import { about } from "./http/about.js";
import { admitted } from "./http/admission.js";
import { parseQuery, type Query } from "./http/query.js";
import { Refusal } from "./http/refusal.js";
import { headerOf, type GatewayAnswer, type GatewayRequest } from "./http/request.js";
import { routeOf, type Route } from "./http/route.js";
import type { LogEntry } from "./log.js";
import { callTool, limitHeaders } from "./proxy/call.js";
import { failureOf } from "./proxy/failure.js";
import { findTool } from "./proxy/find-tool.js";
import type { Heard } from "./proxy/heard.js";
import { filterOf } from "./tools/filter.js";
import { listing, newListings, prepareListings, type Listings } from "./tools/listing.js";

/** How a gateway is made. */
export interface GatewayOptions {
  readonly accounts: AccountStore;
  /** Whether accounts without tokens are served, to this machine only. Default true; a server that others reach says false. */
  readonly serveOpen?: boolean;
  /** Imports integrations. Default: `@toolwright/<name>/integration` of the project in the current folder. */
  readonly load?: Load;
  /** Where credentials and keys are. Default: the process's environment variables. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Options of all clients, such as `fetch` or `hooks`. */
  readonly client?: ClientOptions;
  /** Keeps OAuth access tokens, such as for several processes. Default: in memory. */
  readonly tokens?: TokenStore;
  /** How long a call may take, in milliseconds. Default 28,000: the SDK waits 30 seconds. */
  readonly deadlineMs?: number;
  /** Told of each request that was answered, for logs and metrics. */
  readonly log?: (entry: LogEntry) => void;
}

/** The gateway without a server: from requests to answers. */
export interface Gateway {
  /** Answers a request, whatever it is; never throws. */
  answer(request: GatewayRequest): Promise<GatewayAnswer>;
  /**
   * Opens an account and prepares its listing, to know at start what is wrong with it and to answer fast from then on.
   * @throws AccountsError
   */
  open(id: string): Promise<void>;
  /** From now on `/health` says that no more should be sent here. */
  drain(): void;
}

interface State {
  readonly accounts: Accounts;
  readonly serveOpen: boolean;
  readonly deadlineMs: number;
  readonly listings: Listings;
  readonly now: () => number;
  isDraining: boolean;
}

/** What is found out about a request on the way, for its log entry. */
interface Trace {
  account?: string;
  tool?: string;
  limits?: Record<string, string>;
}

const JSON_TYPE = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

/** Makes a gateway. */
export function createGateway(options: GatewayOptions): Gateway {
  const { environment = process.env, client = {}, deadlineMs = 28_000, log, load = loadIntegration() } = options;
  const keys = keyring(environment[KEYS]);
  const tokens = options.tokens ?? memoryTokens();
  // One attempt ends before the whole call must.
  const timeoutMs = Math.min(client.timeoutMs ?? Infinity, Math.max(1, deadlineMs - 2000));
  const opening = { keys, environment, tokens, client: { ...client, timeoutMs } };
  const state: State = {
    accounts: accountsOf(options.accounts, load, opening),
    serveOpen: options.serveOpen ?? true,
    deadlineMs,
    listings: newListings(),
    now: () => (client.clock ?? Date).now(),
    isDraining: false,
  };
  return {
    async answer(request) {
      const start = performance.now();
      const id = requestId(request);
      const trace: Trace = {};
      let answered: GatewayAnswer & { readonly kind?: string; readonly fault?: string | undefined };
      try {
        answered = await respond(state, request, trace);
      } catch (error) {
        answered = failureOf(error);
      }
      const { status, body, kind, fault } = answered;
      const headers = { ...JSON_TYPE, ...trace.limits, ...answered.headers, "x-request-id": id };
      if (log) {
        const { account, tool } = trace;
        const ms = Math.round((performance.now() - start) * 100) / 100;
        log({ time: new Date().toISOString(), id, method: request.method, account, tool, status, ms, kind, fault });
      }
      return { status, headers, body: request.method === "HEAD" ? "" : body };
    },
    async open(id) {
      const account = await state.accounts.find(id);
      if (!account) throw new AccountsError(`there is no account ${id}`);
      prepareListings((await state.accounts.open(account)).integration);
    },
    drain() {
      state.isDraining = true;
    },
  };
}

async function respond(state: State, request: GatewayRequest, trace: Trace): Promise<GatewayAnswer> {
  const { method, target } = request;
  if (!target.startsWith("/")) {
    throw new Refusal(400, "The request's target is not a path.", {
      kind: "bad-url",
      advice: "Ask for a path, e.g. /health.",
    });
  }
  const [path = "", ...queries] = target.split("?");
  const route = routeOf(path);
  if (route.kind !== "proxy") {
    if (method === "OPTIONS") return { status: 204, headers: { allow: "GET, HEAD, OPTIONS" }, body: "" };
    if (method !== "GET" && method !== "HEAD") throw onlyRead(method);
  } else if (method === "OPTIONS") {
    return { status: 204, headers: { allow: "GET, POST, PATCH, PUT, DELETE, OPTIONS" }, body: "" };
  }
  if (route.kind === "about") return json(about);
  if (route.kind === "health") {
    return json({ status: state.isDraining ? "draining" : "ok" }, state.isDraining ? 503 : 200);
  }
  const query = parseQuery(queries.join("?"));
  const open = await openFor(state, request, accountIn(route, query), trace);
  if (route.kind === "tools") {
    return { status: 200, headers: {}, body: listing(open, filterOf(query), state.listings) };
  }
  const found = findTool(open, method, route.resource, route.segment);
  trace.tool = found.tool.name;
  const heard: Heard = {};
  try {
    return json(await callTool(open, found, query, request, state.deadlineMs, heard));
  } finally {
    trace.limits = limitHeaders(open, heard, state.now());
  }
}

/** The account of a request that may use it. */
async function openFor(state: State, request: GatewayRequest, id: string, trace: Trace): Promise<OpenAccount> {
  const { accounts, serveOpen, now } = state;
  const account = admitted(await accounts.find(id), request, serveOpen, now());
  trace.account = account.id;
  try {
    return await accounts.open(account);
  } catch (error) {
    if (!(error instanceof AccountsError)) throw error;
    // What is wrong with it is for who runs the gateway.
    throw new Refusal(500, "This account is not set up correctly.", {
      kind: "bad-account",
      advice: "Ask whoever runs the gateway: its log tells what is wrong.",
      fault: error.message,
    });
  }
}

function accountIn(route: Extract<Route, { kind: "tools" | "proxy" }>, query: Query): string {
  if (route.kind === "tools") return route.account;
  const id = query["integrated_account_id"];
  if (typeof id === "string" && id !== "") return id;
  throw new Refusal(400, "The query must have integrated_account_id, once.", {
    kind: "no-account",
    advice: "Add ?integrated_account_id={id} to the URL.",
  });
}

function onlyRead(method: string): Refusal {
  return new Refusal(405, `${method} is not allowed here.`, {
    kind: "method-not-allowed",
    headers: { allow: "GET, HEAD, OPTIONS" },
    advice: "Use GET.",
  });
}

function json(value: unknown, status: number = 200): GatewayAnswer {
  return { status, headers: {}, body: JSON.stringify(value) };
}

/** The client's own name for a request, where it has one that can be logged. */
function requestId(request: GatewayRequest): string {
  const given = headerOf(request, "x-request-id") ?? "";
  return /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}
