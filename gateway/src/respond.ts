import type { ResponseHead, Tool } from "@toolwright/runtime";
import type { Accounts } from "./account/accounts.js";
import type { OpenAccount } from "./account/open-account.js";
import { AccountsError } from "./account/parse-accounts.js";
import { about } from "./http/about.js";
import { admitted } from "./http/admission.js";
import { parseQuery, type Query } from "./http/query.js";
import { Refusal } from "./http/refusal.js";
import type { GatewayAnswer, GatewayRequest } from "./http/request.js";
import { routeOf, type Route } from "./http/route.js";
import { callOverHttp, limitHeaders } from "./proxy/call.js";
import { findTool } from "./proxy/find-tool.js";
import { printed } from "./proxy/printed.js";
import { filterOf } from "./tools/filter.js";
import { listing, type Listings } from "./tools/listing.js";

/** What all requests share. */
export interface State {
  readonly accounts: Accounts;
  readonly serveOpen: boolean;
  readonly deadlineMs: number;
  readonly listings: Listings;
  readonly now: () => number;
  isDraining: boolean;
}

/** What is found out about a request on the way, for its log entry. */
export interface Trace {
  account?: string;
  open?: OpenAccount;
  tool?: Tool;
  limits?: Record<string, string>;
}

/**
 * Answers a request that nothing is wrong with.
 * @throws Refusal for one that is not passed on, and what calling a tool throws
 */
export async function respond(state: State, request: GatewayRequest, trace: Trace): Promise<GatewayAnswer> {
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
  trace.tool = found.tool;
  // Of the last answer, also when the call succeeds.
  let headers: Headers | undefined;
  try {
    const onResponse = (head: ResponseHead): void => void (headers = head.headers);
    const result = await callOverHttp(open, found, query, request, state.deadlineMs, onResponse);
    return { status: 200, headers: {}, body: printed(found.tool, result) };
  } finally {
    trace.limits = limitHeaders(open, headers, state.now());
  }
}

/** What an account may be called. What a client put in its place by mistake, such as a token, is not logged. */
const ID = /^(?!twg_)[A-Za-z0-9][\w.-]{0,127}$/;

/** The account of a request that may use it. */
async function openFor(state: State, request: GatewayRequest, id: string, trace: Trace): Promise<OpenAccount> {
  const { accounts, serveOpen, now } = state;
  if (ID.test(id)) trace.account = id;
  const account = admitted(await accounts.find(id), request, serveOpen, now());
  try {
    return (trace.open = await accounts.open(account));
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
