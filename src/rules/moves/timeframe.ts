import type { Rule } from "../../rule-set/rule.js";

/** What has been, and what the customer has to keep to. */
const NOT_AHEAD: readonly string[] = [
  "(was | were | had | did | ago | last | since | waited | took | arrived | happened | called | came | tried | wrote | spoke | visited | stayed | missed | saw | informed) ..8 @time-ahead",
  "(have | has) been (waiting | without | trying | off | down | closed) ..8 @time-ahead",
  "(you | we | they | he | she) (booked | checked | paid | said | sent) ..8 @time-ahead",
  "(you | please | kindly) (must | need to | have to | should | can | may | could)? (reply | respond | send | provide | contact | call | return | pay | confirm | let us know | write | cancel | request | submit | drop | use | claim | share | come | visit | check | ring | vacate | answer) ...10 @time-ahead",
  "(please | kindly) ...10 @time-ahead",
  "you (must | need to | have to | will have to | will need to | had to | should have | are required to) ...12 @time-ahead",
  "(if | unless) (i | we) ..3 (not | nothing) ...10 @time-ahead",
  "(close | end | release) (this | the) (chat | interaction | ticket | case | session) ...12 @time-ahead",
  "(awaiting | waiting for | wait for) ...8 @time-ahead",
  "(waiting | waited | wait) (for)? .. <duration>",
  "(help | helping | assist | assisting | serve | service | support | chat | chatting | chance | contacting | reaching out | visiting | choosing | joining | speak | speaking | talk | talking | find for you | doing | feeling | help you | assist you | serve you | with you | for you | from you | are you | experience | inconvenience | delay | delays | frustration | issue | issues | trouble | day) today",
  "(open | opens | available | online | closed | close | closes | hours | service | serve | served | timing | timings | starts | check-in | check in | check-out | check out | checkout) ..4 (from | at | between | until | till | by | before | after) ...6 (<clock> | <number>)",
  "(issue | issues | trouble | problem | problems | delay | delays | wait | experience | experienced | inconvenience | stay | visit | feedback | complaint | order) ..4 (on | at | from | of) <date>",
  "(good | great | nice | lovely | wonderful | happy | rest of (the | your)) ..3 (day | weekend | week | evening | today | tonight | tomorrow)",
  "(if | when | unless | once) (you | i | it) ..3 (order | ordered | book | booked | cancel | canceled | cancelled | request | return | returned | pay | paid) ...10 @time-ahead",
  "(have | enjoy) (a | the | your) ..3 (weekend | week | evening)",
];

