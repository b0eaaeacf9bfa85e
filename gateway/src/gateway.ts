import { randomUUID } from "node:crypto";
import type { ClientOptions, TokenStore } from "@toolwright/runtime";
import type { AccountStore } from "./account/account.js";
import { accountsOf, type Load } from "./account/accounts.js";
import { keyring, KEYS } from "./account/keyring.js";
import { loadIntegration } from "./account/load-integration.js";
import { AccountsError } from "./account/parse-accounts.js";
import { memoryTokens } from "./account/memory-tokens.js";
import { headerOf, type GatewayAnswer, type GatewayRequest } from "./http/request.js";
import type { LogEntry } from "./log.js";
import { failureOf } from "./proxy/failure.js";
import { respond, type State, type Trace } from "./respond.js";
import { newListings, prepareListings } from "./tools/listing.js";

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
   * Opens an account, to know at start what is wrong with it.
   * @throws AccountsError
   */
  open(id: string): Promise<void>;
  /**
   * Prepares listings of accounts between requests, so that the first ones are as fast as all others. Ends early when the
   * gateway drains; what is wrong with an account is told when it is used.
   */
  prepare(ids: readonly string[]): Promise<void>;
  /** From now on `/health` says that no more should be sent here. */
  drain(): void;
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
        answered = failureOf(error, trace);
      }
      const { status, body, kind, fault } = answered;
      const headers = { ...JSON_TYPE, ...trace.limits, ...answered.headers, "x-request-id": id };
      if (log) {
        const { account } = trace;
        const tool = trace.tool?.name;
        const ms = Math.round((performance.now() - start) * 100) / 100;
        log({ time: new Date().toISOString(), id, method: request.method, account, tool, status, ms, kind, fault });
      }
      return { status, headers, body: request.method === "HEAD" ? "" : body };
    },
    async open(id) {
      const account = await state.accounts.find(id);
      if (!account) throw new AccountsError(`there is no account ${id}`);
      await state.accounts.open(account);
    },
    async prepare(ids) {
      for (const id of ids) {
        const account = await state.accounts.find(id);
        const open = account && (await state.accounts.open(account).catch(() => undefined));
        if (open) await prepareListings(open, () => state.isDraining);
      }
    },
    drain() {
      state.isDraining = true;
    },
  };
}

/** The client's own name for a request, where it has one that can be logged. */
function requestId(request: GatewayRequest): string {
  const given = headerOf(request, "x-request-id") ?? "";
  return /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}
