/** Wishes that say so: wants, would like, needs, asks for. */
import type { CueForm } from "../../rule-set/forms.js";

export const wantForms: readonly CueForm[] = [
  {
    form: "Wants, expects and demands",
    patterns: [
      "(i | we) (want | expect | demand | request | require | insist on | am waiting for | are waiting for) (a | an | the | my | our | it | them | this | that | you to | at least | one | all | some | both | half | compensation | confirmation | money | back | <number> | <money>)",
      "(i | we) (want | expect | demand) (to)? (be)? (cancel | return | exchange | change | get | have | refunded | reimbursed | compensated | speak | talk | hear)",
      "(i | we) (want | demand | require | need) (cash | clarity | proof | details | assurance | clarification | confirmation | information | copies | answers | reimbursement)",
      "(want | expect | accept) nothing less than _",
      "^ (and | just | really | also | still)* want (my | our | a | an | the | it | them | this | to @see-to) _",
      "(i | we) (want | need) out of",
      "(insist | insisting) (upon | on | that) (a | an | the | my | you | it | this | he | she | being | having | seeing)",
      "(must | have to | would | i | we) insist (that | on)",
    ],
    examples: {
      match: [
        "I want the fee waived.",
        "I expect a full refund.",
        "We want to cancel.",
        "I demand clarity.",
        "We accept nothing less than a new one.",
        "Just want my money.",
        "I want out of the contract.",
        "She is insisting on a new door.",
        "I must insist that he comes back.",
      ],
      noMatch: ["I want you to know how this felt.", "I don't want a voucher.", "All I want is to thank you."],
    },
  },
  {
    form: "Would like, would rather",
    patterns: [
      "(i | we) (would | should) (really | very much | still | also)? like (a | an | the | my | our | it | them | this | that | you to | to (cancel | return | exchange | change | get | have | book | order | keep | hear | speak | talk | extend | move | use | see | read | view | receive))",
      "(i | we) (would | should) (also | really | very | much | still | just | then | now | instead | therefore)* like !(to | you | people | everyone | that | if | how | what | it | this | says | say | thank | thanks | come | go | visit | stay | very | all | at | staying | being | and | or | but) _",
      "(i | we) (would | should) (also | really | very | much | still | just | then | now | instead | therefore)* like to @see-to",
      "(i | we) (would | should) (rather | prefer) (have | get | a | an | the | my)",
      "(i | we) (would | should | had) (much | far | really | also | still)* (rather | prefer | prefer it if | prefer that) (you | it | this | that | they | he | she | my | our | the | a | an | someone | to @see-to)",
    ],
    examples: {
      match: [
        "We'd like to move it to Thursday.",
        "I would like cash instead.",
        "I would now like to cancel.",
        "We would rather have tea.",
        "I'd much rather you rang first.",
        "I would prefer a seat at the back.",
      ],
      noMatch: [
        "I'd like to say thank you to Mia.",
        "I would like to point out that it rained.",
        "I like the blue one.",
      ],
    },
  },
  {
    form: "Needs",
    patterns: [
      "(i | we) (still | urgently | also)+ (need | require | lack) !(to) _",
      "(i | we) would (also | still | really)* (need | want) (a | an | the | my | our | your | this | that | it | them | some | two | three | <number>)",
      "(i | we) (also | do | really)* need (it | this | that | them | the _ | my _ | our _ | your _ | the _ _ | my _ _) (in writing | back | by | before | today | tomorrow | asap | urgently | made out | for <date>)",
      "(i | we) (also | still | might | may | would | do | really)* need (also | too)? (a | an | one | two | some | your | another) _",
      "^ (also | and | might | may)+ need (a | an | one | two | some | another) _",
      "^ (also | and)+ need !(to | it | him | her | them | you) _",
      "^ (just | really | still | also | and | so)* need (it | this | that | them | these | those) (sorted | fixed | replaced | done | gone | sent | closed | cancelled | refunded | changed | moved | collected | removed | resolved | delivered | repaired | back | by | before | today | tomorrow | asap)",
    ],
    examples: {
      match: [
        "I still need the code for the shed.",
        "I would also need two chairs.",
        "I need it in writing.",
        "I also need a form.",
        "Also need a second key.",
        "And need directions.",
        "Need them collected by noon.",
      ],
      noMatch: [
        "I needed a taxi to get home.",
        "We still need to pack.",
        "Nobody needs a second key.",
        "Need this be so hard.",
      ],
    },
  },
  {
    form: "Needs, with the thing that is needed",
    patterns: [
      "(i | we) (also | still | do | really | now | then | just)* (would | will | shall)? (also | still | now | then)* (need | require | want) (<number> | your | his | her | their | somebody | someone | something in writing | confirmation | clarification | proof of | details of | assurance)",
      "^ (hi | hello | and | so | just | also | still | urgently | really)* need (your | the | my | our | his | her | someone | somebody | <number>) _",
      "(i | we) (will | shall) (also | still | then | of course)* need (a | an | the | my | some | your | it | them | <number>)",
      "(i | we) (still | also)* need (someone | somebody) _",
      "(i | we) need (you to | (that | the | my | our) (money | refund | deposit | part | key | answer | date | papers | document | parcel | order) | a refund | a replacement | an answer | a date | a reply | my money | the money | a new | a copy | a technician | it (back | by | before | fixed | today) | them (back | by | before | today))",
      "(i | we) (would | do)? (really)? (need | require) (a | an | the | my | our | some) (refund | replacement | answer | date | reply | money | new | copy | technician | plumber | engineer | confirmation | invoice | receipt | solution | call | callback | link | label | quote | appointment | spare | code | pass | card | statement | number | address | form | certificate | letter | list | manual | proof | drawing | sample | password | key)",
      "(i | we) (still | just | also | really)* (need | want | would like) to (be (sure | certain) | make sure | see that) _",
    ],
    examples: {
      match: [
        "I require confirmation.",
        "Need your bank details.",
        "We will need a cot.",
        "I need someone here by noon.",
        "I need you to stop this.",
        "We really need an answer.",
        "I just want to be sure it fits.",
      ],
      noMatch: ["She will need to wait.", "I have no need of a bag.", "I needed someone to talk to."],
    },
  },
  {
    form: "Asks in so many words, or gives notice",
    patterns: [
      "(i | we) (am | are) (now | still | again | once more | once again | only | simply | just | merely | therefore | also)* asking (again | once more | now | only | simply | you)* (for | to have) (a | an | the | my | our | that | this | those | these | it | them | some | your | <number> | <money>)",
      "(i | we) (am | are) (also | now | hereby | therefore | still)* (requesting | seeking) (a | an | the | my | our | your | some | that | this | another | <number>)",
      "(i | we) (would | must | have to | want to | wish to | would like to | hereby | therefore | also)+ (ask | request) (you | that | for | a | an | the | my)",
      "!(when | if | whenever | every | time | once | that | as | and | to | often | not | never) (i | we) (would | must | do | now | therefore | only | simply | just)* (ask | urge | beg | implore) (that | you to | you not to | you for | for (a | an | the | my))",
      "^ (requesting | seeking) (a | an | the | my)",
      "(i | we) hereby (cancel | terminate | withdraw | request | ask | apply | object | dispute | claim | give | revoke | authorize)",
      "(i | we) (am | are) (hereby | now | formally)* (cancelling | terminating | withdrawing | disputing | revoking | appealing) (my | our | the | this) .. (immediately | effective | from | as of | with immediate | today | please)",
      "(i | we) (wish | would wish) to @see-to",
    ],
    examples: {
      match: [
        "I am asking for a refund.",
        "I am hereby requesting a copy.",
        "I must ask you to take my name off the door.",
        "I only ask that you ring first.",
        "Requesting a copy of the lease.",
        "I hereby withdraw from the contract.",
        "I am cancelling my membership effective today.",
        "I wish to return the coat.",
      ],
      noMatch: ["They never asked for a deposit.", "I was cancelling a trip when it broke.", "I wish you a good day."],
    },
  },
  {
    form: "Looking, hoping or writing for it",
    patterns: [
      "^ (still | just | also | really | hi | hello)* looking for (a | an | some | any) (way | word | reply | answer | replacement | refund | copy | date | quote | update)",
      "(am | are) (hoping | looking | writing | emailing | contacting you | getting in touch) to @see-to",
      "^ (hoping | looking | writing | trying) to @see-to",
      "(i | we) (am | are) (still)? (looking for | asking for | hoping for | hoping to | after) (a | an | the | my | our | some | get | have)",
      "(hoping | hope) (for (a | an | some | my) | to @see-to)",
      "(hoping | hope) (that)? (it | this | that | he | she | they | the _ | my _ | our _) (can | could | will | might | may) (now | still | please)* be (put | taken | refunded | corrected | sorted | replaced | sent | credited | returned | waived | cancelled | amended | moved | changed | brought | found | fixed | arranged)",
    ],
    examples: {
      match: [
        "Looking for a way to pause it.",
        "I am writing to cancel.",
        "Hoping to move it.",
        "I am looking for a spare lid.",
        "I was hoping for a refund.",
        "Hoping it can be changed.",
      ],
      noMatch: ["I was looking at the stars.", "No hope at all.", "Writing is my hobby."],
    },
  },
];
