/** Intervals that cover the true value 19 times out of 20. */

/** From a lower to an upper end; 95 %. */
export type Interval = readonly [low: number, high: number];

/** The normal distribution's 97.5th percentile. */
const Z_95 = 1.959964;

/** Student's 97.5th percentile, by Cornish and Fisher's expansion; right to a hundredth from 8 degrees of freedom up. */
export function studentT95(degreesOfFreedom: number): number {
  const z = Z_95;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  return z + first / degreesOfFreedom + second / degreesOfFreedom ** 2;
}

/** A ratio with its 95 % interval, and how many standard errors it is from 1, on the scale of logarithms. */
export interface RateRatio {
  readonly ratio: number;
  readonly interval: Interval;
  readonly distance: number;
}

/** The ratio of two rates, `a` events in `exposureA` against `b` in `exposureB`; half an event is added to each, so that none divides by nothing. */
export function rateRatio(a: number, exposureA: number, b: number, exposureB: number): RateRatio {
  const ratio = ((a + 0.5) / exposureA) * (exposureB / (b + 0.5));
  const error = Math.sqrt(1 / (a + 0.5) + 1 / (b + 0.5));
  const spread = Math.exp(Z_95 * error);
  return { ratio, interval: [ratio / spread, ratio * spread], distance: Math.log(ratio) / error };
}
