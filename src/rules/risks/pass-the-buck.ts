import type { Rule } from "../../rule-set/rule.js";

/** Sends the customer off to start again. A private message to the same team, and a warm hand-over, are none of it. */
const WHY = "They have told it once already, and now have to start again somewhere else.";
const SOURCE = ["L11", "D04", "C39"];
const SUGGESTIONS = [
  "I'll take {noun} to them myself and write to you by [time you can keep].",
  "* Bring in a named person, and pass on what they have told you.",
];

/** Open doors, offers to help, things we have done ourselves, and private messages to the same team. */
const STAYING = [
  "(feel free | do not hesitate | welcome | can always | could always | (any | other | more | further) (questions | question | concerns | queries) | anything else | whenever | any time | anytime | ever) ...8 (contact | call | reach | email | phone | ring | visit | write | speak | check)",
  "(contact | call | reach | email | phone | ring | visit | write | speak) ...14 (any (other | further | more)? (questions | question | concerns | queries) | anything else | further (help | assistance | questions) | any time | anytime)",
  "(i | we | she | he | they) (have | had | will | am | are | is | can | shall | could | did)? ..2 (called | contacted | contacting | calling | rung | spoken | asked | written | emailed | phoned | ring | contact | call | ask | speak | phone | take | raise | taking | raising | reach | reaching | email | visit)",
  "(thank | thanks | appreciate) ..3 (contacting | calling | reaching | writing | getting | taking | visiting | emailing | bringing | speaking)",
  "(you do not | no) need to ...4 (contact | call | reach | email | phone | ring | visit | write | speak)",
  "(have you (already)? | you had | did you | you already | you were | when you | after you | why you | that you | you have) (already | tried | tried to | also)? (contacted | called | spoken | emailed | phoned | rung | visited | written | talk | talked)",
  "(did you | have you tried | were you able to) ..2 (contact | call | speak | email | visit | fill)",
  "(send | drop | shoot) (us | me) (a | an | your)? (dm | pm | message | private | direct | note)",
  "(dm | pm | private message | direct message | inbox) (us | me)? ...6 (contact | <url>)",
  "(via | by | through | in | over) (a | our)? (dm | pm | private message | direct message)",
];

