/** Insults and demands that nothing answers: a limit once, then a person decides. */
import type { Handover } from "../../contract/results.js";
import type { PolicyRow } from "../../rule-set/policy.js";
import { BREATHER } from "./care.js";

const PAST_THE_LIMIT: Handover = {
  team: "supervisor",
  reason: "Abuse goes on after a clear limit; whether to go on is a human decision.",
};

export const limitRows: readonly PolicyRow[] = [
  {
    id: "limit/after-a-limit",
    when: { any: ["now:abuse", "says:insult-to-you"], all: ["we-said:limit"], none: ["now:softening", "now:thanks"] },
    step: "end-contact",
    reason: "The limit was set and the insults go on: a person with the authority decides whether this goes on.",
    source: ["L17", "C31"],
    handover: PAST_THE_LIMIT,
    care: BREATHER,
  },
  {
    id: "limit/second-limit-passed",
    when: {
      all: ["limit-twice"],
      none: ["now:softening", "now:thanks", "now:accepts", "now:resolved", "reply:yes"],
    },
    step: "end-contact",
    reason: "The limit was set twice and they go on: a person with the authority decides whether this goes on.",
    source: ["L17", "C31"],
    handover: {
      team: "supervisor",
      reason: "Two limits changed nothing; whether to go on is a human decision.",
    },
    care: BREATHER,
  },
  {
    id: "limit/swears-on",
    when: { all: ["we-said:limit", "now:profanity"], none: ["now:softening", "now:thanks", "now:accepts", "question"] },
    step: "end-contact",
    reason: "The limit was set and the swearing goes on: a person with the authority decides how this goes on.",
    source: ["L17", "C31"],
    handover: PAST_THE_LIMIT,
    care: BREATHER,
  },
  {
    id: "limit/no-word-of-peace",
    when: {
      all: ["we-just-said:limit"],
      any: ["now:venting", "now:shouting", "rising", "negative", "reply:throws-back", "now:rejects"],
      none: ["now:softening", "now:thanks", "now:accepts", "now:resolved", "reply:yes", "question", "our-turn-last"],
      intensity: { min: 1.5 },
    },
    step: "end-contact",
    reason: "The limit was set and the heat answers it: a person with the authority decides whether this goes on.",
    source: ["L17", "C31"],
    handover: PAST_THE_LIMIT,
    care: BREATHER,
  },
  {
    id: "limit/nothing-but-defiance",
    when: {
      all: ["we-just-said:limit", "reply:short"],
      none: [
        "now:softening",
        "now:thanks",
        "now:accepts",
        "now:resolved",
        "reply:yes",
        "reply:bare",
        "reply:thanks",
        "reply:gives-data",
        "reply:picks",
        "question",
        "asks:fact",
        "says:request",
        "now:wants-remedy",
        "specific",
        "our-turn-last",
        "says:not-now",
      ],
    },
    step: "end-contact",
    reason: "The limit was set and there is no word of peace in the answer: a person decides whether this goes on.",
    source: ["L17", "C31"],
    handover: PAST_THE_LIMIT,
    care: BREATHER,
  },
  {
    id: "limit/insults-after-the-final-word",
    when: { all: ["we-said:final"], any: ["now:abuse", "says:insult-to-you"], none: ["now:thanks", "now:softening"] },
    step: "end-contact",
    reason: "Our last word was said and insults answer it: a person with the authority decides how this ends.",
    source: ["L16", "L17"],
    handover: {
      team: "supervisor",
      reason: "Abuse goes on after a final position with reasons.",
    },
    care: BREATHER,
  },
  {
    id: "limit/after-the-final-word",
    when: {
      all: ["we-said:final", "third-turn"],
      any: ["now:rejects", "now:repeats", "reply:insists", "same-demand", "says:vows-to-go-on"],
      none: ["now:thanks", "now:softening", "now:asks-human", "now:legal", "now:vulnerable"],
    },
    step: "end-contact",
    reason: "They go on with the same demand after our final word: a person with the authority decides how this ends.",
    source: ["L16", "L17"],
    handover: {
      team: "supervisor",
      reason: "The demand stands after a final position with reasons.",
    },
    care: BREATHER,
  },
  {
    id: "limit/vows-to-go-on",
    when: {
      all: ["says:vows-to-go-on", "third-turn", "we-wrote"],
      any: ["done:offer-options", "done:answer", "ours:refusal", "ours:explanation"],
      none: [
        "now:thanks",
        "now:softening",
        "now:accepts",
        "now:asks-human",
        "now:legal",
        "now:vulnerable",
        "promise:overdue",
      ],
    },
    step: "end-contact",
    reason: "They vow to go on after reasoned answers: a person with the authority decides on the final position.",
    source: ["L16", "L17"],
    handover: {
      team: "supervisor",
      reason: "The demand stands after reasoned answers, and is to be sent again and again.",
    },
    care: BREATHER,
  },
  {
    id: "limit/thrown-back",
    when: { all: ["we-said:limit", "reply:throws-back"], any: ["we-just-said:limit"] },
    step: "end-contact",
    reason: "They mock the limit and go on: a person with the authority decides whether this goes on.",
    source: ["L17", "C31"],
    handover: PAST_THE_LIMIT,
    care: BREATHER,
  },
  {
    id: "limit/first",
    when: {
      all: ["says:insult-to-you"],
      any: ["now:abuse", "now:profanity", "we-wrote", "calls-names"],
      none: ["we-said:limit"],
    },
    step: "set-boundary",
    reason:
      "The insult is aimed at you: one calm sentence on the language, and in the same breath the help stays open.",
    source: ["L17", "C31"],
    care: BREATHER,
  },
  {
    id: "limit/same-demand",
    when: {
      all: ["same-demand", "done:offer-options"],
      none: ["now:accepts", "now:thanks", "falling", "question"],
      intensity: { min: 1 },
    },
    step: "end-contact",
    reason:
      "The same demand again after reasoned answers with alternatives: let a supervisor decide on the final position.",
    source: ["L16", "L17"],
    handover: {
      team: "supervisor",
      reason: "The same demand stands after several reasoned answers with alternatives.",
    },
  },
  {
    id: "limit/help-with-it",
    when: { any: ["now:abuse", "says:insult-to-you"], all: ["we-said:limit"] },
    step: "set-boundary",
    rank: "alternative",
    reason: "If you go on yourself, name the limit once more, without heat.",
    source: ["C31"],
  },
  {
    id: "limit/help-stays-open",
    when: { all: ["says:insult-to-you"], any: ["now:abuse", "now:profanity"], none: ["we-said:limit"] },
    step: "acknowledge",
    rank: "alternative",
    reason: "Let the insult pass and answer the trouble under it.",
    source: ["M03"],
  },
  {
    id: "limit/care",
    when: { any: ["now:abuse"] },
    step: "acknowledge",
    rank: "alternative",
    reason: "Answer the trouble under the insult, not the insult.",
    source: ["M03", "P02"],
    care: BREATHER,
  },
];
