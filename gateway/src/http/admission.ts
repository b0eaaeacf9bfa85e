import { isLoopback } from "@toolwright/runtime/check";
import type { Account } from "../account/account.js";
import { acceptedToken } from "../account/token.js";
import { Refusal } from "./refusal.js";
import { headerOf, type GatewayRequest } from "./request.js";

/**
 * Lets a request use an account or refuses it. An account that is not there is refused like a wrong token: nobody learns
 * which there are.
 * @param serveOpen whether accounts without tokens are served to this machine
 * @throws Refusal 401
 */
export function admitted(
  account: Account | undefined,
  request: GatewayRequest,
  serveOpen: boolean,
  now: number,
): Account {
  const tokens = account?.tokens ?? [];
  const accepted = acceptedToken(tokens.length === 0 ? undefined : tokens, headerOf(request, "authorization"), now);
  if (account && accepted) return account;
  if (account && tokens.length === 0 && serveOpen && isLocal(request)) return account;
  throw new Refusal(401, "The bearer token is missing, wrong or expired, or not for this account.", {
    kind: "unauthorized",
    headers: { "www-authenticate": 'Bearer realm="toolwright"' },
    advice:
      "Send the header Authorization: Bearer {token} with a token of this account; calling again without one does not help.",
  });
}

/** What a proxy on this machine adds, whose client may be anywhere. */
const PASSED_ON = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];

/** Whether a program of this machine asks, and not a web page that a browser shows, by whatever name it found us. */
function isLocal(request: GatewayRequest): boolean {
  const { origin } = request.headers;
  // A page's pictures and scripts are asked for without an origin.
  const isOwn =
    origin === undefined
      ? headerOf(request, "sec-fetch-site") !== "cross-site"
      : isLoopback(String(origin).replace(/^https?:\/\//, ""));
  const isDirect = PASSED_ON.every((name) => request.headers[name] === undefined);
  return isOwn && isDirect && isLoopback(headerOf(request, "host") ?? "");
}
