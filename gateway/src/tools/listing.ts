import { setImmediate } from "node:timers/promises";
import type { Catalogue, Integration, Tool, ToolFilter } from "@toolwright/runtime";
import { ValidationError } from "@toolwright/runtime";
import type { OpenAccount } from "../account/open-account.js";
import { Bounded } from "../bounded.js";
import type { Override } from "../account/account.js";
import { toolEntry } from "./entry.js";
import { badFilter } from "./filter.js";
import { layoutOf } from "./layout.js";
import { selectNames } from "./select.js";
import { directoryOf } from "./directory.js";

// Tools' entries as JSON by name, for the accounts that have no texts of their own.
const entries = new WeakMap<Catalogue, Map<string, string>>();

/** Listings that were made, by what they are of; bounded by bytes. */
export type Listings = Bounded<Buffer>;

/** As many bytes of listings are kept. */
const MOST = 128 * 1024 * 1024;

export function newListings(): Listings {
  return new Bounded(MOST);
}

/**
 * The answer to `/tools`: all that a filter leaves of an account's tools, on one page, for the SDK reads no further.
 * @throws Refusal 400 for a name, method, tag or toolset that the integration does not have
 */
export function listing(open: OpenAccount, filter: ToolFilter, listings: Listings): Buffer {
  const { account, integration, names } = open;
  const { methods, tags, names: only, toolset, overrides = {} } = account;
  // Accounts with the same limits and texts have the same tools.
  const key = JSON.stringify([account.integration, { methods, tags, only, toolset }, overrides, filter]);
  const known = listings.get(key);
  if (known) return known;
  const tools = directoryOf(integration).names;
  const asked = namesOf(integration, filter);
  const texts = [...asked]
    .filter((name) => names.has(name))
    .flatMap((name) => {
      const tool = tools.get(name);
      const override = Object.hasOwn(overrides, name) ? overrides[name] : undefined;
      if (override) return entryText(open.tool(name), override);
      return tool ? plainText(integration, tool) : [];
    });
  const made = Buffer.from(`{"result":[${texts.join(",")}],"next_cursor":null}`);
  // The key may be longer than the listing: a filter may name hundreds of tools and leave none.
  listings.set(key, made, made.length + key.length);
  return made;
}

function namesOf(integration: Integration, filter: ToolFilter): ReadonlySet<string> {
  try {
    return selectNames(integration, filter);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    throw badFilter(error.problems.map(({ path, message }) => `The query's ${path} ${message}`).join(" "));
  }
}

/**
 * Makes what listings of an account consist of, between requests: it takes longer than all else that a start needs.
 * @param isOver whether the rest is not needed any more
 */
export async function prepareListings({ integration, names }: OpenAccount, isOver: () => boolean): Promise<void> {
  let made = 0;
  for (const tool of integration.catalogue.tools) {
    if (!names.has(tool.name)) continue;
    if (made++ % STEP === 0) await setImmediate();
    if (isOver()) return;
    plainText(integration, tool);
  }
}

/** As many entries are made without a pause: a request waits a few milliseconds at most. */
const STEP = 50;

/** A tool's entry without an account's texts. */
function plainText({ catalogue }: Integration, tool: Tool): string {
  const known = entries.get(catalogue) ?? new Map<string, string>();
  entries.set(catalogue, known);
  const text = known.get(tool.name) ?? entryText(tool);
  known.set(tool.name, text);
  return text;
}

function entryText(tool: Tool, override?: Override): string {
  return JSON.stringify(toolEntry(tool, layoutOf(tool), override));
}
