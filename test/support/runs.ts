/** How often a property is tried. */
import type fc from "fast-check";

const LONG_RUN_FACTOR = Number(process.env.LONG_RUN_FACTOR ?? 1);

/** The short run is the same every time; the long one draws anew, and many more. */
export function runs(numRuns: number): fc.Parameters<unknown> {
  return LONG_RUN_FACTOR > 1
    ? { numRuns: numRuns * LONG_RUN_FACTOR, seed: Number(process.env.FUZZ_SEED) }
    : { numRuns, seed: 20261122 };
}
