/** Intervals by resampling: what would have come out, had other conversations been drawn. */
import type { Interval } from "./intervals.js";
import { createRandom } from "./random.js";

const RESAMPLES = 500;
/** A figure that cannot be told in more resamples than this share has no interval. */
const MOST_UNTOLD = 0.1;

/** A figure with its 95 % interval and its standard error. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
  readonly standardError: number;
}

/**
 * Estimates of several figures at once. Whole clusters are drawn, because replies of one conversation are not independent.
 *
 * @param clusters the cluster of each row, from 0
 * @param figures the figures under given weights of the rows; `NaN` where one cannot be told
 * @returns `null` for a figure that cannot be told
 */
export function bootstrap(
  clusters: readonly number[],
  figures: (weights: Float64Array) => readonly number[],
  seed: number,
): readonly (Estimate | null)[] {
  const random = createRandom(seed);
  const count = clusters.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
  const whole = figures(new Float64Array(clusters.length).fill(1));
  const drawn: number[][] = whole.map(() => []);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const times = new Float64Array(count);
    for (let draw = 0; draw < count; draw++) {
      const cluster = Math.floor(random() * count);
      times[cluster] = (times[cluster] as number) + 1;
    }
    const weights = Float64Array.from(clusters, (cluster) => times[cluster] as number);
    for (const [figure, value] of figures(weights).entries()) if (!Number.isNaN(value)) drawn[figure]?.push(value);
  }
  return whole.map((value, figure) => estimateOf(value, drawn[figure] ?? []));
}

function estimateOf(value: number, drawn: readonly number[]): Estimate | null {
  if (Number.isNaN(value) || drawn.length < RESAMPLES * (1 - MOST_UNTOLD)) return null;
  const sorted = [...drawn].sort((a, b) => a - b);
  const mean = sorted.reduce((sum, each) => sum + each, 0) / sorted.length;
  const squares = sorted.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return {
    value,
    interval: [quantile(sorted, 0.025), quantile(sorted, 0.975)],
    standardError: Math.sqrt(squares / (sorted.length - 1)),
  };
}

/** Between the two nearest values, as most statistics packages do (type 7). */
export function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const from = sorted[low] as number;
  return from + (place - low) * ((sorted[low + 1] ?? from) - from);
}
