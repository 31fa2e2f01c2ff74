/** Their first message, and nobody has answered yet. */
import type { Fact, PolicyRow } from "../../rule-set/policy.js";

/** They ask or want something, or have what they wanted. */
const ASKED_OR_DONE: readonly Fact[] = [
  "question",
  "asks:fact",
  "asks:when",
  "asks:why",
  "asks:what-now",
  "says:request",
  "now:thanks",
  "now:resolved",
  "now:accepts",
  "now:wants-answer",
  "now:wants-remedy",
];

/** They ask something, or nothing is left to be told. */
const ASKS_OR_NOTHING_OPEN: readonly Fact[] = [
  "few-words",
  "question",
  "asks:fact",
  "asks:when",
  "asks:why",
  "asks:what-now",
  "now:thanks",
  "no-customer",
  "now:resolved",
  "now:accepts",
];

/** It tells that something is not as it should be. */
export const troubleRows: readonly PolicyRow[] = [
  {
    id: "calm/joy-and-trouble",
    when: {
      all: ["first-contact", "negative", "glad-sign"],
      none: [
        "question",
        "now:venting",
        "says:service-failure",
        "now:wants-remedy",
        "now:resolved",
        "now:private-data",
        "gave-data",
      ],
      intensity: { max: 0.75 },
    },
    step: "acknowledge",
    reason: "There is joy and trouble in one: say what you hear of both.",
    source: ["L05", "V02"],
  },
  {
    id: "calm/does-not-work",
    when: {
      all: ["first-contact", "malfunction"],
      none: [
        "glad-sign",
        "deed",
        "long-story",
        "question",
        "says:service-failure",
        "now:venting",
        "now:thanks",
        "now:resolved",
        "now:wants-remedy",
        "now:private-data",
        "now:shouting",
        "gave-data",
      ],
      intensity: { max: 0.75 },
    },
    step: "ask",
    reason: "Something does not work and they are calm: ask the one specific question that the fix hangs on.",
    source: ["V10", "L04"],
  },
  {
    id: "calm/something-was-done",
    when: {
      all: ["first-contact", "deed"],
      none: [
        ...ASKED_OR_DONE,
        "now:private-data",
        "gave-data",
        "says:gives-credit",
        "says:worked",
        "says:own-doing",
        "full-marks",
        "cheerful",
        "glad-sign",
        "malfunction",
        "feels",
        "few-words",
      ],
      intensity: { min: 0.2 },
    },
    step: "apologize",
    reason: "They tell what was done and ask for nothing: a short word of regret for it, then what you can do.",
    source: ["P03", "P13"],
  },
  {
    id: "calm/something-wrong",
    when: {
      all: ["first-contact"],
      any: ["negative", "now:venting", "says:service-failure"],
      none: ["question", "now:thanks", "now:resolved", "now:private-data", "gave-data"],
    },
    step: "acknowledge",
    reason: "Something is not as it should be for them: a short word on it, then the question that it hangs on.",
    source: ["P03"],
  },
];

/** It tells something, and asks for little or nothing. */
export const remarkRows: readonly PolicyRow[] = [
  {
    id: "calm/cheerful-remark",
    when: {
      all: ["first-contact", "tagged", "cheerful"],
      none: [
        "question",
        "says:request",
        "now:wants-remedy",
        "now:wants-answer",
        "now:private-data",
        "gave-data",
        "asks:fact",
        "deed",
        "says:when",
        "now:ignored",
        "now:sarcasm",
      ],
      intensity: { max: 0.9 },
    },
    step: "close",
    reason: "They share a good moment and ask for nothing: thank them and end warmly.",
    source: ["V12"],
  },
  {
    id: "calm/public-remark",
    when: {
      all: ["first-contact", "tagged"],
      none: [
        "question",
        "negative",
        "says:service-failure",
        "says:look-up",
        "now:private-data",
        "gave-data",
        "now:thanks",
        "now:venting",
        "several-sentences",
        "deed",
      ],
      intensity: { max: 0.6 },
    },
    step: "answer",
    reason: "It is a remark that names us, not a request: answer it in kind.",
    source: ["V02"],
  },
  {
    id: "calm/short-request",
    when: {
      all: ["first-contact", "says:request"],
      none: ["several-sentences", "question", "asks:fact", "now:thanks", "specific", "gave-data"],
      intensity: { max: 0.75 },
    },
    step: "ask",
    reason: "They say what they want and not yet enough to do it: ask one specific question.",
    source: ["V10", "L04"],
  },
  {
    id: "calm/speaks-of-us",
    when: {
      all: ["first-contact", "at-us"],
      none: [
        ...ASKED_OR_DONE,
        "says:gives-credit",
        "says:worked",
        "says:own-doing",
        "cheerful",
        "glad-sign",
        "convoluted",
        "feels",
        "tagged",
      ],
    },
    step: "apologize",
    reason:
      "They tell what we or something of ours did and ask for nothing: a short word of regret for it comes first.",
    source: ["P03", "P13"],
  },
  {
    id: "calm/says-what-they-need",
    when: {
      all: ["first-contact"],
      any: ["says:request", "now:wants-remedy", "malfunction"],
      none: [...ASKS_OR_NOTHING_OPEN, "glad-sign", "long-story", "deed", "at-us", "negative", "cheerful"],
      intensity: { max: 0.9 },
    },
    step: "ask",
    reason: "They tell what it is about and ask for nothing yet: ask the one question that it hangs on.",
    source: ["V10", "L04"],
  },
  {
    id: "calm/says-what-is-wrong",
    when: {
      all: ["first-contact"],
      none: ASKS_OR_NOTHING_OPEN,
    },
    step: "acknowledge",
    reason: "They tell what happened and ask for nothing yet: a short word on it, then the question that it hangs on.",
    source: ["P03", "V10"],
  },
];
