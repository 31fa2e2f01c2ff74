import type { Rule } from "../../rule-set/rule.js";

const why = "They asked: an answer, or when it will come, is the least they need.";
const source = ["V02"];

/** Questions that want no answer. */
const RHETORICAL = [
  "who do you think you are",
  "(how hard | how difficult) (can | could | is) it",
  "how (dare | could) you",
  "are you ..2 (kidding | serious | joking | having a laugh | for real | stupid | blind | deaf | insane | crazy | mad | people serious)",
  "(seriously | really | hello | huh | eh | right | what | okay | ok | wtf) $?",
  "what (the (hell | fuck | heck) (is | are) (wrong | this | that | going on | you) | is wrong with you | kind of | a joke | a surprise)",
  "(do | did | does) you (even | really | actually)? (care | think | expect | want me | people | guys | honestly | call | know how)",
  "(is | was) ..1 (this | that | it) ..3 (joke | too much to ask | a prank | your idea of | how you | what you call | some kind of | acceptable)",
  "who (cares | knows | needs | wants | would)",
  "what (else)? (is new | did i expect | more do you want | do you want from me | good is | use is)",
  "(why | how) ..2 (am i | do i | should i) ..2 (paying | pay | bother | even | still | trust | believe | supposed to trust | expected to)",
  "(can | could | would | will) (you | someone | anyone | somebody | u) ..4 (help | @mend-verb | assist | send me | call me | get back | fix | please)",
  "(isn't | is not | aren't | are not | do not | does not) (it | that | you | they | this) ..8 (ridiculous | crazy | sad | pathetic)",
  "have you ..2 (no shame | lost your)",
  "why (would | should) (anyone | i | we | somebody)",
  "how many times",
  "how long ..3 (do i have to | am i supposed | must i) ..3 put up",
  "(do i | shall i | must i) ..2 have to ..6 before",
  "(remember | guess) ..2 what",
];

export const wantsAnswer: readonly Rule[] = [
  {
    kind: "pattern",
    id: "wants-answer/question",
    patterns: [
      "(what | when | where | which | who | whose | how | why | whats | wheres | whens | whys | hows) ...25 _ $?",
      "(what | when | where | which | who | how | why) ...10 (is | are | do | does | did | can | will | would | should | was | has | have | i | it | my)",
      "^ (hi | hello | hey | so | and | but | ok | okay | also | or | then | please | <handle>)* (is | are | am | do | does | did | can | could | will | would | should | may | has | have | was | were | any | if | does not | is not) ...25 _ $?",
      "(is | are | do | does | did | can | could | will | has | have | any) (i | it | my | your | the | there | this | that | you | we | they | anyone | someone | storm) ...20 _ $?",
      "(only | any | another | even | also | and) ...12 _ $?",
    ],
    unless: RHETORICAL,
    sentence: "question",
    negated: "keep",
    confidence: "high",
    heat: 0,
    message: "Asks a question.",
    why,
    source,
    examples: {
      match: [
        "When does the shop open?",
        "Is the blue one in stock?",
        "Why was I charged on the 3rd?",
        "Do I need a ticket for the dog?",
      ],
      noMatch: ["Who do you think you are?", "I sent the form.", "Are you kidding me?", "How hard can it be?"],
    },
  },
  {
    kind: "pattern",
    id: "wants-answer/without-a-mark",
    patterns: [
      "^ (hi | hello | hey | so | and | but | ok | okay | also | please | <handle> | hashtag)* (how | where | when | why | what | which | who | how come) (do | does | did | can | could | is | are | will | would | should | was | has | have | happen | happened | time | about | come) !(a | an)",
      "^ (hi | hello | hey | so | and | also | please | <handle>)* (is | are | do | does | can | could | will | should | may | has) (i | it | my | the | there | this | we | it possible | anyone | gate | your) ...14 _",
      "(could | can | would | will | please) (you | someone | anyone | u)? ..2 (tell | explain | confirm | clarify | advise | inform | let me know | let us know | enlighten | specify)",
      "(i | we) ..2 (would like | want | need | like | love | wanted | wish) to ..1 (know | understand | ask | find out | learn | see the | inquire)",
      "(wondering | curious | wonder | asking | unsure | not sure | wanted to ask | want to ask | like to ask | question) ..2 (if | whether | when | why | how | what | where | which | about | is)",
      "(do you | does anyone | anyone | does anybody | anybody | do u) (know | have) ..3 (if | whether | when | why | how | what | where | idea)",
      "(any | an) (update | updates | news | idea | eta | info | tips | advice) (on | about | when | if | why | how | for | please | regarding | yet)",
      "(i | we) have a (question | query | couple of questions)",
      "(had | have) (a | one | some | another)? (question | questions) (about | on | for | regarding | if)?",
      "(let | lmk) (me | us)? know (if | when | what | how | where | whether | why | which)",
      "(please | pls) (advise | explain | clarify | confirm)",
      "(say | tell me | explain) ..1 (what | why | how) ..1 (is | was | are)",
      "why (not | wtf | the hell | the f)",
      "(would be | be) (nice | good | helpful) (if we | if i | to) (knew | know)",
    ],
    unless: [
      ...RHETORICAL,
      "(what a | how (nice | lovely | dare | sad | pathetic))",
      "(let | i will let) you know",
      "(can | could | would) you ..2 (help | @mend-verb)",
      "(will | shall) let you know",
      "^ (when | why) ...12 (i | we) (get | got | call | called | arrive | arrived | was | were | tried)",
      "^ what (is | was) (worse | more | annoying | really)",
      "what happens is",
    ],
    negated: "keep",
    confidence: "medium",
    heat: 0,
    message: "Asks a question.",
    why,
    source,
    examples: {
      match: [
        "where do I find the serial number",
        "I'd like to know why there are two entries.",
        "Any news on my parcel?",
        "Could you tell me if it fits a Clio.",
      ],
      noMatch: ["I've sent the form.", "What a mess.", "When I called, nobody answered.", "I'll let you know."],
    },
  },
];
