import { bindOnce, chooseTools, ValidationError, type Client, type Integration, type Tool } from "@toolwright/runtime";
import type { CallRules } from "./call.js";
import { grouped } from "./grouped.js";
import { listOffer } from "./list-offer.js";
import type { Offer } from "./offer.js";
import { searchOffer } from "./search-offer.js";
import { UsageError, type Settings } from "./settings.js";
import { withheldBy } from "./withheld.js";

/** A list of tools has at most so many tokens, as the curated toolsets have; what is longer is searched. */
export const LIST_TOKENS = 10_000;

/** What an account's clients are offered, and what is to be told about it. */
export interface Chosen {
  readonly offer: Offer;
  /** A sentence for the person who started the server. */
  readonly about: string;
}

/**
 * Chooses the tools that settings ask for, and the way to offer them.
 * @throws ValidationError for a name, method, tag or toolset that the integration does not have, under the option's name
 * @throws UsageError when no tool is left
 */
export function offerFor(integration: Integration, client: Client, settings: Settings, rules: CallRules): Chosen {
  const { methods, tags, names, toolset, effect, allowDestructive } = settings;
  const filtered = named(() => chooseTools(integration.catalogue, { methods, tags, names, toolset }));
  const fitting = filtered.filter((tool) => effect === undefined || (tool.effect === "read") === (effect === "read"));
  const tools = fitting.filter((tool) => allowDestructive || tool.effect !== "destructive");
  if (tools.length === 0) throw new UsageError(nothing(fitting.length));
  const tokens = tools.reduce((sum, tool) => sum + tool.tokens, 0);
  const isListed = names !== undefined || tokens <= LIST_TOKENS;
  const mode = settings.mode ?? (isListed ? "list" : "search");
  const withheld = withheldBy(settings, integration.catalogue.tools, tools);
  const offered = { tools, bind: bindOnce(integration, client) };
  const { title, wording } = integration;
  const offer =
    mode === "list"
      ? listOffer(title, offered, rules, withheld)
      : searchOffer(title, offered, rules, withheld, wording);
  return { offer, about: about(tools, tokens, mode, offer, fitting.length - tools.length) };
}

/** Calls with conditions of the command line; what is wrong with one is told under its name there. */
function named<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const problems = error.problems.map(({ path, ...more }) => ({
      ...more,
      path: path === "names" ? "--tools" : `--${path}`,
    }));
    throw new ValidationError("mcp", problems);
  }
}

function nothing(destroying: number): string {
  if (destroying === 0) return "No tool fits all of these conditions: leave one out.";
  const what =
    destroying === 1 ? "The only tool that fits destroys" : `All ${grouped(destroying)} tools that fit destroy`;
  return `${what}, so none would be offered: give --allow-destructive, or choose others.`;
}

function about(tools: readonly Tool[], all: number, mode: string, { tokens }: Offer, left: number): string {
  const what = `${grouped(tools.length)} ${tools.length === 1 ? "tool" : "tools"}`;
  const how =
    mode === "list"
      ? `${what}, ${grouped(all)} tokens of definitions${all > LIST_TOKENS ? " (--search: 3 tools)" : ""}`
      : `3 tools that find and call ${what}, about ${grouped(tokens)} tokens of definitions (as a list ${grouped(all)})`;
  const without = left === 0 ? "" : `; without ${grouped(left)} that destroy (--allow-destructive)`;
  return `${how}${without}`;
}
