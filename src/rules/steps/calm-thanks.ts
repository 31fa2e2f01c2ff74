/** They thank us: content, or with something behind the thanks. */
import type { Fact, PolicyRow } from "../../rule-set/policy.js";

/** Our last turn gave them something to thank for: thanks for nothing is a sting. */
const GAVE_SOMETHING: readonly Fact[] = [
  "just:act-and-explain",
  "just:offer-options",
  "just:answer",
  "just:commit-timeframe",
  "just:acknowledge",
  "just:apologize",
  "just:take-ownership",
  "last:reassurance",
  "last:gratitude",
  "last:follow-up",
  "few-words",
  "glad-sign",
  "cheerful",
];

/** They thank us and are not done: they ask, want something, or say no. */
const NOT_DONE: readonly Fact[] = [
  "reply:throws-back",
  "reply:declines",
  "asks:fact",
  "asks:when",
  "asks:when-mine",
  "asks:what-now",
  "now:wants-answer",
  "now:wants-remedy",
  "now:rejects",
  "question",
  "says:asks-how",
];

export const thanksRows: readonly PolicyRow[] = [
  {
    id: "calm/offered-help-and-ready",
    when: {
      any: ["now:thanks", "reply:thanks", "reply:yes"],
      all: ["last:reassurance"],
      none: [
        "many-turns",
        "we-just-said:one-moment",
        "done:act-and-explain",
        "done:offer-options",
        "done:answer",
        "done:commit-timeframe",
        "last:explanation",
        "last:gratitude",
        "we-leave-it-open",
        "we-just-said:checks",
        "just:ask",
        "we-asked",
        "we-just-said:confirm",
        "now:resolved",
        "says:goodbye",
        "says:will-wait",
        "question",
        "asks:fact",
        "asks:when-mine",
        "asks:when",
        "negative",
        "says:false-alarm",
        "now:wants-remedy",
      ],
      intensity: { max: 2 },
    },
    step: "ask",
    reason:
      "They have been heard and nothing is on the table yet: ask the one specific question that the solution hangs on.",
    source: ["V10", "L04", "D13"],
  },
  {
    id: "calm/praise-and-complaint",
    when: {
      all: ["now:thanks", "negative", "first-contact"],
      none: ["now:resolved", "question"],
    },
    step: "acknowledge",
    reason: "There is praise and complaint in one: thank them for the one, and name the other.",
    source: ["L05", "V02"],
  },
  {
    id: "calm/thanks-and-but",
    when: {
      all: ["says:but", "we-wrote"],
      any: ["now:thanks", "reply:thanks"],
      none: [
        "now:resolved",
        "question",
        "now:wants-remedy",
        "says:will-wait",
        "says:goodbye",
        "says:gives-credit",
        "reply:declines",
        "cheerful",
        "glad-sign",
      ],
      intensity: { max: 1.5 },
    },
    step: "ask",
    reason: "There is a “but” behind the thanks: ask the one thing that it hangs on.",
    source: ["V10", "L04"],
  },
  {
    id: "calm/thanks",
    when: {
      all: ["now:thanks"],
      any: ["first-contact", ...GAVE_SOMETHING],
      none: ["signs-off", "trouble-last", ...NOT_DONE],
      intensity: { max: 0.75 },
    },
    step: "close",
    reason: "They are content: thank them and end warmly.",
    source: ["V12"],
  },
  {
    id: "calm/thanks-aloud",
    when: {
      all: ["now:thanks", "now:shouting", "few-words"],
      none: [...NOT_DONE, "negative"],
      intensity: { max: 1.75 },
    },
    step: "close",
    reason: "They are content: thank them and end warmly.",
    source: ["V12"],
  },
  {
    id: "calm/thanks-in-the-thread",
    when: {
      all: ["now:thanks", "we-wrote"],
      any: GAVE_SOMETHING,
      none: ["signs-off", ...NOT_DONE, "negative", "now:venting"],
      intensity: { max: 1.75 },
    },
    step: "close",
    reason: "They thank you and ask for nothing more: end warmly.",
    source: ["V12"],
  },
];
