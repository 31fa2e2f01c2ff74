/** What a customer says of something that we promised and that happened. */
import type { CueForm } from "../../rule-set/forms.js";

export const cameForms: readonly CueForm[] = [
  {
    form: "Somebody or something came",
    patterns: [
      "(it | he | she | they | everything | the _ | the _ _ | my _ | your (colleague | technician | engineer | driver | courier | man)) (has | have)? (just | finally)? (came | arrived | called | rang | turned up | was here | were here | been here | been delivered | fixed it)",
      "(plumber | engineer | technician | fitter | driver | electrician | courier | roofer | cleaner) (has | have)? been",
      "(he | she | your (man | men | colleague | engineer | technician | fitter | driver)) (has been | called | phoned | rang | came | turned up | was here) (and | just | on | at | before | this | today | yesterday)",
      "(the | my | your) (label | refund | money | parcel | replacement | technician | engineer | call | email | letter | proof | courier | driver | part | package | order | credit | link | code | invoice) (is here | was here | came | arrived | landed | showed up | turned up | went through | came through | has (come | arrived | landed | gone through) | is in my account)",
      "^ (the | my | your)? (parcel | label | refund | money | letter | ticket | tickets | card | part | invoice | proof | form | key | keys) (is | are)? (here | received | arrived | came | come) (now | today | thanks | thank | safely | this)*",
    ],
    examples: {
      match: [
        "It came on the 14th, thank you.",
        "The roofer has been.",
        "He has been and it was quick.",
        "The refund went through.",
        "Parcel arrived safely.",
      ],
      noMatch: ["Nobody came.", "When will it come?", "The key is missing."],
    },
  },
  {
    form: "It is here, it is back",
    patterns: [
      "(am | are) (back)? in (now | again | thanks | thank)",
      "(is | was) (here | there) (now | today | yesterday | this morning)",
      "^ it is (here | there | back | in) !(not | yet)",
      "(is | are) back (on | in) (my | our) (card | account)",
      "(been | was) in (yesterday | today | this morning)",
    ],
    examples: {
      match: [
        "I'm back in now.",
        "He was here yesterday.",
        "It is back in the shop.",
        "It is back on my card.",
        "They have been in today.",
      ],
      noMatch: ["It has not arrived.", "I am here on holiday.", "He lives there."],
    },
  },
  {
    form: "Received, with thanks",
    patterns: [
      "^ (ok | okay | yes | yep | thanks | great | hi | ah | oh | and | just | finally | right | perfect)* (got | received) (it | them | that) !(all | wrong | for | as | a | from | to | out | in)",
      "(thanks | thank you) for (sending | the (label | link | code | invoice | copy | form | credit | replacement))",
      "(i | we) (have)? (just | finally)? (got | received | had | seen) (it | them | the (call | email | mail | letter | parcel | money | refund | new | replacement | proof | date))",
      "(i | we) (have)? (just | finally | now)? (got | received | had) (the | your | my | our) .. (today | now | yesterday | this morning | thanks | thank)",
      "(thanks | thank you) for (calling | ringing | the call | coming | sending | the (quick | fast)? (reply | answer | update | refund | email | letter | proof))",
    ],
    examples: {
      match: [
        "Thanks for the label.",
        "Got it, and it fits.",
        "I received the refund.",
        "I've got your form, thanks.",
        "Thanks for calling yesterday.",
      ],
      noMatch: ["Thanks for nothing.", "I have never got one.", "Send me the refund."],
    },
  },
  {
    form: "It works",
    patterns: [
      "(the | my | your) (link | code | key | card | label | fix | new _ | voucher | form | login | password) (works | worked | reached (me | us))",
      "(works | working) (fine | perfect | perfectly | great | again | now)",
      "(is | are) (fine | perfect | great | good) (again | now)",
    ],
    examples: {
      match: ["The code worked.", "The lift works again.", "The sound is fine now."],
      noMatch: ["The code is wrong.", "Is it a good shop?", "He works in Leeds."],
    },
  },
];
