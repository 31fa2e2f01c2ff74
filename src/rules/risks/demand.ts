import type { Rule } from "../../rule-set/rule.js";

/** Orders. How-to steps, good news ("you need to do nothing") and orders that save lives are none. */
const WHY = "Being ordered about takes away the little control they have left.";
const SOURCE = ["C36", "C41", "V11"];

const SUGGESTIONS = [
  "* Ask in place of telling, and say what it is for.",
  "Could you [what you need], please? Then I can [what you will do with it].",
];

/** Steps on a screen or a device, and what protects people. */
const HARMLESS = [
  "(i | we | they | he | she | it) ..3 (send | pay | return | call | provide | submit | reply) ..2 (immediately | at once | right now | without delay)",
  "better (be | off | understand | assist | help | serve)",
  "you (must | have to | need to) (be | feel | have been | have felt | have had | have thought | have | wonder | understand be) ..2 (able | tired | upset | worried | exhausted | frustrated | disappointed | angry | furious | wondering | thinking | so | really | very | such)",
  "(option | options | way | ways | channel | channels | number | choice | choices | time | right | reason) you (must | have to | need to)",
  "you shall (also | soon | now)* (hear | receive | get | see | find | be (able | contacted | informed | notified | refunded | called))",
  "you (must | have to) be (able | so | really | very | quite | a | the)",
  "you (must | have to) have (been | felt | had | thought | wondered)",
  "you (need | have) to do (is | nothing)",
  "(all | only thing | what | anything | everything | whatever | thing | things | information | help | when | if | where | why | whether | that | before | how | in case | time | should) (that)? (you | you will | you would) (need | have | must)",
  "(do | if | when | whether | did | should | would | in case | sorry | hear | frustrating | annoying) (that)? you (will)? (need | have | must)",
  "you (will)? (need | have) to ...3 (nothing | again)",
  "you (will)? (need to | have to | must) (go | click | tap | press | select | choose | open | restart | reboot | reinstall | install | uninstall | update | enable | disable | turn | switch | log | sign | reset | enter | type | scroll | hold | plug | unplug | connect | disconnect | download | clear | toggle | follow | look | head | use | add | set | create | remove | delete | link | transfer | authorize | print | manually | update | pair | unpair | swipe | allow | leave the building | get out | evacuate | stay away | keep away | call 911 | call 999 | call 112 | dial)",
  "to ...10 you (will)? (need to | have to | must)",
  "(please | just | simply) ...12 you (will)? (need to | have to)",
  "you (will)? (need | have) to (dm | pm | message)",
];

