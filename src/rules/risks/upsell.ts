import type { Rule } from "../../rule-set/rule.js";

/** "We look forward to welcoming you back" in its many forms. */
const FAREWELL: readonly string[] = [
  "(please | do | kindly) (return | revisit) (to | soon | and)",
  "(next | another | further) opportunity to (be of service | serve | welcome | host)",
  "(hope | hoping | trust | urge | request | want) (that)? you (will | would | can | to | do)? (return | revisit | come back | visit again | stay again)",
  "(please | do | kindly) (visit | come | return | stay) ..3 (again | back)",
  "(bring | brings | takes | take) you back (to | here | our)",
  "(if | when | whenever) you (would)? (like | plan | wish | decide) to (book | visit | stay | come | travel) (with us | here)? again",
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
      "for (just | only)? (a little | a bit | a few | <money>) (more | extra) (you | we | a) ...4 (have | get | upgrade | enjoy | switch | offer | plan | package)",

      "^ (and)? why not (also)? (add | try | upgrade | book | treat | get yourself | join | sign up | switch to | take out | consider | order) ..8 (next time | today | now | as well | too | our | plan | insurance | cover | membership | package | range | while)",

      "(might | may | would | will) (like | enjoy | love | prefer) our (premium | deluxe | luxury | new | other | bigger | better | pro | latest)",
      "^ (upgrade | subscribe | join | book | shop | order) (today | now) (and | to)",
      "do not (forget | miss) ..3 our (new | latest | special | exclusive | spring | summer | autumn | winter)",
      "(our | the) (premium | plus | pro | gold | platinum | top | bigger | business) (plan | package | membership | tier | account | class) (has | does | comes | is | never | would)",
      "(look | glance | browse) ..2 (at | through)? our .. (sale | sales | offers | range | collection | deals | shop | catalog | new)",
      "for (just | only) <money> (more | extra | a | per)",
      "(use | with | enter) (the | promo | discount | our | coupon)* code <capitals>",
      "(join | sign up (to | for) | become (a)? (member of | part of)) our (loyalty | rewards | reward | club | program | newsletter | mailing)",
      "(recommend | suggest | invite | request) you ..2 (to)? (try | taste | experience | visit | explore | reserve | book) (our | the | a | super | premium | deluxe)",
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
      "(recommend | suggest) ..3 (try | visit) the .. (steps | step | option | link | page | site | website | article | settings | app | browser)",
      "<number> % off (which | is | are | as | online)",
      "online .. <number> % off",
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
        "For just a few more you could have the large one.",

        "Why not try our summer menu while you wait?",

        "For just £4 more a month it would be covered.",
        "Join our loyalty club today.",
        "Why not upgrade to our bigger plan?",
        "Have you considered our protection plan?",
        "While I have you: our new spring bundle is here.",
        "Here is a voucher for your next order.",
      ],
      noMatch: [
        "For just one more day you can keep it.",

        "Why not add the photo to this chat, then I can see it?",

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
      "(changing | change | updating | update | raising | raise | editing | edit | revise | revising | reconsider | reconsidering) (your | the) (review | rating | score | stars)",

      "(love | appreciate | grateful for | welcome) a (good | nice | positive | kind | glowing | great | five star) (review | rating)",
      "(leave | leaving | give | giving | drop) us (a)? (<number> | five | full | all five) (star | stars)",
      "(leave | give | write | post | submit | drop | share) (us | me)? (a | an | your)? (good | positive | nice | five star | <number> star | better | kind | great)+ (review | rating | feedback)",
      "(change | update | revise | edit | remove | delete | reconsider | improve | rethink | take down) .. (your | the | this) (negative | bad | one star)? (review | rating | score | post)",
      "(rate | review) us .. (on | with | at | five | <number>)",
      "(<number> | five) (star | stars) .. (would | appreciate | grateful | help)",
    ],
    unless: [
      "you (can | may | could) (change | edit | update)",

      "(time | thank | thanks | sparing | effort) ...6 (rate | review) us",
      "(i | we) (will | can | have | are) .. (change | update | remove | edit) .. (post | score | rating)",
      "(remove | delete | edit | take down) .. (the | your | this) (post | tweet | message | comment) ...12 (resend | dm | private | personal | info | information | details | number | address | email | account | privacy | security | visible | public)",
      "(posted | shared | see | included | contains | address | phone | email | details | info | information | personal | privacy | security | safety) ...14 (remove | delete | edit | take down) .. post",
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
        "Could you update your rating to five stars?",

        "Please change your review.",
        "We would be glad if you could give us a five star rating.",
        "Could you kindly remove the negative review?",
      ],
      noMatch: [
        "You can change your review at any time, it's yours.",

        "I have read your review twice.",
        "Thank you for your review.",
        "We will update the rating table in the app.",
      ],
    },
  },
];
