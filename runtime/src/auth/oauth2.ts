import type { Connection } from "../connection.js";
import { AuthenticationError } from "../error/api-error.js";
import { sharing } from "../exchange/sharing.js";
import { type Span, within } from "../exchange/within.js";
import type { Operation } from "../operation.js";
import { planOf } from "../plan.js";
import { urlFrom } from "../server/server.js";
import type { Session } from "./auth.js";
import { bearing } from "./bearing.js";
import { identify, keyOf } from "./client-identity.js";
import { keptTokens } from "./kept-tokens.js";
import { requestToken } from "./request-token.js";
import type { Token, TokenOptions } from "./token-store.js";
import { checkStore, keep, memory } from "./token-store.js";

/** The request for a token, as errors and hooks call it. Who lost the answer can only ask again. */
const operation: Operation = { of: { name: "oauth2" }, name: "token", method: "POST", idempotent: true };

/**
 * An access token of OAuth 2.0 (RFC 6749), for client credentials or a refresh token. However many calls need a new one,
 * one is asked for; a call whose token the API refuses is sent once more with another.
 */
export const oauth2: Session = {
  open(api, options, values, problems) {
    const token = api.auth?.token;
    if (token === undefined) throw new Error(`${api.name} does not say how a token is asked for`);
    // What is wrong with a server variable is told of the server's URL already.
    const url = problems.length > 0 ? "" : urlFrom(token.url, api, values, options, problems);
    const plan = planOf(operation);
    const store = (options as TokenOptions).tokens ?? memory();
    checkStore(store, problems);
    const kept = keptTokens(store, plan.id);
    /** The tokens in use, by identity, so that the store is asked only when one has to be replaced. */
    const inUse = new Map<string, Token>();
    const share = sharing<Token>();

    // Up to the sharing nothing waits: calls that begin together share one request.
    const currentToken = async (connection: Connection, refused?: string): Promise<Token> => {
      const identity = identify(token, url, connection.values);
      const fresh = (known: Token | null | undefined): Token | undefined =>
        known && known.accessToken !== refused && connection.now() < (known.renewAt ?? Infinity) ? known : undefined;
      const renew = async (span: Span): Promise<Token> => {
        const key = await keyOf(identity);
        const used = inUse.get(identity.whole);
        // Another process may have replaced it meanwhile. A store that fails may quote the one in use.
        const stored = await kept.read(used ? bearing(connection, used) : connection, key);
        const latest = { ...identity, refreshToken: stored?.refreshToken ?? identity.refreshToken };
        const next =
          fresh(stored) ??
          (await kept.save(connection, key, await requestToken(connection, plan, token, latest, span)));
        keep(inUse, identity.whole, next);
        return next;
      };
      return (
        fresh(inUse.get(identity.whole)) ??
        // Without the signal of any call: others wait for it too.
        share(identity.whole, () => within(connection, plan, undefined, Infinity, renew))
      );
    };

    return async (connection, { options: own }, next) => {
      const names = [...Object.keys(connection.headers), ...Object.keys(own?.headers ?? {})];
      // Signed by the caller: a token would be asked for in vain, and a refusal is none of it.
      if (names.some((name) => name.toLowerCase() === "authorization")) return next(connection);
      const current = await currentToken(connection);
      try {
        return await next(bearing(connection, current));
      } catch (error) {
        if (!(error instanceof AuthenticationError)) throw error;
        return next(bearing(connection, await currentToken(connection, current.accessToken)));
      }
    };
  },
};
