/** Words beside a time that make it no promise, or leave a promise empty. */
import type { CueForm } from "../../rule-set/forms.js";

export const noPromiseForms: readonly CueForm[] = [
  {
    form: "Open hours, and what the customer has to do",
    patterns: [
      "(until | till | valid | open | opens | closed | closes | opening hours | daily | every day | every)",
      "you should !(see | have | get | receive | hear | find | be) _",
      "(you | please) (need | must | have to | can | could | may | send | reply | let | call | bring | return | pay | contact | give | tell | check)",
    ],
    examples: {
      match: ["The desk is open until six.", "You should bring it on Friday.", "Please send it by Friday."],
      noMatch: ["The parts come on Friday.", "You should get it on Friday.", "Back to you by noon."],
    },
  },
  {
    form: "Days of the customer's own",
    patterns: [
      "(your | the) (flight | wedding | funeral | birthday | party | deadline | trip | stay | holiday | event | appointment with)",
      "your (contract | subscription | policy | membership | lease | trial | offer | warranty | licence | license) (ends | expires | starts | renews | runs)",
    ],
    examples: {
      match: ["Your wedding on Friday sounds lovely.", "Your lease ends in May.", "The flight at noon."],
      noMatch: ["Your parcel comes in May.", "The part ships at noon.", "Your lease comes by post."],
    },
  },
  {
    form: "Over, or only asked",
    patterns: [
      "(was | were | did | had | ago | since | yesterday)",
      "(would | does | do | could | shall) (that | it | this | you)",
      "(was | were | been) (supposed | meant)",
      "!(being | be) (arrived | came | went | called | rang | received | got | left | delivered | happened | failed | broke | wrote) (on | at | by | in | to | us | you | here | last)",
    ],
    examples: {
      match: [
        "It was lost on Monday.",
        "Would that suit on Monday?",
        "They were supposed here at noon.",
        "He arrived at noon.",
      ],
      noMatch: ["Hugo is there tomorrow.", "He arrives at noon.", "They are here at noon."],
    },
  },
];

export const vagueForms: readonly CueForm[] = [
  {
    form: "Effort with no what, who or when",
    patterns: [
      "(look | looking | looked) (into | at) (it | this | that | your | the matter | the issue)",
      "(as soon as possible | asap | shortly | very soon | in due course | at (the | our) earliest | a little while)",
      "soon $",
      "(working | are) on it",
      "(with | as a) (high | top)? priority",
      "once i have (that | this | it | them)",
      "in order to (process | help | assist)",
    ],
    examples: {
      match: [
        "We are looking into it.",
        "It comes as soon as possible.",
        "It will ship soon.",
        "We are working on it.",
        "We treat it with high priority.",
        "I will ring once I have that.",
        "In order to process it.",
      ],
      noMatch: ["It comes at five.", "I looked it up: yes.", "He is on the train."],
    },
  },
];

export const hypotheticalForms: readonly CueForm[] = [
  {
    form: "What would have been",
    patterns: ["if you had", "(you | they) (should | could) have", "had you", "would have been"],
    examples: {
      match: [
        "If you had used the app, we would know.",
        "You should have cancelled online.",
        "Had you asked, fine.",
        "It would have been free.",
      ],
      noMatch: ["If you have time, call me.", "You could ask him.", "We had two left."],
    },
  },
];
