import type { Tool } from "../tool.js";
import type { Step } from "./step.js";
import type { Vocabulary } from "./vocabulary.js";
import { allTermsOf } from "./words.js";
import { askedOf, type Wording } from "./wording.js";

/** How much two words count that stand next to each other, beside what each does. */
const PAIR = 0.6;

/** For each tool, how near what people ask of it is to a step. Of its samples the nearest counts, so that many do not win. */
export type Nearness = (step: Step) => Float64Array;

interface Sample {
  /** The place of its tool. */
  readonly tool: number;
  readonly features: ReadonlySet<number>;
}

/** Reads the sample requests of tools. */
export function samplesOf(tools: readonly Tool[], wording: Wording, { numbered, numberOf }: Vocabulary): Nearness {
  const samples = tools.flatMap((tool, place): Sample[] =>
    askedOf(wording, tool).map((text) => {
      const terms = allTermsOf(text).map(numbered);
      return { tool: place, features: new Set([...terms, ...pairsOf(terms)]) };
    }),
  );
  const places = new Map<number, number[]>();
  for (const [place, { features }] of samples.entries()) {
    for (const feature of features) {
      const found = places.get(feature);
      if (found) found.push(place);
      else places.set(feature, [place]);
    }
  }
  // Words weigh on the scale on which they do among tools, however many samples those have.
  const scale = Math.log(1 + tools.length) / Math.log(1 + samples.length);
  // Their rarity squared: both sides of a comparison have it.
  const weights = new Map(
    [...places].map(([feature, { length }]) => {
      const rarity = Math.log(1 + samples.length / length) * (feature >= FIRST_PAIR ? PAIR : 1);
      return [feature, rarity ** 2] as const;
    }),
  );
  const lengths = samples.map(({ features }) =>
    Math.sqrt([...features].reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)),
  );

  const toolAt = samples.map(({ tool }) => tool);

  return ({ said }) => {
    const near = new Float64Array(samples.length);
    const terms = said.map((term) => numberOf(term) ?? -1);
    for (const feature of new Set([...terms, ...pairsOf(terms)])) {
      const weight = weights.get(feature) ?? 0;
      for (const place of places.get(feature) ?? []) near[place] = (near[place] ?? 0) + weight;
    }
    const best = new Float64Array(tools.length);
    for (let place = 0; place < near.length; place++) {
      const tool = toolAt[place] as number;
      const value = (scale * (near[place] as number)) / (lengths[place] as number);
      if (value > (best[tool] as number)) best[tool] = value;
    }
    return best;
  };
}

/** Words that stand next to each other, as numbers behind those of words; -1 is a word that no tool has. */
function pairsOf(terms: readonly number[]): number[] {
  return terms.slice(1).map((term, place) => FIRST_PAIR * ((terms[place] ?? 0) + 2) + term + 1);
}

/** More than there are words. */
const FIRST_PAIR = 2 ** 25;
