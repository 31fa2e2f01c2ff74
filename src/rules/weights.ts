/**
 * What each signal is worth, for a calm (0), an upset (2) and a furious (4) customer, and for some for a pleased one, whom a thank-you pleases most.
 *
 * Chosen by hand, and moved within that order towards labelled replies: what is done about it and what is put on the table weigh most; hearing the customer weighs more the more upset they
 * are (C01), and is worth nothing to a calm one, where a pile of it costs (C10); words alone weigh less than acts (C05, C13). Emotion comes before
 * logic (V09): said late it is worth less. Said a third time it costs (C05, C13).
 */
import type { ReplySignal } from "../contract/vocabulary.js";
import type { Weight } from "../rule-set/rule.js";

export const weights: Readonly<Record<ReplySignal, Weight>> = {
  apology: { calm: -1, upset: 4, furious: 6, pleased: -3, generic: 0.4, late: 0.6, surplus: -2 },
  empathy: { calm: -3, upset: 6, furious: 9, generic: 0.4, late: 0.6, surplus: -2 },
  restatement: { calm: 2, upset: 4, furious: 6 },
  ownership: { calm: 2, upset: 6, furious: 7, generic: 0.5 },
  action: { calm: 4, upset: 8, furious: 8, generic: 0.6 },
  remedy: { calm: 2, upset: 5, furious: 5, pleased: 6, generic: 0.6 },
  timeframe: { calm: 4, upset: 3, furious: 4 },
  question: { calm: 1, upset: 1, furious: 1, pleased: 4, generic: 0.6 },
  "follow-up": { calm: 2, upset: 4, furious: 4, generic: 0.6 },
  gratitude: { calm: 3, upset: 2, furious: 1, pleased: 9, generic: 0.5, surplus: -2 },
  reassurance: { calm: 3, upset: 4, furious: 4, pleased: 6, generic: 0.5, surplus: -2 },
  explanation: { calm: 2, upset: 2, furious: 2, generic: 0.7 },
  prevention: { calm: 2, upset: 4, furious: 4, generic: 0.6 },
  defensive: { calm: -14, upset: -20, furious: -23 },
  blame: { calm: -14, upset: -19, furious: -22 },
  refusal: { calm: 0, upset: 0, furious: 0 },
  "bare-refusal": { calm: -12, upset: -15, furious: -18 },
  "pass-the-buck": { calm: -12, upset: -15, furious: -17 },
  cold: { calm: -2, upset: -11, furious: -15 },
  stock: { calm: -10, upset: -10, furious: -13, pleased: -3 },
  minimise: { calm: -7, upset: -9, furious: -14 },
  "non-apology": { calm: -5, upset: -12, furious: -16 },
  excuse: { calm: -4, upset: -9, furious: -11 },
  "vague-promise": { calm: -4, upset: -2, furious: -5 },
  "over-promise": { calm: -5, upset: -6, furious: -8 },
  condescending: { calm: -16, upset: -21, furious: -24 },
  demand: { calm: -5, upset: -10, furious: -12 },
  policy: { calm: -8, upset: -10, furious: -12 },
  upsell: { calm: -3, upset: -8, furious: -10, pleased: 0 },
  mismatch: { calm: -12, upset: -13, furious: -17 },
  unanswered: { calm: -2, upset: -3, furious: -4 },
  "re-ask": { calm: -10, upset: -11, furious: -13 },
  repetition: { calm: -5, upset: -8, furious: -10 },
  unfilled: { calm: -15, upset: -15, furious: -15 },
  "data-exposure": { calm: -20, upset: -20, furious: -20 },
};
