import type { Tool } from "../model/integration.js";
import { words } from "../text/casing.js";
import { singular } from "../text/plural.js";
import type { Graph } from "./graph.js";

/** Where a way begins or ends: a record of a resource, or one tool. */
export interface Endpoint {
  readonly name: string;
  readonly tool?: Tool;
}

/** Names as a person writes them, in any spelling and number, with what they mean. A resource goes before a tool. */
export type Endpoints = ReadonlyMap<string, Endpoint>;

/** All names of an integration that a way can lead from or to. */
export function endpointsOf({ integration: { resources, tools } }: Graph): Endpoints {
  const endpoints = new Map<string, Endpoint>();
  const enter = (endpoint: Endpoint, names: readonly string[]) => {
    for (const key of names.map(keyOf)) if (!endpoints.has(key)) endpoints.set(key, endpoint);
  };
  for (const { name } of resources) enter({ name }, [name]);
  for (const { name, singular: one, plural } of resources) enter({ name }, [singular(name), one, plural]);
  const types = resources.flatMap(({ records }) => records);
  const isOwn = (type: string) => types.filter((one) => one === type).length === 1;
  for (const { name, records } of resources) enter({ name }, records.filter(isOwn));
  for (const tool of tools) enter({ name: tool.name, tool }, [tool.name, tool.operation, ...(tool.aliases ?? [])]);
  return endpoints;
}

/** What a name means, or the names it could be short for: `configuration` is one for `company_configuration`. */
export function findEndpoints(endpoints: Endpoints, text: string): Endpoint[] {
  const key = keyOf(text);
  const exact = endpoints.get(key);
  if (exact) return [exact];
  const longer = [...endpoints].filter(([name, { tool }]) => tool === undefined && `_${name}_`.includes(`_${key}_`));
  const ending = different(longer.filter(([name]) => name.endsWith(`_${key}`)));
  return ending.length === 1 ? ending : different(longer);
}

/** What a name means beside another: a `ticket` of a project is a project ticket, a `site` of a company a company site. */
export function namedAfter(endpoints: Endpoints, text: string, other: Endpoint): Endpoint[] {
  const ends = words(singular(other.name)).map((_, index, all) => all.slice(index).join("_"));
  const own = [...endpoints].filter(([name, { tool }]) => {
    return tool === undefined && ends.some((end) => name === `${end}_${keyOf(text)}`);
  });
  return different(own).filter(({ name }) => name !== other.name);
}

function different(entries: readonly (readonly [string, Endpoint])[]): Endpoint[] {
  return [...new Map(entries.map(([, endpoint]) => [endpoint.name, endpoint])).values()];
}

function keyOf(text: string): string {
  return words(text).join("_");
}
