/** Rank correlation with weights, so that a resample is a change of weights and nothing is sorted twice. */

/** A column as the places of its values among its different values, from 0. */
export interface Codes {
  readonly codes: Int32Array;
  /** How many different values there are. */
  readonly size: number;
}

export function codesOf(values: readonly number[]): Codes {
  const different = [...new Set(values)].sort((a, b) => a - b);
  const places = new Map(different.map((value, place) => [value, place]));
  return { codes: Int32Array.from(values, (value) => places.get(value) as number), size: different.length };
}

/** The midranks of a column whose rows count as often as their weights say. */
function midranks({ codes, size }: Codes, weights: Float64Array): Float64Array {
  const held = new Float64Array(size);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    held[code] = (held[code] as number) + (weights[row] as number);
  }
  const ranks = new Float64Array(size);
  let below = 0;
  for (let code = 0; code < size; code++) {
    ranks[code] = below + ((held[code] as number) + 1) / 2;
    below += held[code] as number;
  }
  return Float64Array.from(codes, (code) => ranks[code] as number);
}

/** Pearson's correlation with weights; `NaN` where a column does not vary. */
function correlation(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  let all = 0;
  let sumA = 0;
  let sumB = 0;
  for (let row = 0; row < a.length; row++) {
    const weight = weights[row] as number;
    all += weight;
    sumA += weight * (a[row] as number);
    sumB += weight * (b[row] as number);
  }
  let together = 0;
  let spreadA = 0;
  let spreadB = 0;
  for (let row = 0; row < a.length; row++) {
    const weight = weights[row] as number;
    const fromA = (a[row] as number) - sumA / all;
    const fromB = (b[row] as number) - sumB / all;
    together += weight * fromA * fromB;
    spreadA += weight * fromA * fromA;
    spreadB += weight * fromB * fromB;
  }
  return together / Math.sqrt(spreadA * spreadB);
}

/**
 * Spearman's correlation of two columns, with what both share with a third taken out. Where the third does not vary, there is nothing to take out.
 *
 * @returns from −1 to 1; `NaN` where one of the two does not vary, or is told by the third
 */
export function partialSpearman(a: Codes, b: Codes, given: Codes, weights: Float64Array): number {
  const [ranksA, ranksB, ranksGiven] = [a, b, given].map((column) => midranks(column, weights)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const ab = correlation(ranksA, ranksB, weights);
  const ag = correlation(ranksA, ranksGiven, weights);
  const bg = correlation(ranksB, ranksGiven, weights);
  if (Number.isNaN(ag) || Number.isNaN(bg)) return ab;
  const left = (1 - ag * ag) * (1 - bg * bg);
  return left <= 1e-12 ? Number.NaN : (ab - ag * bg) / Math.sqrt(left);
}
