import type { ResourceDefinition } from "../definition/types.js";
import { camelCase, pascalCase } from "../text/casing.js";
import { plural, singular, withArticle } from "../text/plural.js";

/** Operations whose meaning every API shares; their names follow one rule and concern one record or all. */
const RECORD_METHODS = new Set(["get", "create", "update", "replace", "delete"]);

/** What one and several of a thing are called. */
export interface Nouns {
  readonly singular: string;
  readonly plural: string;
}

const known = new WeakMap<ResourceDefinition, Nouns>();

/** What one and several of a resource are called in sentences. */
export function nouns(resource: ResourceDefinition): Nouns {
  let found = known.get(resource);
  if (!found) known.set(resource, (found = makeNouns(resource)));
  return found;
}

function makeNouns(resource: ResourceDefinition): Nouns {
  const words = resource.resource.replaceAll("_", " ");
  const one = resource.singular ?? singular(words);
  return { singular: one, plural: resource.plural ?? (resource.singular ? plural(one) : words) };
}

/** A text with the resource's names, and what it is, where a convention leaves room for them. */
export function withNouns(text: string, resource: ResourceDefinition): string {
  if (!text.includes("{")) return text;
  const noun = nouns(resource);
  return text
    .replaceAll("{a singular}", withArticle(noun.singular))
    .replaceAll("{singular}", noun.singular)
    .replaceAll("{plural}", noun.plural)
    .replaceAll("{about}", () => resource.about);
}

/** What one and several of a resource are called in tool names. */
function toolNouns(resource: ResourceDefinition): Nouns {
  const one = resource.tool ?? singular(resource.resource);
  return { singular: one, plural: resource.tools ?? (resource.tool ? plural(one) : resource.resource) };
}

/** The name of a tool, by one rule: verb, integration, thing. */
export function toolName(prefix: string, resource: ResourceDefinition, method: string): string {
  const noun = toolNouns(resource);
  if (method === "list") return `list_all_${prefix}_${noun.plural}`;
  if (method === "get") return `get_single_${prefix}_${noun.singular}_by_id`;
  if (method === "create") return `create_a_${prefix}_${noun.singular}`;
  if (RECORD_METHODS.has(method)) return `${method}_a_${prefix}_${noun.singular}_by_id`;
  return `${prefix}_${noun.plural}_${method}`;
}

/** The name of the exported operation: `listTickets`, `getTicket`, `mergeTickets`. */
export function operationName(resource: ResourceDefinition, method: string): string {
  const noun = typeNouns(resource);
  return camelCase(method) + (RECORD_METHODS.has(method) ? noun.singular : noun.plural);
}

const knownTypes = new WeakMap<ResourceDefinition, Nouns>();

/** What one and several of a resource are called in TypeScript: `Ticket` and `Tickets`. */
function typeNouns(resource: ResourceDefinition): Nouns {
  let found = knownTypes.get(resource);
  if (!found) {
    const { resource: name } = resource;
    knownTypes.set(resource, (found = { singular: pascalCase(singular(name)), plural: pascalCase(name) }));
  }
  return found;
}

/** The name of the interface with an operation's arguments: `ListTicketsParams`. */
export function paramsName(resource: ResourceDefinition, method: string): string {
  const name = operationName(resource, method);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Params`;
}

/** The interface of a resource. The suffix keeps it apart from the schema of an uncountable thing, e.g. an inventory. */
export function interfaceName(resource: string): string {
  return `${pascalCase(resource)}Resource`;
}

/** The exported data of a resource whose property is called so. */
export function resourceConstant(property: string): string {
  return `${property}Resource`;
}

/** The exported name of a convention's data; the suffix keeps `delete`, a reserved word, apart. */
export function conventionConstant(name: string): string {
  return `${camelCase(name)}Shape`;
}

/** The exported name of a way of paging. */
export function pagingConstant(name: string): string {
  return `${camelCase(name)}Paging`;
}

/** The exported data of a form. */
export function formConstant(name: string): string {
  return `${camelCase(name)}Form`;
}

/** The exported operations behind the tools of a resource whose property is called so. */
export function toolsConstant(property: string): string {
  return `${property}Tools`;
}

/** The property of the client that holds a resource. */
export function propertyName(resource: string): string {
  return camelCase(resource);
}
