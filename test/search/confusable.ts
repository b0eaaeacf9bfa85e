import { termsOf } from "../../runtime/src/search/words.js";
import { namedIn, parametersOf } from "../../runtime/src/search/texts.js";
import type { Tool } from "../../runtime/src/tool.js";
import { operationOf } from "./requests.js";

/** What tells a model which of two tools it needs. */
export type Sign =
  /** One text names the other tool. */
  | "name"
  /** They need ids of different things, or only one of them needs any. */
  | "id"
  /** Each text has words that the other has not. */
  | "words"
  /** One reads and the other writes or deletes. */
  | "effect"
  /** The listings of the two resources are told apart, and who comes to these has seen one of them. */
  | "listing";

/** Two tools that read alike. */
export interface Pair {
  readonly tools: readonly [string, string];
  readonly similarity: number;
  readonly toldBy?: Sign | undefined;
}

/** From here on tools count as confusable. */
const ALIKE = 0.7;
/** How many words two texts must have that the other has not; each has one at least. */
const OWN_WORDS = 4;
/** Tools that somebody calls who has not seen a record yet. */
const ENTRIES = new Set(["list", "create"]);

interface Read {
  readonly tool: Tool;
  readonly title: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly text: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The tools that the ids come from without which it cannot be called. */
  readonly sources: ReadonlySet<string>;
}

/** All pairs of tools with similar titles, first sentences and parameters, the most similar first. */
export function confusable(tools: readonly Tool[]): Pair[] {
  const all = tools.map(read);
  const listings = new Map(all.filter(({ tool }) => tool.method === "list").map((one) => [one.tool.resource, one]));
  const pairs: Pair[] = [];
  for (const [a, b] of withCommonTitle(all)) {
    const similarity =
      0.5 * overlap(a.title, b.title) + 0.3 * overlap(a.first, b.first) + 0.2 * overlap(a.parameters, b.parameters);
    if (similarity < ALIKE) continue;
    const toldBy = signOf(a, b, listings);
    pairs.push({ tools: [operationOf(a.tool), operationOf(b.tool)], similarity, ...(toldBy && { toldBy }) });
  }
  return pairs.sort((x, y) => y.similarity - x.similarity || (x.tools.join(" ") < y.tools.join(" ") ? -1 : 1));
}

/** Pairs whose titles have enough in common: few of millions, so that the rest is looked at for these alone. */
function* withCommonTitle(all: readonly Read[]): Generator<readonly [Read, Read]> {
  const places = new Map<string, number[]>();
  for (const [at, { title }] of all.entries())
    for (const word of title) (places.get(word) ?? places.set(word, []).get(word))?.push(at);
  const common = new Uint8Array(all.length);
  for (const [at, a] of all.entries()) {
    common.fill(0);
    for (const word of a.title) for (const other of places.get(word) ?? []) common[other] = (common[other] ?? 0) + 1;
    for (let other = at + 1; other < all.length; other++) {
      const shared = common[other] ?? 0;
      const b = all[other] as Read;
      if (shared > 0 && shared / (a.title.size + b.title.size - shared) >= 2 * ALIKE - 1) yield [a, b];
    }
  }
}

function read(tool: Tool): Read {
  const [first = ""] = tool.description.split(/(?<=\.) /);
  const { properties = {}, required = [] } = tool.inputSchema as Schema;
  const asked = Object.fromEntries(required.map((name) => [name, properties[name]]));
  return {
    tool,
    title: new Set(termsOf(tool.title)),
    first: new Set(termsOf(first)),
    parameters: new Set(Object.keys(properties)),
    text: new Set(termsOf(`${tool.title} ${tool.description}`)),
    names: new Set(namedIn(tool.description)),
    sources: new Set(
      parametersOf({ ...tool, inputSchema: { properties: asked } }).flatMap(({ text }) => namedIn(text)),
    ),
  };
}

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

function signOf(a: Read, b: Read, listings: ReadonlyMap<string, Read>): Sign | undefined {
  if (a.names.has(b.tool.name) || b.names.has(a.tool.name)) return "name";
  if (a.tool.effect !== b.tool.effect) return "effect";
  if (a.tool.resource === b.tool.resource) return ownWords(a, b) + ownWords(b, a) > 0 ? "words" : undefined;
  // Who has the id of a ticket cannot take the tool that wants that of a project ticket.
  if (overlap(a.sources, b.sources) < 1) return "id";
  const own = [ownWords(a, b), ownWords(b, a)] as const;
  if (Math.min(...own) > 0 && own[0] + own[1] >= OWN_WORDS) return "words";
  const [listA, listB] = [listings.get(a.tool.resource), listings.get(b.tool.resource)];
  const isEntry = ENTRIES.has(a.tool.method) || ENTRIES.has(b.tool.method);
  return !isEntry && listA && listB && signOf(listA, listB, new Map()) ? "listing" : undefined;
}

/** How many words of a text the other has not. */
function ownWords(one: Read, other: Read): number {
  return [...one.text].filter((word) => !other.text.has(word)).length;
}

/** Jaccard's measure: what two sets have in common, of all they have. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return common / (a.size + b.size - common);
}
