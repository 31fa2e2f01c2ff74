/** What the rules on excuses have in common. A cause outside, in place of owning it; with words that own it, a cause is an explanation. */
export const EXCUSE_WHY = "It sounds as if nobody is responsible for what happened to them.";
export const EXCUSE_SOURCE: readonly string[] = ["L06", "P10", "C23"];
export const EXCUSE_SUGGESTIONS: readonly string[] = [
  "* Say what went wrong on your side and what you are doing about it; the cause can follow in half a sentence.",
];

/** What follows is put right, or a plan is made around it; or the cause is denied. */
export const OWNED: readonly string[] = [
  "(that | this | it) (is | was) (on us | our fault | our mistake | no excuse)",
  "(is | was | are) no excuse",
  "(so | and) (i | we) (have | will | am | are) (put | moved | booked | sent | sending | refunded | rebooked | changed)",
];
