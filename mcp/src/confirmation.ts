import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { ConfirmationMarks } from "./confirmation-marks.js";
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
 * tool, its arguments and the account by HMAC-SHA256: it is good where it can be told whether it was used, in the process
 * that gave it or in those that share its marks.
 * @param account what tells this account from others; it goes into the hash only
 */
export function confirmation(marks: ConfirmationMarks, account: unknown, now: () => number = Date.now): Confirmation {
  const of = createHash("sha256").update(canonical(account)).digest("base64url");
  const seal = (head: string, tool: string, given: Given): Buffer =>
    createHmac("sha256", marks.secret)
      .update(canonical([head, of, tool, given]))
      .digest();
  return {
    token(tool, given) {
      const head = `${(now() + GOOD_FOR).toString(36)}.${randomBytes(9).toString("base64url")}`;
      return `${head}.${seal(head, tool, given).toString("base64url")}`;
    },
    refusal(token, tool, given) {
      const [, head = "", expiry = "", id = "", seals = ""] =
        /^(([0-9a-z]{1,12})\.([\w-]{12}))\.([\w-]{43})$/.exec(token) ?? [];
      const sealed = Buffer.from(seals, "base64url");
      const expected = seal(head, tool, given);
      if (sealed.length !== expected.length || !timingSafeEqual(sealed, expected))
        return "was not given by this server for this tool with exactly these arguments";
      const until = Number.parseInt(expiry, 36);
      if (until <= now()) return "has expired";
      return marks.mark(id, until, now()) ? undefined : "was used before";
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
