import type { Connection } from "../connection.js";
import type { Redact } from "../error/redact.js";
import { redactor } from "../error/redact.js";
import type { Token } from "./token-store.js";

/** A token serves many calls. */
const known = new WeakMap<Token, Redact>();

/** The same connection with a bearer token (RFC 6750). */
export function bearing(connection: Connection, token: Token): Connection {
  const { headers, redact } = connection;
  const { accessToken, refreshToken = "" } = token;
  const own = known.get(token) ?? redactor([accessToken, refreshToken]);
  known.set(token, own);
  return {
    ...connection,
    headers: { authorization: `Bearer ${accessToken}`, ...headers },
    redact: (text) => own(redact(text)),
  };
}
