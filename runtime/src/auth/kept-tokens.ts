import type { Connection } from "../connection.js";
import { ConnectionError } from "../error/error.js";
import { redactCause } from "../error/redact.js";
import { bearing } from "./bearing.js";
import { headerFault } from "../request/header-value.js";
import type { Token, TokenStore } from "./token-store.js";

/** What a client reads tokens from and saves them to. */
export interface KeptTokens {
  read(connection: Connection, key: string): Promise<Token | undefined>;
  /** @throws ConnectionError when the store fails; the token is offered again when it is next read */
  save(connection: Connection, key: string, token: Token): Promise<Token>;
}

/**
 * The caller's store, made safe: a token it failed to take is not lost, as a refresh token works once, and what it
 * throws tells no secret.
 * @param operation what errors call the request for a token
 */
export function keptTokens(store: TokenStore, operation: string): KeptTokens {
  const unsaved = new Map<string, Token>();
  const asking = async <T>(connection: Connection, work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const cause = redactCause(error, connection.redact);
      const advice = "The program could not reach its token store. Try again once; then report it.";
      throw new ConnectionError(operation, "the token store failed", { cause, retryable: true, advice });
    }
  };
  const save: KeptTokens["save"] = async (connection, key, token) => {
    unsaved.set(key, token);
    // A copy: what a store does to it, such as encrypting it in place, must not change what is sent.
    await asking(bearing(connection, token), () => store.set(key, { ...token }));
    unsaved.delete(key);
    return token;
  };
  return {
    save,
    async read(connection, key) {
      const offered = unsaved.get(key);
      if (offered) return save(connection, key, offered);
      return asking(connection, async () => usable(await store.get(key)));
    },
  };
}

/** What a store gave, as far as it can be used: other programs write there too. */
function usable(known: Token | null | undefined): Token | undefined {
  const { accessToken, renewAt: told, refreshToken } = known ?? {};
  // Tables of texts and of 64-bit integers give digits.
  const renewAt = typeof told === "string" && /^\d+$/.test(told) ? Number(told) : told;
  if (typeof accessToken !== "string" || accessToken === "" || headerFault("authorization", accessToken))
    return undefined;
  return {
    accessToken,
    // Without a moment that can be told it is used until it is refused.
    ...(Number.isFinite(renewAt) && { renewAt }),
    ...(typeof refreshToken === "string" && refreshToken !== "" && { refreshToken }),
  };
}
