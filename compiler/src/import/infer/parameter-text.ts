import type { SchemaNode } from "../../definition/types.js";
import { capitalize, words } from "../../text/casing.js";
import { identified } from "./field-text.js";
import { phrase, spelled } from "./nouns.js";
import { isVerb } from "./verbs.js";

/**
 * What a parameter of the query or a header asks for.
 * @param names all parameters of its kind that the operation has
 */
export function parameterText(
  name: string,
  node: SchemaNode,
  isListing: boolean,
  names: readonly string[] = [],
): string {
  const all = words(name.replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2"));
  const said = spelled(all);
  if (Object.hasOwn(PARAMETERS, said)) return PARAMETERS[said] ?? "";
  if (isListing && names.includes("from") && names.includes("to") && Object.hasOwn(ENDS, said)) return ENDS[said] ?? "";
  const [first] = all;
  if ([node.type].flat().includes("boolean")) {
    const rest = all.at(-1) === "flag" ? spelled(all.slice(0, -1)) : said;
    return isVerb(first) ? `Whether to ${rest}.` : `Whether ${rest} applies to what is asked for.`;
  }
  const what = identified(name);
  if (what !== undefined && what !== "")
    return isListing ? `Only records of the ${what} with this id.` : `Id of the ${what} to work with.`;
  if (isListing) return filterText(all, [node.type].flat().includes("array"));
  return `${capitalize(said === "" ? "value" : said)} that the request is about.`;
}

/** `min_price`, `created_after`, `filter[status]`: which records come back. */
function filterText(named: readonly string[], isList: boolean): string {
  const all = named[0] === "filter" && named.length > 1 ? named.slice(1) : named;
  const about = (one: readonly string[], relation: string) =>
    one.length === 1 && /[a-z]{2}ed$/.test(one[0] ?? "") && /^(after|before) /.test(relation)
      ? `Only records ${one[0]} ${relation}.`
      : `Only records whose ${one.length === 0 ? "value" : spelled(one)} is ${relation}.`;
  const [first, last] = [all[0] ?? "", all.at(-1) ?? ""];
  if (all.length > 1 && Object.hasOwn(LIMITS, first)) return about(all.slice(1), LIMITS[first] ?? "");
  if (all.length > 1 && Object.hasOwn(RELATIONS, last)) return about(all.slice(0, -1), RELATIONS[last] ?? "");
  return about(all, isList ? "one of these" : "this");
}

const LIMITS: Readonly<Record<string, string>> = {
  min: "at least this",
  minimum: "at least this",
  max: "at most this",
  maximum: "at most this",
};
const RELATIONS: Readonly<Record<string, string>> = {
  ...LIMITS,
  gte: "at least this",
  from: "at least this",
  lte: "at most this",
  to: "at most this",
  after: "after this",
  since: "after this",
  gt: "above this",
  before: "before this",
  until: "before this",
  lt: "below this",
};
const ENDS: Readonly<Record<string, string>> = {
  from: "Start of the range; what lies before it is left out.",
  to: "End of the range; what lies behind it is left out.",
};

const PARAMETERS: Readonly<Record<string, string>> = {
  conditions: "Filter in the API's own query language; only records that fit come back.",
  "child conditions": "Filter on lists inside the records, in the API's own query language.",
  "custom field conditions": "Filter on user-defined fields, in the API's own query language.",
  filter: "Filter in the API's own form; only records that fit come back.",
  filters: "Filters in the API's own form; only records that fit come back.",
  query: "What to look for.",
  q: "What to look for.",
  search: "Text to look for.",
  "search key": "Text to look for.",
  "order by": "Order of the records: names of fields, each with asc or desc.",
  sort: "Order of the records, by name of a field.",
  "sort by": "Name of the field that decides the order.",
  "sort order": "Direction of the order: ascending or descending.",
  order: "Direction or field that decides the order.",
  fields: "Names of the fields to return, joined by commas; all when left out.",
  select: "Names of the fields to return, joined by commas; all when left out.",
  expand: "Names of related records to return with it.",
  include: "Names of what else to return with it.",
  embed: "Names of related records to return with it.",
  limit: "Most records to return.",
  offset: "How many records to pass over before the first one that is returned.",
  skip: "How many records to pass over before the first one that is returned.",
  page: "Number of the page.",
  "page size": "Records in a page.",
  "per page": "Records in a page.",
  since: "Only what changed after this time.",
  "last modified": "When it was last fetched; only a newer one comes back.",
};

/** What an argument in the path is. */
export function pathText(name: string, of: string | undefined, isLinked: boolean): string {
  const what = identified(name);
  if (what !== undefined && (what !== "" || of !== undefined))
    return isLinked ? `Id of the ${of ?? what}.` : `Id of the ${of ?? what} that the request is about.`;
  return `${capitalize(phrase(name))} of the ${of ?? "record"}, as in its address.`;
}
