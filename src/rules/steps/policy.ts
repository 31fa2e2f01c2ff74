/**
 * The next-step policy that ships: the first row that holds is the step.
 *
 * Order: what no weighing may overrule comes first: safety, limits, pause and room, a thread that waits for the customer, what was
 * promised, an ordeal, praise. Then the step that the situation leans to, with the reason for it. Where the founding articles differ, `HEURISTICS` settles it.
 */
import type { PolicyRow } from "../../rule-set/policy.js";
import { avoidRows, skippedRows } from "./cautions.js";
import { leaningRows, nearRows } from "./leaning.js";
import { limitRows } from "./limits.js";
import { ordealRows } from "./ordeal.js";
import { praiseRows } from "./praise.js";
import { promiseRows } from "./promised.js";
import { roomRows } from "./room.js";
import { safetyRows } from "./safety.js";
import { waitingRows } from "./waiting.js";

export const nextStepPolicy: readonly PolicyRow[] = [
  ...safetyRows,
  ...limitRows,
  ...roomRows,
  ...waitingRows,
  ...promiseRows,
  ...ordealRows,
  ...praiseRows,
  ...leaningRows,
  ...nearRows,
  ...avoidRows,
  ...skippedRows,
];
