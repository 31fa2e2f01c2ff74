/** Promises from the customer's side, and plans with a time. */
import type { CueForm } from "../../rule-set/forms.js";

export const youWillForms: readonly CueForm[] = [
  {
    form: "What you will get",
    patterns: [
      "you (will | shall) know",
      "you (will | shall | are going to) (also | then | now | soon)* be (refunded | credited | reimbursed | compensated | repaid | called | contacted | rung | phoned | emailed | messaged | texted | notified | informed | updated | told | upgraded | getting | receiving | hearing | given (a | an | the | your) | sent (a | an | the | your))",
      "you are (now | also | then)* (getting | receiving) (a | an | the | your | our | my | it | them | one | two | <money>) .. (by | on | tomorrow | today | this | next)",
      "you (will | shall) (also | then | both)* (have | get | hear | receive) (from | the | a | an | your | my | our | it | them | word | news | all | this | that | everything | one | back | <money>)",
      "you (will | shall) (also | then | both)* have !(to | been | had | seen | noticed | received | heard | a) ..5 (by | on <date> | tomorrow | tonight | today | before | within | this (afternoon | morning | evening | week) | next week)",
      "you (get | have | hear from) (me | us | the | a | an | your | it | my) .. (by | before | within | on | tomorrow | today | tonight)",
    ],
    examples: {
      match: [
        "You'll have both by Friday.",
        "You will know by noon.",
        "You'll be refunded.",
        "You are getting a new one on Monday.",
        "You will hear from me by noon.",
        "You have my answer by noon.",
      ],
      noMatch: [
        "You will have noticed on Monday.",
        "You will have to wait.",
        "You have the form.",
        "You get what you pay for.",
      ],
    },
  },
  {
    form: "What will come",
    patterns: [
      "(money | refund | parcel | order | letter | proof | replacement | part | date | offer | answer | papers | invoice | board | lens | glass | album | package | code | card | item | items | amount | credit | delivery | contract | copy | sample | key | keys | ticket | tickets | voucher | report | decision) (will be | should be | is going to be | will arrive | will come | will reach | will follow | will ship | will leave | goes out | goes | leaves | arrives | comes | follows | ships | reaches)",
    ],
    examples: {
      match: ["The letter follows by post.", "Your refund will arrive soon.", "The board ships on Monday."],
      noMatch: ["The refund was paid.", "The letter is lost.", "Your data will be lost."],
    },
  },
];

export const plannedForms: readonly CueForm[] = [
  {
    form: "Booked, scheduled, due",
    patterns: [
      "(is | are | has been | have been) (now | all | firmly)? (scheduled | planned | booked | set | arranged | due | fixed | confirmed) (in | again)? (for | on | at | by | in week | with you) ..3 (<date> | <clock> | <number> | week | next | this)",
      "(can | could | would | will | should) be (with you | at yours | there | at your place | at your door | round) ..4 (<date> | <clock> | next | this)",
      "(i | we) have (now | also | just | already)* (booked | scheduled | arranged | reserved | pencilled) (you | your | our | the | a | an | him | her | them) ..5 (for | on) ..1 (<date> | tomorrow | tonight | this _ | next _)",
      "(should | will) be (ready | done | finished | fixed | delivered | there | here | with you | back | live | repaired) ..4 (<date> | <clock> | <duration> | next | this)",
    ],
    examples: {
      match: [
        "I've booked the roofer for Friday.",
        "The visit is booked for Tuesday at 9.",
        "Paula can be with you on Monday.",
        "It should be ready on Friday.",
      ],
      noMatch: [
        "I have booked a trip for my mum.",
        "Would Monday be fine?",
        "It was planned for Monday.",
        "The room is ready.",
      ],
    },
  },
  {
    form: "Comes, starts, is on its way",
    patterns: [
      "@our-people (come | comes | is coming | are coming | arrives | starts | visits | calls | brings | delivers) ..5 (<date> | <clock>)",
      "(it | that | the _ | your _ | which | carrier | board | part | van | sensor) (is | comes | arrives | starts | leaves | ships) (here | in | with you | ready | back | due)? (on | by | at | tomorrow | next | this)+ (<date> | <clock> | week)",
      "on (his | her | their) way",
      "(within | in) <duration> (from now | of today | of this)",
    ],
    examples: {
      match: [
        "The plumber comes on Friday.",
        "It is here on Thursday.",
        "He is on his way.",
        "Within two days from now.",
      ],
      noMatch: ["The shop is open.", "He has his own way.", "The plumber is kind."],
    },
  },
];
