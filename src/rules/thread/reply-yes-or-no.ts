/** Answers by their form: a yes, a no, it does, you can. */
import type { CueForm } from "../../rule-set/forms.js";

export const yesOrNoForms: readonly CueForm[] = [
  {
    form: "Yes and no",
    patterns: [
      "^ (and | so | well | ok | okay | good news | hi | hello | on _ | for _ | ah | oh | _ | _ _)? (yes | no | nope | yep | yeah | sure | certainly | absolutely | of course | by all means | not yet | not today | correct | exactly | definitely | unfortunately not | i am afraid not | gladly)",
      "(yes | no) $",
      "so (yes | no)",
      "(i am afraid | sadly | unfortunately) (not | no | we | it | that | he | she | they | there)",
      "not .. i am afraid",
    ],
    examples: {
      match: [
        "Yes, you can.",
        "Of course, that's fine.",
        "On balance I would say no.",
        "I think so yes.",
        "The lid sadly not.",
        "Not that one I'm afraid.",
      ],
      noMatch: ["The part is here.", "Thank you for asking.", "Nobody is here."],
    },
  },
  {
    form: "It does, we do, should do",
    patterns: [
      "^ (it | they | you | we | i | he | she | that | there) (do | does | can | may | are | is | did | will | have | has) (not)? $",
      "^ it does",
      "^ should (do | fit | work | be (fine | ok | okay | possible | all right))",
      "^ (we | they | you | he | she | i) (do | does | did) !(apologize | our | my | regret | understand | hope | appreciate | value | have | know | see | need | want) _",
      "^ (happily | will do | can do | consider (it | that) done | all done | both done)",
      "^ (i | we | you | it | he | she | they | that | there) (can | may | does | do | will | could | is | are | has) not",
    ],
    examples: {
      match: [
        "It does.",
        "It does indeed fit.",
        "Should do.",
        "We do, twice a day.",
        "Consider it done.",
        "You cannot.",
      ],
      noMatch: ["We do apologize.", "He comes at nine.", "It may come on Friday."],
    },
  },
  {
    form: "Is fine, is not allowed",
    patterns: [
      "(is | are) (also | all | still | quite | perfectly | very | most)* (fine | ok | okay | alright | welcome | normal | included | allowed | taken | no (problem | trouble | bother))",
      "(up to you | no trouble | no bother | not a problem)",
      "(is | are | its) not (currently | yet)? (supported | available | possible | included | allowed | valid | compatible | offered)",
      "(hi | hey | hello)? (that is | this is | you are | it is | that would be | those are | these are) (correct | right | true | fine | possible | included | the case | the rules)",
    ],
    examples: {
      match: ["Dogs are fine.", "No trouble.", "Cards are not yet supported.", "That is correct."],
      noMatch: ["Here is the part.", "The dogs are here.", "The size is 40."],
    },
  },
  {
    form: "Not that, neither",
    patterns: [
      "^ not (in | on | at | for | with | by | before | until | today | yet | yourself | to | all | any | quite | really | hard)",
      "^ (neither | both | either) (of)?",
    ],
    examples: {
      match: ["Not on Sundays.", "Neither of them.", "Both."],
      noMatch: ["It is on Sunday.", "We have two of them.", "Note the code."],
    },
  },
];

export const notesForms: readonly CueForm[] = [
  {
    form: "Noted",
    patterns: [
      "^ (sure | ok | okay | yes | alright | right | well | all)* _? (duly | has been | is)? (noted | understood | recorded) $",
      "^ _? got it $",
    ],
    examples: {
      match: ["Sure sir, noted.", "Noted.", "Understood.", "I got it."],
      noMatch: ["I noted the smell.", "Not understood by all.", "They recorded the call."],
    },
  },
];

export const yesToAllForms: readonly CueForm[] = [
  {
    form: "Yes to all of it",
    patterns: [
      "(yes | no | fine | ok | okay) (to | on | for) (all | both)",
      "^ (both | all (of (it | them | that))? | all (two | three | four | <number>)) (are)? (done | fine | sorted | booked | possible | ok | okay)",
    ],
    examples: {
      match: ["It's a yes to both.", "Yes to all three.", "Both done."],
      noMatch: ["Both arrived late.", "All the best.", "We value all of our guests."],
    },
  },
];

export const allowsForms: readonly CueForm[] = [
  {
    form: "May and need not",
    patterns: [
      "(is | are) (all)? yours",
      "no (extra)? (cost | charge | fee | fees | need)",
      "(you | we | i | he | she | they | it) (can | may) (still | also | not | of course | simply | just | certainly)* _",
    ],
    examples: {
      match: ["The box is all yours.", "There is no need to pay.", "You can bring the dog.", "We can't change it."],
      noMatch: ["The part is here.", "Thank you for asking.", "He comes at nine."],
    },
  },
];
