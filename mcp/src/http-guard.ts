import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { isLoopback } from "@toolwright/runtime/check";

/** Who may speak to the server. */
export interface Guard {
  /** Whether a request must name this machine; otherwise it may name any host, behind a token. */
  readonly isLocal: boolean;
  /** The bearer token. */
  readonly token?: string | undefined;
}

/** Why a request is refused. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Checks who asks, before anything is read: the host and the origin against pages that a browser was led to (DNS
 * rebinding), then the token.
 */
export function refusalOf({ isLocal, token }: Guard, headers: IncomingHttpHeaders): Refusal | undefined {
  const host = /[/\\#?@]/.test(headers.host ?? "") ? undefined : nameOf(`http://${headers.host ?? ""}`);
  if (host === undefined || (isLocal && !isLoopback(host))) {
    return { status: 403, message: "This host name is not served here." };
  }
  // A page of the same host may ask, from any port, as in the official SDK: the rule is against DNS rebinding, which needs
  // another name, and without CORS a browser lets no page of another port call. Programs send no origin.
  const { origin } = headers;
  if (origin !== undefined && !isOwn(origin, host, isLocal)) {
    return { status: 403, message: "Pages of this origin may not use the server." };
  }
  const [, sent = ""] = /^bearer +(\S+) *$/i.exec(headers.authorization ?? "") ?? [];
  if (token !== undefined && !isSame(sent, token)) {
    const message =
      headers.authorization === undefined
        ? "Send the server's token: Authorization: Bearer <token>."
        : "This is not the server's token. Send it as Authorization: Bearer <token>.";
    return { status: 401, message, headers: { "WWW-Authenticate": "Bearer" } };
  }
  return undefined;
}

function isOwn(origin: string, host: string, isLocal: boolean): boolean {
  const name = nameOf(origin);
  return name !== undefined && (isLocal ? isLoopback(name) : name === host);
}

function nameOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname || undefined : undefined;
}

/** Compares in a time that does not depend on the texts. */
function isSame(given: string, wanted: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}
