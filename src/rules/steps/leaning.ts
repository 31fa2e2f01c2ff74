/**
 * Why a step, where the situation leans to it. `next-step/leaning.ts` weighs which step that is; these rows know the reason: the first of
 * the step's own that holds.
 */

import type { StepId } from "../../contract/vocabulary.js";
import type { FactCondition, PolicyRow } from "../../rule-set/policy.js";
import { bringInHelpReasons, coolOffReasons, endContactReasons, setBoundaryReasons } from "./reasons-apart.js";
import {
  acknowledgeReasons,
  apologizeReasons,
  letVentReasons,
  restateReasons,
  takeOwnershipReasons,
} from "./reasons-heard.js";
import { answerReasons, checkBackReasons, closeReasons } from "./reasons-settled.js";
import { actAndExplainReasons, askReasons, commitTimeframeReasons, offerOptionsReasons } from "./reasons-solved.js";

/** Why a step, and what shows it. */
export interface Reason extends Pick<PolicyRow, "reason" | "source" | "handover"> {
  readonly name: string;
  /** What shows it; the last reason of a step always holds. */
  readonly when?: FactCondition;
}

const REASONS: Readonly<Record<StepId, readonly Reason[]>> = {
  "let-vent": letVentReasons,
  acknowledge: acknowledgeReasons,
  apologize: apologizeReasons,
  "take-ownership": takeOwnershipReasons,
  restate: restateReasons,
  ask: askReasons,
  "offer-options": offerOptionsReasons,
  "commit-timeframe": commitTimeframeReasons,
  "act-and-explain": actAndExplainReasons,
  "check-back": checkBackReasons,
  answer: answerReasons,
  close: closeReasons,
  "cool-off": coolOffReasons,
  "set-boundary": setBoundaryReasons,
  "bring-in-help": bringInHelpReasons,
  "end-contact": endContactReasons,
};
const REASONS_BY_STEP = Object.entries(REASONS) as readonly (readonly [StepId, readonly Reason[]])[];

export const leaningRows: readonly PolicyRow[] = REASONS_BY_STEP.flatMap(([step, reasons]) =>
  reasons.map(({ name, when = {}, ...rest }) => ({
    id: `leans-${step}/${name}`,
    when: { ...when, all: [`leans:${step}`, ...(when.all ?? [])] },
    step,
    ...rest,
  })),
);

/** What else would do; to end it is never one choice among others. */
export const nearRows: readonly PolicyRow[] = REASONS_BY_STEP.filter(([step]) => step !== "end-contact").map(
  ([step, reasons]) => {
    const { reason, source } = reasons[reasons.length - 1] as Reason;
    return { id: `near/${step}`, when: { all: [`near:${step}`] }, step, rank: "alternative", reason, source };
  },
);
