/** Calm, or calm again: facts (C10: sympathy that nobody needs costs). */
import type { PolicyRow } from "../../rule-set/policy.js";
import { asksRows } from "./calm-asks.js";
import { remarkRows, troubleRows } from "./calm-first.js";
import { thanksRows } from "./calm-thanks.js";
import { answerRows, workRows } from "./calm-thread.js";
import { overRows, unclearRows } from "./calm-unclear.js";

export const calmRows: readonly PolicyRow[] = [
  ...thanksRows,
  ...asksRows,
  ...workRows,
  ...troubleRows,
  ...answerRows,
  ...remarkRows,
  ...overRows,
  ...unclearRows,
];
