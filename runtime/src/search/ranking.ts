import type { Tool } from "../tool.js";
import { fieldsOfResources, fieldsOfTools } from "./fields.js";
import { kindOf, learned } from "./learned.js";
import { methodFit, methodOf, type Method } from "./method-fit.js";
import type { Methods } from "./methods.js";
import { covered, isIdentified, type Names } from "./names.js";
import type { Meaning } from "./postings.js";
import { postingsOf, weigh } from "./postings.js";
import { productTerms } from "./product.js";
import { readRequest } from "./request.js";
import { homesOf, standingOf } from "./resources.js";
import type { Step } from "./step.js";
import { ownText, parametersOf } from "./texts.js";
import { nearnessTo } from "./samples.js";
import { vocabulary } from "./vocabulary.js";
import { askedOf, calledOf, type Wording } from "./wording.js";
import { termsOf } from "./words.js";

/** How much the nearest sample of a tool counts. */
const NEAR = 1.7;
/** How much it counts which kind of method a request is likely to ask for, by how it is put, and for the nearest sample. */
const FORM = 0.46;
const NEAR_FORM = 0.2;
/** What a score gains with each doubling of how often others name the resource, and of how many others the resource names. */
const NAMED = 0.02;
const NAMES = 0.1;

/**
 * Ranks tools: their resource is found by its words (BM25F), their method by the verbs of the request and by how it is put.
 * @returns a score for each tool; 0 is one that has nothing to do with the request
 */
export function ranking(tools: readonly Tool[], wording: Wording): (query: string) => Float64Array {
  const words = vocabulary();
  const { read, numberOf, size } = words;
  const places = homesOf(tools);
  const { members, homes } = places;
  const parameters = tools.map(parametersOf);
  const texts = tools.map((tool) => read(ownText(tool)));
  const called = members.map(([at = 0]) => calledOf(wording, tools[at] as Tool));
  const samples = tools.map((tool) => askedOf(wording, tool).map(words.readSample));
  const askedOfEach = members.map((all) => all.flatMap((at) => (samples[at] ?? []).map(({ telling }) => telling)));
  const toolFields = fieldsOfTools(tools, parameters, texts, read);
  const resourceFields = fieldsOfResources(tools, places, called, askedOfEach, parameters, texts, read);
  const asked = learned(tools, wording);
  const nearness = nearnessTo(samples, numberOf);
  const ofTools = postingsOf(toolFields, tools.length, size());
  const ofResources = postingsOf(resourceFields, members.length, size());
  const names = members.map(([at = 0], home): Names => {
    return { own: termsOf(tools[at]?.resource ?? ""), others: (called[home] ?? []).map(termsOf) };
  });
  const standing = standingOf(tools, parameters, places).map((one) => 1 + NAMED * one.named + NAMES * one.names);
  const methods: Method[] = [];
  const kindOfMethod: number[] = [];
  const numbers = new Map<string, number>();
  const methodAt = tools.map((tool) => {
    const key = `${tool.method} ${tool.effect}`;
    const number = numbers.get(key) ?? methods.push(methodOf(tool)) - 1;
    kindOfMethod[number] = kindOf(tool);
    numbers.set(key, number);
    return number;
  });
  const product = productTerms(tools, words);
  const isKnown = (term: string): boolean => numberOf(term) !== undefined;

  /** The words that some tool has, by their numbers. */
  const known = ({ meanings }: Step): Meaning[] =>
    meanings
      .filter(([said]) => !product.has(numberOf(said?.[0] ?? "") ?? -1))
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
      const likely = asked(step.text);
      const likelihoods = methods.map((_, number) => likely?.[kindOfMethod[number] ?? 0] ?? 1);
      const fitsBy = (wanted: Methods): readonly number[] =>
        methods.map((method, number) => methodFit(method, step, wanted) * (likelihoods[number] ?? 1) ** FORM);
      const fits = fitsBy(step.methods);
      const idFits = fitsBy(step.identified.methods);
      const nearFits = likelihoods.map((likelihood) => NEAR * likelihood ** NEAR_FORM);
      const fitsOf = names.map((one) => (isIdentified(one, step) ? idFits : fits));
      const weights = standing.map((one) => one * step.weight);
      const factors = names.map((one, home) => covered(one, step) * (weights[home] ?? 1));
      const near = nearness(step);
      for (let at = 0; at < tools.length; at++) {
        const home = homes[at] ?? 0;
        const number = methodAt[at] ?? 0;
        const said = (own[at] ?? 0) + (shared[home] ?? 0);
        const byWords = said * (factors[home] ?? 1) * (fitsOf[home]?.[number] ?? 1);
        const score = byWords + (near[at] ?? 0) * (weights[home] ?? 1) * (nearFits[number] ?? 1);
        if (score > (best[at] ?? 0)) best[at] = score;
      }
    }
    return best;
  };
}
