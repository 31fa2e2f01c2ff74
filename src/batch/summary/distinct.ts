/**
 * How many different texts were seen, without keeping them: of their hashes the smallest are kept (a k-minimum-values sketch). Exact up to
 * `DISTINCT_EXACT`, above that an estimate with a standard error of about 9 %; two sketches merge into the sketch of both.
 */
import { type BoundedSet, createBoundedSet } from "./bounded.js";
import { HASH_RANGE } from "./hash.js";

/** Up to so many are counted exactly. */
export const DISTINCT_EXACT = 128;

/** Collects hashes; what it reads is the sketch. */
export function createSketch(): BoundedSet<number> {
  return createBoundedSet<number>(DISTINCT_EXACT + 1, (hash) => hash);
}

/** How many different texts a sketch stands for; whole. */
export function countDistinct(sketch: readonly number[]): number {
  if (sketch.length <= DISTINCT_EXACT) return sketch.length;
  const largest = sketch[DISTINCT_EXACT] as number;
  return Math.round((DISTINCT_EXACT * HASH_RANGE) / largest);
}
