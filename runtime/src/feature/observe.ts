import type { Connection } from "../connection.js";
import { responseHeaders } from "../error/headers-view.js";
import type { RequestView } from "../hooks.js";
import type { Plan } from "../plan.js";
import type { WireRequest } from "../request/build.js";
import type { Observer } from "./features.js";

/** Shows hooks what goes out and comes in, without secrets. */
export const observe: Observer = {
  request(connection, plan, request, attempt) {
    connection.options.hooks?.onRequest?.(requestView(connection, plan, request, attempt));
  },
  response({ options: { hooks }, redact }, plan, { status, headers }, attempt, durationMs) {
    hooks?.onResponse?.({
      operation: plan.id,
      status,
      headers: responseHeaders(headers, redact),
      attempt,
      durationMs,
    });
  },
};

function requestView({ redact, signedBy }: Connection, plan: Plan, request: WireRequest, attempt: number): RequestView {
  const headers = Object.entries(request.headers).map(([name, value]) => {
    const isSecret = name === signedBy || /^(proxy-)?authorization$|^cookie$/.test(name);
    return [name, isSecret ? "[redacted]" : redact(value)];
  });
  return {
    operation: plan.id,
    method: request.method,
    url: redact(request.url),
    headers: Object.fromEntries(headers) as Record<string, string>,
    attempt,
  };
}
