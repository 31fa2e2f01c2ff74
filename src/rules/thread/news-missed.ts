/** What a customer says of something that we promised and that did not happen, or happened once more. */
import type { CueForm } from "../../rule-set/forms.js";

export const missedForms: readonly CueForm[] = [
  {
    form: "Nobody, nothing",
    patterns: [
      "(nobody | no one | none | nothing | no (email | e-mail | mail | call | letter | reply | answer | news | word | text | message | engineer | engineers | technician | fitters | electrician | papers | proof | offer | parcel | delivery | refund | driver | courier | update | sofa | van | visit | plumber | show)) (has | have | had | was | were | is | ever | yet)* (came | come | called | call | rang | rung | ring | arrived | turned up | showed up | appeared | contacted | got in touch | wrote | written | answered | replied | phoned | happened | been)",
      "(nobody | no one) (has | have | ever | even)+ _",
      "(nobody | no one) (told | tells | informed | knows | knew | bothered | bothers | spoke | picked | got | gets | let | is (here | coming) | on)",
      "^ (still | and | but | so | again)* no !(problem | worries | need | thanks | thank | idea | rush | one | longer | more | doubt | wonder | way | news) _ (from | yet | so far | arrived | came)",
      "^ (still | and | but | so | again)* (nothing | no (email | e-mail | mail | call | letter | reply | answer | news | word | text | message | engineer | technician | fitters | electrician | papers | proof | offer | parcel | delivery | refund | driver | courier | update | show | van | plumber))",
      "^ (guess what | surprise | still | and | but | of course)* no (call | engineer | plumber | technician | driver | courier | email | mail | word | refund | letter | parcel | reply | visit | update | van | fitter | electrician)",
    ],
    examples: {
      match: [
        "Nobody came.",
        "No one has rung.",
        "Nobody told us.",
        "Nobody's rung.",
        "Still no plaster from the builder.",
        "Nothing.",
        "And no call.",
      ],
      noMatch: ["The engineer came at nine.", "No problem at all.", "No thanks.", "Nobody moaned."],
    },
  },
  {
    form: "There was none, there is none",
    patterns: [
      "(there is | there was | and | but | got | had | have) (still)? no (email | e-mail | mail | call | letter | reply | answer | news | word | text | message | engineer | technician | fitters | electrician | papers | proof | offer | parcel | delivery | refund | driver | courier | update | paper | plumber)",
      "(not | never) (had | got | seen) (a | an | the | my | your | that | any) (call | email | mail | letter | reply | answer | word | text | visit | update | refund | parcel | link | code | message)",
      "(not | no) (a | one | any)? (peep | squeak | sign | trace | sight | hint) (of | from)",
      "(without | not) (a | one) (word | peep | sound | call)",
      "(have | got | had) nothing (so far | yet | at all | from you)? $",
      "(is | are | was | were) not (there | here | in my (account | inbox)) (yet | still)?",
    ],
    examples: {
      match: [
        "There was no call.",
        "I've not had a reply.",
        "Not a peep from the roofer.",
        "Four days without a word.",
        "I have nothing so far.",
        "The parcel is not here.",
      ],
      noMatch: ["There was a call.", "I had a reply.", "The parcel is here."],
    },
  },
  {
    form: "Silence, a wait",
    patterns: [
      "(radio silence | so much for | no-show | nowhere to be (seen | found) | in the dark)",
      "(stayed | remained | been | was | is | gone) silent",
      "(yet | waiting) to (receive | hear | get | see | have)",
      "still (waiting | nothing | no | not | do not | have not)",
      "(waited | sat | stayed) (in | at home | all | by | for nothing | in vain)",
    ],
    examples: {
      match: [
        "So much for Friday.",
        "The office stayed silent.",
        "I am yet to receive the papers.",
        "Still waiting.",
        "I waited in all day.",
      ],
      noMatch: ["She waited for me, how kind.", "It is quiet here.", "We received the papers."],
    },
  },
  {
    form: "A deed left undone",
    patterns: [
      "(failed | failing) to (come | call | ring | turn | show | arrive | appear | write | answer | contact | deliver)",
      "(not | never) (come | came | arrived | arrive | called | call | rang | ring | heard | hear | received | receive | got | get | shown | showed | show | turned | turn | happened | happen | contacted | contact | written | wrote | write | sent | replied | refunded | paid | delivered | done)",
      "(was | were) (supposed | meant | going) to",
      "(supposed | going | meant) to (call | ring | come | write | email | send | contact | be here | arrive)",
    ],
    examples: {
      match: [
        "He failed to turn up.",
        "I have not heard from you.",
        "He was supposed to paint it.",
        "You were meant to call.",
      ],
      noMatch: ["She called me twice.", "I wrote to you yesterday.", "He turned up early.", "I wrote to you."],
    },
  },
  {
    form: "The time is over",
    patterns: [
      "(yesterday | <date> | deadline | weekend | day | date) (has | have)? (come | came | been) and (gone | went)",
      "(deadline | date | time) (has | have)? (passed | lapsed | expired)",
      "that (is | was) (a | two | three | four | <number>) (day | days | week | weeks | hour | hours) ago",
      "(has | have | had) (come and gone | passed | gone by | been and gone)",
      "(was | is) (yesterday | last week | a week ago | two days ago | days ago | long gone | long past | gone | over | past)",
      "^ (it is | today is) (monday | tuesday | wednesday | thursday | friday | saturday | sunday) $",
    ],
    examples: {
      match: [
        "Yesterday came and went.",
        "The deadline has passed.",
        "That was two weeks ago.",
        "The 28th has come and gone.",
        "Noon was two days ago.",
        "It's Friday.",
      ],
      noMatch: ["The deadline is near.", "See you next week.", "Friday is fine."],
    },
  },
  {
    form: "You said, where is it",
    patterns: [
      "(you | your colleague) (said | promised | told me | wrote | swore) (it | that | you | he | she | they | i | by | on | today | tomorrow | monday | tuesday | wednesday | thursday | friday | saturday | sunday)",
      "(he | she | they) (promised | swore | said (by | today | tomorrow | on (<date> | monday | tuesday | wednesday | thursday | friday | saturday | sunday))) _",
      "(where is | what about | what happened to | what became of) (the | my | your | that) (call | email | reply | answer | refund | label | letter | money | update | callback | replacement | parcel | technician | engineer)",
    ],
    examples: {
      match: ["You said by noon.", "You promised it today.", "He said by Friday at noon.", "Where is the refund?"],
      noMatch: ["You were right.", "I said so.", "Where is the shop?", "He said it was not on his sheet."],
    },
  },
];

export const againForms: readonly CueForm[] = [
  {
    form: "Happened once more",
    patterns: [
      "(was | were | am | have been | has been | got | been)? (charged | billed | debited | taken) (again | once more | anyway | twice | a second time)",
      "(another | a second | yet another | again a) (reminder | letter | call | text | email | box | parcel | bill | invoice | charge | payment | letter | delivery | reminder | package)",
      "(has | have | was | were | is) (gone | been taken | taken | debited) (from | out of) my (account | card)",
      "(you | they) (took | charged | billed | sent) ..3 (again | anyway)",
      "still (being)? (charged | billed | active | running | coming)",
    ],
    examples: {
      match: [
        "I was charged again.",
        "There was another box at the door.",
        "Money was taken from my card.",
        "You took 44.90 again.",
        "I'm still being billed.",
      ],
      noMatch: ["I would like one more.", "Charge it to my card.", "Try again later."],
    },
  },
];
