import type { Connection } from "../connection.js";
import { responseHeaders } from "../error/headers-view.js";
import type { RequestView, ResponseView } from "../hooks.js";
import type { Plan } from "../plan.js";
import type { WireRequest } from "../request/build.js";

/** A request as hooks see it. */
export function requestView(
  { redact, signedBy }: Connection,
  plan: Plan,
  request: WireRequest,
  attempt: number,
): RequestView {
  const headers = Object.entries(request.headers).map(([name, value]) => {
    const secret = name === signedBy || /^(proxy-)?authorization$|^cookie$/.test(name);
    return [name, secret ? "[redacted]" : redact(value)];
  });
  return {
    operation: plan.id,
    method: request.method,
    url: redact(request.url),
    headers: Object.fromEntries(headers) as Record<string, string>,
    attempt,
  };
}

/** A response as hooks see it. */
export function responseView(
  { redact }: Connection,
  plan: Plan,
  { status, headers }: Response,
  attempt: number,
  durationMs: number,
): ResponseView {
  return { operation: plan.id, status, headers: responseHeaders(headers, redact), attempt, durationMs };
}
