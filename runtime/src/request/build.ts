import type { Connection } from "../connection.js";
import type { Problem } from "../error/validation-error.js";
import { refuse } from "../error/validation-error.js";
import type { ArgumentKind, HttpMethod } from "../operation.js";
import type { RequestOptions } from "../options.js";
import type { Arguments, Plan } from "../plan.js";
import { lookUp } from "../text/look-up.js";
import { suggest } from "../text/suggest.js";
import { expectation, writeArgument } from "./argument.js";
import { writeBody } from "./body.js";
import { headerFault } from "./header-value.js";
import { pathSegment } from "./path.js";
import { queryPairs } from "./query.js";

/** A request as it goes out, credentials included: never shown to anybody. */
export interface WireRequest {
  readonly method: HttpMethod;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | null;
}

/**
 * Makes the request of one call.
 * @throws ValidationError listing every argument that is missing, unknown or wrong
 */
export function buildRequest(
  { api, server, headers: shared }: Connection,
  plan: Plan,
  args: Arguments,
  options: RequestOptions | undefined,
): WireRequest {
  const problems: Problem[] = [];
  const given = (name: string): unknown => (Object.hasOwn(args, name) ? args[name] : undefined);
  const take = (name: string, kind: ArgumentKind): string | readonly string[] | undefined => {
    const value = given(name);
    if (value === undefined) return undefined;
    const text = value === null ? undefined : writeArgument(kind, value, api);
    if (text === undefined) problems.push({ path: name, message: expectation(kind, api) });
    return text;
  };

  const path = plan.path.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    if (given(name) === undefined) problems.push({ path: name, message: "is required" });
    const text = take(name, plan.ids?.[name] ?? "integer");
    return text === undefined ? "" : pathSegment(name, String(text), problems);
  });
  const query: string[] = [];
  for (const [name, kind] of plan.queryKinds) {
    const text = take(name, kind);
    if (text !== undefined) query.push(...queryPairs(name, kind, text));
  }
  const headers: Record<string, string> = { accept: "application/json", ...shared };
  const set = (path: string, name: string, value: string): void => {
    const fault = headerFault(name, value);
    if (fault === undefined) headers[name.toLowerCase()] = value;
    else problems.push({ path, message: fault });
  };
  for (const [name, value] of Object.entries(plan.paging?.headers ?? {})) set(name, name, value);
  for (const [name, header] of Object.entries(plan.header ?? {})) {
    const text = take(name, "string");
    if (text !== undefined) set(name, header, String(text));
  }
  for (const [name, value] of Object.entries(options?.headers ?? {})) set(`headers.${name}`, name, value);

  for (const name of plan.required ?? []) {
    if (lookUp(args, name) === undefined) problems.push({ path: name, message: "is required" });
  }
  const members = Object.entries(args).filter(([name, value]) => value !== undefined && !plan.outside.has(name));
  for (const [name] of members) {
    const { body } = plan;
    if (body !== undefined && name !== "__proto__" && (body.kind !== "argument" || body.name === name)) continue;
    const known = body?.kind === "argument" ? [...plan.outside, body.name] : plan.outside;
    problems.push({ path: name, message: `is not an argument of ${plan.id}.${suggest(name, known)}` });
  }
  const body = writeBody(plan, args, Object.fromEntries(members), api, problems);
  // A form brings its own content type, which names the boundary between its parts.
  if (typeof body === "string") headers["content-type"] ??= "application/json";
  refuse(plan.id, problems, plan.id);
  // The server URL was checked when the client was made, and an encoded path cannot lead out of it.
  const url = `${server}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  return { method: plan.method ?? "GET", url, headers, body: body ?? null };
}
