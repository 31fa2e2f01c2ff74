/** Our side wrote last: nobody waits for a word, and it should not run out in silence. */
import type { PolicyRow } from "../../rule-set/policy.js";

export const waitingRows: readonly PolicyRow[] = [
  {
    id: "waiting/no-answer-yet",
    when: { all: ["our-turn-last", "we-asked"], none: ["no-customer"] },
    step: "check-back",
    reason: "We asked and they have not answered: a short word later keeps it from running out in silence.",
    source: ["M15", "M04"],
  },
  {
    id: "waiting/nothing-open",
    when: { all: ["our-turn-last"] },
    step: "check-back",
    reason: "We wrote last: a short word later shows that it held.",
    source: ["M15"],
  },
];
