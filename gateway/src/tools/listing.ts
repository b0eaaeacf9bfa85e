import type { Catalogue, Integration, Tool, ToolFilter } from "@toolwright/runtime";
import type { OpenAccount } from "../account/open-account.js";
import { Bounded } from "../bounded.js";
import type { Override } from "../account/account.js";
import { toolEntry } from "./entry.js";
import { layoutOf } from "./layout.js";
import { selectNames } from "./select.js";

// Each tool's entry as JSON, for the accounts that have no texts of their own.
const entries = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

/** Listings that were made, by what they are of; bounded by bytes. */
export type Listings = Bounded<Buffer>;

/** As many bytes of listings are kept. */
const MOST = 128 * 1024 * 1024;

export function newListings(): Listings {
  return new Bounded(MOST);
}

/**
 * The answer to `/tools`: all that a filter leaves of an account's tools, on one page, for the SDK reads no further.
 * @throws ValidationError for a name, method, tag or toolset that the integration does not have
 */
export function listing(open: OpenAccount, filter: ToolFilter, listings: Listings): Buffer {
  const { account, integration, names } = open;
  const { methods, tags, names: only, toolset, overrides = {} } = account;
  // Accounts with the same limits and texts have the same tools.
  const key = JSON.stringify([account.integration, { methods, tags, only, toolset }, overrides, filter]);
  const known = listings.get(key);
  if (known) return known;
  const plain = prepareListings(integration);
  const asked = selectNames(integration, filter);
  const texts = [...asked]
    .filter((name) => names.has(name))
    .map((name) => {
      const override = Object.hasOwn(overrides, name) ? overrides[name] : undefined;
      return override ? entryText(open.tool(name), override) : (plain.get(name) ?? "");
    });
  const made = Buffer.from(`{"result":[${texts.join(",")}],"next_cursor":null}`);
  // The key may be longer than the listing: a filter may name hundreds of tools and leave none.
  listings.set(key, made, made.length + key.length);
  return made;
}

/** The entries of all tools without an account's texts; made once for each integration. */
export function prepareListings({ catalogue }: Integration): ReadonlyMap<string, string> {
  const known = entries.get(catalogue) ?? new Map(catalogue.tools.map((tool) => [tool.name, entryText(tool)]));
  entries.set(catalogue, known);
  return known;
}

function entryText(tool: Tool, override?: Override): string {
  return JSON.stringify(toolEntry(tool, layoutOf(tool), override));
}
