import type { Tool } from "../tool.js";
import { fields } from "./fields.js";
import { readRequest } from "./request.js";
import { termsOf } from "./words.js";

/** A tool that may serve a request. Scores compare tools of one search, nothing else. */
export interface Found<T extends Tool = Tool> {
  readonly tool: T;
  readonly score: number;
}

/** Finds tools by what they are needed for. */
export interface ToolIndex<T extends Tool = Tool> {
  /**
   * The tools that fit a request in plain language best, in falling order; those that fit equally well by name.
   * @param query what is to be done, e.g. `log 15 minutes on ticket 9932`; never fails, whatever it holds
   * @param limit how many at most
   */
  search(query: string, limit?: number): readonly Found<T>[];
}

/** Where a term stands: tools by their place in the list, and how much it counts in each. */
interface Postings {
  readonly tools: number[];
  readonly weights: number[];
}

/** BM25's k1: how soon it stops to matter how often a word occurs. */
const SATURATION = 1.4;

/**
 * Makes an index of tools when it is first searched.
 * @param tools of one integration or of several
 */
export function toolIndex<T extends Tool>(tools: readonly T[]): ToolIndex<T> {
  let postings: ReadonlyMap<string, Postings> | undefined;
  return {
    search(query, limit = 5) {
      postings ??= postingsOf(tools);
      const scores = scored(postings, tools, query);
      const found = [...scores.entries()].map(([at, score]) => ({ tool: tools[at] as T, score }));
      return found
        .sort((a, b) => b.score - a.score || (a.tool.name < b.tool.name ? -1 : 1))
        .slice(0, Math.max(0, limit));
    },
  };
}

function scored(postings: ReadonlyMap<string, Postings>, tools: readonly Tool[], query: string): Map<number, number> {
  const { terms, methods } = readRequest(query);
  const scores = new Map<number, number>();
  for (const [term, times] of terms) {
    const { tools: places = [], weights = [] } = postings.get(term) ?? {};
    const rarity = Math.log(1 + (tools.length - places.length + 0.5) / (places.length + 0.5));
    places.forEach((at, index) => {
      const weight = weights[index] ?? 0;
      scores.set(at, (scores.get(at) ?? 0) + (times * rarity * weight * (SATURATION + 1)) / (weight + SATURATION));
    });
  }
  for (const [at, score] of scores) {
    const wanted = methods.get((tools[at] as Tool).method);
    if (wanted !== undefined) scores.set(at, score * (1 + wanted));
  }
  return scores;
}

/** Weighs the words of each tool over its fields (BM25F). */
function postingsOf(tools: readonly Tool[]): ReadonlyMap<string, Postings> {
  const weights = tools.map(() => new Map<string, number>());
  const read = new Map<string, readonly string[]>();
  const termsRead = (text: string): readonly string[] => {
    const before = read.get(text);
    if (before !== undefined) return before;
    const terms = termsOf(text);
    read.set(text, terms);
    return terms;
  };
  for (const { weight, b, texts } of fields) {
    const terms = tools.map((tool) => texts(tool).map(termsRead));
    const lengths = terms.map((lists) => lists.reduce((sum, { length }) => sum + length, 0));
    const average = lengths.reduce((sum, length) => sum + length, 0) / (tools.length || 1) || 1;
    for (const [at, lists] of terms.entries()) {
      const each = weight / (1 - b + (b * (lengths[at] ?? 0)) / average);
      const of = weights[at] as Map<string, number>;
      for (const list of lists) for (const term of list) of.set(term, (of.get(term) ?? 0) + each);
    }
  }
  const postings = new Map<string, Postings>();
  for (const [at, of] of weights.entries()) {
    for (const [term, weight] of of) {
      let places = postings.get(term);
      if (places === undefined) postings.set(term, (places = { tools: [], weights: [] }));
      places.tools.push(at);
      places.weights.push(weight);
    }
  }
  return postings;
}
