import type { SchemaNode } from "../../definition/types.js";
import { words } from "../../text/casing.js";
import { phrase, plural, singular } from "./nouns.js";
import { isState, isVerb, thirdPerson } from "./verbs.js";

/** A sentence about a member, made from its name and type alone. */
export interface FieldText {
  /** `{model}` stands for the noun of the schema the member stands in. */
  readonly text: string;
  /** Whether it says little more than the name: a person should write it. */
  readonly isPlain: boolean;
}

const good = (text: string): FieldText => ({ text, isPlain: false });
const plainly = (text: string): FieldText => ({ text, isPlain: true });

/** Says what a member means, as far as its name and type tell. */
export function fieldText(name: string, node: SchemaNode, noun: string): FieldText {
  const all = withoutNoun(words(name.replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")), noun);
  const types = [node.type].flat();
  return (
    idText(name, all, node) ??
    (types.every((type) => type === "boolean" || type === "null") && types.includes("boolean")
      ? booleanText(all)
      : undefined) ??
    timeText(all, node) ??
    personText(all) ??
    specialText(all, node) ??
    genericText(all, node)
  );
}

/** `ticketNumber` of a ticket is its number. */
function withoutNoun(all: readonly string[], noun: string): readonly string[] {
  const own = noun.split(" ");
  const begins = own.every((word, index) => all[index] === word);
  return begins && all.length > own.length ? all.slice(own.length) : all;
}

/** Whether a name says that its value identifies something, and what. */
export function identified(name: string): string | undefined {
  const all = words(name.replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2"));
  const last = all.at(-1);
  if (last === "id" || last === "ids") return all.slice(0, -1).join(" ").replace(/ rec$/, "");
  return undefined;
}

function idText(name: string, all: readonly string[], node: SchemaNode): FieldText | undefined {
  const what = identified(name);
  if (what === undefined) return undefined;
  if (what === "") return good(node.type === "array" ? "Ids of the {model}'s records." : "Id of the {model}.");
  if (all.length === 1) return good("Id of the {model}.");
  if ([node.type].flat().includes("array")) return good(`Ids of the ${plural(what)} of the {model}.`);
  return /^(parent|external|guid|global|unique|foreign|source)$/.test(what)
    ? good(`Id of the ${what} record of the {model}.`)
    : good(`Id of the ${what} that the {model} refers to.`);
}

function booleanText(named: readonly string[]): FieldText {
  const all =
    ["flag", "ind", "yn", "indicator"].includes(named.at(-1) ?? "") && named.length > 1 ? named.slice(0, -1) : named;
  const [first = "", ...others] = all;
  const rest = others.join(" ");
  const last = all.at(-1);
  if ((first === "is" || first === "was" || first === "are") && rest !== "")
    return good(`Whether the {model} is ${rest}.`);
  if (first === "has" && rest !== "") return good(`Whether the {model} has ${rest}.`);
  if (["can", "should", "must", "may", "does", "do", "will"].includes(first) && rest !== "") {
    const verb = first === "do" || first === "does" ? "does" : first;
    return good(`Whether the {model} ${verb} ${rest}.`);
  }
  if (first === "no" && rest !== "") return good(`Whether the {model} has no ${rest}.`);
  if (all.length === 1 && isState(first)) return good(`Whether the {model} is ${first}.`);
  if (isVerb(first) && rest !== "") return good(`Whether the {model} ${thirdPerson(first)} ${rest}.`);
  if (isState(last) && all.length === 2 && !isVerb(first))
    return good(`Whether the ${all.slice(0, -1).join(" ")} of the {model} is ${last}.`);
  return plainly(`Whether ${all.join(" ")} applies to the {model}.`);
}

const MOMENTS: Readonly<Record<string, string>> = {
  start: "starts",
  begin: "begins",
  end: "ends",
  finish: "ends",
  due: "is due",
  expiry: "expires",
  expires: "expires",
  expire: "expires",
  expiration: "expires",
  begins: "begins",
  ends: "ends",
  starts: "starts",
  created: "was created",
  creation: "was created",
  create: "was created",
  updated: "was last changed",
  update: "was last changed",
  modified: "was last changed",
  modification: "was last changed",
  changed: "was last changed",
  deleted: "was deleted",
  entered: "was entered",
  published: "was published",
  cancel: "was cancelled",
  cancelled: "was cancelled",
  canceled: "was cancelled",
};

function timeText(all: readonly string[], node: SchemaNode): FieldText | undefined {
  const isTime = node.format === "date-time" || node.format === "date" || node.format === "time";
  const isNamed =
    /^(at|on|date|datetime|time|timestamp|utc)$/.test(all.at(-1) ?? "") || /^(date|time)$/.test(all[0] ?? "");
  if (!isTime && !(isNamed && /^(at|on|timestamp)$/.test(all.at(-1) ?? ""))) return undefined;
  if (!isTime && node.type !== "string" && node.type !== "integer" && node.type !== "number") return undefined;
  const core = all.filter((word) => !/^(at|on|date|datetime|time|timestamp|utc|local|last)$/.test(word));
  const [only = ""] = core;
  if (core.length === 1 && Object.hasOwn(MOMENTS, only)) return good(`When the {model} ${MOMENTS[only] ?? ""}.`);
  if (core.length === 1 && /[a-z]{2}ed$/.test(only))
    return good(`When the {model} was ${all.includes("last") ? "last " : ""}${only}.`);
  const end = core.at(-1) ?? "";
  if (core.length > 1 && Object.hasOwn(MOMENTS, end))
    return good(`When the ${core.slice(0, -1).join(" ")} of the {model} ${MOMENTS[end] ?? ""}.`);
  if (core.length === 0) return good(node.format === "time" ? "Time of day of the {model}." : "Date of the {model}.");
  return plainly(`${node.format === "time" ? "Time" : "Date"} of the ${core.join(" ")} of the {model}.`);
}

function personText(all: readonly string[]): FieldText | undefined {
  const [first = ""] = all;
  return all.at(-1) === "by" && all.length === 2 && /ed$/.test(first) ? good(`Who ${first} the {model}.`) : undefined;
}

const SPECIAL: Readonly<Record<string, string>> = {
  email: "E-mail address of the {model}.",
  "email address": "E-mail address of the {model}.",
  url: "Web address of the {model}.",
  uri: "Web address of the {model}.",
  href: "Web address of the {model}.",
  link: "Web address of the {model}.",
  links: "Addresses of what belongs to the {model}.",
  phone: "Phone number of the {model}.",
  info: "What the server notes about the {model}.",
  meta: "What the server notes about the {model}.",
  metadata: "Further data about the {model}, by name.",
  type: "Kind of {model}.",
  kind: "Kind of {model}.",
  message: "What is said about the {model}, in words.",
  notes: "Remarks about the {model}.",
  note: "Remark about the {model}.",
  comment: "Remark about the {model}.",
  comments: "Remarks about the {model}.",
  description: "What the {model} is, in words.",
  "custom fields": "User-defined fields of the {model}.",
};

function specialText(all: readonly string[], node: SchemaNode): FieldText | undefined {
  const said = all.join(" ");
  if (Object.hasOwn(SPECIAL, said)) return good(SPECIAL[said] ?? "");
  const rest = all.slice(0, -1).join(" ");
  if (rest !== "" && all.at(-1) === "count") return good(`Number of ${plural(rest)} of the {model}.`);
  if (rest !== "" && all.at(-1) === "name" && node.type !== "object" && !QUALITIES.has(rest))
    return good(`Name of the ${rest} of the {model}.`);
  if (rest !== "" && all.at(-1) === "url") return good(`Web address of the ${rest} of the {model}.`);
  if (rest !== "" && all.at(-1) === "email") return good(`E-mail address of the ${rest} of the {model}.`);
  return undefined;
}

function genericText(all: readonly string[], node: SchemaNode): FieldText {
  const said = all.length === 0 ? "value" : all.join(" ");
  const isList = [node.type].flat().includes("array");
  const shown = isList ? plural(singular(said)) : said;
  const sentence = `${shown.charAt(0).toUpperCase()}${shown.slice(1)} of the {model}.`;
  return all.length === 1 ? good(sentence) : plainly(sentence);
}

/** What a name can be: a first name is no name of a first. */
const QUALITIES = new Set(
  "first last middle full display nick short long user screen given family legal common friendly native maiden".split(
    " ",
  ),
);

/** The text with the noun of a model filled in. */
export function filled(text: string, noun: string): string {
  return text.replaceAll("{model}", noun);
}

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
