/** Promises that are being kept while they are given. */
import type { CueForm } from "../../rule-set/forms.js";

export const nowForms: readonly CueForm[] = [
  {
    form: "Doing it",
    patterns: [
      "(i | we) (am | are) (now | just | currently | also)* !(sorry | not | afraid | happy | glad | here | able | aware | very | so | really | truly | the | a | an | in | on | at | open | closed | going | unable | always | only | all | now | just | currently | also | with | from | your | sure | pleased | still) _ (your | the | it | them | this | that | a | an | both | him | her | someone)",
      "(i | we) (am | are) (now | just)? (freezing | locking | blocking | stopping | cancelling | refunding | sending | booking | transferring | paying | ordering | printing | changing | removing | deleting | asking | checking | calling | ringing | putting | writing | opening | unlocking | resetting | moving | holding | posting | mailing | emailing | adding | giving | arranging | taking | correcting | waiving | crediting | rolling | bringing | getting | preparing | shipping) (<money> | your | the | it | them | this | that | you | a | an | our | my | both | one)",
    ],
    examples: {
      match: ["I'm freezing your card now.", "We are wrapping your box.", "I am refunding £20."],
      noMatch: ["Are you sending it?", "I was sending it.", "We are having a sale."],
    },
  },
  {
    form: "From now on",
    patterns: [
      "nothing (more | else | further) will be",
      "no (more | further) ..2 will be (taken | charged | collected | sent | made | debited | billed | deducted | added | posted)",
      "(is | are) (cancelled | canceled | stopped | blocked | frozen | closed) (as of | from | with effect from) (today | now | tomorrow | this)",
      "(i | we) have (now | just | already)? (stopped | paused | frozen | cancelled | canceled | blocked | put on hold) .. (for now | until | for you | as of)",
    ],
    examples: {
      match: [
        "Nothing more will be charged.",
        "No further payment will be taken.",
        "The plan is cancelled as of today.",
        "I've stopped the reminder for now.",
      ],
      noMatch: ["Nothing more to say.", "The plan was cancelled.", "I have stopped smoking."],
    },
  },
];
