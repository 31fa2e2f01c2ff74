import type { Rule } from "../../rule-set/rule.js";

/** The rule is the reason. What is in the customer's favour, and an insurance policy, are none of it. */
const WHY = "It tells them that the rule matters more than they do.";
const SOURCE = ["D03", "C22", "V08"];
const SUGGESTIONS = [
  "* Give the reason behind the rule, or leave the rule out.",
  "What I can do about {noun}: [what you can offer].",
];

/** The rule helps the customer, or is set aside for them. */
const IN_FAVOR = [
  "@rule-book .. (lets you | let you | allows you | allow you | entitle you | entitles you | covers you | protects you | gives you | is on your side | in your favor)",
  "@rule-book ...6 (you are | you have) (owed | entitled | covered | protected | due | free to | welcome to)",
  "(happy | glad | reminder | welcome | early | late) ...4 (check in | check-in | check out | check-out | checkout) (time | times | details)",
  "you are (owed | entitled | covered | due | free) ...8 @rule-book",
  "@rule-book ...4 you (can | may | could | are eligible | qualify)",
  "(compensation | refund | credit | pay you) ..3 (in line with | under | as per) ..4 @rule-book",
  "(policy | policies | rules | terms) or not",
  "(policy | policies | rules | terms) of your (bank | insurer | provider | airline)",
  "(policy | rules | guidelines) (prohibit | prohibits | forbid | forbids | do not allow) (sellers | users | hosts | drivers | creators | advertisers | people | anyone | members | sites)",
  "(policy | policies) (number | document | holder | renewal | schedule | team | details)",
  "(insurance | home | travel | car | motor | pet | life | health) (policy | policies)",
  "(i | we) (have | am | are) ...4 (waived | waiving | setting aside | set aside | ignored | bent | made an exception) ...5 @rule-book",
  "(privacy | cookie) (policy | policies) (page | here)",
];

