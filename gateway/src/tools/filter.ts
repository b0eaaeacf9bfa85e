import type { ToolFilter } from "@toolwright/runtime";
import { isRecord, suggest } from "@toolwright/runtime/check";
import type { Query } from "../http/query.js";
import { Refusal } from "../http/refusal.js";

const LISTS = ["methods", "tags", "names"] as const;
const KNOWN = [...LISTS, "toolset", "integrated_account_id"];

/**
 * Reads which tools are asked for. Lists come in all the ways that clients write them: `methods=read,write`,
 * `methods=read&methods=write`, `methods[0]=read&methods[1]=write`, `methods[]=read`.
 * @throws Refusal 400 for a parameter that is none, or not a list of texts
 */
export function filterOf(query: Query): ToolFilter {
  const surplus = Object.keys(query).find((name) => !KNOWN.includes(name));
  if (surplus !== undefined) {
    throw badFilter(`The query's ${JSON.stringify(surplus.slice(0, 60))} is not known.${suggest(surplus, KNOWN)}`);
  }
  const filter: Record<string, readonly string[] | string> = {};
  for (const name of LISTS) {
    const entries = textsOf(query[name], name);
    // `methods=` is what clients send that were told nothing.
    if (entries.length > 0) filter[name] = entries;
  }
  const [toolset, ...others] = textsOf(query["toolset"], "toolset");
  if (others.length > 0) throw badFilter("Only one toolset can be asked for at once.");
  return { ...filter, ...(toolset !== undefined && { toolset }) };
}

function textsOf(value: unknown, name: string): string[] {
  if (value === undefined) return [];
  const entries = isRecord(value) ? Object.values(value) : [value].flat();
  const texts = entries.map((entry) => {
    if (typeof entry !== "string") throw badFilter(`The query's ${name} must be a list of texts.`);
    return entry.split(",").map((text) => text.trim());
  });
  return [...new Set(texts.flat().filter((text) => text !== ""))].sort();
}

/** The refusal of a filter. */
export function badFilter(message: string): Refusal {
  return new Refusal(400, message, {
    kind: "bad-filter",
    advice: `Filter by ${KNOWN.slice(0, -1).join(", ")}, e.g. methods=read,write&tags=service.`,
  });
}
