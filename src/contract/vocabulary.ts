/** The words that the whole library speaks: what a reply does, what a customer shows, and what to do next. */

/** What calms, in the order in which results list it. */
export const MOVES = [
  "apology",
  "empathy",
  "restatement",
  "ownership",
  "action",
  "remedy",
  "timeframe",
  "question",
  "follow-up",
  "gratitude",
  "reassurance",
  "explanation",
  "prevention",
] as const;

/** What inflames, in the order in which results list it. */
export const RISKS = [
  "defensive",
  "blame",
  "refusal",
  "bare-refusal",
  "pass-the-buck",
  "cold",
  "stock",
  "minimise",
  "non-apology",
  "excuse",
  "vague-promise",
  "over-promise",
  "condescending",
  "demand",
  "policy",
  "upsell",
  "mismatch",
  "unanswered",
  "re-ask",
  "repetition",
  "unfilled",
  "data-exposure",
] as const;

/** What a customer shows, in the order in which results list it. */
export const CUSTOMER_SIGNALS = [
  "venting",
  "repeats",
  "ignored",
  "broken-promise",
  "asks-human",
  "churn",
  "legal",
  "publicity",
  "abuse",
  "profanity",
  "violence",
  "self-harm",
  "vulnerable",
  "sarcasm",
  "shouting",
  "wants-remedy",
  "wants-answer",
  "urgent",
  "accepts",
  "thanks",
  "rejects",
  "resolved",
  "private-data",
  "misunderstood",
  "security",
  "safety-incident",
  "access-need",
  "softening",
] as const;

/** What the agent can do in the next message. */
export const STEPS = [
  "let-vent",
  "acknowledge",
  "apologize",
  "take-ownership",
  "restate",
  "ask",
  "offer-options",
  "commit-timeframe",
  "act-and-explain",
  "check-back",
  "answer",
  "close",
  "cool-off",
  "set-boundary",
  "bring-in-help",
  "end-contact",
] as const;

/** Something in a reply that calms. */
export type Move = (typeof MOVES)[number];
/** Something in a reply that inflames. */
export type Risk = (typeof RISKS)[number];
/** Something that a customer's words show. */
export type CustomerSignal = (typeof CUSTOMER_SIGNALS)[number];
/** A next step for the agent. */
export type StepId = (typeof STEPS)[number];
/** What can be present in a reply. */
export type ReplySignal = Move | Risk;
/** What can be present in any text of a conversation. */
export type Signal = ReplySignal | CustomerSignal;

/** How much a finding matters: `info` weighs nothing. */
export type Severity = "info" | "warning" | "error";
/** How sure a finding is that its signal is there. */
export type Confidence = "low" | "medium" | "high";

const MOVE_SET: ReadonlySet<string> = new Set(MOVES);

/** Whether a reply signal is a move (and not a risk). */
export function isMove(signal: string): signal is Move {
  return MOVE_SET.has(signal);
}
