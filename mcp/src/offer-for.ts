import type { BoundTool, Client, Integration } from "@toolwright/runtime";
import type { CallRules } from "./call.js";
import { grouped } from "./grouped.js";
import { listOffer } from "./list-offer.js";
import type { Offer } from "./offer.js";
import { searchOffer } from "./search-offer.js";
import type { Settings } from "./settings.js";

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
 * @throws ValidationError for a name, method, tag or toolset that the integration does not have
 */
export function offerFor(integration: Integration, client: Client, settings: Settings, rules: CallRules): Chosen {
  const { methods, tags, names, toolset, effect, allowDestructive } = settings;
  const filtered = integration.bindTools(client, { methods, tags, names, toolset });
  const fitting = filtered.filter((tool) => effect === undefined || (tool.effect === "read") === (effect === "read"));
  const tools = fitting.filter((tool) => allowDestructive || tool.effect !== "destructive");
  const tokens = tools.reduce((sum, tool) => sum + tool.tokens, 0);
  const isListed = names !== undefined || tokens <= LIST_TOKENS;
  const mode = settings.mode ?? (isListed ? "list" : "search");
  const offer = (mode === "list" ? listOffer : searchOffer)(integration.title, tools, rules);
  return { offer, about: about(tools, tokens, mode, offer, fitting.length - tools.length) };
}

function about(tools: readonly BoundTool[], all: number, mode: string, { tokens }: Offer, left: number): string {
  const what = `${grouped(tools.length)} ${tools.length === 1 ? "tool" : "tools"}`;
  const how =
    mode === "list"
      ? `${what}, ${grouped(all)} tokens of definitions${all > LIST_TOKENS ? " (--search: 3 tools)" : ""}`
      : `3 tools that find and call ${what}, about ${grouped(tokens)} tokens of definitions (as a list ${grouped(all)})`;
  const without = left === 0 ? "" : `; without ${grouped(left)} that destroy (--allow-destructive)`;
  return `${how}${without}`;
}
