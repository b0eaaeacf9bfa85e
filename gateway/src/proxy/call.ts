import { rateLimitHeaders, readRateLimit, type ResponseHead } from "@toolwright/runtime";
import type { OpenAccount } from "../account/open-account.js";
import { parseBody } from "../http/body.js";
import type { Query } from "../http/query.js";
import { headerOf, type GatewayRequest } from "../http/request.js";
import { layoutOf } from "../tools/layout.js";
import { argumentsOf } from "./arguments.js";
import { Overdue } from "./failure.js";
import type { Found } from "./find-tool.js";
import { resultBody } from "./result.js";

/**
 * Calls a tool with the arguments of a request.
 * @param onResponse is told of each answer of the service
 */
export async function callOverHttp(
  open: OpenAccount,
  { tool: { name }, segment }: Found,
  query: Query,
  request: GatewayRequest,
  deadlineMs: number,
  onResponse: (head: ResponseHead) => void,
): Promise<unknown> {
  const tool = open.tool(name);
  const body = parseBody((await request.body?.()) ?? "");
  const layout = layoutOf(tool);
  const args = argumentsOf(tool, layout, segment, query, body);
  const isRead = tool.effect === "read";
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Overdue()), deadlineMs);
  // Nobody waits for it any more. What changes something is left to end: half done is worse than unseen.
  if (isRead) request.onGone?.(() => controller.abort(new Error("the client has gone")));
  const idempotencyKey = headerOf(request, "idempotency-key");
  try {
    const result = await tool.invoke(args, { signal: controller.signal, idempotencyKey, onResponse });
    return resultBody(tool, layout, result);
  } finally {
    clearTimeout(timer);
  }
}

/** What the service said about its limits, in the headers of the IETF drafts. */
export function limitHeaders(
  { integration: { api } }: OpenAccount,
  headers: Headers | undefined,
  now: number,
): Record<string, string> {
  return headers === undefined ? {} : rateLimitHeaders(readRateLimit(headers, api.rateLimit, now));
}
