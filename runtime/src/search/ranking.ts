import type { Tool } from "../tool.js";
import { fieldsOfResources, fieldsOfTools } from "./fields.js";
import { methodFit, methodOf } from "./method-fit.js";
import type { Meaning } from "./postings.js";
import { postingsOf, weigh } from "./postings.js";
import { productTerms } from "./product.js";
import { readRequest } from "./request.js";
import { homesOf, standingOf } from "./resources.js";
import type { Step } from "./step.js";
import { synonymsOf } from "./synonyms.js";
import { ownText, parametersOf } from "./texts.js";
import { vocabulary } from "./vocabulary.js";
import { termsOf } from "./words.js";

/** What a score keeps when no word of the resource's name is said, and when its last one is not. */
const UNNAMED = 0.54;
const HEADLESS = 0.9;
/** What it gains when a name of several words is said as a whole. */
const IN_FULL = 1.2;
/** What it gains with each doubling of how often others name the resource, and of how many others the resource names. */
const NAMED = 0.04;
const NAMES = 0.13;

/**
 * Ranks tools: their resource is found by its words (BM25F), their method by the verbs of the request.
 * @returns a score for each tool; 0 is one that has nothing to do with the request
 */
export function ranking(tools: readonly Tool[]): (query: string) => Float64Array {
  const { read, numberOf, size } = vocabulary();
  const places = homesOf(tools);
  const { members, homes } = places;
  const parameters = tools.map(parametersOf);
  const texts = tools.map((tool) => read(ownText(tool)));
  const toolFields = fieldsOfTools(tools, parameters, texts, read);
  const resourceFields = fieldsOfResources(tools, places, texts, read);
  const ofTools = postingsOf(toolFields, tools.length, size());
  const ofResources = postingsOf(resourceFields, members.length, size());
  const names = members.map(([at = 0]) => termsOf(tools[at]?.resource ?? ""));
  const standing = standingOf(tools, parameters, places).map((one) => 1 + NAMED * one.named + NAMES * one.names);
  const kinds = new Map(tools.map((tool) => [`${tool.method} ${tool.effect}`, methodOf(tool)]));
  const numbers = new Map([...kinds.keys()].map((kind, number) => [kind, number]));
  const methods = [...kinds.values()];
  const kindAt = tools.map(({ method, effect }) => numbers.get(`${method} ${effect}`) ?? 0);
  const product = productTerms(tools);
  const isKnown = (term: string): boolean =>
    numberOf(term) !== undefined || product.has(term) || synonymsOf(term).size > 0;

  /** The words that some tool has, by their numbers. */
  const known = ({ meanings }: Step): Meaning[] =>
    meanings
      .filter(([said]) => !product.has(said?.[0] ?? ""))
      .map((word) =>
        word.flatMap(([term, counts]) => {
          const number = numberOf(term);
          return number === undefined ? [] : [[number, counts] as const];
        }),
      );

  return (query) => {
    const best = new Float64Array(tools.length);
    for (const step of readRequest(query, isKnown)) {
      const meanings = known(step);
      const own = weigh(ofTools, meanings, tools.length);
      const shared = weigh(ofResources, meanings, members.length);
      const { identified } = step;
      const fits = methods.map((method) => methodFit(method, step, step.methods));
      const idFits = methods.map((method) => methodFit(method, step, identified.methods));
      const isIdentified = names.map((name) => identified.methods.size > 0 && identified.terms.has(name.at(-1) ?? ""));
      const factors = names.map((name, home) => step.weight * covered(name, step) * (standing[home] ?? 1));
      for (let at = 0; at < tools.length; at++) {
        const home = homes[at] ?? 0;
        const fit = (isIdentified[home] ? idFits : fits)[kindAt[at] ?? 0] ?? 1;
        const score = ((own[at] ?? 0) + (shared[home] ?? 0)) * (factors[home] ?? 1) * fit;
        if (score > (best[at] ?? 0)) best[at] = score;
      }
    }
    return best;
  };
}

/**
 * A resource whose whole name is said fits better than one of which only a part is. The last word counts most: campaign
 * types are types.
 */
function covered(name: readonly string[], { terms, pairs }: Step): number {
  const share = name.filter((term) => terms.has(term)).length / (name.length || 1);
  const head = terms.has(name.at(-1) ?? "") ? 1 : HEADLESS;
  const isInFull = name.length > 1 && name.slice(1).every((term, place) => pairs.has(`${name[place]} ${term}`));
  return head * (isInFull ? IN_FULL : 1) * (UNNAMED + (1 - UNNAMED) * share);
}
