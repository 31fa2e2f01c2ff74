import type { Rule } from "../../rule-set/rule.js";

/** "We look forward to welcoming you back" in its many forms. */
const FAREWELL: readonly string[] = [
  "give (us | <capitals> | <name> | it | _) (another | one more | a second) (try | chance | go | shot)",
  "(put | stop | keep | deter | discourage) you (off)? ..2 (from)? (to)? (staying | coming | visiting | returning | booking | choosing | using | shopping | flying) (with | to | back | at | again | us)",
  "(let us know | inform us | tell us | let me know) (when | whenever | before | once) you (next)? (plan | are planning | visit | come | travel | are in) ...8 (visit | again | city | next | stay | and (we | i) (will | shall))",
  "(possibility | opportunity | pleasure | chance | privilege) (to | of) (be)? (welcome | welcoming | serve | serving | host | hosting | see | seeing) you",
  "(your | the) next (business trip | holiday | vacation | journey | trip | visit | stay) (with | to | at) (us | our)",
  "(look | looks | looking) (very much | so much | eagerly)? forward .. @have-back",
  "(look | looks | looking) forward .. your (next | future | continued | upcoming | subsequent)? (visit | visits | stay | stays | trip | trips | flight | order | patronage | return)",
  "(hope | hoping | wish | trust | believe | love | like | pleasure | privilege | delighted | happy | glad | eager | keen | would | await | awaiting | opportunity | chance) .. @have-back (again | back | soon | better | once | in the | in | on | next | here | with us (soon | again | in | next))",
  "(another | further | more | second | one more | the | an | one | a) (chance | opportunity | opportunities) .. @have-back",
  "(give | giving | allow | grant | provide | offer | afford | deserve | get | have | for) (us | me)? (another | a second | one more | further | a further | an additional) (chance | opportunity | opportunities)",
  "(when | whenever) you visit us (next | again)",
  "(hope | trust | request | urge | invite | want | like | wish | love) .. (you | will) .. (visit | come | return | stay | choose | consider | fly | dine | shop | travel | try) ..4 (again | us again | back | with us | to us | to our | our hotel | us for your | our other)",
  "(on | during | in | for | make | ensure | plan) .. your (next | future) (visit | stay | trip | business trip | booking | reservation)",
  "(retain | keep | win | earn) you .. (back | as a customer | as our customer | as a guest | as our guest)",
  "continue .. (providing | giving | to give | to provide | to choose) .. (opportunity | us)",
  "(see | seeing | welcome | welcoming | having) you (back | again) (soon | at | here | with | on)? $",
];

const NO_FAREWELL: readonly string[] = [
  "(feedback | review | and | for) giving us",
  "(thank | thanks | thankful | grateful | appreciate) ...8 @have-back",
  "(thank | thanks | thankful | grateful | appreciate) ...4 (giving | opportunity | chance)",
  "(chance | opportunity) to (make (this | it | things) right | fix | resolve | look | help | review | correct | put | check | investigate | sort | speak | discuss | connect | talk | explain | respond | improve)",
  "(another | second | one more) (chance | opportunity) to (make (this | it | things) (right | up) | fix | resolve | help | put)",
  "(refund | credit | discount | free | voucher | charge | pay | waive) ...8 your (next | future) (visit | stay | trip | booking)",
];

