/**
 * The next-step policy that ships: the first row that holds is the step.
 *
 * Order: safety, limits, pause and room, what is settled, what was promised, what was skipped, feeling, facts. The emotional
 * step comes before the logical one while the customer is upset; where the founding articles differ, `HEURISTICS` settles it.
 */
import type { PolicyRow } from "../../rule-set/policy.js";
import { avoidRows, skippedRows } from "./cautions.js";
import { calmRows, feelingRows, middleRows } from "./everyday.js";
import { limitRows, roomRows, safetyRows } from "./guards.js";
import { promiseRows, settledRows, skippedStepRows } from "./unfinished.js";

export const nextStepPolicy: readonly PolicyRow[] = [
  ...safetyRows,
  ...limitRows,
  ...roomRows,
  ...settledRows,
  ...promiseRows,
  ...skippedStepRows,
  ...feelingRows,
  ...middleRows,
  ...calmRows,
  ...avoidRows,
  ...skippedRows,
];
