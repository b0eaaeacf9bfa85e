import type { Connection } from "../connection.js";
import { namesIn } from "../text/template.js";
import { ApiError } from "./api-error.js";
import type { DiscoveryOptions } from "../server/discovery.js";
import { checkingAdvice } from "./checking-advice.js";
import { PagingError, ResponseError, ToolwrightError } from "./error.js";
import type { RequestOptions } from "../options.js";
import type { Problem } from "./validation-error.js";
import { ValidationError } from "./validation-error.js";

const UNCERTAIN = "The service may have done it all the same. Look the record up before calling again.";

/**
 * Gives an error of the runtime its advice: tells a model in one sentence what to do next.
 * @param of the client: its options say where they come from
 */
export function advise(error: unknown, of?: Account): void {
  if (error instanceof ToolwrightError && error.advice === "") Object.assign(error, { advice: adviceOn(error, of) });
}

type Account = Pick<Connection, "api" | "options">;

function adviceOn(error: ToolwrightError, of: Account | undefined): string {
  if (error instanceof ValidationError) return `Nothing was sent. ${onProblems(error.problems)}`;
  if (error instanceof PagingError)
    return "Use the items read so far, or narrow the filter; calling again does not help.";
  if (error instanceof ApiError && error.status === 429) return onLimit(error);
  if (error.isUncertain) return UNCERTAIN;
  if (error instanceof ApiError) return onStatus(error, of);
  if (error instanceof ResponseError && TOO_LONG.test(error.message))
    return "Ask for less: fewer fields, or a smaller page.";
  if (error instanceof ResponseError && TOO_DEEP.test(error.message))
    return "The response is nested too deeply to be read. Ask for fewer fields; otherwise report it, for calling again does not help.";
  if (error instanceof ResponseError)
    return "The service answered something unexpected. Try again once; then report it.";
  return error.retryable
    ? "The service could not be reached in time. Try again once; then report it."
    : checkingAdvice(of ? serverOptions(of) : [], of?.options, { what: "the server" });
}

/** The options that say which server is asked. */
function serverOptions({ api, options }: Account): readonly string[] {
  const isLookedUp = (options as DiscoveryOptions).discoverServer;
  return [...new Set([api.server, ...(isLookedUp && api.discovery ? [api.discovery.url] : [])].flatMap(namesIn))];
}

/** An answer that was not read to its end. In words of the runtime's own, as the next. */
const TOO_LONG = / see maxResponseBytes$/;

/** In words of the runtime's own, too. */
const TOO_DEEP = / is nested too deeply \(over \d+ levels\)$/;

/** What is wrong by being there, unless something else was meant. In words of the runtime's own, which a test holds. */
const SURPLUS = /^is not (known|used|allowed|taken|an argument)\b(?!.*\?$)/;

/** What a call takes beside its arguments. As a table, because then the compiler misses what is left out. */
const OPTIONS: Readonly<Record<keyof RequestOptions, true>> = {
  signal: true,
  timeoutMs: true,
  retry: true,
  credentials: true,
  headers: true,
  idempotencyKey: true,
  partial: true,
  keep: true,
  cursor: true,
  paging: true,
  limit: true,
  onResponse: true,
};

/** An option among the arguments. Of tools it is said in other words: models know no options. */
function isMisplaced({ path, message }: Problem): boolean {
  return Object.hasOwn(OPTIONS, path) && /^is not an argument of (?!this tool)/.test(message);
}

function onProblems(problems: readonly Problem[]): string {
  const own = problems.flatMap(({ advice }) => advice ?? []);
  const misplaced = problems.filter((one) => one.advice === undefined && isMisplaced(one)).map(({ path }) => path);
  const others = problems.filter((one) => one.advice === undefined && !isMisplaced(one));
  const isCursor = ({ path }: Problem): boolean => path === "cursor" || path === "next_cursor";
  const isSurplus = ({ message }: Problem): boolean => SURPLUS.test(message);
  const cursors = others.filter(isCursor);
  const rest = others.filter((one) => !isCursor(one));
  return [
    ...own,
    ...(misplaced.length > 0 ? [`Give ${misplaced.join(", ")} with the options, in the last parameter.`] : []),
    ...cursors.map(
      ({ path }) => `Give ${path} as it came, with all else as in that call, or leave it out to begin anew.`,
    ),
    ...onPaths(
      "Correct",
      rest.filter((one) => !isSurplus(one)),
    ),
    ...onPaths("Leave out", rest.filter(isSurplus)),
  ]
    .filter((one, index, all) => all.indexOf(one) === index)
    .join(" ");
}

function onPaths(verb: string, problems: readonly Problem[]): string[] {
  const paths = [...new Set(problems.map(({ path }) => path))];
  return paths.length > 0 ? [`${verb} ${paths.join(", ")} and call again.`] : [];
}

function onLimit({ retryAfterMs }: ApiError): string {
  if (retryAfterMs === null) return "Wait a minute before calling again.";
  const seconds = Math.ceil(retryAfterMs / 1000);
  return `Wait ${seconds} ${seconds === 1 ? "second" : "seconds"} before calling again.`;
}

/** As many fields are named; the message tells of all. */
const NAMED = 10;

function onStatus({ status, retryable, details }: ApiError, of: Account | undefined): string {
  if (retryable) return "The service failed for a moment. Try again in a few seconds.";
  if (status >= 500) return "The service failed. Do not repeat the call; report the message.";
  // The server's own words are no advice, so only what looks like a name is named.
  const fields = details.flatMap(({ field = "" }) => (/^[\w./[\]-]{1,100}$/.test(field) ? field : []));
  if (fields.length > 0) return `Correct ${[...new Set(fields)].slice(0, NAMED).join(", ")} and call again.`;
  switch (status) {
    case 401:
      return checkingAdvice(Object.keys(of?.api.credentials ?? {}), of?.options, { what: "the credentials" });
    case 403:
      return "These credentials may not do this. Ask an administrator for the permission.";
    case 404:
      return "Nothing has this id. Look it up with the list tool of the same resource.";
    case 409:
      return "The record is in another state than expected. Read it again, then decide.";
    default:
      return "Correct the arguments as the message says; do not repeat the call unchanged.";
  }
}
