/** How likely each class is, given what features something has; they add up to 1. */
export type Classifier = (features: readonly number[]) => Float64Array;

/** How far one sample moves a weight at first; each move makes the next one shorter (Duchi and others, Adagrad, 2011). */
const RATE = 0.12;
const FIRST_SQUARE = 0.01;
const ROUNDS = 2;
/** Mistakes below this teach nothing, and are most of all. */
const SMALL = 0.02;

/**
 * Logistic regression: learns which features speak for which class. The same samples give the same classifier.
 * @param samples the features of each, numbers below `features`
 * @param classOf the class of each sample, a number below `classes`
 */
export function classifier(
  samples: readonly (readonly number[])[],
  classOf: readonly number[],
  features: number,
  classes: number,
): Classifier {
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(weights.length).fill(FIRST_SQUARE);
  const likely = new Float64Array(classes);
  const order = shuffled(samples.length);
  for (let seen = 0; seen < ROUNDS * order.length; seen++) {
    const at = order[seen % order.length] as number;
    const sample = samples[at] as readonly number[];
    weigh(sample, weights, likely);
    for (let one = 0; one < classes; one++) {
      const mistake = (likely[one] as number) - (one === classOf[at] ? 1 : 0);
      if (mistake < SMALL && mistake > -SMALL) continue;
      for (let index = 0; index < sample.length; index++) {
        const place = (sample[index] as number) * classes + one;
        const square = (squares[place] as number) + mistake * mistake;
        squares[place] = square;
        weights[place] = (weights[place] as number) - (RATE * mistake) / Math.sqrt(square);
      }
    }
  }
  return (sample) => weigh(sample, weights, new Float64Array(classes));
}

/** Adds up what features weigh for each class, and makes that likelihoods (softmax). */
function weigh(sample: readonly number[], weights: Float64Array, likely: Float64Array): Float64Array {
  const classes = likely.length;
  likely.fill(0);
  for (let at = 0; at < sample.length; at++) {
    const from = (sample[at] as number) * classes;
    for (let one = 0; one < classes; one++) likely[one] = (likely[one] as number) + (weights[from + one] as number);
  }
  let most = likely[0] as number;
  for (let one = 1; one < classes; one++) most = Math.max(most, likely[one] as number);
  let sum = 0;
  for (let one = 0; one < classes; one++) sum += likely[one] = Math.exp((likely[one] as number) - most);
  for (let one = 0; one < classes; one++) likely[one] = (likely[one] as number) / sum;
  return likely;
}

/** Numbers below a size, mixed in the same way each time: samples of one class stand together, and must not be seen in a row. */
function shuffled(size: number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, at) => at);
  let random = 1;
  for (let at = size - 1; at > 0; at--) {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((random / 2 ** 32) * (at + 1));
    const swapped = order[at] as number;
    order[at] = order[other] as number;
    order[other] = swapped;
  }
  return order;
}
