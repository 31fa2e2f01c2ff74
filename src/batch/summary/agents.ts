/** What is counted of each agent: scores by how upset the customer was, because that is what makes agents comparable at all. */
import { type BoundedMap, createBoundedMap } from "./bounded.js";
import type { RowFacts } from "./facts.js";
import { hashText } from "./hash.js";
import { LEVELS, levelOfThousandths } from "./units.js";

/** The scored replies to customers of one level. */
export interface Stratum {
  readonly replies: number;
  readonly scoreSum: number;
  readonly scoreSquares: number;
}

/** From calm (0) to furious (4). */
export type Strata = readonly Stratum[];

interface CountingStratum {
  replies: number;
  scoreSum: number;
  scoreSquares: number;
}

export type StrataTally = CountingStratum[];

export function createStrata(): StrataTally {
  return Array.from({ length: LEVELS }, () => ({ replies: 0, scoreSum: 0, scoreSquares: 0 }));
}

export function addStrata(into: StrataTally, from: Strata): void {
  for (const [level, { replies, scoreSum, scoreSquares }] of from.entries()) {
    const stratum = into[level] as CountingStratum;
    stratum.replies += replies;
    stratum.scoreSum += scoreSum;
    stratum.scoreSquares += scoreSquares;
  }
}

/** Counts a reply where it has a score and its customer was read and not assumed. */
export function countInStrata(strata: StrataTally, { score, before }: RowFacts): void {
  if (score === null || before === null) return;
  const stratum = strata[levelOfThousandths(before)] as CountingStratum;
  stratum.replies += 1;
  stratum.scoreSum += score;
  stratum.scoreSquares += score * score;
}

export function createAgentMap(limit: number): BoundedMap<StrataTally> {
  return createBoundedMap({ limit, rank: hashText, create: createStrata, add: addStrata });
}
