import type { SchemaNode } from "../../definition/types.js";
import { words } from "../../text/casing.js";
import { type FieldText, good, identified, plainly } from "./field-text.js";
import { phrase } from "./nouns.js";
import { isVerb } from "./verbs.js";

/** What a parameter of the query or a header asks for. */
export function parameterText(name: string, node: SchemaNode, isListing: boolean): FieldText {
  const all = words(name.replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2"));
  const said = all.join(" ");
  if (Object.hasOwn(PARAMETERS, said)) return good(PARAMETERS[said] ?? "");
  const [first] = all;
  if ([node.type].flat().includes("boolean")) {
    const rest = all.at(-1) === "flag" ? all.slice(0, -1).join(" ") : said;
    return isVerb(first) ? good(`Whether to ${rest}.`) : plainly(`Whether ${rest} applies to what is asked for.`);
  }
  const what = identified(name);
  if (what !== undefined && what !== "")
    return good(isListing ? `Only records of the ${what} with this id.` : `Id of the ${what} to work with.`);
  if (isListing) return plainly(`Only records with this ${said === "" ? "value" : said}.`);
  const shown = said === "" ? "value" : said;
  return plainly(`${shown.charAt(0).toUpperCase()}${shown.slice(1)} that the request is about.`);
}

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
  const said = phrase(name);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)} of the ${of ?? "record"}, as in its address.`;
}
