import type { SchemaNode } from "../../definition/types.js";
import { PAGING_WORDS } from "../../effective/paging-words.js";
import { placeholders } from "../../effective/request.js";
import { snakeCase } from "../../text/casing.js";
import type { OperationFact } from "../facts/facts.js";
import type { Note } from "../finding.js";
import type { Answer } from "./answers.js";
import { isPagingName, type pagingOf } from "./paging.js";

/** Reports something about one operation. */
export type Say = (code: Parameters<Note>[0], what: string, done: string) => void;

/** What an operation takes outside its body. */
export interface OuterParameters {
  readonly query: Readonly<Record<string, SchemaNode>>;
  readonly header: Readonly<Record<string, SchemaNode>>;
  readonly required: readonly string[];
  readonly inPath: ReadonlySet<string>;
  /** The names of all, those of paging among them, which members of the body cannot have. */
  readonly names: ReadonlySet<string>;
}

/**
 * Sorts parameters by where they are sent; what paging takes over is left out.
 * @param path the operation's path as the definitions have it
 */
export function outerParameters(
  { parameters }: OperationFact,
  path: string,
  answer: Answer,
  paging: ReturnType<typeof pagingOf>,
  say: Say,
): OuterParameters {
  const query: Record<string, SchemaNode> = {};
  const header: Record<string, SchemaNode> = {};
  const required: string[] = [];
  for (const one of parameters) {
    if (one.in === "path") continue;
    if (one.in === "query" && paging?.replaced.has(one.name)) {
      const isOwn = paging.style.parameter === one.name || paging.style.size === one.name;
      if (!isOwn) say("left-out", "second way of paging", `\`${one.name}\``);
      continue;
    }
    if (paging && PAGING_WORDS.includes(one.in === "header" ? snakeCase(one.name) : one.name)) {
      say("left-out", "parameter with a word that tools page with", `\`${one.name}\``);
      continue;
    }
    if (one.in === "query" && !one.required && !isListing(answer) && isPagingName(one.name)) {
      say("left-out", "paging parameter of an operation that lists nothing", `\`${one.name}\``);
      continue;
    }
    if (one.in === "query") query[one.name] = one.node;
    else header[one.name] = one.node;
    if (one.required) required.push(one.in === "query" ? one.name : snakeCase(one.name));
  }
  const inPath = new Set(placeholders(path));
  for (const name of Object.keys(header)) {
    if (!inPath.has(snakeCase(name)) && !Object.hasOwn(query, snakeCase(name))) continue;
    delete header[name];
    say("left-out", "header with the name of another argument", `\`${name}\``);
  }
  const names = [...inPath, ...Object.keys(query), ...Object.keys(header).map(snakeCase)];
  if (paging) names.push(paging.style.parameter, paging.style.size ?? paging.style.parameter, ...PAGING_WORDS);
  return { query, header, required, inPath, names: new Set(names) };
}

/** Whether many records come back, or nobody knows what: a paging parameter then has its use. */
function isListing({ kind, node = {} }: Answer): boolean {
  return (
    kind === "many" || (kind === "one" && node.$ref === undefined && Object.keys(node.properties ?? {}).length === 0)
  );
}
