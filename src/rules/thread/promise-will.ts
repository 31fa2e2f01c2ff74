/** Promises: I will, our driver is going to, you can count on it. */
import type { CueForm } from "../../rule-set/forms.js";

export const willForms: readonly CueForm[] = [
  {
    form: "I or we will",
    patterns: [
      "(i | we) (will | shall) (also | then | now | personally | certainly | definitely | gladly | of course | both | all | just)* !(be | not | never | need | have | miss | see | understand | assume | always | only | do | try | hope | endeavor | strive | also | then | now | just | welcome | value) _",
      "(i | we) (will | shall) be (with | back | in touch | there | sending | calling | writing | at)",
      "^ (and | so | ok | okay | right | sorry)* will !(you | it | that | this | these | those | the | a | an | my | your | our | i | we | he | she | they | there | anyone | someone | be | need | have | not | never) _",
      "(i | we) (will | shall) do (the | that | this | it | so | both)",
      "(i | we) promise (to | you | that)",
      "(will | shall) not (be (charged | billed | contacted) | happen | hear | receive | get | have to | need to)",
    ],
    examples: {
      match: [
        "I'll call you tomorrow.",
        "We shall be in touch.",
        "Will ring at noon.",
        "I'll do that.",
        "I promise you a seat.",
        "You shall not be charged.",
      ],
      noMatch: [
        "I'll be happy to help.",
        "You will need the code.",
        "I will have to ask for it.",
        "We will not charge you.",
      ],
    },
  },
  {
    form: "Somebody of ours will",
    patterns: [
      "!(you | that | this | not | it) (will | shall) (also | then | now | personally | certainly | gladly)* @promised-act",
      "^ !(you | that | this | it | there | what | who | which | how | when | where) _ (will | shall) !(be | not | never | need | have | see) _ you",
      "(the | your | our | a | an | my) _ _? (will | shall) (also | then | now)* !(be | not | never | need | have | cost | expire | charge | only | always | remain | stay | depend | vary | end | renew | close | lapse | fall) _",
      "@our-people (will | shall) !(be | not | never | need | have | require | only | cost | depend | always | want | like | see | understand | miss) _ (you | your | it | them | that | this | the | back | round | out | over)",
      "@our-people (will | shall) (also | then | now | personally | certainly | definitely | gladly | of course | both | all | just)* @promised-act",
      "(will | shall) (also | then | now | personally | certainly | gladly)* (email | send | write | call | ring | phone | text | message | contact | let | give | get back | come back | be with | refund | credit | attend | deliver | collect) (you | to you | it | the | your | back | them)",
      "(my | our) _ (herself | himself | themselves) (is to | will | is going to) _",
    ],
    examples: {
      match: [
        "Our technician will visit on Friday.",
        "Paula will ring you.",
        "The new sofa will leave on Monday.",
        "Someone will meet you there.",
        "Who will repair it.",
        "The head roofer will email you.",
        "Another driver will now deliver it.",
        "Our boss herself is to ring.",
      ],
      noMatch: ["It will rain.", "You will have to wait.", "Which will cost more."],
    },
  },
  {
    form: "Going to, imma",
    patterns: [
      "!(you | they | it | he | she | not | were | was | been | is | are | that | this | there) going to (@promised-act | throw | pop) (you | your | it | this | that | them | the | a | an | back | round | on)",
      "@our-people .. going to (@promised-act | throw | pop) (you | your | it | this | that | them | back | round)",
      "imma !(be | need | have | miss | love | go) _",
      "(i | we) imma _",
      "(i | we) (am | are) going to @promised-act",
    ],
    examples: {
      match: [
        "The office is going to send you a card.",
        "Our driver today is going to bring it.",
        "Paula going to call you.",
        "Imma ring the shop.",
        "I imma check.",
        "We are going to refund the fee.",
      ],
      noMatch: ["We were going to send it.", "It is going to be fine.", "Are you going to the party?"],
    },
  },
  {
    form: "Somebody is at it",
    patterns: [
      "@our-people (herself | himself | themselves)? (is | are) (now | also | just | currently)* (sending | calling | ringing | emailing | mailing | texting | messaging | writing | getting | bringing | fetching | delivering | posting | shipping | replacing | refunding | picking | dropping | booking | fixing | repairing) (you | your | it | them | the | a | an | to you | round | out | over)",
      "@our-people (is | are) to !(be | blame | have) _ (you | your | it | them | the)",
      "(i | we) (am | are) (now | also | just | currently)* (getting | having | sending | bringing | fetching | making | ordering) (you | someone | somebody | him | her | them | our _ | the _) _",
      "(is | are) being !(investigated | looked | reviewed | worked | monitored | considered | discussed | used | asked) .. (as we speak | right now | at the moment | today | tomorrow | now)",
      "(we | i) (send | call | write | post | ring | refund | replace | repair | collect | bring | deliver | pay | grind | print | ship | order | book) (you | a | an | the | it | your | them | out | both)",
    ],
    examples: {
      match: [
        "My colleague is sending you the form.",
        "The courier is to hand you the box.",
        "I'm getting someone round.",
        "The sofa is being wrapped as we speak.",
        "We send the box today.",
      ],
      noMatch: ["The form is on the site.", "He was sending letters.", "It is being discussed."],
    },
  },
  {
    form: "Coming back, leave it with us, one moment",
    patterns: [
      "(be)? right back",
      "back (to | with) you (in | by | within | before | on | at | tomorrow | today | tonight | this | next | later)",
      "leave (it | this | that | them) (with | to) (me | us)",
      "(one | a) (moment | minute | second) (please)? (while | and) i",
      "let me (just | quickly | first)* (check | find out | ask | confirm | call | ring | speak to | speak with | talk to)",
      "give (me | us) (until | till | a | an | <number> | <duration> | five | ten)",
      "^ (more | word | news) from (me | us)",
    ],
    examples: {
      match: [
        "Right back.",
        "Back to you by noon.",
        "Leave it with me.",
        "One moment while I look.",
        "Let me ask the workshop.",
        "Give me ten minutes.",
        "More from me at noon.",
      ],
      noMatch: ["I came back from lunch.", "They left it at the door.", "He gave me a box."],
    },
  },
  {
    form: "What you may expect",
    patterns: [
      "you (will | shall) (also | then | soon | both)* see (the | a | an | your | my | our | it | them | this | that) ...6 (on | in | by | within)",
      "(i | we) should (have | know | hear | be able)",
      "(i | we) (aim | plan | expect | intend | mean) to (have | send | be | get | finish | deliver | ship | call | reply | answer | fix | repair)",
      "(expect | look out for) (a | an | the | my | our | his | her) (call | email | e-mail | mail | message | letter | text | answer | reply | parcel | delivery | visit)",
      "you can (count | rely) on (me | us | a | an | my | our | the | it | that)",
      "you (can | may | should) expect (a | an | the | your | my | our | it | to)",
      "should (now | also | then | all)* (show up | show | appear | arrive | be (with | there | in | on | ready | back | done) | reach | land | hear | receive | get | come)",
      "i (am)? (make sure | making sure) (you | it | that | the)",
    ],
    examples: {
      match: [
        "You will soon see the money on your card.",
        "We should have news by noon.",
        "We aim to reply by noon.",
        "Expect a call at noon.",
        "You can count on me.",
        "You can expect a letter.",
        "It should arrive by noon.",
        "I'm making sure it leaves today.",
      ],
      noMatch: ["We expected rain.", "You should have asked.", "You can see the shop."],
    },
  },
];
