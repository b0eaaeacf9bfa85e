import type { Problem } from "../error/validation-error.js";

/** An access token, and what renews it. */
export interface Token {
  readonly accessToken: string;
  /**
   * When it is replaced, in milliseconds since 1970: 30 seconds before its end, or half its life when that is shorter
   * than a minute. Absent when the server did not say how long it lives.
   */
  readonly renewAt?: number | undefined;
  /** Replaces the one the client was made with. Outlives the access token, so it must not expire with it. */
  readonly refreshToken?: string | undefined;
}

/**
 * Where access tokens are kept, such as a database that several processes share. A key stands for the credentials and
 * the token endpoint; it is a SHA-256 in hexadecimal, so it tells neither.
 */
export interface TokenStore {
  get(key: string): Token | null | undefined | Promise<Token | null | undefined>;
  /** A token is used once this is done: who loses a refresh token has to ask a person for access again. */
  set(key: string, token: Token): void | Promise<void>;
}

/** The option of clients whose API gives access tokens. */
export interface TokenOptions {
  /** Keeps access tokens beyond this client. Default: in memory, for this client alone. */
  readonly tokens?: TokenStore | undefined;
}

/**
 * Whether a store can be asked at all, before the first token is.
 * @param problems receives one entry when it cannot
 */
export function checkStore(store: unknown, problems: Problem[]): void {
  const missing = ["get", "set"].filter((name) => typeof (store as Record<string, unknown>)[name] !== "function");
  if (missing.length === 0) return;
  const found = typeof store === "object" ? `has no ${missing.join(" and no ")}` : `is a ${typeof store}`;
  problems.push({
    path: "tokens",
    message: `must have the functions get(key) and set(key, token), but ${found}`,
    advice:
      "Give tokens as { get: (key) => ..., set: (key, token) => ... } over your database, or leave it out: tokens are then kept in memory.",
  });
}

/** As many tokens are kept in memory: a client may serve any number of accounts. */
const MOST = 1000;

/** Keeps a token as the latest one, and forgets the oldest when there are many. */
export function keep(tokens: Map<string, Token>, key: string, token: Token): void {
  tokens.delete(key);
  tokens.set(key, token);
  const [oldest] = tokens.keys();
  if (tokens.size > MOST && oldest !== undefined) tokens.delete(oldest);
}

/** A store that lives as long as the client. */
export function memory(): TokenStore {
  const tokens = new Map<string, Token>();
  const lasting = new Map<string, Token>();
  const set = (key: string, token: Token): void => {
    if (token.refreshToken === undefined) keep(tokens, key, token);
    // A refresh token is had from a person: it is never forgotten.
    else lasting.set(key, token);
  };
  return { get: (key) => lasting.get(key) ?? tokens.get(key), set };
}
