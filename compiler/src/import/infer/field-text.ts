import type { SchemaNode } from "../../definition/types.js";
import { capitalize, words } from "../../text/casing.js";
import { MOMENTS, QUALITIES, SPECIAL } from "./field-words.js";
import { plural, singular } from "../../text/plural.js";
import { spelled } from "./nouns.js";
import { isState, isVerb, thirdPerson } from "./verbs.js";

/** Says what a member means, as far as its name and type tell; `{model}` stands for the noun of its schema. */
export function fieldText(name: string, node: SchemaNode, noun: string): string {
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

function idText(name: string, all: readonly string[], node: SchemaNode): string | undefined {
  const what = identified(name);
  if (what === undefined) return undefined;
  if (what === "") return node.type === "array" ? "Ids of the {model}'s records." : "Id of the {model}.";
  if (all.length === 1) return "Id of the {model}.";
  if ([node.type].flat().includes("array")) return `Ids of the ${plural(what)} of the {model}.`;
  return /^(parent|external|guid|global|unique|foreign|source)$/.test(what)
    ? `Id of the ${what} record of the {model}.`
    : `Id of the ${what} that the {model} refers to.`;
}

function booleanText(named: readonly string[]): string {
  const all =
    ["flag", "ind", "yn", "indicator"].includes(named.at(-1) ?? "") && named.length > 1 ? named.slice(0, -1) : named;
  const [first = "", ...others] = all;
  const rest = others.join(" ");
  const last = all.at(-1);
  if ((first === "is" || first === "was" || first === "are") && rest !== "") return `Whether the {model} is ${rest}.`;
  if (first === "has" && rest !== "") return `Whether the {model} has ${rest}.`;
  if (["can", "should", "must", "may", "does", "do", "will"].includes(first) && rest !== "") {
    const verb = first === "do" || first === "does" ? "does" : first;
    return `Whether the {model} ${verb} ${rest}.`;
  }
  if (first === "no" && rest !== "") return `Whether the {model} has no ${rest}.`;
  if (all.length === 1 && isState(first)) return `Whether the {model} is ${first}.`;
  if (isVerb(first) && rest !== "") return `Whether the {model} ${thirdPerson(first)} ${rest}.`;
  if (isState(last) && all.length === 2 && !isVerb(first))
    return `Whether the ${all.slice(0, -1).join(" ")} of the {model} is ${last}.`;
  return `Whether ${all.join(" ")} applies to the {model}.`;
}

function timeText(all: readonly string[], node: SchemaNode): string | undefined {
  const isTime = node.format === "date-time" || node.format === "date" || node.format === "time";
  const isNamed =
    /^(at|on|date|datetime|time|timestamp|utc)$/.test(all.at(-1) ?? "") || /^(date|time)$/.test(all[0] ?? "");
  const rest = all.slice(0, -1).join(" ");
  const isMoment =
    /^(at|on|timestamp)$/.test(all.at(-1) ?? "") ||
    (all.at(-1) === "time" && Object.hasOwn(MOMENTS, rest)) ||
    (all.length === 2 && /[a-z]{2}ed$/.test(all[1] ?? ""));
  if (!isTime && !(isNamed && isMoment)) return undefined;
  if (!isTime && node.type !== "string" && node.type !== "integer" && node.type !== "number") return undefined;
  const core = all.filter((word) => !/^(at|on|date|datetime|time|timestamp|utc|local|last)$/.test(word));
  const [only = ""] = core;
  if (core.length === 1 && Object.hasOwn(MOMENTS, only)) return `When the {model} ${MOMENTS[only] ?? ""}.`;
  if (core.length === 1 && /[a-z]{2}ed$/.test(only))
    return `When the {model} was ${all.includes("last") ? "last " : ""}${only}.`;
  const end = core.at(-1) ?? "";
  if (core.length > 1 && Object.hasOwn(MOMENTS, end))
    return `When the ${core.slice(0, -1).join(" ")} of the {model} ${MOMENTS[end] ?? ""}.`;
  if (core.length === 0) return node.format === "time" ? "Time of day of the {model}." : "Date of the {model}.";
  return `${node.format === "time" ? "Time" : "Date"} of the ${core.join(" ")} of the {model}.`;
}

function personText(all: readonly string[]): string | undefined {
  const [first = ""] = all;
  return all.at(-1) === "by" && all.length === 2 && /ed$/.test(first) ? `Who ${first} the {model}.` : undefined;
}

function specialText(all: readonly string[], node: SchemaNode): string | undefined {
  const said = all.join(" ");
  if (Object.hasOwn(SPECIAL, said)) return SPECIAL[said] ?? "";
  const rest = all.slice(0, -1).join(" ");
  if (rest !== "" && all.at(-1) === "count") return `Number of ${plural(rest)} of the {model}.`;
  if (rest !== "" && all.at(-1) === "name" && node.type !== "object" && !QUALITIES.has(rest))
    return `Name of the ${rest} of the {model}.`;
  if (rest !== "" && all.at(-1) === "url") return `Web address of the ${rest} of the {model}.`;
  if (rest !== "" && all.at(-1) === "email") return `E-mail address of the ${rest} of the {model}.`;
  return undefined;
}

function genericText(all: readonly string[], node: SchemaNode): string {
  const said = all.length === 0 ? "value" : all.join(" ");
  const isList = [node.type].flat().includes("array");
  const shown = isList ? plural(singular(said)) : said;
  return `${capitalize(spelled(shown.split(" ")))} of the {model}.`;
}

/** The text with the noun of a model filled in. */
export function filled(text: string, noun: string): string {
  return text.replaceAll("{model}", noun);
}
