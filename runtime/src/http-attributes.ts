import { ApiError } from "./error/api-error.js";
import type { EndView, RequestView, ResponseView, RetryView } from "./hooks.js";

/** Attributes of a span or a metric, by name. */
export type Attributes = Readonly<Record<string, string | number>>;

/**
 * What a hook's view says in the words of OpenTelemetry's semantic conventions for HTTP client spans (v1.45). A span is
 * one attempt: it starts with `onRequest`, and has what `onResponse` and then `onRetry` or `onEnd` say. Nothing of
 * bodies is in there, and no secret; `url.full` has the arguments of the query.
 */
export function httpAttributes(view: RequestView | ResponseView | RetryView | EndView): Attributes {
  if ("url" in view) return ofRequest(view);
  if ("status" in view) return ofStatus(view.status);
  const { error } = view;
  if (error === undefined) return {};
  if (error instanceof ApiError) return ofStatus(error.status);
  return { "error.type": error instanceof Error ? error.name : "_OTHER" };
}

function ofRequest({ method, url, template, attempt }: RequestView): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    "http.request.method": method,
    "server.address": hostname,
    "server.port": Number(port || (protocol === "https:" ? 443 : 80)),
    "url.full": url,
    "url.template": template,
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
  };
}

function ofStatus(status: number): Attributes {
  return { "http.response.status_code": status, ...(status >= 400 && { "error.type": String(status) }) };
}