export const demand: readonly Rule[] = [
  {
    kind: "pattern",
    id: "demand/you-must",
    patterns: [
      "^ (fill | sign | send | pay | return | complete | submit | bring | print | scan | upload | attach | enter | provide | call | report | vacate) ..5 (and | it | this | that | the | your) ...8 (by | before | within | until | no later than) (<date> | <clock> | noon | midnight | <duration> | the end)",
      "(have | has | need | needs) to (be)? (here | in | with us | paid | returned | signed | submitted | received) ...6 (by | before) ...4 or (the | your | it | we | else)",

      "you are to (send | return | bring | pay | call | come | wait | sign | be | write | report | leave)",
      "(up to | on) you to (prove | show | pay | arrange | find | send | sort)",
      "^ (bring | get | hand | send | give | return | provide | pay) ...8 (by | before) (<date> | <clock> | tonight | tomorrow | noon | midnight)",
      "i need you to (call | send | bring | provide | pay | go | come | fill | sign | return | confirm | submit | contact | be)",
      "you (had better | shall) !(off | be | have | know | hear | receive | get | see | find | soon | also | not)",
      "^ you better !(off)",
      "(it is | it will be)? (absolutely | strictly)? (necessary | essential | required) (that you | for you to)",
      "(make sure | see to it | ensure) (that)? you (are (at home | home | there | on time | present | ready) | bring | pay | return | call | send | have paid)",
      "(must | shall) be (paid | returned | submitted | sent | filled | signed | completed | provided | received) (by you | immediately | at once | first | before | without delay | by <date>)",
      "^ (please)? (do | do not) (as | not)? (i | we)? (say | told | call | write | contact | email | send) (again | us again | me again)",
      "!(this | that | the | a | an | your | our | my | his | her | to | will | can | is | are | i | we | they) (send | pay | return | call | provide | submit | reply) (it | this | that | us | them | the _)? (immediately | at once | right now | without delay | this instant)",
      "(i | we) (require | expect) you to",
      "^ (please)? stop (calling | writing | emailing | asking | sending | contacting)",
      "so (please)? be (at home | on time | there on time | ready)",
      "(it is)? (imperative | mandatory | compulsory) (that | to | for)",
      "you (really | also | first | still)? (must | have to | have got to | had better) (also | first | always | still | now | please)? !(be | have | know | worry)",
      "you will (also | first | still)? have to",
      "you are (also)? (required | obliged | expected | obligated | supposed) to !(have)",
      "(it is | this is) (mandatory | compulsory | obligatory | your responsibility | your duty) (for you)? (to | that)",
      "(i | we) (demand | insist) that you",
    ],
    unless: [...HARMLESS, "if you (can | like | want | could)"],
    sentence: "statement",
    severity: "warning",
    confidence: "high",
    message: "Gives orders.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "Sign the form and return it before noon.",
        "The papers need to be in by Monday or the file is closed.",

        "You are to return it at your own cost.",
        "Get us the serial number by tonight.",
        "I need you to call between nine and ten.",
        "Make sure you are at home all day.",
        "You must hand in the box by Friday.",
        "You have to ring between nine and noon.",
        "You are required to bring your passport.",
      ],
      noMatch: [
        "You may send it by noon, and I'll post it today.",

        "It's up to you: Monday or Thursday?",
        "I'll send it at once.",
        "You don't need to do anything, it's all set.",
        "You must be worn out by now.",
        "All you have to do is say yes.",
        "You have to be able to trust us.",
        "To turn it off, you have to open Settings.",
        "If you have to reach me, I'm here until six.",
        "You must leave the building now and call 999.",
        "Please don't send any more money to that account.",
        "You shall hear from us on Monday.",
        "These are the ways you have to reach us.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "demand/you-need-to",
    patterns: [
      "you (really | also | first | still)? need to (also | first | always | still | now | please)? !(be | have | know | worry)",
      "you will (also | first | still)? need to",
    ],
    unless: HARMLESS,
    sentence: "statement",
    when: { intensity: { min: 1 } },
    severity: "info",
    confidence: "medium",
    message: "Tells them what they need to do.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "You need to pay the difference first.",
        "You'll need to bring the receipt to the counter.",
        "You need to calm your dog before we ring the bell.",
      ],
      noMatch: [
        "You need to do nothing, the fee is gone.",
        "To turn it off, you'll need to open Settings.",
        "If you need to reach me, I'm here until six.",
        "You will need to restart the router once.",
        {
          after: ["customer: Hello, where do I buy a ticket for the tram?"],
          text: "You need to buy it at the kiosk before you board.",
        },
      ],
    },
  },
  {
    kind: "pattern",
    id: "demand/or-else",
    patterns: [
      "(send | reply | respond | confirm | pay | return | provide | submit | contact | complete | call | sign | upload | answer | settle) ...8 or (else | lose | forfeit | risk | face)",
      "(send | reply | respond | confirm | pay | return | provide | submit | contact | complete | call | sign | upload | answer) ...10 or (we | i | it | your | this | the (case | ticket | order | request)) (will | must | have to | shall)? (close | closes | cancel | cancels | charge | lose | be | block | suspend | is | expires | delete)",
      "(if you do not | unless you | if we do not hear | failure to | failing to | otherwise | or else) ...12 (we | i | it | the case | your account | your case | your ticket | the ticket | the order) (will | shall | must | have to) (be)? (close | closed | cancel | canceled | charge | charged | block | blocked | suspend | suspended | end | ended | delete | deleted | terminate | terminated | forfeit | forfeited)",
    ],
    severity: "warning",
    confidence: "high",
    message: "Do this, or else.",
    why: WHY,
    source: SOURCE,
    suggestions: ["* Say what you need, and that the case stays open until then."],
    examples: {
      match: [
        "Pay the balance today or lose the booking.",
        "Send the receipt or we close the case.",
        "If you don't reply within two days we will close your ticket.",
        "Pay the rest, otherwise your account will be suspended.",
      ],
      noMatch: [
        "Send me a photo, or we can look at it together on the phone.",
        "If you don't hear from me by noon, ring me on this number.",
        "Reply whenever it suits you, or I'll write again on Monday.",
      ],
    },
  },
];
