import type { Connection } from "../connection.js";
import { redactor } from "../error/redact.js";
import type { Token } from "./token-store.js";

/** The same connection with a bearer token (RFC 6750). */
export function bearing(connection: Connection, { accessToken, refreshToken = "" }: Token): Connection {
  const { headers, redact } = connection;
  const own = redactor([accessToken, refreshToken]);
  return {
    ...connection,
    headers: { authorization: `Bearer ${accessToken}`, ...headers },
    redact: (text) => own(redact(text)),
  };
}
