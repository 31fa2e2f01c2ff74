/** Words that report something as done, or say why it happened. */
import type { CueForm } from "../../rule-set/forms.js";

export const doneForms: readonly CueForm[] = [
  {
    form: "I have done it",
    patterns: [
      "(i | we) have (now | just | already | also | since | today)* !(<number> | that | this | it | a | an | the | to | no | not | your | any | all | some | more | now | just | already | also | since | today | been | had | received | our | my | them) _",
      "(i | we) (just | also)? (refunded | sent | booked | cancelled | canceled | stopped | changed | moved | paid | ordered | removed | deleted | corrected | credited | added | called | rang | spoke | asked | found | put | took | made | gave | printed | extended | unlocked | froze | fixed | reset | replaced | updated | resent | posted)",
      "^ done",
      "^ (got | found | booked | sent | refunded | cancelled | changed | moved | fixed | sorted | added) (you | it | them | the | your | a | both | all)",
    ],
    examples: {
      match: ["I've moved it to Friday.", "I just refunded it.", "Done.", "Booked you a table."],
      noMatch: ["I will move it.", "We have no table.", "Please attach it."],
    },
  },
  {
    form: "It is done",
    patterns: [
      "(is | are | has been | have been | was | were) (now | just | already | all | both | again | hereby)* (refunded | sent | booked | cancelled | canceled | stopped | changed | moved | paid | ordered | removed | deleted | corrected | credited | added | printed | extended | unlocked | frozen | fixed | reset | replaced | updated | resent | posted | attached | enclosed | done | off | gone | covered | saved | closed | restored | on its way | on their way | ready | safe | included | yours | open | delivered)",
      "(is | are) (here | there | back | in | up | live | repaired | solved | approved | waived | credited | confirmed | transferred | renewed | activated | reactivated)",
      "(has | have) (arrived | left | gone | come | shipped | landed | cleared)",
      "(went | gone) (out | off | into | in | to | through | back)",
    ],
    examples: {
      match: ["Your fee has been refunded.", "The lift is repaired.", "Your box has shipped.", "It went out at noon."],
      noMatch: ["The refund takes five days.", "It ships at noon.", "The lift is old."],
    },
  },
  {
    form: "There it is",
    patterns: [
      "(attached | enclosed | herewith) (is | are | you | the | your | our | a)",
      "find ..3 (attached | enclosed | herewith | below)",
      "(is | are) (in | at | on) your (inbox | account | mail | email | door | card | profile | app)",
      "(you (should | will)? (now)? have | here you have) (it | them | the) (now | in | by now)",
      "(is | are) with the (courier | carrier | post | driver | bank | printers)",
      "(left | reached) (our | the | us | you | here)",
      "here (is | are)",
    ],
    examples: {
      match: [
        "Attached is the form.",
        "Find the form attached.",
        "It is in your inbox.",
        "You have it now.",
        "It is with the courier.",
        "It left our shop.",
        "Here is the form.",
      ],
      noMatch: ["The form is long.", "Your inbox is full.", "Please come here."],
    },
  },
];

export const causeForms: readonly CueForm[] = [
  {
    form: "Why",
    patterns: [
      "because",
      "^ why",
      "(is | was) (that | why | how)",
      "(due | owing | thanks) to",
      "(the | one | main) (reason | cause)",
      "(caused | triggered) by",
      "so that",
      "since",
      "as (the | we | you | it | i | they | he | she | this | that)",
    ],
    examples: {
      match: [
        "It failed because of rain.",
        "Why it stopped: a fuse.",
        "That is why.",
        "Due to rain.",
        "The reason: a fuse.",
        "It was caused by rain.",
        "We shut it so that it lasts.",
        "It is shut since Monday.",
        "It is shut as the fuse melted.",
      ],
      noMatch: ["It comes at nine.", "Yes, you can.", "The shop is open."],
    },
  },
  {
    form: "What broke",
    patterns: [
      "(that | this | it) (is | was) (our | my) (mistake | fault | error | slip)",
      "(went | gone) wrong",
      "(was | were | had been) (ill | sick | broken | late | delayed | missing | lost | missed | overlooked | wrong | down | full)",
      "(took | taken | knocked | cut) (out | off | through)",
      "(burst | blew | tripped | collapsed | crashed | leaked | jammed | slipped)",
      "(broke | failed | missed | forgot | overlooked | found | mixed up)",
    ],
    examples: {
      match: [
        "That was our mistake.",
        "It went wrong.",
        "The train was late.",
        "The storm took out the line.",
        "The pipe burst.",
        "The van broke down.",
      ],
      noMatch: ["The van is blue.", "He took a seat.", "The line is short."],
    },
  },
];
