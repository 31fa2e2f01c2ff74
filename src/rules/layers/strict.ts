/** For a gate that a draft has to pass: what is only noted elsewhere counts here, and what puts the customer off is an error. */
import type { RuleSetLayer } from "../../rule-set/layer.js";

/**
 * A gate that drafts have to pass: it finds more, and more of it is a matter of taste. A layer for `createAnalyzer`.
 */
export const strict: RuleSetLayer = {
  id: "strict",
  version: "0.1.0",
  description:
    "For a gate: formulas and mild demands count, and what hurts most often is an error. It finds more, and more of it is a matter of taste; for hints while typing use the recommended rules alone.",
  settings: {
    // Noted by the recommended rules, and weighed by nobody.
    "demand/you-need-to": "warning",
    "excuse/busy": "warning",
    "pass-the-buck/link-only": "warning",
    "upsell/farewell-after-apology": "warning",
    "upsell/formula-farewell": "warning",
    // Weighed by the recommended rules; a draft with one of these goes back.
    "bare-refusal/nothing-instead": "error",
    "condescending/talks-down": "error",
    "demand/or-else": "error",
    "minimise/no-big-deal": "error",
    "minimise/rare-case": "error",
    "non-apology/sorry-you-feel": "error",
    "non-apology/turned-on-them": "error",
    "over-promise/guarantee": "error",
    "over-promise/never-again": "error",
    "re-ask/given-already": "error",
    "repetition/same-sentence": "error",
  },
};
