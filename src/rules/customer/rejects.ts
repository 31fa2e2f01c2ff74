import type { Rule } from "../../rule-set/rule.js";

const source = ["D08", "M06"];
const PAST = [
  "(now | today | then) ..4 (works | it does | fine | working)",
  "(work | works | worked) ..6 (now | but today | until | yesterday)",
];

export const rejects: readonly Rule[] = [
  {
    kind: "pattern",
    id: "rejects/refuses-the-offer",
    patterns: [
      "^ (no | nope | nah) (thanks | thank you | way | chance | deal | i do not | that is not | that will not | that does not | this is not | a | the | i want | i need | i would rather | not good enough | sorry)",
      "(forget it | no deal | not a chance | not interested | not good enough | keep your | stick your | shove your)",
      "(is | are | would be | that is) ..2 (no good | no use | useless | worthless | no help | of no use | not any use | pointless) (to | for) (me | us)",
      "(not | never) ..1 (want | need | accept | interested in) ..2 (your | a | the | any | that | another | this | store) ..1 (voucher | vouchers | credit | coupon | coupons | discount | points | offer | replacement | exchange | store credit | apology | apologies | gift card | compromise | proposal | solution | callback)",
      "(not | never) ..1 (accept | accepting | agree to | agree with | settle for | take) ..2 (that | this | it | less | your | the)",
      "(i | we) ..2 (reject | refuse | decline | turn down | am not (happy | satisfied | ok | okay) with) ..2 (that | this | it | your | the | offer | proposal)",
      "(what | how) (good | use | help) (is | does | would) (a | that | your | this) ..2 (voucher | credit | coupon | apology | do me)",
      "(that | it | this) (is not | will not | does not | would not) (good enough | enough | help | help me | be enough | cut it | suit me | do | work for me | solve | acceptable | fix anything | a solution | an option)",
      "(i would rather | rather) ..1 (have | get | want | take) ..1 (the | my) (cash | money | refund)",
    ],
    unless: [
      "keep your (word | promise | promises)",
      "(if | whether) ...6 not acceptable",
      "(service | behavior | staff | quality | room | hotel | food | delay | wait) ..4 (not acceptable | not good enough)",
      "not want a (refund | fight)",
      "(sound | is) ..1 fair",
    ],
    negated: "keep",
    confidence: "medium",
    heat: 0.6,
    message: "Turns the offer down.",
    why: "The same offer again will make it worse: bring another, with a reason.",
    source,
    examples: {
      match: [
        "No thanks, I'd rather have the cash.",
        "A coupon is no use to me.",
        "Forget it.",
        "I don't want your voucher.",
      ],
      noMatch: [
        "I've no idea what that means.",
        "Sounds fair.",
        "No worries, take your time.",
        "I have no voucher in the box.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "rejects/did-not-work",
    patterns: [
      "(that | this | these | those | it) ..2 (did not | does not | do not | has not | have not) ..1 (work | help | worked | helped | do it | do anything | change anything | solve | fix)",
      "(none of (that | this | these | it | them) | neither | nothing) ..2 (worked | works | work | helped | helps | help | has worked | has helped)",
      "(still | again) ..2 (not | no | never) ..3 (work | works | working | help | change | luck | better | possible | go | going | load | loads | connect)",
      "(still | it still | but still) ..2 (does not | not | will not | the same | same (problem | error | issue | message | thing) | broken | down | nothing | no)",
      "(tried | done | did) ..3 (that | this | it | everything | all | those | these | steps | them | tips) ..4 (already | before | twice | times | still | not | no | without | nothing | once)",
      "already (tried | done | did | restarted | reset | reinstalled | checked)",
      "(everything | all) already (tried | done)",
      "(i have | have) (done | tried) (it | this | that | all | everything) (all | once | already | twice | before)?",
      "(to no avail | no luck | no change | no difference | no success | without success | nothing (happens | changed | happened) | has been changed)",
      "(did not | does not | has not) (work | help | solve | fix | do anything | change)",
      "not ..1 work (unfortunately | either | at all | still | sorry)",
      "(problem | issue | error) (is | has) ..1 (back | come back | returned | persists | remains | not gone | still there)",
      "another (error | mistake) (now)?",
    ],
    unless: [...PAST, "none of this (makes | is)"],
    when: { ourTurns: { min: 1 } },
    negated: "keep",
    confidence: "medium",
    heat: 0.5,
    message: "Says that it did not help.",
    why: "They did as asked and lost more time: thank them for it before the next step.",
    source,
    examples: {
      match: [
        {
          after: ["customer: It won't print.", "agent: Please reinstall the driver."],
          text: "Did it. Still not working.",
        },
        { after: ["customer: It won't print.", "agent: Try another cable."], text: "That didn't help." },
        {
          after: ["customer: No sound.", "agent: Restart the box, please."],
          text: "I've already tried everything you list.",
        },
      ],
      noMatch: [
        "My printer still doesn't work.",
        { after: ["customer: It won't print.", "agent: Please reinstall the driver."], text: "That helped!" },
        { after: ["customer: It won't print.", "agent: Which printer is it?"], text: "A small one." },
      ],
    },
  },
  {
    kind: "pattern",
    id: "rejects/tried-in-vain",
    patterns: [
      "^ (that | this | it) (did not | has not) (work | help | fix it | do anything | solve it | change anything) (at all | either | sadly | unfortunately)?",
      "^ (no luck | no joy | tried that)",
      "^ still (not working | nothing | the same | broken | no change)",
    ],
    unless: ["(work | help) (yesterday | until | before | at first)", "not work ..6 (but | today | now)"],
    negated: "keep",
    confidence: "medium",
    heat: 0.5,
    message: "Says that it did not help.",
    why: "They did as asked and lost more time: thank them for it before the next step.",
    source,
    examples: {
      match: ["That didn't work.", "No luck.", "Still not working."],
      noMatch: ["It didn't work yesterday but now it does.", "My phone didn't work on holiday.", "Nothing to add."],
    },
  },
];
