/** A linear classifier: dual coordinate descent for a support vector machine with squared hinge loss (Hsieh and others, 2008). */
import { randomFrom, shuffle } from "./shuffle.js";

/** What is judged, as numbers of its features. */
export interface Sample {
  readonly features: readonly number[];
  /** How much each of them counts. */
  readonly scale: number;
  readonly present: boolean;
  /** How much a mistake on it costs. */
  readonly cost: number;
}

export interface Model {
  readonly weights: Float64Array;
  readonly bias: number;
}

const EPOCHS = 60;

/** @param size how many features there are */
export function learn(samples: readonly Sample[], size: number): Model {
  const weights = new Float64Array(size);
  let bias = 0;
  const alphas = new Float64Array(samples.length);
  const order = samples.map((_, index) => index);
  const random = randomFrom(1);
  const squares = samples.map(({ features, scale }) => features.length * scale ** 2);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const sample = samples[index] as Sample;
      const { features, scale, present, cost } = sample;
      const side = present ? 1 : -1;
      const ease = 1 / (2 * cost);
      const alpha = alphas[index] as number;
      const gradient = side * (dot(weights, sample) + bias) - 1 + ease * alpha;
      const next = Math.max(alpha - gradient / ((squares[index] as number) + 1 + ease), 0);
      if (next === alpha) continue;
      alphas[index] = next;
      const step = (next - alpha) * side;
      for (const feature of features) weights[feature]! += step * scale;
      bias += step;
    }
  }
  return { weights, bias };
}

export function scoreOf({ weights, bias }: Model, sample: Sample): number {
  return dot(weights, sample) + bias;
}

function dot(weights: Float64Array, { features, scale }: Sample): number {
  let sum = 0;
  for (const feature of features) sum += (weights[feature] as number) * scale;
  return sum;
}