export const timeframe: readonly Rule[] = [
  {
    kind: "pattern",
    id: "timeframe/when-it-will-be",
    patterns: [
      "(will | shall | should | can expect | expect | going to | due | would) ...12 @time-ahead",
      "(is | are | am) (now | also | already | both)* (due | booked | scheduled | arriving | coming | leaving | ready | shipping | sending | sent | delivering | delivered | going | out | back | with | on | there | posting | picking | calling | ringing | bringing | paying | paid | refunding | refunded | introducing | releasing | launching | planned | expected | set | fixed | booking | driving | moving | being | joining | run | up | made | processed | in your | shown | live | valid | replacing | reviewing | mailing | emailing | working on it | open to you | held | holding | testing | looking at it) ...12 @time-ahead",
      "(arrives | ships | leaves | goes | comes | lands | reaches | takes | gets | runs | posts | shows | starts | returns | brings | collects | drives | finishes | ends | launches | follows | appears | books | pays | stays | travels | come | reach | go | leave | land | drives | posted | hears | hear | sits) ...8 @time-ahead",
      "@time-ahead ...6 (i | we | you | it | they | he | she | a | an | the | your | our | someone | somebody) ..6 (will | shall | should | is | are | am | gets | have | has | can expect) ",
      "(can | could | may) (be | have it | get it | send | put | ship | come | bring | fit | offer | deliver | do | call | ring) ...8 (by | on | at | between | before | tomorrow | tonight | today | this | within) (<date> | <clock> | the hour | <duration> | morning | afternoon | evening)?",
    ],
    unless: [
      ...NOT_AHEAD,
      "(can | could | may) (be | have it | get it | send | put | ship | come | bring | fit | offer | deliver | do | call | ring) ...8 (by | on | at | between | before | this | within)",
    ],
    sentence: "statement",
    confidence: "high",
    message: "Says when.",
    why: "A time that can be kept makes a wait shorter.",
    source: ["M13", "L08", "C38"],
    examples: {
      match: [
        "Your new lid will be there by Thursday.",
        "The engineer is booked for tomorrow at 9 am.",
        "I'll have the answer within two hours.",
        "By Friday you will have it in your hands.",
      ],
      noMatch: [
        "You've been waiting for two weeks.",
        "It should be with you soon.",
        "Please reply by Friday.",
        "How can I help you today?",
        "We were closed on Monday.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "timeframe/how-long",
    patterns: [
      "(give | allow | grant) (me | us | it | them | a | up to)? (up to | about | around | a | another | until)? (<duration> | <number> or <number> minutes)",
      "allow (me | us)? (a)? (couple of | few) (minutes | hours | days)",
      "(takes | take | taking | needs | need) (about | around | roughly | up to | at most | only | just | me | us | them | you | the | between | from | it | another | less than | under)* <duration>",
      "(within | in | under) (the | an | about | around | roughly)* (next | following)? (hour | <duration>)",
      "<number> (to | or | and) <number> (business | working | calendar)? (days | hours | minutes | weeks)",
      "(about | around | roughly | another | up to | only | just) <duration> (away | more | left | out)?",
      "<duration> (away | from now | at (the)? most)",
    ],
    unless: [
      ...NOT_AHEAD,
      "(waiting | waited | ago | after | for | past | last | since | over | spent | stayed | stay | lost | every | each | open | available | per) (about | around | roughly | up to | over | more than | almost | nearly | the | a)* (<duration> | <number> (to | or) <number>)",
      "(was | were | had | did | been | took | waited | arrived | came | request a refund | refund | policy | cancel | canceled | cancelled | return | prior | notice | warranty | trial | experience | years | old) ...8 <duration>",
      "<duration> (ago | late | old | prior | before | earlier | in advance | notice | trial | warranty | service | support | stay | wait | delay | of (experience | waiting | service) | from (the | your) (date | purchase))",
      "24 hours",
      "(within | in) <duration> (from | of) (the | your | purchase | booking | buying | delivery | receiving)",
      "(in | for) (the)? (last | past)",
      "if ...8 <duration>",
      "24 7",
      "<number> hours (when | and | local)",
      "(around | about | at) <number> hours",
    ],
    sentence: "statement",
    confidence: "medium",
    message: "Says how long it takes.",
    why: "A time that can be kept makes a wait shorter.",
    source: ["M13", "C38"],
    examples: {
      match: [
        "It takes about ten minutes.",
        "Please give me five minutes to read it.",
        "Refunds land in 3 to 5 business days.",
      ],
      noMatch: [
        "You waited for two hours.",
        "Our desk is open 24 hours.",
        "You can cancel within 14 days of purchase.",
        "That was three weeks ago.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "timeframe/our-next-contact",
    patterns: [
      "(i | we) (will | shall | can | am | are) (be)? (call | ring | phone | write | email | text | update | calling | ringing | writing | back | let you know | tell | come back | get back | look | check | read | have | send | confirm | know | post | message | reach out) ...8 (by | on | at | before | within | tomorrow | tonight | today | this | next | between | around | in | every) ..2 (<date> | <clock> | noon | <duration> | hour | morning | afternoon | evening | tonight | tomorrow | today | week | half past | <number>)",
      "(i | we) (will | shall) ...8 (today | tonight | tomorrow)",
      "(on | by | before | until) <date> (at | by | before | between)? ..2 (i | we | you) (will | shall)",
    ],
    unless: [
      ...NOT_AHEAD,
      "(look forward | looking forward | welcome | see you | hope) ...8 (today | tonight | tomorrow | next)",
      "(i | we) will (be)? (happy | glad | pleased | delighted) ..3 (help | assist) ..4 today",
      "see if ...8 today",
    ],
    sentence: "statement",
    confidence: "high",
    message: "Says when you will be in touch.",
    why: "They know until when they can wait, and need not chase.",
    source: ["M13", "M15", "C38"],
    examples: {
      match: ["I'll ring you on Tuesday at nine.", "We will write to you by noon tomorrow.", "I'll check it tonight."],
      noMatch: [
        "We'll get back to you soon.",
        "We'll call you as soon as we can.",
        "We look forward to seeing you on Sunday.",
        "I will be happy to help you today.",
      ],
    },
  },
  {
    kind: "absence",
    id: "timeframe/missing",
    absent: ["timeframe", "action", "remedy", "question"],
    when: {
      assumed: false,
      intensity: { min: 1.5 },
      customer: { any: ["ignored", "broken-promise", "urgent"], none: ["resolved"] },
    },
    confidence: "high",
    message: "They do not learn when.",
    why: "They have waited long enough: without a time, the next wait feels endless.",
    source: ["M13", "C38"],
    suggestions: ["You'll hear from me by [a time you can keep], even if there is nothing new by then."],
    examples: {
      match: [
        {
          after: ["customer: Nobody has answered me for three weeks. I am furious, this is a disgrace."],
          text: "We are sorry for the delay and will get back to you as soon as possible.",
        },
        {
          after: ["customer: You promised to call me back on Monday and nobody did. Ridiculous, I'm so angry!"],
          text: "I apologize for that. Thank you for your patience.",
        },
        {
          after: [
            "customer: I have been waiting for six weeks without a single reply!! Terrible, unacceptable service.",
          ],
          text: "We understand your frustration and are looking into it.",
        },
      ],
      noMatch: [
        {
          after: ["customer: Nobody has answered me for three weeks. I am furious, this is a disgrace."],
          text: "I'm sorry. I'll ring you today before five.",
        },
        {
          after: ["customer: You promised to call me back on Monday and nobody did. Ridiculous, I'm so angry!"],
          text: "That was our failure. I've refunded the fee.",
        },
        { after: ["customer: Hi, do you also sell lids?"], text: "We do!" },
        "We will get back to you as soon as possible.",
      ],
    },
  },
];
