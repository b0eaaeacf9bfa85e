import type { ErrorShape } from "../api.js";
import type { Connection } from "../connection.js";
import type { Reply } from "../exchange/send.js";
import { httpDate } from "../limits/http-date.js";
import { rateLimitHeaders, readRateLimit } from "../limits/rate-limit.js";
import { retryAfter } from "../limits/retry-after.js";
import type { Plan } from "../plan.js";
import type { WireRequest } from "../request/build.js";
import { parseJson } from "../returns/parse-json.js";
import { lookUp } from "../text/look-up.js";
import type { ErrorDetail } from "./api-error.js";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnprocessableError,
} from "./api-error.js";
import { responseHeaders } from "./headers-view.js";
import { redactValue } from "./redact.js";

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableError,
  429: RateLimitError,
};

/**
 * Makes the error of an answer with an error status; whatever its body is, this does not fail.
 * @param given its class, when the status does not tell
 */
export function apiError(
  { api, redact, now }: Connection,
  { id, idempotent }: Plan,
  { method, url }: WireRequest,
  reply: Reply,
  given?: typeof ApiError,
): ApiError {
  const { status, headers } = reply;
  const { code: codes, message: messages, details: list, detail, requestId, retryable: rules } = api.errors ?? {};
  const body = redactValue(parse(String(reply.body)), redact);
  const message = first(body, messages) ?? plainText(body);
  const code = first(body, codes) ?? null;
  const details = readDetails(list === undefined ? undefined : lookUp(body, list), detail);
  // What time it is for the server: by a clock that is ahead of it, a wait would end early.
  const moment = httpDate(headers.get("date")) ?? now();
  // Beside other errors, limits only tell how much is left of a window that is not used up.
  const limits = status === 429 ? readRateLimit(headers, api.rateLimit, moment) : undefined;
  const view = responseHeaders(headers, redact, limits && rateLimitHeaders(limits));
  const refused = details.map((one) => joined(": ", one.field, one.message ?? one.code));
  const isTransient = [408, 429, 502, 503, 504].includes(status) || isDeclared(status, message, rules);
  // A write that may have been done is not sent again: only 429 says for sure that it was not.
  const retryable = isTransient && (idempotent || status === 429);
  const ErrorClass = given ?? classes[status] ?? (status < 500 ? ApiError : ServerError);
  return new ErrorClass(id, joined(" ", status, joined(": ", code, message, joined("; ", ...refused))), {
    retryable,
    isUncertain: isTransient && !retryable,
    status,
    code,
    details,
    requestId: view.get(requestId ?? ""),
    headers: view,
    body,
    request: { method, url: redact(url) },
    ...(limits ?? { retryAfterMs: retryAfter(headers.get("retry-after"), moment) }),
  });
}

function joined(separator: string, ...parts: readonly unknown[]): string {
  return parts.filter(Boolean).join(separator);
}

function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

/** More characters than this tell a model nothing more. */
const LONGEST = 2000;

/** The first of several paths that leads to a text or number. */
function first(body: unknown, paths: readonly string[] = []): string | undefined {
  const isTold = (value: unknown): unknown => typeof value === "number" || (typeof value === "string" && value);
  const found = paths.map((path) => lookUp(body, path)).find(isTold);
  return found === undefined ? undefined : String(found).slice(0, LONGEST);
}

/** A hostile answer may hold a million of them. */
function readDetails(list: unknown, detail: ErrorShape["detail"]): ErrorDetail[] {
  if (!Array.isArray(list)) return [];
  const { code = "code", message = "message", field = "field" } = detail ?? {};
  return list.slice(0, 100).map((entry: unknown) => ({
    code: first(entry, [code]),
    message: typeof entry === "string" ? entry.slice(0, LONGEST) : first(entry, [message]),
    field: first(entry, [field]),
  }));
}

function plainText(body: unknown): string {
  if (typeof body !== "string") return "";
  return /^\s*</.test(body) ? "an HTML page" : body.trim().slice(0, 200);
}

function isDeclared(status: number, message: string, rules: ErrorShape["retryable"] = []): boolean {
  return rules.some(
    (rule) => rule.status === status && message.toLowerCase().includes((rule.message ?? "").toLowerCase()),
  );
}
