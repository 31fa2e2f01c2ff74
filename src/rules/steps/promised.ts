/** What our side said it would do. */
import type { PolicyRow } from "../../rule-set/policy.js";

export const promiseRows: readonly PolicyRow[] = [
  {
    id: "promise/due-today-calm",
    when: {
      all: ["promise:due-today", "ask:open", "question"],
      none: ["promise:overdue", "now:broken-promise", "now:rejects", "now:resolved", "says:asks-news"],
      intensity: { max: 1.25 },
    },
    step: "answer",
    reason: "We said today: give the answers that they wait for now, before they have to ask.",
    source: ["M15", "V02"],
  },
  {
    id: "promise/due-today",
    when: {
      all: ["promise:due-today"],
      none: ["promise:overdue", "now:broken-promise", "now:abuse", "now:resolved"],
      intensity: { max: 2.5 },
    },
    step: "act-and-explain",
    reason: "What we promised is due today: do it now and tell them what was done.",
    source: ["M15", "M11"],
  },
  {
    id: "promise/due-today-news",
    when: { all: ["promise:due-today"], none: ["now:resolved"] },
    step: "check-back",
    rank: "alternative",
    reason: "Come back today as we said, even if there is no news yet.",
    source: ["M15"],
  },
  {
    id: "promise/news-before-due",
    when: {
      all: ["says:asks-news", "we-wrote"],
      any: ["promise:pending", "just:commit-timeframe", "last:follow-up"],
      none: ["promise:overdue", "now:broken-promise"],
      intensity: { max: 1.75 },
    },
    step: "check-back",
    reason: "They ask inside the time we gave: come back with where it stands, even if there is no news yet.",
    source: ["M15", "M13"],
  },
  {
    id: "promise/no-owner",
    when: { any: ["now:broken-promise", "promise:overdue"], all: ["says:who-owns"] },
    step: "take-ownership",
    reason: "A promise was broken and nobody's name is on it: say that it is yours and that you will see it through.",
    source: ["M14", "P10"],
  },
  {
    id: "promise/sorry-is-used-up",
    when: { any: ["now:broken-promise", "promise:overdue"], all: ["apologized-twice"] },
    step: "take-ownership",
    reason: "We have said sorry more than once and it slipped again: now somebody has to own it.",
    source: ["M14", "C13", "P10"],
  },
  {
    id: "promise/broken-and-vulnerable",
    when: { all: ["now:broken-promise", "now:vulnerable"] },
    step: "acknowledge",
    reason:
      "We let down somebody for whom more than a service is at stake: say what that cost them, then own the miss.",
    source: ["M14", "L07"],
  },
  {
    id: "promise/broken",
    when: { any: ["now:broken-promise"] },
    step: "apologize",
    reason: "We did not do what we said: own that miss in plain words before you give any new time.",
    source: ["M14", "P03"],
  },
  {
    id: "promise/overdue",
    when: { all: ["promise:overdue"], none: ["now:resolved", "now:thanks", "our-turn-last"], intensity: { min: 0.75 } },
    step: "apologize",
    reason: "Our own time has passed without a word: say so before anything else.",
    source: ["M14"],
  },
  {
    id: "promise/due",
    when: { all: ["our-turn-last"], any: ["promise:overdue", "promise:pending"] },
    step: "check-back",
    reason: "The next move is ours: come back with news, or say when there will be some.",
    source: ["M14", "M15"],
  },
  {
    id: "promise/own-it",
    when: { any: ["now:broken-promise", "promise:overdue"], intensity: { min: 0.75 } },
    step: "take-ownership",
    rank: "alternative",
    reason: "Put your own name on it, so that it does not slip again.",
    source: ["M14", "P10"],
  },
  {
    id: "promise/say-how-it-was",
    when: { any: ["now:broken-promise", "promise:overdue"], intensity: { min: 0.75 } },
    step: "acknowledge",
    rank: "alternative",
    reason: "Say what the wait and the silence cost them.",
    source: ["L07"],
  },
];
