import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { TokenHash } from "./account.js";

const PREFIX = "twg_";

/** Makes a token: 256 bits of chance behind a prefix that secret scanners can look for. */
export function newToken(): string {
  return PREFIX + randomBytes(32).toString("base64url");
}

/**
 * The hash a token is kept as. A fast one is right: a slow hash makes guessing expensive, and nobody guesses 256 random
 * bits; it would only make each request slow.
 */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

const NONE: readonly TokenHash[] = [{ sha256: "0".repeat(64) }];

/**
 * The accepted token that a request's header holds. Takes as long for an account that is not there.
 * @param now milliseconds since 1970
 */
export function acceptedToken(
  tokens: readonly TokenHash[] = NONE,
  authorization: string | undefined,
  now: number,
): TokenHash | undefined {
  const [, token = ""] = /^Bearer +([\w~+/.=-]{1,500}) *$/i.exec(authorization ?? "") ?? [];
  const given = createHash("sha256").update(token).digest();
  let found: TokenHash | undefined;
  // Each is compared, whichever fits: how long it takes tells nothing.
  for (const one of tokens) {
    const isSame = timingSafeEqual(given, Buffer.from(one.sha256, "hex"));
    const isValid = one.expires === undefined || Date.parse(one.expires) > now;
    if (isSame && isValid && token !== "") found = one;
  }
  return found;
}
