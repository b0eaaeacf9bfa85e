import type { HttpMethod } from "../operation.js";
import type { ErrorFacts } from "./error.js";
import { ToolwrightError } from "./error.js";
import type { HeadersView } from "./headers-view.js";

/** One field the server refused. */
export interface ErrorDetail {
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly field: string | undefined;
}

/** What an error answer is made from; every text is redacted already. */
export interface ApiErrorFacts extends ErrorFacts {
  readonly status: number;
  readonly code: string | null;
  readonly details: readonly ErrorDetail[];
  readonly requestId: string | null;
  readonly headers: HeadersView;
  readonly body: unknown;
  readonly request: { readonly method: HttpMethod; readonly url: string };
  readonly retryAfterMs: number | null;
}

/** The server answered with an error status. Its members are the facts, assigned as they are. */
export class ApiError extends ToolwrightError {
  override readonly name: string = "ApiError";
  override readonly kind: string = "api";
  declare readonly status: number;
  /** The vendor's own code. */
  declare readonly code: string | null;
  /** One entry for each field the server refused. */
  declare readonly details: readonly ErrorDetail[];
  /** What the vendor's support asks for. */
  declare readonly requestId: string | null;
  /** The response's headers: `headers["retry-after"]` and `headers.get("retry-after")` both work. */
  declare readonly headers: HeadersView;
  /** The parsed body, or its text when it is not JSON. */
  declare readonly body: unknown;
  declare readonly request: { readonly method: HttpMethod; readonly url: string };
  /** How long the server asks to wait, in milliseconds; null when it did not say. */
  declare readonly retryAfterMs: number | null;

  // oxlint-disable-next-line no-useless-constructor -- narrows the facts
  constructor(operation: string, fault: string, facts: ApiErrorFacts) {
    super(operation, fault, facts);
  }
}

/** 400: the request is wrong; `details` names the refused fields when the server does. */
export class BadRequestError extends ApiError {
  override readonly name: string = "BadRequestError";
  override readonly kind = "bad-request";
}

/** 401: the credentials are missing, wrong or expired. */
export class AuthenticationError extends ApiError {
  override readonly name: string = "AuthenticationError";
  override readonly kind = "authentication";
}

/** 403: the credentials are valid, but may not do this. */
export class PermissionError extends ApiError {
  override readonly name: string = "PermissionError";
  override readonly kind = "permission";
}

/** 404: there is no such record, or no such endpoint. */
export class NotFoundError extends ApiError {
  override readonly name: string = "NotFoundError";
  override readonly kind = "not-found";
}

/** 409: the record is in a state that does not allow this. */
export class ConflictError extends ApiError {
  override readonly name: string = "ConflictError";
  override readonly kind = "conflict";
}

/** 422: understood, but refused. */
export class UnprocessableError extends ApiError {
  override readonly name: string = "UnprocessableError";
  override readonly kind = "unprocessable";
}

/** 5xx: the server failed. */
export class ServerError extends ApiError {
  override readonly name: string = "ServerError";
  override readonly kind = "server";
}

/** 429: too many requests. Nothing was retried and nothing slept; the caller decides. */
export class RateLimitError extends ApiError {
  override readonly name: string = "RateLimitError";
  override readonly kind = "rate-limit";
  /** Requests allowed in the window. */
  declare readonly limit: number | null;
  /** Requests left in the window. */
  declare readonly remaining: number | null;
  /** Seconds until the window starts anew. */
  declare readonly reset: number | null;
}
