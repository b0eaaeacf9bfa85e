import type { Connection } from "../connection.js";
import { NotFoundError } from "../error/api-error.js";
import { checkingAdvice, nameOfOption } from "../error/checking-advice.js";
import { apiError } from "../error/read-error.js";
import { ValidationError } from "../error/validation-error.js";
import { send } from "../exchange/send.js";
import { sharing } from "../exchange/sharing.js";
import { type Span, within } from "../exchange/within.js";
import type { Operation } from "../operation.js";
import { planOf } from "../plan.js";
import type { WireRequest } from "../request/build.js";
import { one } from "../returns/json.js";
import type { DiscoveryOptions } from "../server/discovery.js";
import { foundServer } from "../server/found-server.js";
import { lookUpUrl } from "../server/look-up-url.js";
import { namesIn, sourceOf } from "../text/template.js";
import type { Features } from "./features.js";

/** The look-up, as errors and hooks call it. */
const operation: Operation = { of: { name: "server" }, name: "discover" };

/** How long an answer is trusted, in milliseconds: a record that does not exist must not cost a look-up each time. */
const TRUSTED = 60_000;

interface Found {
  readonly server: string;
  /** When that was learned, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Asks where the server is: before the first request, and when something is not found, since servers move with their
 * releases. What was not found is then asked for once more, where that does no harm.
 */
export const discover: NonNullable<Features["discover"]> = (api, options, problems) => {
  if (!(options as DiscoveryOptions).discoverServer) return undefined;
  if (api.discovery === undefined) problems.push({ path: "discoverServer", message: `does not exist for ${api.name}` });
  const plan = planOf(operation);
  const known = new Map<string, Found>();
  const share = sharing<Found>();

  const find = (connection: Connection, url: string): Found | Promise<Found> =>
    known.get(url) ??
    share(url, () =>
      // Without the signal of any call: others wait for it too.
      within(connection, plan, undefined, Infinity, async (span) => {
        const found = { server: await lookUpServer(connection, url, span), at: connection.now() };
        known.set(url, found);
        return found;
      }),
    );

  return async (connection, { plan: asked }, next) => {
    const url = lookUpUrl(connection, plan.id);
    const found = await find(connection, url);
    try {
      return await next({ ...connection, server: found.server });
    } catch (error) {
      if (!(error instanceof NotFoundError) || connection.now() - found.at < TRUSTED) throw error;
      if (known.get(url) === found) known.delete(url);
      if (!asked.idempotent) throw error;
      // A look-up that fails tells less than what was not found.
      const { server } = await Promise.resolve(find(connection, url)).catch(() => found);
      if (server === found.server) throw error;
      return next({ ...connection, server });
    }
  };
};

async function lookUpServer(connection: Connection, url: string, span: Span): Promise<string> {
  const plan = planOf(operation);
  // Nothing of the account's but what the URL names.
  const request: WireRequest = { method: "GET", url, headers: { accept: "application/json" }, body: null };
  const { api, options } = connection;
  const account = api.discovery?.url ?? "";
  const otherwise = `, or leave ${nameOfOption("discoverServer", options)} out.`;
  const advice = checkingAdvice(namesIn(account), options, { otherwise });
  const reply = await send(connection, plan, request, span, 1, (...answered) => {
    const error = apiError(...answered);
    return error.status < 500 && error.status !== 429 ? Object.assign(error, { advice }) : error;
  });
  const answer = one.read(plan, reply).payload;
  if (answer !== null) return foundServer(connection, answer, plan.id);
  const message = "name no account that the server knows";
  const told = options.optionsFrom && { advice };
  throw new ValidationError(plan.id, [{ path: sourceOf(account), message, ...told }], plan.id);
}
