import type { Rule } from "../../rule-set/rule.js";

/** Saying no. A fact, worth no points of its own: an honest no with a way forward costs nothing. */
const WHY = "A no is easier to take with a reason and something that is possible.";
const SOURCE = ["D07"];
const SUGGESTIONS = ["What I can do about {noun}: [what you can offer]."];

export const refusal: readonly Rule[] = [
  {
    kind: "pattern",
    id: "refusal/cannot",
    patterns: [
      "(i | we) (am | are) (sadly | unfortunately | still)? unable to _",

      "(i | we) (really | simply | just | unfortunately | honestly | sadly)+ can not (do | make | change | help | offer | give)",
      "(can | could) no longer (be)? (@refused-act | @refused-state | done | made | booked | used)",
      "(i | we) (can not | could not | am unable to | are unable to) (cater | agree | consent | facilitate | fulfill | guarantee | deviate | bend | go beyond | look up | access | put (it | this | that | you | the))",
      "(i | we) (am | are) not (currently | actually | legally | unfortunately)? (permitted | allowed | authorized) to",
      "(i | we) can not (go into | go back on | speed up | commit to | get involved | make any | do any)",

      "(i | we | he | she | they | who) (can | may) not (currently | actually | really | simply | just | unfortunately | therefore | directly | even | also)? @refused-act !(but | feeling | thinking | enough | what)",
      "(i | we) (am | are | be) (currently | sadly | unfortunately | afraid | also | still)? (unable | not able | not allowed | not permitted | not authorized | not in a position) to (directly | currently)? @refused-act !(but | enough | what)",
      "^ (sorry | unfortunately | regrettably | sadly)? (but)? (unable | not able | are unable | am unable) to @refused-act !(but | enough | what)",
      "will not be able to (directly)? @refused-act !(but | enough | what)",
      "will not be able to (do | go | take | make)",
      "(i | we) (can not | am unable to | are unable to | am not able to | are not able to) (really)? (do | make) (that | this | it | so | anything | any | one | more | much | a | an | exceptions | changes)",
      "(i | we) can not take (back | returns | bookings | payments | cards | orders | reservations | it | them | that)",
      "(i | we) can not tell you (that | when | why | which | who)",
      "i can not $",
    ],
    unless: [
      "(without | as | since | because | until | unless | if) ...8 (am | are) ..1 unable to",
      "unable to (thank | say how | express | apologize | put in to)",

      "could not (agree | be more | ask for | wish for | thank | do without | help noticing | miss | wait)",
      "(agree | thank you | praise) (more | enough)",

      "(if | whether | unless | in case | when | once | because | sorry | apologize | hear | why | and | so) (i | we | you) (are | am | were)? (unable | can not | not able)",
      "(if | whether | unless | case | why | sorry | hear | were | was | been | being | you are) (still | currently)? (unable | not able) to",
      "(if | whether | unless) ...4 (can not | will not be able)",
      "change (what | the past | yesterday | that)",
      "(provide | deliver | offer | give | accommodate | extend | ensure | assist) ...8 (expectation | expectations | comfortable | experience | pleasant | hospitality | desired | standard | standards | best | excuse | excuses | justification)",
      "(accept | allow | permit) ...6 (behavior | conduct | attitude | treatment | standard | standards | service)",
      "discuss @things",
    ],
    sentence: "statement",
    severity: "info",
    confidence: "high",
    message: "Says no.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "I'm unable to open the account from here.",

        "It can no longer be changed.",
        "I'm not permitted to share that.",

        "We cannot refund tickets once the show has begun.",
        "I'm unable to extend the loan past the end of June.",
        "We won't be able to deliver on Sunday.",
        "I can't do that for you, sadly.",
      ],
      noMatch: [
        "Are you unable to log in?",

        "I couldn't agree more.",

        "You are not allowed to be left without an answer, I agree.",

        "I can't imagine how long that evening was.",
        "We can't wait to welcome you.",
        "I can't help but smile at your photo.",
        "I can't tell you how sorry I am.",
        "If we are unable to deliver, we'll ring you first.",
        "We can't change what happened on Friday.",
        "Are you unable to change the password?",
      ],
    },
  },
  {
    kind: "pattern",
    id: "refusal/will-not",
    patterns: [
      "^ (i am afraid | sorry | unfortunately | sadly)? (i | we) do not do (that | this | it | <date> | weekends | nights | holidays | returns | repairs | refunds | exchanges | deliveries | discounts | house calls | home visits | exceptions)",

      "(i | we) (am | are) not (going | willing | prepared | inclined | about) to (refund | pay | reopen | replace | change | offer | discuss | send | give | extend | make | accept | compensate | do | let | move | cancel)",
      "(i | we) do not (currently | usually | normally | generally | actually | ever)? (allow | permit | let | stock | carry | cater | host | keep) !(this | such | any | anyone | it | that)",
      "(does | do) not (currently | yet)? have (the | a | any)? (provision | facility | facilities | authority | option | means | ability | possibility)",
      "there (will | would | shall | can) be no (refund | refunds | compensation | replacement | exchange | extension | exception | exceptions | discount | upgrade)",
      "no (refund | compensation | replacement | exchange | extension | exception | discount | upgrade) (will | would | can | could | shall | is | has) (be)? (given | made | possible | paid | provided | offered | processed | due | available | granted | issued)",
      "(i | we) will not be (sending | replacing | refunding | offering | paying | issuing | giving | providing | extending | exchanging | reimbursing | compensating | covering | processing | accepting | taking | waiving)",
      "(i | we) (must | have to | will have to | need to | am going to have to) (refuse | decline | reject | turn down)",
      "(will | shall | would) not be (refunded | replaced | exchanged | waived | honored | reimbursed | compensated | credited | reversed | granted | reinstated)",
      "no can do",

      "(i | we) will not (refund | replace | accept | pay | cover | offer | extend | waive | honor | compensate | reimburse | reconsider | exchange | entertain | reopen) !(less | more)",
      "(i | we) do not (currently | usually | normally | generally | actually | ever)? @standing-no !(this | such)",
      "(i | we) do not (currently | usually | normally | generally | actually | ever)? (take | do | make | give | allow | permit | support) (any | returns | bookings | exceptions | refunds | cash | cards | reservations | orders | exchanges | discounts | that | walk-ins | pets | upgrades)",
      "(i | we) (have to | must) decline",
    ],
    unless: [
      "not (going | prepared | willing) to (let | make) you",
      "(if | in case | why | unless) ...6 (will | would) not be",
      "giving up",

      "(accept | allow | support | offer | provide) .. (behavior | conduct | standard | standards | treatment | attitude | excuse | excuses | less | experience)",
      "do not take (that | any) (lightly | chances)",
      "(if | why) (i | we) do not",
    ],
    severity: "info",
    confidence: "high",
    message: "Says no.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "We don't do home visits.",

        "We are not going to reopen the case.",
        "There will be no refund for this.",
        "We do not allow dogs upstairs.",
        "We won't be replacing the lamp.",
        "The deposit will not be refunded.",

        "We don't accept returns on worn shoes.",
        "We will not reimburse the taxi.",
        "Unfortunately we do not ship to the islands.",
        "We have to decline the claim.",
      ],
      noMatch: [
        "We don't do enough to say thank you.",

        "We do not let such things pass.",
        "We won't be giving up on the search.",
        "I asked why it would not be refunded.",

        "We do not accept this kind of behaviour from anyone on our team.",
        "I won't make you wait any longer.",
        "We don't take that lightly.",
        "You won't pay anything for it.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "refusal/not-possible",
    patterns: [
      "(will | would | may | might) not be (possible | feasible | allowed | permitted)",
      "not in (our | my) (power | hands | scope) (to)?",
      "(refunds | returns | exchanges | upgrades | changes | cancellations | extensions | discounts | exceptions | compensation | replacements) (is | are) (unfortunately | sadly | usually | generally | currently)* not (available | possible | given | granted | allowed | payable | offered | permitted)",
      "^ (sorry | unfortunately)? (but)? no (exceptions | refunds | returns | exchanges | extensions | discounts) (i am afraid | sorry | sir | madam)? $",
      "(is | are) not something (that)? (i | we | our _) (can | could | currently | usually)* (offer | do | sell | support | provide | cover | have)",
      "nothing (more | else | further)? (can | could) be done",
      "(i | we | hotel | company) (are | is | am | can not be | can not be held) (not)? (held)? (liable | accountable) (for)?",
      "(i | we) (are | can not be) not? (held)? responsible for (the | any | this | lost | your | delays | damage | items)",
      "(option | feature | service | function) (does | do) not exist",
      "(our | the) (decision | position) (is | remains | stands) (final | unchanged | as it is)",
      "(can | could) not be (taken back | done | paid out | sped up | backed out | made)",

      "(is | are) (unfortunately | currently | sadly | still)* (not | no longer) (currently | yet | actually)? (available | offered | supported) (on | in | to | for | at | through | here | with | any)",
      "(plan | ticket | fare | version | warranty | device | app | service | feature | model | voucher | subscription | insurance) (do | does) not (currently)? (support | include | cover | allow)",
      "(i | we) (currently | unfortunately | sadly)? do not (currently)? have (a | any) (way | option | plans | possibility)",
      "there (is | are) (currently | unfortunately | sadly)* no (way | option | plans | possibility) (to | for | of)",
      "(is | are | be | it was) (currently | sadly | unfortunately | simply | just | really | generally | usually)? not (currently | yet | actually | really)? (possible | allowed | permitted | eligible | refundable | covered | entitled | transferable | an option)",
      "(is | are | be | remain | remains) (completely | fully | entirely | strictly)? (non-refundable | nonrefundable | impossible | prohibited | non-transferable)",
      "(that | this | it) is not something (that)? (i | we) (can | could) (do | offer | change | give | help | alter | control)",
      "(can | could | may) not (currently | simply | just)? be @refused-state",
      "you (can not | are not able to | are unable to | will not be able to | may not) (return | change | cancel | exchange | claim | board | transfer | upgrade | redeem | bring) !(what)",
      "(do | does) not (qualify | entitle)",
      "(claim | request | application | refund | appeal) .. (has been | was | is | have been) (declined | rejected | denied | refused)",
      "(warranty | guarantee | coupon | voucher | deadline | window) .. (has | have | is) (run out | expired | lapsed | passed | closed | void)",
      "no (refunds | exchanges | exceptions | returns | upgrades | compensation) (are | is | on | for | after | available | possible | allowed | given | can)",
      "(refund | compensation | replacement | credit | exchange) is not (due | available | possible | payable)",
    ],
    unless: [
      "possible that (you | we | it | this)",
      "(are | is | am) (liable | responsible | accountable)",
      "you (are | will) not",
      "no .. (can | could) not be (done | made)",

      "(if | whether | unless | in case | when | where | why | because) ...6 not",
      "(sorry | hear | see | know | understand | frustrating | annoying | that | as | although) you (can not | are not able to | are unable to)",
      "not possible (for you)? to (be | feel) (more | happier)",
      "(it | that) is not possible without you",
      "(behavior | conduct | attitude | rude | rudeness | incident | incidents | treatment | such) ...10 not (allowed | permitted)",
    ],
    negated: "keep",
    sentence: "statement",
    severity: "info",
    confidence: "high",
    message: "Says that it can't be had.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "Discounts are not given on gift cards.",
        "Express delivery isn't something we offer.",
        "Nothing more can be done.",

        "A change of name is not possible on this fare.",
        "Opened bottles can't be returned.",
        "Sale tickets are non-refundable.",
        "Dogs are not permitted on board.",
        "Your warranty has run out.",
      ],
      noMatch: [
        "It is not possible that you were billed without us seeing it.",
        "We are liable for the damage, so we pay.",

        "If that's not possible, tell me and I'll find another day.",
        "Sorry to hear you can't change it in the app.",
        "Is it not possible to log in at all?",
        "That is allowed, go ahead.",
        "You can return it until Friday.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "refusal/nothing-to-do",
    patterns: [
      "(answer | reply | decision) (has to be | must be | will be | stays | remains | is) (a | an | still | unfortunately | sadly | i am afraid)* (no | no.) $",
      "(i | we) (have | must | will have) to (say | answer | tell you) no",
      "(offer | deal | sale | discount | code | voucher | promotion | window | deadline) ..2 (ended | expired | closed | ran out | is over | has ended | has expired | has passed) ...8 (not | no longer)",

      "(is | be | was) no way (that)? (i | we) (can | could | will | would | may)",
      "(is | are) (unfortunately | sadly | currently | simply)* (not | no longer) (on offer | on sale | up for | an option | negotiable | part of the (offer | deal | fare | price | plan) | included)",

      "(i | we) (have | had) no (way | means | possibility) (of | to)",
      "(answer | decision) ..2 (is | remains | stays) ..1 no",
      "(is | are) (now | already | unfortunately | sadly)? too late (to | for (a | an | any | that | this))",
      "(ship | train) has (sailed | left)",
      "you (are | were) not (currently)? (entitled | eligible | covered | insured) (to | for | under | by)",
      "(falls | fall | fell | is | was) (well | just | clearly)? outside (of)? (the | our) .. (window | period | warranty | guarantee | deadline | scope | terms | cover | limit)",
      "nothing doing",
      "(is | are) not (happening | going to happen)",
      "(very)? little (that)? (i | we) can do",
      "(nothing | no way | not much | not anything | not a lot | little) (more | else | further)? (that)? (i | we) (could | would be able to | will be able to | are able to | am able to | may be able to) (do | offer | help)",
      "(is | are)? (absolutely | really | sadly | unfortunately)? (nothing | no way | not much | not anything | not a lot | little) (more | else | further)? (that)? (i | we) can (do | offer | help)",
      "(is | are) not (really)? (our | my) (responsibility | department | job | problem | concern | call | decision | area)",
      "(outside | outside of | beyond) (our | my) (remit | power)",
      "(answer | one) is (a | an)? (no | firm no)",
      "(that | this | one) is a no",
      "(is | be | goes) (strictly)? (against | outside | contrary to) (the | our | company | hotel | airline)? @rule-book",
      "(am | are) afraid not",
    ],
    unless: [
      "(if | whether | what) ...6 (nothing | not)",
      "(behavior | conduct | attitude | rude | rudeness | incident | incidents | treatment | such) ...10 (against | contrary)",
    ],
    negated: "keep",
    sentence: "statement",
    severity: "info",
    confidence: "high",
    message: "Says that nothing can be done.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "I'm afraid my answer is no.",
        "The sale ended on Sunday, so the price cannot be used.",

        "There's no way we could hold the train.",
        "Breakfast is not part of the fare, sadly.",

        "It's too late to cancel that.",
        "You're not entitled to a second one.",
        "Your claim falls outside the warranty period.",
        "There isn't anything we would be able to do from here.",
        "There's nothing more we can do about the seat.",
        "That is not our responsibility.",
        "It's against the rules to open the gate again.",
        "The bigger table is a no, so that one is a no for tonight.",
      ],
      noMatch: [
        "The answer is not final yet.",

        "There is no way of knowing which van has it yet.",
        "Is the blue one not on sale today?",

        "It's never too late to tell us.",
        "There's nothing I'd like more than to put this right.",
        "Nothing you did was against the rules, and I'll say so.",
        "It isn't your responsibility to chase us.",
        "Is there anything else I can do?",
      ],
    },
  },
];
