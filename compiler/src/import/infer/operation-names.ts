import type { HttpMethod } from "../../effective/request.js";
import { capitalize, snakeCase, words } from "../../text/casing.js";
import { singular } from "../../text/plural.js";
import type { Answer } from "./answers.js";
import { segments } from "./groups.js";
import { isVerb, thirdPerson } from "./verbs.js";

/** Where a request goes, seen from its resource. */
export interface RelativeRequest {
  readonly method: HttpMethod;
  /** `{collection}/count`, `{item}`. */
  readonly template: string;
  readonly returns: Answer["kind"];
  /** Whether the body is a bare list. */
  readonly isBulk: boolean;
  /** Whether another method has the same path. */
  readonly isShared: boolean;
}

const STANDARD: Readonly<Record<string, string>> = {
  "GET {item}": "get",
  "POST {collection}": "create",
  "PUT {item}": "replace",
  "PATCH {item}": "update",
  "DELETE {item}": "delete",
  "GET {collection}/count": "count",
  "PUT {collection}": "save",
  "PATCH {collection}": "change",
  "DELETE {collection}": "clear",
  "POST {item}": "submit",
};

/** What an operation is called: by meaning when everybody has it, else after the end of its path. */
export function operationNameOf({ method, template, returns, isBulk, isShared }: RelativeRequest): string {
  if (template === "{collection}" && method === "GET") return returns === "many" ? "list" : "read";
  const standard = STANDARD[`${method} ${template}`];
  if (standard !== undefined && !(isBulk && method === "POST")) return standard;
  if (standard !== undefined) return "create_many";
  const { literals, endsWithParameter } = tail(template);
  const said = snakeCase(literals.join("_"));
  const one = endsWithParameter ? singularLast(said) : said;
  const name = named(method, one === "" ? "item" : one, returns, isShared, endsWithParameter);
  return /^[a-z]/.test(name) ? name : `x_${name}`;
}

function named(method: HttpMethod, said: string, returns: Answer["kind"], isShared: boolean, isOne: boolean): string {
  const all = said.split("_");
  const [first] = all;
  if (method === "GET") {
    if (all.at(-1) === "count") return all.length > 1 ? `count_${all.slice(0, -1).join("_")}` : "count";
    if (returns === "many")
      return all.length > 1 && all.at(-1) === "list" ? `${all.slice(0, -1).join("_")}_list` : `list_${said}`;
    if (returns === "binary" || first === "download" || first === "get") return said;
    return `get_${said}`;
  }
  if (method === "DELETE") return isVerb(first) && !isShared ? said : `delete_${said}`;
  if (isVerb(first) && !isShared) return said;
  if (method === "POST") return isShared || isOne ? `create_${said}` : said;
  return method === "PUT" ? `replace_${said}` : `update_${said}`;
}

/** The fixed segments behind the collection or item. */
export function tail(template: string): { literals: string[]; endsWithParameter: boolean } {
  const rest = segments(template.replace(/^\{(collection|item)\}/, ""));
  return {
    literals: rest.filter((segment) => !segment.includes("{")),
    endsWithParameter: rest.at(-1)?.includes("{") === true,
  };
}

function singularLast(name: string): string {
  const all = name.split("_");
  return [...all.slice(0, -1), singular(all.at(-1) ?? "")].join("_");
}

/** The first sentence about an operation, with the nouns of its resource left open. */
export function operationAbout({ method, template, returns, isBulk, isShared }: RelativeRequest, name: string): string {
  const isItem = template.startsWith("{item}");
  const of = isItem ? "one {singular}" : "{plural}";
  const usual = Object.hasOwn(ABOUT, name) ? ABOUT[name] : undefined;
  if (usual !== undefined && tail(template).literals.join() === (name === "count" ? "count" : "")) return usual;
  const { literals, endsWithParameter } = tail(template);
  const said = words(literals.join(" ")).join(" ");
  const one = endsWithParameter ? singular(said) : said;
  const all = said.split(" ");
  if (method === "GET") {
    if (all.at(-1) === "count") return `Counts the ${all.slice(0, -1).join(" ") || "records"} of ${of}.`;
    if (returns === "many")
      return all.at(-1) === "list"
        ? `Lists the single ${all.slice(0, -1).join(" ")} of ${of}.`
        : `Lists the ${said} of ${of}.`;
    return endsWithParameter ? `Gets one ${one} of ${of}.` : `Gets the ${one} of ${of}.`;
  }
  const [verb = "", ...rest] = all;
  if (method !== "DELETE" && isVerb(verb) && !endsWithParameter) {
    const object = rest.length > 0 ? ` ${rest.join(" ")} of` : "";
    return `${capitalize(thirdPerson(verb))}${object} ${of}.`;
  }
  if (method === "POST" && isVerb(verb) && rest.length === 0)
    return `${capitalize(thirdPerson(verb))} one of {plural}.`;
  if (method === "DELETE")
    return endsWithParameter ? `Deletes one ${one} of ${of}.` : `Deletes the ${said || "records"} of ${of}.`;
  if (method === "POST" && said !== "" && !isShared && !endsWithParameter)
    return `Calls the action \`${said}\` of ${of}.`;
  if (method === "POST") return `Sends ${said === "" ? "data" : `a new ${one}`} to ${of}.`;
  const verbs = method === "PUT" ? "Replaces" : "Changes";
  return `${verbs} ${endsWithParameter ? "one" : "the"} ${one === "" ? (isBulk ? "records" : "data") : one} of ${of}.`;
}

const ABOUT: Readonly<Record<string, string>> = {
  list: "Lists {plural}.",
  get: "Gets one {singular} by its id.",
  read: "Gets the {singular}.",
  create: "Creates {a singular} and returns it.",
  create_many: "Creates several {plural} at once.",
  update: "Changes the given fields of one {singular}; the others stay as they are.",
  replace: "Replaces one {singular} whole.",
  delete: "Deletes one {singular} for good.",
  count: "Counts {plural}.",
  save: "Replaces the {plural} whole.",
  change: "Changes the given fields of the {plural}.",
  clear: "Deletes the {plural} for good.",
};