export const upsell: readonly Rule[] = [
  {
    kind: "pattern",
    id: "upsell/formula-farewell",
    patterns: FAREWELL,
    unless: NO_FAREWELL,
    when: { intensity: { min: 0.5 } },
    severity: "info",
    confidence: "high",
    message: "Invites back while the complaint is open.",
    why: "They are not thinking of a next time before this time is put right.",
    source: ["M16", "V12", "C33"],
    suggestions: ["*End on what happens next in this case."],
    examples: {
      match: [
        "We look forward to welcoming you back.",
        "We hope to serve you again in the near future.",
        "Kindly give us another chance.",
        "Your next stay will be better, and we look forward to your next visit.",
      ],
      noMatch: [
        "We look forward to your reply.",
        "Give me another chance to make this right: I can be there at two.",
        "Thank you for giving us the opportunity to serve you.",
        "I see you back in the queue at number three.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "upsell/farewell-after-apology",
    patterns: FAREWELL,
    unless: NO_FAREWELL,
    when: { intensity: { max: 0.5 }, reply: { any: ["apology", "non-apology", "ownership", "vague-promise"] } },
    severity: "info",
    confidence: "medium",
    message: "Invites back while the complaint is open.",
    why: "You say sorry and sell the next visit in one breath.",
    source: ["M16", "V12", "C33"],
    suggestions: ["*End on what happens next in this case."],
    examples: {
      match: [
        {
          after: ["customer: The soup came cold."],
          text: "Sorry about the cold soup. We look forward to welcoming you back.",
        },
        {
          after: ["customer: We found the room small."],
          text: "We will surely improve our rooms. Please give us another chance.",
        },
        {
          after: ["customer: No towels on the second day."],
          text: "Sorry for the missing towels. We hope to serve you again soon.",
        },
      ],
      noMatch: [
        { after: ["customer: Lovely soup!"], text: "Thank you! We look forward to welcoming you back." },
        {
          after: ["customer: The soup came cold."],
          text: "Sorry about the cold soup. We look forward to your reply.",
        },
        { after: ["customer: When do you open?"], text: "At nine. We hope to see you soon." },
      ],
    },
  },
  {
    kind: "pattern",
    id: "upsell/pitch",
    patterns: [
      "(why not | you could | you may want to | consider | how about | have you (considered | thought about | thought of) | would you like to | i recommend | we recommend | i suggest | request you to) .. (upgrade | upgrading | subscribe | subscribing | signing up | sign up | try our | trying our | buy | buying | purchase | purchasing | reserve | adding) !(again | instead | the)",
      "have you (considered | thought about | thought of | tried | heard of | seen) (our | adding | switching to our | joining our)",
      "while (i | we) have you",
      "(our | the) (brand new | brand-new | new | latest | special | exclusive | amazing | great) ..2 (bundle | bundles | offer | offers | deal | deals | promotion | collection | range | membership | package | packages | sale)",
      "<number> % off !(as | because | for)",
      "(discount | voucher | coupon | code | off | percent) .. your next (order | purchase | visit | stay | booking | trip | meal)",
      "(premium | plus | pro | gold | platinum | extended | protection) (plan | package | membership | warranty | subscription | account) .. (would | covers | offers | gives | includes | provides | only | just)",
      "with (it | that | the upgrade | premium | this plan) .. (would | will) be covered",
      "(check out | take advantage of | do not miss | benefit from) our .. (offer | offers | deal | deals | sale | collection | range | products | plans | packages | loyalty | rewards)",
      "(try | visit | choose) our (premium | other | sister | luxury | flagship | new) (property | hotel | restaurant | store | product | brand)",
    ],
    unless: [
      "(need | required | have to | do not need) .. (upgrade | buy | plan)",
      "(upgrade | upgraded | upgrading) (you | your room | to the latest (version | software | firmware | ios))",
      "(at no (extra)? cost | free of charge | for free | complimentary)",
      "(update | upgrade) .. (version | software | app | firmware | browser | driver)",
    ],
    when: { intensity: { min: 0.5 } },
    severity: "warning",
    confidence: "medium",
    message: "Sells while the problem is open.",
    why: "It shows what matters to you, and it is not their problem.",
    source: ["M16"],
    suggestions: ["*Solve this first; the offer can wait for another day."],
    examples: {
      match: [
        "Why not upgrade to our bigger plan?",
        "Have you considered our protection plan?",
        "While I have you: our new spring bundle is here.",
        "Here is a voucher for your next order.",
      ],
      noMatch: [
        "I've upgraded you to the corner room at no cost.",
        "You don't need the bigger plan, the small one will do.",
        "Have you tried the other socket?",
        "Your next bill will be lower by the fee.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "upsell/better-review",
    patterns: [
      "(leave | give | write | post | submit | drop | share) (us | me)? (a | an | your)? (good | positive | nice | five star | <number> star | better | kind | great)+ (review | rating | feedback)",
      "(change | update | revise | edit | remove | delete | reconsider | improve | rethink | take down) .. (your | the | this) (negative | bad | one star)? (review | rating | score | post)",
      "(rate | review) us .. (on | with | at | five | <number>)",
      "(<number> | five) (star | stars) .. (would | appreciate | grateful | help)",
    ],
    unless: [
      "(time | thank | thanks | sparing | effort) ...6 (rate | review) us",
      "(i | we) (will | can | have | are) .. (change | update | remove | edit) .. (post | score | rating)",
    ],
    when: { intensity: { min: 0.5 } },
    severity: "error",
    confidence: "medium",
    message: "Asks for a better review.",
    why: "The problem is theirs to judge, and asking for stars says that the stars are yours to worry about.",
    source: ["M16", "V12"],
    suggestions: ["*Put it right first, and leave the review to them."],
    examples: {
      match: [
        "Please change your review.",
        "We would be glad if you could give us a five star rating.",
        "Could you kindly remove the negative review?",
      ],
      noMatch: [
        "I have read your review twice.",
        "Thank you for your review.",
        "We will update the rating table in the app.",
      ],
    },
  },
];
