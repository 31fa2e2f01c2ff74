/** A linear classifier: dual coordinate descent for a support vector machine with squared hinge loss (Hsieh and others, 2008). */

/** A text as numbers of its features; each counts as much as the others, and all together one. */
export interface Sample {
  readonly features: readonly number[];
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
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, scale, present, cost } = samples[index] as Sample;
      const side = present ? 1 : -1;
      const ease = 1 / (2 * cost);
      const alpha = alphas[index] as number;
      const gradient = side * (dot(weights, features) * scale + bias) - 1 + ease * alpha;
      const next = Math.max(alpha - gradient / (features.length * scale * scale + 1 + ease), 0);
      if (next === alpha) continue;
      alphas[index] = next;
      const step = (next - alpha) * side;
      for (const feature of features) weights[feature]! += step * scale;
      bias += step;
    }
  }
  return { weights, bias };
}

export function scoreOf({ weights, bias }: Model, { features, scale }: Sample): number {
  return dot(weights, features) * scale + bias;
}

function dot(weights: Float64Array, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] as number;
  return sum;
}

function shuffle(items: number[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] as number, items[last] as number];
  }
}

/** The same numbers every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
