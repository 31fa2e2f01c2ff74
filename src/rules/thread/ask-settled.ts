/** What a customer says once an ask needs no answer any more. */
import type { CueForm } from "../../rule-set/forms.js";

export const settledForms: readonly CueForm[] = [
  {
    form: "It works, it came, never mind",
    patterns: [
      "never mind",
      "(no | not) (longer | need) (needed | necessary | to answer)",
      "(that | it | this | everything | all) (works | worked | is working | is fine | is sorted | is solved | is fixed | is resolved | is settled | has arrived | arrived | came) (now | again | fine | perfectly | today | yesterday | thanks | thank | on | this)",
      "(that | this | it) (did it | did the trick | solved it | fixed it | answers it | answers my question | helps | helped)",
    ],
    examples: {
      match: ["Never mind, I found the button.", "No longer needed.", "It works now, thanks!", "That did it."],
      noMatch: ["It doesn't work.", "I mind the noise.", "That is the trick question."],
    },
  },
  {
    form: "Sorted, received, answered",
    patterns: [
      "(all | now)? (sorted | solved | resolved | settled) (now | thanks | thank you)",
      "(all | now) (sorted | solved | resolved | settled) $",
      "(got | received | found) (it | them | the parcel | the refund | the money | the mail | the email) (now | today | yesterday | this morning | thanks | thank | on)",
      "my question is answered",
      "all (is)? good (here | now | again | at my end | this end | on my side)",
      "you (are)? ..1 (absolute | total | complete | actual | real)? (hero | star | legend | lifesaver)",
    ],
    examples: {
      match: [
        "All sorted, thank you.",
        "Now solved.",
        "Got it today, thanks.",
        "My question is answered.",
        "All good here.",
        "You're a star!",
      ],
      noMatch: [
        "Will it be sorted out soon?",
        "Nothing is sorted.",
        "Who got the parcel?",
        "Not all good here.",
        "You gave one star.",
      ],
    },
  },
];
