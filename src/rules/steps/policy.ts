/**
 * The next-step policy that ships: the first row that holds is the step.
 *
 * Order: safety, limits, pause and room, what is settled, what was promised, what was skipped, feeling, facts. The emotional
 * step comes before the logical one while the customer is upset; where the founding articles differ, `HEURISTICS` settles it.
 */
import type { PolicyRow } from "../../rule-set/policy.js";
import { calmRows } from "./calm.js";
import { avoidRows, skippedRows } from "./cautions.js";
import { feelingRows } from "./feeling.js";
import { skippedStepRows } from "./left-out.js";
import { limitRows } from "./limits.js";
import { middleRows } from "./middle.js";
import { promiseRows } from "./promised.js";
import { roomRows } from "./room.js";
import { safetyRows } from "./safety.js";
import { settledRows } from "./settled.js";

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
