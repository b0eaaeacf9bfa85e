import type { Integration } from "../model/integration.js";
import type { Holdings } from "./held.js";
import { requiredLinks } from "./required.js";
import { providerOf } from "./value.js";

/** How much the records of a resource have to do with others. */
export interface Importance {
  /** To the records of how many resources they refer. */
  readonly references: number;
  /** How many resources have records that refer to them. */
  readonly referrers: number;
  /** Whether they are settings to choose from, such as currencies, priorities or departments. */
  readonly isLookup: boolean;
}

/** With fewer referrers one cannot tell a lookup list from a thing that has just few relations. */
const FEWEST = 3;

/** Things that people work on or with have relations of their own: companies, members and tickets stay below this. */
const RATIO = 6;

/**
 * The importance of each resource, by name. A lookup list is what many kinds of records refer to while it refers to
 * hardly any, and has hardly any below it in paths; that it refers to other lookup lists does not count.
 */
export function importanceOf(
  { resources, tools }: Pick<Integration, "resources" | "tools">,
  holdings: Holdings,
): Map<string, Importance> {
  const related = new Map([...holdings].map(([name, values]) => [name, new Set(values.map((one) => one.resource))]));
  const referrers = new Map<string, number>();
  for (const name of [...related.values()].flatMap((some) => [...some])) {
    referrers.set(name, (referrers.get(name) ?? 0) + 1);
  }
  const children = childrenOf(tools);
  const lookups = new Set<string>();
  for (let known = -1; known < lookups.size;) {
    known = lookups.size;
    for (const [name, count] of referrers) {
      const others = [...(related.get(name) ?? [])].filter((one) => !lookups.has(one)).length;
      if (count >= FEWEST && count > RATIO * (others + (children.get(name)?.size ?? 0))) lookups.add(name);
    }
  }
  return new Map(
    resources.map(({ name }): [string, Importance] => {
      const references = related.get(name)?.size ?? 0;
      return [name, { references, referrers: referrers.get(name) ?? 0, isLookup: lookups.has(name) }];
    }),
  );
}

/** The resources whose paths hold an id of another one, by that other one's name. */
function childrenOf(tools: Integration["tools"]): Map<string, Set<string>> {
  const children = new Map<string, Set<string>>();
  for (const tool of tools) {
    const inPath = new Set(tool.args.filter((one) => one.in === "path").map(({ name }) => name));
    for (const link of requiredLinks(tool)) {
      const parent = providerOf(link);
      if (!inPath.has(link.path) || parent === tool.resource) continue;
      children.set(parent, (children.get(parent) ?? new Set()).add(tool.resource));
    }
  }
  return children;
}