export const policy: readonly Rule[] = [
  {
    kind: "pattern",
    id: "policy/as-per",
    negated: "keep",
    patterns: [
      "(as per | per | according to | due to | because of | based on | owing to | in accordance with | in line with | as stated in | as mentioned in | in terms of) (the | our | your | its | company | hotel | internal | government | store | strict)* .. @rule-book",
      "(under | by | with) (the | our | your) ..2 @rule-book",
      "(as per | according to | under | per) (the | our | your | hotel)* (contract | agreement | tariff)",
      "(contract | agreement | voucher | confirmation) (clearly | already)? (states | says | mentions | stipulates | requires)",
      "(refer | referring) to (section | clause | paragraph | article | point | item | our | the) ..4 @rule-book",
    ],
    unless: [
      ...IN_FAVOR,
      "(under | per | by | with) (the | our | your) .. @rule-book ...8 (refunded | refunding | we will refund | is free | for free | no charge | we pay | we owe)",
      "(comply | accordance | deal | agree | familiar | happy | help | helps) with (the | our | your)",
    ],
    severity: "warning",
    confidence: "high",
    message: "The rule is the reason.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "As per our policy, the deposit stays with us.",
        "According to the terms and conditions the voucher has lapsed.",
        "Under our cancellation rules nothing is paid back.",
        "Due to company policy we can't share that.",
      ],
      noMatch: [
        "Under the rules you're owed a night, and I've booked it.",
        "According to your policy number, the cover began in May.",
        "Our policy lets you return it for sixty days.",
        "Policy or not, nobody should be left on a platform.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "policy/the-rule-says",
    patterns: [
      "you (have)? (agreed to | accepted | signed | consented to) ..3 @rule-book",
      "(regulations | guidelines | rules | policy | policies | protocol | procedure | procedures | terms | head office | management | compliance) (do not (allow | permit | let) | does not (allow | permit | let) | will not (allow | permit | let) | (prevent | prevents | stop | stops) (me | us) | (require | requires | oblige | obliges) (me | us))",
      "(i | we) (do)? have (a | very | quite)* (strict | firm | fixed) (policy | policies | rules | guidelines | procedure | procedures)",
      "our ..2 (policy | rule | procedure) is (to (charge | close | keep | hold | refuse | ask | only | not) | that (no | you must | guests must | customers must | all | refunds))",
      "@rule-book (is | are) (very | quite | perfectly)? (clear | explicit | strict) (on | about | that | in | here)",
      "(it | that | this) is (just | simply | our | a | the)* (standard | usual | normal | company | common) (procedure | practice | protocol)",
      "for (security | legal | privacy | compliance | regulatory | data protection | hygiene | insurance) reasons ...4 (not (able | allowed | permitted) | can not | unable)",

      "(our | the | company | hotel | internal | your | these | those | plan | store | current) ..2 @rule-book (clearly | strictly | currently | simply | also)? (do not | does not | can not | prohibit | prohibits | forbid | forbids | state | states | say | says | require | requires | dictate | dictates | stipulate | stipulates | prevent | prevents | clearly state)",
      "(is | are | it is | that is | this is) (just | simply | purely | still)? (our | the | company | hotel | standard | a | an | internal | strict)* (policy | rules | protocol | procedure) !(number | that | of | in)",
      "(standard | official | normal | usual | noon) (check in | check-in | checkin | check out | check-out | checkout) (time | times | and)",
      "(check in | check-in | check out | check-out | checkout) (and | check out | check-out | checkout)* (time | times | timing | timings | details) (is | are | at | of)",
      "(it is | its) (a)? (internal | standard | strict | company | hotel)+ (policy | rule | protocol | procedure)",
      "(required | governed | bound | obliged) by (the)? (law | contract | regulations | regulator)",
      "(must | have to | has to | need to | needs to | to) (follow | comply with | adhere to | meet) ..5 @rule-book",
      "(terms | conditions) of (the | our | your)? (contract | booking | fare | offer | promotion | voucher | plan | agreement)",
      "(those | these | that) (are | is) (just | simply)? (the | our) (rules | rule | policy | policies | terms | regulations | conditions)",
      "(rules | terms) are (rules | terms)",
      "(is | be | goes) (strictly)? (against | outside | contrary to) ..2 @rule-book",
      "(have | has | bound | required | need | obliged) to (follow | adhere to | comply with | stick to | respect) (the | our | company | hotel)? @rule-book",
      "(adhere | adhered | adheres | adhering | bound) (strictly)? (to | by) (the | our)? .. @rule-book",
      "@rule-book (and | of)? .. (apply | is stated | are stated | is mentioned | is published | is listed)",
    ],
    unless: [
      "for security reasons ...12 (dm | message)",

      ...IN_FAVOR,
      "(what | which | where | whether | if) ...3 @rule-book",
      "(behavior | conduct | attitude | rude | rudeness | incident | incidents | treatment | such) ...10 (against | contrary)",
      "@rule-book (do | does) not (stop | prevent | mean)",
      "(changed | changing | wrote | rewritten | improve | improving | update | updated | updating) ..3 @rule-book",
    ],
    sentence: "statement",
    severity: "warning",
    confidence: "high",
    message: "The rule is the reason.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "You agreed to our terms when you signed up.",
        "Regulations require us to hold the money.",
        "The small print is very clear on that.",

        "It's simply company policy.",
        "Our terms do not cover water damage.",
        "Those are the rules, sorry.",
        "That goes against our house rules.",
      ],
      noMatch: [
        "Our procedure takes an hour and you can go home the same day.",

        "It's our policy that you choose: money or a new one. Our policy covers you.",
        "What does your insurance policy say?",
        "We've changed the rules so that nobody waits outside again.",
        "Our policy does not stop me from helping you.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "policy/the-system",
    patterns: [
      "(that | this | it) is (just | simply)? how (the | our) (system | process | fare | plan) (works | is set up | is)",

      "(the | our | my) (system | systems | computer | software | program | tool) (will not | does not | do not | can not | would not) (let | allow | permit | accept | support | give)",
      "(the | our | my) (system | systems | computer) (automatically | has | is set | is configured)? .. not (let | allow | permit) (me | us | it | this | that)",
      "(hands | my hands | our hands) (are | is) tied",
      "i do not make the (rules | policy | policies)",
      "(set | generated | decided | added | done | calculated) (automatically)? by (the | our) (system | computer)",
      "(the | our) system (adds | sets | decides | rejects | rejected | declines | blocks) ",
    ],
    unless: ["(but | so | though) (i | we) (have | will | can | did)"],
    negated: "keep",
    sentence: "statement",
    severity: "warning",
    confidence: "high",
    message: "Hides behind the system.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "The system won't allow a second change.",
        "My hands are tied, I'm afraid.",
        "The fee is added by the system.",
      ],
      noMatch: [
        "The system is back up and lets you log in again.",
        "Our system sent you two bills, and that was our mistake.",
        "I've asked for the system to be corrected.",
      ],
    },
  },
];