export const passTheBuck: readonly Rule[] = [
  {
    kind: "pattern",
    id: "pass-the-buck/contact-others",
    patterns: [
      "(raise | discuss | report | sort | resolve | settle | address | take) (this | it | that | (the | your | this) (matter | issue | complaint | claim)) (up | out | directly)* (with | to) (the | your | their) _? @other-desk",
      "(may want to | could | should | might | suggest | recommend)+ (you)? (try | trying) (the | your) _? @other-desk",
      "(must | need to | have to | should | would need to | will need to | will have to) (go | apply | book | claim | cancel | take (it | this | that)) (through | via | back to | to) (the | your) .. @other-desk",
      "(e-mail | email) <email>",
      "@other-desk (is | are) responsible for (this | that | it | the)",
      "(take | raise) (it | this | that) (up)? (directly)? with (them | him | her)",

      "!(the | a | an | your | my | this | mobile | cell) (contact | contacting | call | calling | phone | ring | email | emailing | approach | ask | consult) (with | up)? (the | your | our | that | their | its | <name>)? (own | local | relevant | concerned | respective | regional | nearest | original | <capitals> | <name>)* @other-desk !(who | i | we)",
      "(reach out | reaching out | get in touch | getting in touch | get in contact | speak | speaking | talk | check | liaise | write | refer | connect) (directly)? (to | with) (the | your | our | that | their | its)? (own | local | relevant | concerned | respective | regional | nearest | original | <capitals> | <name>)* @other-desk !(who | i | we)",
      "(take | taking | raise | bring) (it | that | this | (the | this | your) (issue | matter | question | complaint)) up with",
      "take up (the | this | your) (issue | matter | question | complaint) with",
      "(contact | write to | writing to | email | mail | reach out to | get in touch with) <email>",
      "(contact | reach out to | speak to | write to | call) them (directly)? !(for | and | on | to)",
      "(recommend | suggest | advise | advising | recommending) (contacting | reaching | calling | speaking | emailing | visiting | that you contact)",
    ],
    unless: [
      ...STAYING,
      "(ask | call) (your | the | our)? .. @other-desk to",
      "i am (calling | contacting | asking | emailing | ringing)",
    ],
    severity: "warning",
    confidence: "high",
    message: "Sends them off to start again.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "Please raise this with the airline directly.",
        "You may want to try the manufacturer.",

        "Please contact billing about that.",
        "You'll have to call the courier.",
        "Kindly get in touch with your travel agent.",
        "You may want to take that up with your bank.",
        "For lost bags write to bags@northsky.example.",
      ],
      noMatch: [
        "Which model is it, and who is the phone manufacturer?",
        "The airline raised this with us today.",

        "I've called the courier for you, it's on the van.",
        "Please send us a DM so our support team can look at it.",
        "I've asked Ana from billing to call you; she knows the whole story.",
        "Feel free to contact our support team if anything else comes up.",
        "You've already called the courier twice, I can see that.",
        "You don't need to contact the bank.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "pass-the-buck/start-again-here",
    patterns: [
      "(refer | head | turn) (over)? to (the | our) ..2 (help (center | pages | page | section) | faq | faqs | website | support (page | pages | portal) | portal | forum)",
      "(log | raise | submit | open) (a | your | the) (ticket | request | claim) (in | at | on | via | through) (the | our) ..2 (portal | website | page | app | site | system)",

      "(contact | call | phone | reach | email | ring) us (directly | again | back)? (via | by | on | at | through | using | over) ..4 (phone | chat | email | telephone | <url> | <id> | <number> | form | hotline | website | link | number)",
      "(contact | call | phone | reach | ring) us (directly | again | back)? (here | at | on) ...5 <url>",
      "(reach out | get in touch) (to | with) (us)? (via | by | on | at | through | using | over | here) ..4 (phone | chat | email | telephone | <url> | form | link)",
      "(send | drop) (us | them) an email (at | to | via | on)? <url>",
      "(email | write to) us (at | on) ..2 (<email> | <url>)",
      "(fill | filling) (in | out) (the | this | our | an | a) .. (form | request | questionnaire)",
      "(submit | open | raise | log | file | create | complete) (a | an | the | your | this | our) (new | online | support | web | complaint | claim | contact | request | feedback)* (request | ticket | form | claim | case | complaint) (here | at | on | via | through | online | with)",
      "(visit | consult | go to | refer to | browse | head to | check) (the | our | this | their) ..3 (website | site | help (center | page | pages | section) | faq | faqs | (contact | support) (page | site | us) | web page | webpage)",
      "(call | phone | ring) (our | the) .. (line | number | hotline) (on | at)?",
      "(can | may) be (reached | contacted) (here | at | on | via | by)",
      "(give us | give them | give our) .. (call | ring | buzz) (at | on | via)",
      "(call | ring | dial | phone) (us | them)? (at | on)? <id>",
      "(call | dial | phone) (us | them)? (at | on)? <number> <number>",
      "(call | ring | phone) (us | them)? on <number>",
      "(chat | connect | speak | talk) with (us | an agent | our) ..2 (here | at | on | via) ...4 <url>",
      "(reach out | reach us | write in | get in touch | report (it | this)) ..3 (here | at) ..2 <url>",
      "(contact | reach | report | submit | claim | appeal | apply | write) ...6 (via | through | using | at | on) (this | the | our | following)+ (link | form | page | website | portal)",
      "(visit | stop by | pop into | head to | contact | call | see | ask) (in)? (your | the | a) (local | nearest | closest | own) (store | branch | office | shop | dealer | station | restaurant | provider | council)",
      "(point | pointed | direct | refer) you (to | towards)",
      "(speak | talk) (to | with) (someone | somebody | an agent | a representative | an adviser | a specialist) (at | on | via | by)",
    ],
    unless: [
      ...STAYING,
      "(fill | filling) (in | out) ..5 (for you | already | together)",
      "(i | we | she | he | they) ..2 (call | ring | phone | give)",
      "(i | we) ..3 (submit | file | log | raise | open | create | fill | filed | submitted | raised | logged | opened | created | completed)",
      "(visit | see | check | use) (our | the) .. (website | site | app) (to | and) (see | view | track | download | change | choose | update | book)",
    ],
    sentence: "statement",
    severity: "warning",
    confidence: "medium",
    message: "Sends them to another channel to start again.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "Refer to the help centre for that.",

        "Please call us on 0800 555 0100 or by phone via our hotline.",
        "Kindly fill in the complaint form on the website.",
        "Please submit a request online.",
        "For more information, please visit our website.",
        "You can reach out to us via chat.",
      ],
      noMatch: [
        "The form is already filled in, you only need to say yes.",
        "Please send us a private message with the number.",
        "I'll submit the claim with the airline for you today.",
        "If you ever want me, my direct number is 555 0117.",
        "Did you use the website or the shop?",
      ],
    },
  },
  {
    kind: "pattern",
    id: "pass-the-buck/link-only",
    patterns: [
      "(details | info | information | assistance | help | inquiries | inquiry | questions | concerns) ...8 (visit | click | see | check) (here)? (please)? ...2 <url>",
    ],
    unless: ["(any | other | more | further) (questions | concerns)"],
    when: { reply: { none: ["explanation", "remedy", "action"] } },
    severity: "info",
    confidence: "medium",
    message: "A link in place of an answer.",
    why: WHY,
    source: SOURCE,
    suggestions: ["* Answer in a sentence what the page says, then give the link."],
    examples: {
      match: [
        "For details of the fees, please see https://bank.example/fees",
        "For help with online banking visit https://bank.example/help",
        "For all billing questions, please visit https://pay.example",
      ],
      noMatch: [
        "Here is the photo: https://shop.example/p/1",
        "If you have any other questions, visit https://shop.example or write back.",
        "You can follow the van here: https://van.example",
      ],
    },
  },
  {
    kind: "pattern",
    id: "pass-the-buck/not-mine",
    patterns: [
      "^ (sorry)? not (my | our) (department | area | job | desk | team)",
      "(i | we) do not (deal with | handle | look after) (that | this | these | those | it | refunds | billing | bookings | complaints | deliveries | orders | such)",
      "(i am | we are) not the (right | correct | best)? (person | people | team | department | ones) (to (ask | contact | talk) | for (this | that))",
      "(have | called | reached | contacted) the wrong (department | team | number | desk)",
      "(let me | i will (have to | need to)? | i (have to | need to)) (ask | check with | speak to | speak with) (my | a | the) (supervisor | manager | boss | superior | team leader) (first | about | on | if | whether) ",

      "(is | are) not (really | actually)? (my | our) (department | area | job | team | desk | call | decision | remit)",
      "(is | are | would be | will be) (a question | something | a matter | one) for (the | your | our) ..3 (store | team | @other-desk)",
      "(is | are | gets | get) (handled | managed | dealt with | processed | looked after | decided) by (the | another | a different | our) ..3 (team | @other-desk)",
      "(let me | i will (have to | need to)? | i (have to | need to) | i would (have to | need to)) (first)? (ask | check with | speak to | speak with | talk to | consult | run (it | this | that) (by | past)) (my | a | the) (supervisor | manager | boss | superior | team leader)",
      "(let me | i will | i am going to | we will) (try to | try and)? see what (i | we) can do",
      "(i | we) (can | will | have to) (transfer | forward | redirect | refer) you to (the | another | our | a | someone | somebody)",
      "(he | she | they) will (have to | need to) (help | assist | deal) .. you",
    ],
    unless: [
      "see what (i | we) can do ...8 (today | tonight | by <clock> | by tomorrow | and (call | ring | write | come back))",
      "see what (i | we) can do $?",
      "(dm | message | send | share | provide | details | number) ...12 see what (i | we) can do",
      "(supervisor | manager | boss) ...6 (and (come | call | ring | write | be back) | by <clock> | now | today)",
      "(i | we) will transfer you to ...10 (who knows | who has | and (stay | i will stay) | with your | has your)",
    ],
    severity: "warning",
    confidence: "medium",
    message: "Hands it on without staying with it.",
    why: "It sounds as if nobody here will see it through.",
    source: ["L11", "L13", "P10"],
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "We don't deal with refunds here.",
        "I'm not the right person to ask.",

        "That isn't my department, sorry.",
        "Let me check with my supervisor.",
        "I'll see what I can do.",
        "Refunds are handled by another team.",
      ],
      noMatch: [
        "We don't deal with people like that.",

        "My supervisor Kurt has signed off the refund.",
        "Send me the number and I'll see what I can do.",
        "Let me ask my manager now and call you back by 4 pm.",
        "You've been sent from desk to desk; that stops with me.",
        "I'll see what I can do by 5 pm today and ring you.",
      ],
    },
  },
];
