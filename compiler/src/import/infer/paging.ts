import type { Pagination, SchemaNode } from "../../definition/types.js";
import type { OperationFact, ParameterFact } from "../facts/facts.js";
import { type Answer, type FindSchema, resolve } from "./answers.js";

/** How a listing is paged, and which parameters that takes the place of. */
export interface Paging {
  readonly style: Pagination;
  readonly replaced: ReadonlySet<string>;
}

const PAGE = /^(page|page_?(number|no|num|index))$/i;
const SIZE = /^(page_?size|per_?page|limit|size|page_?limit|max_?results|results_?per_?page|top|first|count|take)$/i;
const CURSOR =
  /^(cursor|after|starting_after|(next_?)?(page_?)?token|continuation_?token|next_?cursor|page_?id|marker|start_?cursor|page_?cursor|bookmark)$/i;
const OFFSET = /^(offset|skip|start|start_?at|start_?index|from|\$skip)$/i;

/** Whether a parameter only says which part of a listing is wanted. */
export function isPagingName(name: string): boolean {
  return PAGE.test(name) || CURSOR.test(name) || /^(page_?size|per_?page|page_?limit)$/i.test(name);
}

/** Whether parameters count records instead of pages, which no style can say. */
export function hasOffset(fact: OperationFact): boolean {
  return fact.parameters.some(
    ({ in: place, name, node }) => place === "query" && OFFSET.test(name) && node.type === "integer",
  );
}

/** The paging of a listing, from its parameters and what stands beside the records. */
export function pagingOf(fact: OperationFact, answer: Answer, find: FindSchema): Paging | undefined {
  if (answer.kind !== "many") return undefined;
  const query = fact.parameters.filter((one) => one.in === "query");
  const inQuery = stylesFor(query, answer, fact, find);
  if (inQuery) return inQuery;
  const body = fact.body?.kind === "json" ? resolve(fact.body.node, find) : {};
  const members = Object.entries(body.properties ?? {}).map(([name, node]): ParameterFact => ({
    name,
    in: "query",
    required: body.required?.includes(name) === true,
    node: resolve(node, find),
  }));
  const found = members.length > 0 ? stylesFor(members, answer, fact, find) : undefined;
  return found && { ...found, style: { ...found.style, in: "body" } };
}

function stylesFor(
  query: readonly ParameterFact[],
  answer: Answer,
  fact: OperationFact,
  find: FindSchema,
): Paging | undefined {
  const cursor = query.find(({ name }) => CURSOR.test(name));
  const page = query.find(
    ({ name, node }) =>
      PAGE.test(name) && (node.type === "integer" || node.type === "number" || node.type === "string"),
  );
  const size = query.find(({ name, node }) => SIZE.test(name) && (node.type === "integer" || node.type === "number"));
  const sizes = size ? { size: size.name, ...sizeLimits(size.node) } : {};
  const found = nextMembers(answer, find);
  if (cursor && found.cursor !== undefined && cursor.node.type === "string") {
    return paging({ style: "cursor", parameter: cursor.name, ...sizes, next: { cursor: found.cursor } }, query);
  }
  if (page) {
    const next =
      found.pages !== undefined
        ? { pages: found.pages }
        : found.more !== undefined
          ? { more: found.more }
          : fact.answer.link
            ? ("link-header" as const)
            : size
              ? ("full-page" as const)
              : undefined;
    if (next === undefined) return undefined;
    const first = page.node.default ?? page.node.minimum;
    const isFromZero = Number(first) === 0 && first !== undefined;
    return paging(
      {
        style: "page",
        parameter: page.name,
        ...sizes,
        ...(isFromZero && { first: 0 }),
        ...(page.required && { always: true }),
        next,
      },
      query,
    );
  }
  if (cursor && fact.answer.link && cursor.node.type === "string")
    return paging({ style: "cursor", parameter: cursor.name, ...sizes, next: "link-header" }, query);
  return undefined;
}

function paging(style: Pagination, query: readonly ParameterFact[]): Paging {
  const own = new Set([style.parameter, ...(style.size === undefined ? [] : [style.size])]);
  const idle = query.filter(({ name, required }) => !required && isPagingName(name)).map(({ name }) => name);
  return { style, replaced: new Set([...own, ...idle]) };
}

function sizeLimits(node: SchemaNode): Pick<Pagination, "default" | "max"> {
  const max =
    node.maximum !== undefined && Number.isInteger(node.maximum) && node.maximum >= 1 ? node.maximum : undefined;
  const usual = Number(node.default);
  const isSound = node.default !== undefined && Number.isInteger(usual) && usual >= 1 && usual <= (max ?? Infinity);
  return { ...(isSound && { default: usual }), ...(max !== undefined && { max }) };
}

const CURSOR_MEMBERS =
  /^(next_?cursor|next_?(page_?)?token|continuation_?token|next_?page|cursor|end_?cursor|next_?marker|next|after)$/i;
const PAGES_MEMBERS = /^(total_?pages|page_?count|pages|num_?pages|last_?page)$/i;
const MORE_MEMBERS = /^(has_?more(_?items|_?pages)?|has_?next(_?page)?|more|more_results)$/i;
const AROUND = /^_?(meta|metadata|pagination|paging|page_?info|page|links|cursors|response_metadata|pageable)$/i;

/** The members beside the records that lead to the next page, as dotted paths. */
function nextMembers({ whole }: Answer, find: FindSchema): { cursor?: string; pages?: string; more?: string } {
  const found: { cursor?: string; pages?: string; more?: string } = {};
  const visit = (node: SchemaNode, prefix: string, depth: number): void => {
    for (const [name, part] of Object.entries(node.properties ?? {})) {
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) continue;
      const own = resolve(part, find);
      const types = [own.type].flat();
      const path = prefix + name;
      if (types.includes("string") && CURSOR_MEMBERS.test(name) && own.format !== "uri") found.cursor ??= path;
      if (types.includes("integer") && PAGES_MEMBERS.test(name)) found.pages ??= path;
      if (types.includes("boolean") && MORE_MEMBERS.test(name)) found.more ??= path;
      if (own.properties && AROUND.test(name) && depth < 2) visit(own, `${path}.`, depth + 1);
    }
  };
  if (whole) visit(whole, "", 0);
  return found;
}
