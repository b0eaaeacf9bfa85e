import { STATUS_CODES } from "node:http";
import {
  ApiError,
  ConnectionError,
  RateLimitError,
  ResponseError,
  TimeoutError,
  type Tool,
  ToolwrightError,
  ValidationError,
} from "@toolwright/runtime";
import type { OpenAccount } from "../account/open-account.js";
import { faultFor } from "./fault.js";
import type { GatewayAnswer } from "../http/request.js";
import { Refusal } from "../http/refusal.js";

/** Time is up, and the client would soon stop waiting. */
export class Overdue extends Error {
  constructor() {
    super("The service did not answer in time.");
  }
}

/** An error as it is answered. */
export interface Failure extends GatewayAnswer {
  readonly kind: string;
  /** What only the log tells. */
  readonly fault?: string | undefined;
}

/** Whose call failed, as far as that was found out. */
export interface Failed {
  readonly open?: OpenAccount;
  readonly tool?: Tool;
}

/** Makes the answer of whatever was thrown. What is no error of ours tells nothing but that. */
export function failureOf(error: unknown, failed: Failed = {}): Failure {
  if (error instanceof Refusal) {
    const { advice, headers, kind = "refused", fault } = error.facts;
    return failure(error.status, error.message, advice, { kind }, headers, fault);
  }
  if (error instanceof Overdue) {
    return failed.tool?.effect === "read"
      ? failure(504, error.message, AGAIN, { kind: "timeout", retryable: true })
      : failure(500, error.message, UNCERTAIN, { kind: "timeout", uncertain: true });
  }
  if (error instanceof ToolwrightError) return ofTool(error, failed);
  const fault = error instanceof Error ? `${error.name}: ${error.stack ?? error.message}` : "something else was thrown";
  return failure(500, "The gateway failed.", "Report this; its log tells more.", { kind: "internal" }, {}, fault);
}

const AGAIN = "Try again once; then report it.";
const UNCERTAIN = "The service may have done it all the same. Look the record up before calling again.";

/** A client that was told no time waits as long as the advice says. */
const UNTOLD = 60;

function ofTool(error: ToolwrightError, { open, tool }: Failed): Failure {
  const { kind, message, operation } = error;
  const isRead = tool?.effect === "read";
  const isUncertain = !isRead && mayBeDone(error);
  const retryable = error.retryable || (isRead && error.isUncertain && !(error instanceof ResponseError));
  const status = statusOf(error, isRead, retryable);
  const details = {
    kind,
    ...(operation !== undefined && { operation }),
    retryable,
    ...(isUncertain && { uncertain: true }),
    ...(error instanceof ValidationError && { problems: error.problems }),
    ...(error.idempotencyKey !== undefined && { idempotency_key: error.idempotencyKey }),
    ...(error instanceof ApiError && ofAnswer(error)),
  };
  const wait = error instanceof ApiError ? waitOf(error) : undefined;
  const headers = wait === undefined ? {} : { "retry-after": String(wait) };
  return failure(status, message, adviceOf(error, isUncertain), details, headers, faultFor(error, open));
}

/**
 * Whether the service may have done what it was asked for. The runtime asks whether doing it twice does harm, by the HTTP
 * method; but whoever repeats a PUT or DELETE undoes what others did meanwhile, or is told that the record is gone.
 */
function mayBeDone(error: ToolwrightError): boolean {
  const isUnreadOrLost = error instanceof ResponseError || (error.retryable && !(error instanceof RateLimitError));
  return error.isUncertain || isUnreadOrLost;
}

/** The error's own, unless that is for another effect than the tool's. */
function adviceOf(error: ToolwrightError, isUncertain: boolean): string {
  if (isUncertain === error.isUncertain) return error.advice;
  return isUncertain ? UNCERTAIN : AGAIN;
}

function ofAnswer({ status, code, requestId, details, retryAfterMs }: ApiError): object {
  return {
    upstream_status: status,
    code,
    ...(requestId !== null && { upstream_request_id: requestId }),
    ...(retryAfterMs !== null && { retry_after_ms: retryAfterMs }),
    failures: details,
  };
}

/** Whole seconds, at least one: the SDK gives up on 0 and on dates. */
function waitOf(error: ApiError): number | undefined {
  const { retryAfterMs } = error;
  if (retryAfterMs !== null) return Math.max(1, Math.ceil(retryAfterMs / 1000));
  return error instanceof RateLimitError ? UNTOLD : undefined;
}

/** What the SDK sends again by itself, POSTs included. */
const REPEATED = [408, 409, 425, 502, 503, 504];

/**
 * The status of an error. The service's own where that is true of this request too, and where it makes no client repeat
 * what must not be done twice: only reads are repeated.
 */
function statusOf(error: ToolwrightError, isRead: boolean, retryable: boolean): number {
  if (error instanceof ValidationError) return 400;
  if (error instanceof ApiError) {
    const { status } = error;
    // It is the account's credentials that are wrong, not the token of this request.
    if (status === 401) return 424;
    // Repeating does not help: the record is in another state.
    if (status === 409) return 422;
    return REPEATED.includes(status) && !(isRead && retryable) ? 500 : status;
  }
  if (!isRead) return 500;
  if (error instanceof ResponseError) return 502;
  if (!retryable) return 500;
  if (error instanceof TimeoutError) return 504;
  return error instanceof ConnectionError ? 502 : 500;
}

function failure(
  statusCode: number,
  message: string,
  advice: string,
  details: { readonly kind: string; readonly [fact: string]: unknown },
  headers: Readonly<Record<string, string>> = {},
  fault?: string,
): Failure {
  const error = STATUS_CODES[statusCode] ?? "Error";
  const body = JSON.stringify({ statusCode, error, message, advice, details });
  return { status: statusCode, headers, body, kind: details.kind, fault };
}
