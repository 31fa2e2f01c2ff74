/** What runs in a worker thread: the scoring side of a run, made when the first units come. */
import { workerData } from "node:worker_threads";
import type { ScoreSettings } from "./settings.js";
import { createUnitScorer, type ScoredUnit, type Unit, type UnitScorer } from "./unit.js";

let scorer: UnitScorer | undefined;

/** Scores units in this thread. */
export function scoreUnits(units: readonly Unit[]): readonly ScoredUnit[] {
  // The pool keeps the first place of the data for itself.
  scorer ??= createUnitScorer((workerData as readonly [unknown, ScoreSettings])[1]);
  return scorer(units);
}
