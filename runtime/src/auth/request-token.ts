import type { Connection } from "../connection.js";
import { ResponseError } from "../error/error.js";
import { redactor } from "../error/redact.js";
import { send } from "../exchange/send.js";
import type { Span } from "../exchange/within.js";
import type { Plan } from "../plan.js";
import type { WireRequest } from "../request/build.js";
import { headerFault } from "../request/header-value.js";
import { parseJson } from "../returns/parse-json.js";
import { lookUp } from "../text/look-up.js";
import { formEncode } from "../text/percent.js";
import type { TokenRequest } from "./auth.js";
import { base64 } from "./base64.js";
import type { Identity } from "./client-identity.js";
import { tokenErrors } from "./token-error.js";
import type { Token } from "./token-store.js";

/**
 * Asks the token endpoint for an access token (RFC 6749, 4.4 and 6).
 * @param identity with the latest refresh token
 * @throws AuthenticationError when it is refused; ResponseError when the answer holds none
 */
export async function requestToken(
  connection: Connection,
  plan: Plan,
  token: TokenRequest,
  { id, secret, refreshToken, parameters, url }: Identity,
  span: Span,
): Promise<Token> {
  const { grant, scope, clientAuth } = token;
  const inHeader = clientAuth === "basic" && secret !== undefined;
  // Encoded as in a form before they are joined (RFC 6749, 2.3.1).
  const signature = base64(`${formEncode(id)}:${formEncode(secret ?? "")}`);
  const form = new URLSearchParams({
    ...parameters,
    grant_type: grant,
    ...(refreshToken !== undefined && { refresh_token: refreshToken }),
    ...(scope !== undefined && { scope }),
    ...(!inHeader && { client_id: id }),
    ...(!inHeader && secret !== undefined && { client_secret: secret }),
  });
  const request: WireRequest = {
    method: "POST",
    url,
    headers: {
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
      ...(inHeader && { authorization: `Basic ${signature}` }),
    },
    body: String(form),
  };
  const own = redactor([refreshToken ?? "", secret ?? "", signature]);
  const quiet: Connection = { ...connection, redact: (text) => own(connection.redact(text)) };
  const sent = connection.now();
  const reply = await send(quiet, plan, request, span, 1, tokenErrors(token));
  return readToken(plan, String(reply.body), sent, refreshToken);
}

/** How long before its end a token is replaced, in milliseconds: clocks differ, and requests take time. */
const EARLY = 30_000;

/** A life longer than this is none that a server means, in seconds. */
const LONGEST = 1e10;

/** How long a token lives, in milliseconds; undefined when the server does not say so, or nothing that can be meant. */
function lifeIn(told: unknown): number | undefined {
  const isText = typeof told === "string" && /^\d+(\.\d+)?$/.test(told);
  const seconds = isText ? Number(told) : told;
  return typeof seconds === "number" && seconds > 0 && seconds <= LONGEST ? seconds * 1000 : undefined;
}

function readToken({ id }: Plan, text: string, sent: number, refreshToken: string | undefined): Token {
  let body: unknown;
  try {
    body = parseJson(text);
  } catch {
    // Told below, without a word of it: it may hold a token all the same.
  }
  const accessToken = lookUp(body, "access_token");
  const type = lookUp(body, "token_type") ?? "bearer";
  if (typeof accessToken !== "string" || accessToken === "" || headerFault("authorization", accessToken)) {
    throw new ResponseError(id, "the answer holds no access token");
  }
  // Who does not know a type must not use the token (RFC 6749, 7.1).
  if (typeof type !== "string" || type.toLowerCase() !== "bearer")
    throw new ResponseError(id, "the access token is no bearer token");
  const life = lifeIn(lookUp(body, "expires_in"));
  const next = lookUp(body, "refresh_token");
  return {
    accessToken,
    ...(life !== undefined && { renewAt: sent + life - Math.min(EARLY, life / 2) }),
    ...(refreshToken !== undefined && { refreshToken: typeof next === "string" && next !== "" ? next : refreshToken }),
  };
}
