/** In the middle of a talk: what they make of our last turn. */
import type { PolicyRow } from "../../rule-set/policy.js";

/** Something is being done, and they bring what it takes, or tell that it did not help. */
export const workRows: readonly PolicyRow[] = [
  {
    id: "calm/agrees",
    when: {
      all: ["now:accepts"],
      any: ["reply:gives-data", "reply:yes", "reply:picks", "says:go-ahead", "first-words"],
      none: ["now:abuse"],
    },
    step: "act-and-explain",
    reason: "They agree: do it and tell them what happens.",
    source: ["M11", "M12"],
  },
  {
    id: "calm/nothing-open",
    when: { all: ["our-turn-last"] },
    step: "check-back",
    reason: "We wrote last: a short word later shows that it held.",
    source: ["M15"],
  },
  {
    id: "calm/secret-given",
    when: { all: ["secret", "we-wrote"], none: ["question", "now:thanks", "now:resolved", "now:rejects"] },
    step: "act-and-explain",
    reason: "They gave a card number for what they want done: say that it has to go, and do it in a safe way.",
    source: ["M12", "M11"],
  },
  {
    id: "calm/same-again",
    when: {
      all: ["says:same-again", "we-wrote"],
      none: ["question", "now:thanks", "now:resolved", "now:venting"],
      intensity: { max: 1.25 },
    },
    step: "ask",
    reason: "What we did changed nothing: ask the one specific thing that the next try hangs on.",
    source: ["V10", "V11"],
  },
  {
    id: "calm/not-taken-up",
    when: {
      all: ["we-wrote"],
      any: ["negative", "now:venting", "now:shouting"],
      none: ["question", "we-asked", "now:accepts", "now:thanks", "now:resolved"],
    },
    step: "acknowledge",
    reason: "They did not take up what we said: say what you hear in it before you go on.",
    source: ["D01", "L05"],
  },
  {
    id: "calm/go-on",
    when: {
      all: ["we-wrote"],
      any: ["we-asked", "done:ask"],
      none: [
        "negative",
        "says:goodbye",
        "now:rejects",
        "reply:declines",
        "question",
        "now:thanks",
        "now:resolved",
        "now:venting",
        "we-just-said:tell-me",
        "says:insult-to-you",
      ],
    },
    step: "act-and-explain",
    reason: "They have added what they know: take the next step and tell them what you do.",
    source: ["P12", "M12"],
  },
];

/** Our answer is there: they take it, or it is not clear whether they do. */
export const answerRows: readonly PolicyRow[] = [
  {
    id: "calm/thanks-and-more",
    when: {
      all: ["now:thanks", "we-wrote"],
      none: [
        "now:resolved",
        "says:goodbye",
        "signs-off",
        "asks:fact",
        "asks:when",
        "asks:when-mine",
        "asks:what-now",
        "question",
      ],
    },
    step: "acknowledge",
    reason: "They thank you and are not done: say what you hear in it before you go on.",
    source: ["D13", "L05"],
  },
  {
    id: "calm/took-it",
    when: {
      any: ["reply:bare", "reply:yes"],
      all: ["we-wrote", "reply:short"],
      none: [
        "reply:throws-back",
        "reply:declines",
        "we-just-said:one-moment",
        "we-asked",
        "just:ask",
        "we-just-said:confirm",
        "negative",
        "now:venting",
        "heard-last",
        "now:sarcasm",
        "now:rejects",
        "last:bare-refusal",
        "last:vague-promise",
        "last:pass-the-buck",
      ],
      intensity: { max: 1 },
    },
    step: "close",
    reason: "They take our answer and ask for nothing more: end warmly.",
    source: ["V12"],
  },
  {
    id: "calm/done-and-quiet",
    when: {
      all: ["reply:calm", "just:act-and-explain"],
      any: ["reply:yes", "reply:thanks", "reply:bare", "now:thanks", "now:softening", "says:goodbye"],
      none: [
        "reply:throws-back",
        "reply:declines",
        "we-asked",
        "negative",
        "now:venting",
        "we-just-said:pending",
        "now:sarcasm",
      ],
      intensity: { max: 1 },
    },
    step: "close",
    reason: "We have done it and they are at ease: confirm it and end warmly.",
    source: ["V12"],
  },
  {
    id: "calm/say-what-you-hear",
    when: {
      all: ["we-wrote"],
      none: [
        "question",
        "reply:opens-well",
        "now:resolved",
        "now:thanks",
        "now:accepts",
        "reply:yes",
        "reply:picks",
        "reply:bare",
        "chose",
        "we-just-said:tell-me",
      ],
    },
    step: "acknowledge",
    reason: "It is not clear that our answer reached them: say what you hear in theirs before you go on.",
    source: ["L05", "M05"],
  },
  {
    id: "calm/took-it-up",
    when: {
      all: ["we-wrote"],
      any: ["now:accepts", "reply:yes", "reply:picks", "reply:bare", "chose"],
      none: ["question", "now:resolved", "now:thanks", "we-just-said:tell-me"],
    },
    step: "acknowledge",
    reason: "They took up what we said: a word on what you hear in it, then go on.",
    source: ["L05", "M05"],
  },
];
