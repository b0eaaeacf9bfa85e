import type { Tool } from "../tool.js";
import type { Parameter } from "./texts.js";
import { namedIn } from "./texts.js";

/** Which tools are of one resource. */
export interface Homes {
  /** The places of the tools of each resource. */
  readonly members: readonly (readonly number[])[];
  /** The resource of each tool. */
  readonly homes: readonly number[];
}

/** Tools of one resource, such as list and create, speak of the same thing. */
export function homesOf(tools: readonly Tool[]): Homes {
  const places = new Map<string, number>();
  const members: number[][] = [];
  const homes = tools.map(({ source, resource }, at) => {
    const key = `${source} ${resource}`;
    const place = places.get(key) ?? members.push([]) - 1;
    places.set(key, place);
    members[place]?.push(at);
    return place;
  });
  return { members, homes };
}

/**
 * How much each resource stands in the middle of things. Texts of others name its tools when they take ids from it, and its
 * own name the tools of others when it is a record that work is about, such as a ticket, and no mere list of choices.
 */
export function standingOf(
  tools: readonly Tool[],
  parameters: readonly (readonly Parameter[])[],
  { members, homes }: Homes,
): Standing[] {
  const homeOf = new Map(tools.map(({ name }, at) => [name, homes[at] as number]));
  const from = members.map(() => 0);
  const to = members.map(() => new Set<number>());
  const known = new Map<string, readonly number[]>();
  const linked = (text: string): readonly number[] => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = namedIn(text).flatMap((name) => homeOf.get(name) ?? [])));
    return found;
  };
  for (const [at, { description }] of tools.entries()) {
    const home = homes[at] as number;
    for (const text of [description, ...(parameters[at] ?? []).map((one) => one.text)]) {
      for (const other of linked(text)) {
        if (other === home) continue;
        from[other] = (from[other] ?? 0) + 1;
        to[home]?.add(other);
      }
    }
  }
  return from.map((count, home) => ({ named: Math.log2(1 + count), names: Math.log2(1 + (to[home]?.size ?? 0)) }));
}

/** How often others name a resource's tools, and how many others its own tools name, as logarithms. */
export interface Standing {
  readonly named: number;
  readonly names: number;
}
