import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Given } from "./offer.js";

/** How long a confirmation is good for, in milliseconds. */
export const GOOD_FOR: number = 10 * 60_000;

/** What binds tokens, and knows whether one is good. */
export interface Confirmation {
  /** A token that is good for this call only, once, until it expires. */
  token(tool: string, given: Given): string;
  /** Takes a token: why it is no good for this call, in words; undefined when it is. */
  refusal(token: string, tool: string, given: Given): string | undefined;
}

/**
 * Tokens that confirm calls. A token holds nothing but when it expires and a number of its own, and is bound to the
 * tool, its arguments and the account by HMAC-SHA256: any process with the same secret can check it. That it is used
 * once is kept in this process.
 * @param secret at least 32 bytes
 * @param account what tells this account from others; it goes into the hash only
 */
export function confirmation(secret: Buffer, account: unknown, now: () => number = Date.now): Confirmation {
  const of = createHash("sha256").update(canonical(account)).digest("base64url");
  /** Tokens that were used, by when they expire. */
  const used = new Map<string, number>();
  const seal = (head: string, tool: string, given: Given): Buffer =>
    createHmac("sha256", secret)
      .update(canonical([head, of, tool, given]))
      .digest();
  return {
    token(tool, given) {
      const head = `${(now() + GOOD_FOR).toString(36)}.${randomBytes(9).toString("base64url")}`;
      return `${head}.${seal(head, tool, given).toString("base64url")}`;
    },
    refusal(token, tool, given) {
      const [, head = "", expiry = "", mark = ""] = /^(([0-9a-z]{1,12})\.[\w-]{12})\.([\w-]{43})$/.exec(token) ?? [];
      const sealed = Buffer.from(mark, "base64url");
      const expected = seal(head, tool, given);
      if (sealed.length !== expected.length || !timingSafeEqual(sealed, expected))
        return "was not given for this tool with exactly these arguments";
      const until = Number.parseInt(expiry, 36);
      if (until <= now()) return "has expired";
      for (const [one, end] of used) if (end <= now()) used.delete(one);
      if (used.has(head)) return "was used before";
      used.set(head, until);
      return undefined;
    },
  };
}

/** JSON in which equal values are equal texts: members in order of their names. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
