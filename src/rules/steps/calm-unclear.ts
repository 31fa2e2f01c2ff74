/** What remains: what they need is not clear from anything above. */
import type { PolicyRow } from "../../rule-set/policy.js";

export const unclearRows: readonly PolicyRow[] = [
  {
    id: "calm/asks-without-a-mark",
    when: { any: ["asks:fact", "asks:when", "asks:why"] },
    step: "answer",
    reason: "They ask something: answer it.",
    source: ["V02"],
  },
  {
    id: "calm/says-it-in-bits",
    when: {
      all: ["first-contact", "several-sentences"],
      none: ["question", "now:thanks", "now:resolved", "says:request"],
    },
    step: "acknowledge",
    reason: "They tell what happened in a few short words: a short word on it, then the question that it hangs on.",
    source: ["V09", "P03"],
  },
  {
    id: "calm/find-out",
    when: { none: ["we-wrote", "question", "now:thanks", "no-customer"] },
    step: "ask",
    reason: "What it hangs on is not clear yet: ask one specific question.",
    source: ["V10", "L04"],
  },
  {
    id: "calm/plain-question",
    when: { any: ["question"] },
    step: "answer",
    reason: "They ask something: answer it.",
    source: ["V02"],
  },
  {
    id: "calm/tells-more",
    when: { all: ["we-wrote"], any: ["negative", "deed", "feels"], none: ["now:thanks", "reply:thanks"] },
    step: "acknowledge",
    reason: "They tell of trouble and ask for nothing: say what you hear in it first.",
    source: ["L05", "V09"],
  },
  {
    id: "calm/unsure",
    when: { none: ["no-customer"], intensity: { min: 0.5 } },
    step: "acknowledge",
    reason: "It is not clear what they need, and there is some heat: say what you hear in it first.",
    source: ["L05", "V09"],
  },
];

/** They say that it is over, in whatever else they say. */
export const overRows: readonly PolicyRow[] = [
  {
    id: "calm/over",
    when: {
      any: ["now:resolved", "says:goodbye"],
      none: [
        "question",
        "now:wants-remedy",
        "now:rejects",
        "now:abuse",
        "now:broken-promise",
        "now:ignored",
        "unfinished",
        "says:but",
        "long-story",
      ],
      intensity: { max: 1.25 },
    },
    step: "close",
    reason: "They say that it is over: thank them for saying so, and end warmly.",
    source: ["V12"],
  },
];
