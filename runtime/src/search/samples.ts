import { features, UNKNOWN } from "./features.js";
import type { Step } from "./step.js";
import type { Sample, Vocabulary } from "./vocabulary.js";

/** How much two words count that stand next to each other, beside what each does. */
const PAIR = 0.6;

/** For each tool, how near what people ask of it is to a step. Of its samples the nearest counts, so that many do not win. */
export type Nearness = (step: Step) => Float64Array;

/**
 * How near steps are to samples.
 * @param asked the samples of each tool
 */
export function nearnessTo(asked: readonly (readonly Sample[])[], numberOf: Vocabulary["numberOf"]): Nearness {
  const known = features();
  const samples: (readonly number[])[] = [];
  const toolAt: number[] = [];
  for (const [place, texts] of asked.entries()) {
    for (const { all } of texts) {
      samples.push(known.numbered(all));
      toolAt.push(place);
    }
  }
  // Words weigh on the scale on which they do among tools, however many samples those have.
  const scale = Math.log(1 + asked.length) / Math.log(1 + samples.length);
  // Their rarity squared: both sides of a comparison have it.
  const weights = Float64Array.from(known.counts, (count, feature) => {
    const rarity = Math.log(1 + samples.length / count) * (known.isPair(feature) ? PAIR : 1);
    return rarity ** 2;
  });
  const places = known.counts.map((count) => new Int32Array(count));
  const filled = new Int32Array(places.length);
  const lengths = new Float64Array(samples.length);
  for (let at = 0; at < samples.length; at++) {
    let sum = 0;
    for (const feature of samples[at] as readonly number[]) {
      (places[feature] as Int32Array)[(filled[feature] as number)++] = at;
      sum += weights[feature] as number;
    }
    lengths[at] = Math.sqrt(sum);
  }

  return ({ said }) => {
    const near = new Float64Array(samples.length);
    for (const feature of known.known(said.map((term) => numberOf(term) ?? UNKNOWN))) {
      const weight = weights[feature] as number;
      for (const place of places[feature] as Int32Array) near[place] = (near[place] as number) + weight;
    }
    const best = new Float64Array(asked.length);
    for (let place = 0; place < near.length; place++) {
      const tool = toolAt[place] as number;
      const value = (scale * (near[place] as number)) / (lengths[place] as number);
      if (value > (best[tool] as number)) best[tool] = value;
    }
    return best;
  };
}
