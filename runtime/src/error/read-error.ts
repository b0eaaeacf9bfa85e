import type { ErrorShape } from "../api.js";
import type { Connection } from "../connection.js";
import type { Reply } from "../exchange/send.js";
import { rateLimitHeaders, readRateLimit } from "../limits/rate-limit.js";
import type { Plan } from "../plan.js";
import type { WireRequest } from "../request/build.js";
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

/** More than this tells a model nothing more, and a hostile answer may hold a million. */
const MOST_DETAILS = 100;
const LONGEST_TEXT = 2000;

/** Makes the error of an answer with an error status; whatever its body is, this does not fail. */
export function apiError({ api, redact, clock }: Connection, plan: Plan, request: WireRequest, reply: Reply): ApiError {
  const { status, headers } = reply;
  const shape = api.errors ?? {};
  const body = redactValue(parse(String(reply.body)), redact);
  const message = first(body, shape.message) ?? plainText(body);
  const code = first(body, shape.code) ?? null;
  const details = readDetails(body, shape);
  const limits = readRateLimit(headers, api.rateLimit, clock.now());
  const view = responseHeaders(headers, redact, status === 429 ? rateLimitHeaders(limits) : {});
  const isTransient = isPassing(status, message, shape);
  // A write that may have been done is not sent again: only 429 says for sure that it was not.
  const retryable = isTransient && (plan.idempotent || status === 429);
  const refused = details.map((detail) => join(": ", detail.field, detail.message ?? detail.code));
  const text = join(": ", code, message, join("; ", ...refused));
  const ErrorClass = classes[status] ?? (status < 500 ? ApiError : ServerError);
  return new ErrorClass(`${plan.id}: ${join(" ", status, text)}`, {
    operation: plan.id,
    retryable,
    isUncertain: isTransient && !retryable,
    status,
    code,
    details,
    requestId: shape.requestId === undefined ? null : view.get(shape.requestId),
    headers: view,
    body,
    request: { method: request.method, url: redact(request.url) },
    ...(status === 429 ? limits : { retryAfterMs: limits.retryAfterMs }),
  });
}

function join(separator: string, ...parts: readonly unknown[]): string {
  return parts.filter(Boolean).join(separator);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The first of several paths that leads to a text or number. */
function first(body: unknown, paths: readonly string[] = []): string | undefined {
  for (const path of paths) {
    const value = lookUp(body, path);
    if ((typeof value === "string" && value !== "") || typeof value === "number") {
      return String(value).slice(0, LONGEST_TEXT);
    }
  }
  return undefined;
}

function readDetails(body: unknown, { details, detail }: ErrorShape): ErrorDetail[] {
  const list = details === undefined ? undefined : lookUp(body, details);
  if (!Array.isArray(list)) return [];
  return list.slice(0, MOST_DETAILS).map((entry: unknown) => ({
    code: first(entry, [detail?.code ?? "code"]),
    message: typeof entry === "string" ? entry : first(entry, [detail?.message ?? "message"]),
    field: first(entry, [detail?.field ?? "field"]),
  }));
}

function plainText(body: unknown): string {
  if (typeof body !== "string") return "";
  return /^\s*</.test(body) ? "an HTML page" : body.trim().slice(0, 200);
}

/** Whether the fault lies in the moment, not in the request. */
function isPassing(status: number, message: string, { retryable = [] }: ErrorShape): boolean {
  const declared = retryable.some(
    (rule) => rule.status === status && message.toLowerCase().includes((rule.message ?? "").toLowerCase()),
  );
  return declared || [408, 429, 502, 503, 504].includes(status);
}
