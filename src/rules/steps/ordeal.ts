/** Told over and over without an answer: this comes before everything that could be weighed against it. */
import type { PolicyRow } from "../../rule-set/policy.js";

export const ordealRows: readonly PolicyRow[] = [
  {
    id: "ordeal/told-over-and-over",
    when: {
      all: ["now:repeats", "now:ignored", "first-contact"],
      none: ["now:thanks", "now:resolved"],
      intensity: { min: 1.5 },
    },
    step: "acknowledge",
    reason: "They have told it over and over without an answer: until that is said aloud they will tell it again.",
    source: ["D01", "L07"],
  },
];
