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
      "(according to | under | as per | by | following | as stated in | as written in | as set out in) (the | our | your)* ..2 (contract | conditions | small print | agreement | handbook | tariff | licence | lease)",
      "(is | was | are | were) (all)? in (the | our | your) (small print | fine print | contract | conditions | agreement)",

      "(as per | per | according to) (head office | management | hq | headquarters | head quarters)",
      "(legally | contractually) (required | obliged | bound | obligated) to",
      "(due to | because of | for | owing to) (the | our | your | some | certain | any | a)? (security | safety | privacy | legal | hygiene | regulatory | compliance | data protection | health | insurance | operational | licensing | contractual | internal) (and (security | safety | privacy | health | legal))? (reason | reasons | purposes | requirements | concerns | obligations | agreements | considerations) ...10 (not | unable | no | only | must | need to | have to)",
      "(as | it is | being) (instructed | mandated | required | directed) by (the)? (government | authorities | management | head office | law | regulator)",
      "(as per | per | according to | due to | because of | based on | owing to | in accordance with | in line with | as stated in | as mentioned in | in terms of) (the | our | your | its | company | hotel | internal | government | store | strict)* .. @rule-book",
      "(under | by | with) (the | our | your) ..2 @rule-book",
      "(as per | according to | under | per) (the | our | your | hotel)* (contract | agreement | tariff)",
      "(contract | agreement | voucher | confirmation) (clearly | already)? (states | says | mentions | stipulates | requires)",
      "(refer | referring) to (section | clause | paragraph | article | point | item | our | the) ..4 @rule-book",
    ],
    unless: [
      "(contract | conditions | small print | agreement) ...3 (you can | you may | you are (free | owed | covered))",
      "(error | mistake | typo | slip) ..2 in the",

      "(playing | play | plays) by the (rules | book)",
      "(familiarize | familiar | acquaint | acquainted) ..2 with",
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
        "It's all in the fine print.",
        "As set out in the lease, pets are not allowed.",

        "Due to security reasons we don't allow visitors upstairs.",
        "As instructed by head office, bags stay outside.",
        "As per our policy, the deposit stays with us.",
        "According to the terms and conditions the voucher has lapsed.",
        "Under our cancellation rules nothing is paid back.",
        "Due to company policy we can't share that.",
      ],
      noMatch: [
        "The error is in the small print on our side.",
        "According to the contract you can leave today.",

        "For safety reasons I've had the boiler switched off, and a new one comes today.",
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
      "(have | has | operate | operates | run | apply | keep to | maintain) (a | an | our) ..1 (strict | firm | clear | fixed | standing | general | blanket | company-wide | zero-tolerance) ..2 (policy | rule | rules)",
      "(have | has | operate) (a | an) ..1 (no-exchange | no-exchanges | no-return | no-exception | no-exceptions | no-cancellation | no-cash | no-visitor | no-change) ..1 (policy | rule)",
      "(head office | headquarters | management | legal | the law | compliance) (does not | will not | do not) (let | allow | permit) (us | me | it | that)",
      "(standard | normal | usual | common) (practice | procedure) (to | that | here | for | in)",

      "(go | going | play) (strictly)? by the (book | rules)",
      "(it is | that is | those are | these are) (just | simply)? (the | our | company) (rule | rules | policy | terms) (on | of | for | in) _",
      "(terms | contract | conditions | agreement | paperwork) (that)? you (have)? (signed | accepted | agreed to)",
      "(strict | firm | clear) (no-<name> | no-returns | no-refund | no-refunds | no-smoking | no-pets | no-show | no returns | no refund | _)? (policy | rule)",
      "(section | clause | paragraph | article | page) <number> (of | in | says | states | clearly)",
      "(it | this | that) is (just | simply | only)? (how (it | this | that | things) (works | work | is | are) | the way (it | this | things) (works | work | is | are))",
      "(make | making) (an | any | no)? (exception | exceptions) (to)? (the | our | any | for | that | this)? ",
      "(followed | following | follow | applied | apply | applies | observed | enforce) (the | our | a)* (same | correct | proper | standard | usual | strict | right | due | covid)* @rule-book",
      "@rule-book ..3 (were | was | have been | has been) (correctly | duly | strictly | properly | fully)? (followed | applied | observed | adhered)",
      "(same | standard | usual | normal) @rule-book (is | are)? (followed | applied | applies | for | everywhere | to)",
      "(it is | it was | is | this is | made) (now | also)? mandatory (to | for | by | as | that)",
      "(we | i) (charge | have | ask | take | do) ...8 (since | as | because) (that | it | this) is (our | the | a) .. @rule-book",
      "@rule-book (is | are) @rule-book",
      "our @rule-book (here)? (is | are) (fixed | firm | final | non-negotiable | simple | the same)",
      "(i am | we are | am | are) (only | just) (following | applying | doing) (the | our | what the)? ..2 (@rule-book | orders | instructions)",
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
      "(must | have to | has to | need to | needs to | (expect | require | want | ask) .. to) (follow | comply with | adhere to | meet) ..5 @rule-book",
      "(terms | conditions) of (the | our | your)? (contract | booking | fare | offer | promotion | voucher | plan | agreement)",
      "(those | these | that) (are | is) (just | simply)? (the | our) (rules | rule | policy | policies | terms | regulations | conditions)",
      "(rules | terms) are (rules | terms)",
      "(is | be | goes | was) (strictly | clearly | simply | just | totally | completely | also | unfortunately)* (against | outside | contrary to | a violation of | in violation of) ..2 @rule-book",
      "(have | has | bound | required | need | obliged) to (follow | adhere to | comply with | stick to | respect) (the | our | company | hotel)? @rule-book",
      "(adhere | adhered | adheres | adhering | bound) (strictly)? (to | by) (the | our)? .. @rule-book",
      "@rule-book (and | of)? .. (apply | is stated | are stated | is mentioned | is published | is listed)",
    ],
    unless: [
      "rules of the (game | road | quiz | contest | competition | house party)",

      "(website | site | seller | sellers | user | users | account | listing | item | items | video | someone | tweet) ...8 violation of",
      "(i | we) (will | can | have | am | are | shall)? (happy to | glad to)? (made | make | making) an exception",
      "(section | page | paragraph | clause) <number> ...10 (refund | owe | owed | entitled | you can | shows you)",
      "(please | kindly) ..2 (follow | apply) (the | this | these) ..2 @rule-book",
      "(health and)? safety (protocols | protocol | rules) ...6 (for you | to protect you | keep you)",
      "(not | never | nobody) ..2 (followed | follow | following) ..3 @rule-book",
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
        "We operate a strict check-out rule.",
        "Management won't let us do that.",

        "I have to go by the book here.",
        "It says so on page 4 of the contract you signed.",
        "We apply the same rules to everyone.",
        "It is clearly against house rules.",
        "I'm only following orders here.",
        "You agreed to our terms when you signed up.",
        "Regulations require us to hold the money.",
        "The small print is very clear on that.",

        "It's simply company policy.",
        "Our terms do not cover water damage.",
        "Those are the rules, sorry.",
        "That goes against our house rules.",
      ],
      noMatch: [
        "Those are the rules of the game, have fun.",

        "We have a clear answer for you now.",
        "The law lets you return it.",

        "I've made an exception and the fee is gone.",
        "Please follow the procedure below to reset it.",
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
      "(computer | system | till | software | program | app | website | portal) (will not | does not | would not | can not | is not going to) (allow | let | permit | accept) (it | that | a | any | this | me | us | the)",

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
        "The till won't allow a second voucher.",

        "The system won't allow a second change.",
        "My hands are tied, I'm afraid.",
        "The fee is added by the system.",
      ],
      noMatch: [
        "The app won't load for you. Which version is it?",

        "The system is back up and lets you log in again.",
        "Our system sent you two bills, and that was our mistake.",
        "I've asked for the system to be corrected.",
      ],
    },
  },
];
