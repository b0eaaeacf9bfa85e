import type { Tool } from "../tool.js";
import type { Cost } from "./cost.js";
import { costOf, nothing } from "./cost.js";
import { lensOf } from "./lens-of.js";
import type { Count, ProfileName } from "./profile.js";
import { profiles } from "./profiles.js";

/** Which tools of a request are strict. */
export interface StrictPlan {
  readonly profile: StrictProfile;
  /** Names, in the order of the tools. */
  readonly strict: readonly string[];
  /** Those that are not, and why, as the end of a sentence that starts with the tool. */
  readonly loose: readonly { readonly name: string; readonly reason: string }[];
  /** What the strict tools take of what all of a request may have together. */
  readonly used: readonly { readonly count: Count; readonly used: number; readonly of: number }[];
}

export type StrictProfile = "openai-strict" | "anthropic-strict";

/** What a tool has to have for its plan. */
export type PlannedTool = Pick<Tool, "name" | "effect" | "inputSchema">;

/**
 * Chooses which tools of a request are strict, when there is not room for all: those that write before those that read,
 * because a wrong argument does harm there, and of each the ones that take least, so that they are many.
 * @param budgets what all may have together, where that is less than the provider says: some schemas are refused as
 *   too large by a limit that is not published
 */
export function planStrict(
  tools: readonly PlannedTool[],
  profile: StrictProfile,
  budgets: Partial<Readonly<Record<Count, number>>> = {},
): StrictPlan {
  const { perTool = {}, perRequest = {} } = profiles[profile].strict ?? {};
  const limits = entriesOf({ ...perRequest, ...budgets });
  const planned = tools.map((tool) => ({ tool, cost: costOf(lensOf(tool, profile).schema) }));
  const share = (cost: Cost): number => Math.max(0, ...limits.map(([count, most]) => cost[count] / Math.max(1, most)));
  const order = planned.toSorted((a, b) => rank(a.tool) - rank(b.tool) || share(a.cost) - share(b.cost));
  const used: Record<Count, number> = { ...nothing };
  const reasons = new Map<string, string>();
  for (const { tool, cost } of order) {
    const reason = excess(cost, entriesOf(perTool)) ?? shortage(cost, used, limits);
    if (reason !== undefined) reasons.set(tool.name, reason);
    else for (const [count] of limits) used[count] += cost[count];
  }
  return {
    profile,
    strict: tools.filter(({ name }) => !reasons.has(name)).map(({ name }) => name),
    loose: tools.flatMap(({ name }) => {
      const reason = reasons.get(name);
      return reason === undefined ? [] : [{ name, reason }];
    }),
    used: limits.map(([count, of]) => ({ count, used: used[count], of })),
  };
}

/** Whether a profile promises that arguments fit. */
export function isStrict(profile: ProfileName): profile is StrictProfile {
  return profiles[profile].strict !== undefined;
}

const nouns: Readonly<Record<Count, string>> = {
  tools: "strict tools",
  properties: "properties",
  optional: "optional parameters",
  unions: "parameters of several types",
  enumValues: "choices",
  longestEnum: "characters in one list of choices",
  text: "characters in names and choices",
  depth: "levels",
};

function rank({ effect }: PlannedTool): number {
  return effect === "read" ? 1 : 0;
}

function entriesOf(counts: Partial<Readonly<Record<Count, number>>>): [Count, number][] {
  return Object.entries(counts) as [Count, number][];
}

function excess(cost: Cost, limits: readonly [Count, number][]): string | undefined {
  const over = limits.find(([count, most]) => cost[count] > most);
  return over && `has ${cost[over[0]]} ${nouns[over[0]]}; ${over[1]} are allowed`;
}

function shortage(cost: Cost, used: Cost, limits: readonly [Count, number][]): string | undefined {
  const over = limits.find(([count, most]) => used[count] + cost[count] > most);
  if (over === undefined) return undefined;
  const [count, most] = over;
  const left = most - used[count];
  return `needs ${cost[count]} ${nouns[count]}; ${left === 0 ? "none" : left} of ${most} ${left === 1 ? "is" : "are"} left`;
}
