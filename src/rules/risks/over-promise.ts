import type { Rule } from "../../rule-set/rule.js";

export const overPromise: readonly Rule[] = [
  {
    kind: "pattern",
    id: "over-promise/never-again",
    patterns: [
      "(make sure | ensure | see to it | assure you) ..3 (nothing | none of this) ...6 (happens | happen | occurs | goes wrong) .. again",
      "(is | are) never (ever)? going to (happen | occur | recur | fail | be | have)",
      "(this | it | that) (is | was | will be) the last time (that)? (this | you | it | anything)",
      "from (today | now | this day | tomorrow) (on | onwards | onward)? ..3 (always | never)",
      "(perfect | flawless | faultless) from (now | here) on",

      "(this | that | it | such | these | those | you | nobody | nothing | mistakes | we) ..5 (will | shall) never (ever)? (be | happen | occur | have | face | experience | see | go | recur | repeat | let | make) ... (again | repeated)",
      "(will | shall) never (ever)? (happen | recur | occur | be repeated | repeat itself) !(unless)",
      "(assure | guarantee | promise | rest assured | make sure | certain | word) ...8 (not | never | no longer) ..3 (happen | occur | recur | repeated | repeat | arise | face) (again | in future | in the future | in the days)",
      "(assure | guarantee | promise | rest assured) ...8 (not | never) ..3 (happen | occur | recur | repeated | repeat | arise)",
      "(will | shall) (@surely | also)* (make sure | ensure) ...8 (not | never) ..3 (happen | occur | recur | repeated | repeat | arise | face)",
      "not (one | a single) ... (will | shall) .. ever (be)? .. again",
      "(every | all | each) ... (from now on | from here on | in future | in the future | going forward) (will | shall) (always | all)?",
      "from now on .. (every | all | each | always | never)",
    ],
    unless: [
      "last time (this | you | it) (was | were | worked | called | wrote | logged | used)",

      "(work | working | works | try | trying | best | whatever | everything | all i can | steps | measures | placed | place | aim | hope | want | like | should | could | diligently) ...8 (happen | occur | recur | repeated | repeat | arise)",
      "never (ask | share | call | sell)",
    ],
    confidence: "high",
    message: "Promises that it never happens again.",
    why: "Nobody can keep that, and the next slip will prove it.",
    source: ["M13", "C13"],
    suggestions: ["*Say what you have changed, and leave the never out."],
    examples: {
      match: [
        "This fault is never going to occur again.",
        "From today you'll always be served at once.",

        "I assure you that this will not be repeated.",
        "It will never happen again.",
        "We guarantee that such mistakes will not occur in future.",
        "You will never have to wait at our desk again.",
      ],
      noMatch: [
        "We have moved the delivery so that it does not collide again.",
        "I'm working on it so that it doesn't happen again.",
        "This should never have happened.",
        "We will never ask for your PIN again and again.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "over-promise/guarantee",
    patterns: [
      "guaranteed $",
      "no (chance | way | risk) (that)? (it | this | that | anything) (will | can | could)? (ever)? (fail | fails | happen | happens | go wrong | goes wrong | break | breaks)",
      "nothing (can | could | will) go wrong",
      "(i | we) swear (that | to you | it | this | you | we)",
      "(without | beyond) (a | any | all)? (shadow of a)? doubt",
      "no doubt about it",
      "(i am | we are) (absolutely | completely | totally | <number> %) (certain | sure | positive) (that)? (it | this | you | your | they | we) (will | arrives | comes | gets)",
      "you will (definitely | absolutely | always) (get | have | receive)",

      "(i | we) (can | do | will | hereby | fully | personally | absolutely)* guarantee !(period | card | claim | terms)",
      "(is | are) (fully | absolutely | <number> %)* guaranteed (to | that)?",
      "(i | we) (can | do | solemnly | absolutely)* promise (you)? (that)? (it | this | that | they | the | your | you | everything | nothing | all) (will | is | are)",
      "(mark my words | you have my word | trust me | without fail | at any cost | at any price)",
      "whatever it takes",
      "no matter how much it (costs | takes)",
      "<number> % (have | sure | certain | guaranteed | get | receive | work | be | satisfied | fixed | arrive | love | safe | happy | resolved | there)",
      "(will | going to) (definitely | absolutely | certainly | surely) (love | adore | be delighted | be thrilled)",
    ],
    unless: [
      "not ..2 guaranteed",
      "will (always | definitely) be (welcome | able | a valued | in our)",
      "always have (the | a) (choice | option | right)",

      "guarantee (that)? (i | we) will (call | ring | write | reply | respond | answer | email | check | update | be | stay | come | look)",
      "guarantee (period | card | claim | certificate | terms)",
      "guaranteed (delivery | until | by the manufacturer)",
    ],
    confidence: "medium",
    message: "Promises what nobody can be sure of.",
    why: "If it does not come true, they have been let down twice.",
    source: ["M13", "M14"],
    suggestions: ["*Say what you will do yourself, and by when."],
    examples: {
      match: [
        "Nothing can go wrong now.",
        "Without any doubt we will find the case.",
        "A quiet room, guaranteed.",

        "I guarantee it will be fixed tonight.",
        "Trust me, you'll have the money by noon.",
        "You will 100 % get it tomorrow.",
        "Whatever it takes, we'll get that coat back.",
      ],
      noMatch: [
        "Delivery before noon is not guaranteed.",
        "You will always be welcome here.",

        "I can't guarantee a seat, but I'll ask at the gate.",
        "I guarantee that I'll ring you at three.",
        "The blanket is 100 % wool.",
        "You were promised Friday and that was not kept.",
        "The guarantee period ends in May.",
      ],
    },
  },
];
