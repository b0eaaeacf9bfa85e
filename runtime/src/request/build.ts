import type { Connection } from "../connection.js";
import type { Problem } from "../error/validation-error.js";
import { refuse } from "../error/validation-error.js";
import { lacking } from "../feature/lacking.js";
import type { ArgumentKind, Encode } from "../kind/kind.js";
import { text } from "../kind/text.js";
import type { HttpMethod } from "../operation.js";
import type { RequestOptions } from "../options.js";
import type { Arguments, Plan } from "../plan.js";
import { lookUp } from "../text/look-up.js";
import { percentEncode } from "../text/percent.js";
import { headerFault } from "./header-value.js";

/** A request as it goes out, credentials included: never shown to anybody. */
export interface WireRequest {
  readonly method: HttpMethod;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | null;
}

/**
 * Makes the request of one call.
 * @param found what is wrong with the arguments as far as it is known
 * @throws ValidationError listing every argument that is missing, unknown or wrong
 */
export function buildRequest(
  { api, server, headers: shared, features }: Connection,
  plan: Plan,
  args: Arguments,
  options: RequestOptions | undefined,
  found: readonly Problem[] = [],
): WireRequest {
  const { id, method, outside, header, body, paging, returns, required = [] } = plan;
  const problems: Problem[] = options ? lacking(options, features) : [];
  const refused = (path: string, message: string): void => void problems.push({ path, message });
  if (options?.timeoutMs !== undefined && !(options.timeoutMs > 0)) refused("timeoutMs", "must be a positive number");
  if (options?.idempotencyKey && !plan.key) refused("idempotencyKey", "is not taken by this operation");
  const write = (name: string, kind: ArgumentKind, encode: Encode): string | readonly string[] | undefined => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    if (value === undefined) return undefined;
    const written = kind.write(value, encode, api);
    if (written === undefined) refused(name, kind.expects(value, api));
    return written;
  };

  // The server URL was checked when the client was made, and an encoded path cannot lead out of it.
  let url = server;
  for (const { name, kind, before } of plan.pathKinds) {
    if (lookUp(args, name) === undefined) refused(name, "is required");
    url += before + String(write(name, kind, percentEncode));
  }
  url += plan.pathEnd;
  let separator = "?";
  const append = (pair: string): void => {
    url += separator + pair;
    separator = "&";
  };
  for (const { name, kind, before } of plan.queryKinds) {
    const value = write(name, kind, percentEncode);
    if (typeof value === "string") append(before + value);
    else value?.forEach((one) => append(before + one));
  }
  const headers: Record<string, string> = { ...shared, ...paging?.headers, ...returns?.headers };
  const set = (path: string, name: string, value: string): void => {
    const fault = headerFault(name, value);
    if (fault === undefined) headers[name.toLowerCase()] = value;
    else refused(path, fault);
  };
  for (const name in header) {
    const value = write(name, text, String);
    if (value !== undefined) set(name, header[name] ?? "", String(value));
  }
  for (const name in options?.headers) set(`headers.${name}`, name, options.headers[name] ?? "");

  for (const name of required) if (lookUp(args, name) === undefined) refused(name, "is required");
  const members: Record<string, unknown> = {};
  for (const name of Object.keys(args)) {
    const value = args[name];
    if (value === undefined || outside.has(name)) continue;
    if (body && name !== "__proto__" && (body.name ?? name) === name) members[name] = value;
    // A record of a thousand members in the wrong place need not be told member by member.
    else if (problems.length < 20) {
      const known = [...outside, body?.name ?? []].flat();
      refused(name, `is not an argument of ${id}.${features.suggest?.(name, known) ?? ""}`);
    }
  }
  const content = body?.as({ plan, api, args, members, problems }) ?? null;
  // A form brings its own content type, which names the boundary between its parts.
  if (typeof content === "string") headers["content-type"] ??= "application/json";
  if (problems[0] || found[0]) {
    const others = problems.filter(({ path }) => !found.some((one) => one.path === path));
    refuse(id, [...found, ...others], id);
  }
  return { method, url, headers, body: content };
}
