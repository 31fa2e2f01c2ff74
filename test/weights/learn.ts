/** A linear classifier: dual coordinate descent for a support vector machine with squared hinge loss (Hsieh and others, 2008). */

/** What is judged, as numbers of its features. */
export interface Sample {
  readonly features: readonly number[];
  /** How much each of them counts: one figure for all, or one for each. */
  readonly scale: number | readonly number[];
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
  const squares = samples.map(({ features, scale }) =>
    features.reduce((sum, _, place) => sum + at(scale, place) ** 2, 0),
  );
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
      for (let place = 0; place < features.length; place++) {
        weights[features[place] as number]! += step * at(scale, place);
      }
      bias += step;
    }
  }
  return { weights, bias };
}

export function scoreOf({ weights, bias }: Model, sample: Sample): number {
  return dot(weights, sample) + bias;
}

function at(scale: Sample["scale"], place: number): number {
  return typeof scale === "number" ? scale : (scale[place] as number);
}

function dot(weights: Float64Array, { features, scale }: Sample): number {
  let sum = 0;
  for (let place = 0; place < features.length; place++) {
    sum += (weights[features[place] as number] as number) * at(scale, place);
  }
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
