import { isObject, isRecord } from "../text/look-up.js";
import { estimateTokens } from "./estimate-tokens.js";
import { cutText } from "./visible-text.js";

/** A value that is small enough, and what had to go for that. */
export interface Fitted {
  readonly value: unknown;
  readonly omitted: readonly string[];
}

/** Texts longer than this are cut, the first that suffices. */
const LENGTHS = [16_000, 4_000, 1_000];

/** As many members are named that had to go, and of a name as many characters. */
const NAMED = 20;
const NAME = 60;

/** As many tokens a value has as a model reads it; counted no further than asked. */
function tokensOf(value: unknown, most?: number): number {
  return estimateTokens(JSON.stringify(value) ?? "", most);
}

/** A record within a number of tokens: long texts are cut, then the largest members go. */
export function recordWithin(record: unknown, most: number): Fitted {
  if (tokensOf(record, most) <= most) return { value: record, omitted: [] };
  let cut = record;
  for (const length of LENGTHS) {
    cut = withCutTexts(record, length);
    if (tokensOf(cut, most) <= most) return { value: cut, omitted: ["Long texts are cut."] };
  }
  if (!isRecord(cut)) return { value: null, omitted: ["The value is too large to be shown."] };
  const sizes = Object.entries(cut).map(([name, member]) => ({ name, size: tokensOf({ [name]: member }) }));
  let total = sizes.reduce((sum, { size }) => sum + size, 0);
  const dropped = new Set<string>();
  for (const { name, size } of sizes.sort((a, b) => b.size - a.size)) {
    if (total <= most) break;
    total -= size;
    dropped.add(name);
  }
  const value = Object.fromEntries(Object.entries(cut).filter(([name]) => !dropped.has(name)));
  return { value, omitted: [`Too large to be shown: ${namesOf(dropped)}.`, "Long texts are cut."] };
}

function namesOf(names: ReadonlySet<string>): string {
  const told = [...names].slice(0, NAMED).map((name) => cutText(name, NAME));
  return [...told, ...(names.size > NAMED ? [`and ${names.size - NAMED} more members`] : [])].join(", ");
}

/** The first items of a list, within a number of tokens; at least one, whatever has to go from it. */
export function itemsWithin(items: readonly unknown[], most: number): Fitted & { readonly value: readonly unknown[] } {
  if (tokensOf(items, most) <= most) return { value: items, omitted: [] };
  const shown: unknown[] = [];
  let left = most;
  let isCut = false;
  for (const item of items) {
    const cut = withCutTexts(item, 1_000);
    const size = tokensOf(cut, left) + 1;
    if (size > left) break;
    left -= size;
    isCut ||= JSON.stringify(cut) !== JSON.stringify(item);
    shown.push(cut);
  }
  if (shown.length > 0 || items.length === 0) return { value: shown, omitted: isCut ? ["Long texts are cut."] : [] };
  const { value, omitted } = recordWithin(items[0], most);
  return { value: [value], omitted };
}

function withCutTexts(value: unknown, most: number): unknown {
  if (typeof value === "string") return cutText(value, most);
  if (Array.isArray(value)) return value.map((one: unknown) => withCutTexts(one, most));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withCutTexts(member, most)]));
}
