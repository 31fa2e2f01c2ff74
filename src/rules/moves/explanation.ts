import type { Rule, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenFlag } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

const OTHERS_SHOES =
  "(because | as | since) (we | i) (care | value | love | know | understand | believe | want | take | strive | appreciate)";

/** Words that a step begins with. */
const STEP_VERBS = wordSet(
  "click tap press select restart reboot reinstall uninstall install download unplug plug update reset re-enter enter open launch delete remove disconnect reconnect connect clear scroll type toggle swipe go navigate hold choose scan disable enable insert detach log sign switch turn visit wait check set repeat follow copy paste export import move drag save look",
);
const BEFORE_A_STEP = wordSet(
  "please kindly now then next first firstly second secondly third finally lastly and once step 1 2 3 4 5 6 7 8 9",
);
const ENOUGH_STEPS = 3;

/** Steps in a row, whether they stand on lines of their own or run on inside a sentence: "1 Open … 2 Tap …". */
function findSteps(document: Document): readonly TokenSpan[] {
  const steps: number[] = [];
  for (let at = 0; at < document.size; at++) {
    const flags = document.flags[at] as number;
    if ((flags & (ASIDE | TokenFlag.greeting | TokenFlag.quoted)) !== 0) continue;
    if (STEP_VERBS.has(document.normals[at] as string) && opensStep(document, at)) steps.push(at);
  }
  if (steps.length < ENOUGH_STEPS) return [];
  const lastSentence = document.sentenceOf[steps[steps.length - 1] as number] as number;
  const last = document.sentences[lastSentence]?.last ?? document.size;
  return [{ first: steps[0] as number, last }];
}

function opensStep({ normals, sentenceOf, clauseOf, sentences }: Document, at: number): boolean {
  const sentence = sentences[sentenceOf[at] as number];
  if (sentence === undefined || sentence.end === "?") return false;
  let before = at - 1;
  while (before >= sentence.first && BEFORE_A_STEP.has(normals[before] as string)) before--;
  const opensClause = before < sentence.first || clauseOf[before] !== clauseOf[at];
  return opensClause || before < at - 1;
}

export const explanation: readonly Rule[] = [
  {
    kind: "pattern",
    id: "explanation/names-the-cause",
    patterns: [
      "(the | one | main | a) reason (is | was | why | that | behind | it | you | your | we | the)",
      "reason for (this | that | the | your) ..4 (is | was)",
      "because ..3 _",
      "since (our | it | its | one | two | there | they | this | both | someone | somebody | half | we handle | we only) ..3 _",
      "(as | since) (we | it | there | they | this | he | she | our _ | the _) (was | were | had | did not | do not | does not | can not | could not | are not | is not | has not | have not) _",
      "(this | it | that) (was | is) (a | an | our) ..3 (mistake | error | bug | glitch | fault | mix-up | slip | leak | failure) (that | in | on | with | by | of | at | when | from)",
      "since (it | the _ | our _ | this _ | there) (is | are | has | uses | use | requires | needs | comes | goes | belongs | depends | works | runs | takes) _",
      "(this | that | it | which) means (that | you | your | the | we | it | there)",
      "(it is | this is | that is | is | are) (a normal | completely normal | normal | expected | by design | a known | a common) (part | issue | behavior | when | because | bug | error | limitation | effect)",
      "(the | one) difference (is | between)",
      "(failed | froze | broke | jammed | burst | came loose | got stuck | was stuck | was still in | went to the wrong | got lost | fell off) ..6 (because | so | before) _",
      "(the | our | a | an | one | two | three | both | somebody | someone | half) ..6 (was | were | had | sent | scanned | put | got | went | came | took | printed | entered | used | changed | moved | read | counted | expired | failed | missed | kept | left | picked | booked) ..8 so (you | your | it | the | they | nobody | no one | that is how) _",
      "(is | are | was | were) (shut off | switched off | down | closed | unavailable | offline | off | out of stock | sold out | on hold) ..3 (for | because | while | as) (a | an | our | the | we)",
      "(that is | which is | this is | that explains | which explains) (exactly | also)* why (you | your | it | the | we | they | he | she | this | there)",
      "(this | it | which | what) (happened | happens | occurred | occurs) (because | when | as | if | after | due)",
      "(this | it | that | which) (comes from | came from | stems from | was because | is because) _",
      "(was | were | is | are | been) (caused | triggered | delayed | held up | blocked | stopped) (by | because | due to | at)",
      "due to ..3 _",
      "what happened (is | was | here is | here was)",
      "(it turns out | turned out) (that)? _",
      "(it seems | it looks like | it appears | looks like | seems like) (that | like)? (the | our | your | it | there | a | an) ..8 (has | have | did | was | were | had | is | are | may | might | not)",
      "as a result of (a | an | our | the)",
      "(the | our | a | one) ..5 (failed | broke | broke down | came off | fell | jammed | crashed | ran out | missed | mixed up | sent twice | froze | timed out | expired) ..4 (so | on | at | and | because | before | when | in | while | during | after)",
      "(by | in) (mistake | error) (we | our | the)",
    ],
    unless: [
      OTHERS_SHOES,
      "(can not | do not | not) (explain | know | understand) ..3 (the reason | why)",
      "(tell | let | know | share | explain | give) (us | me)? .. (the | a) reason",
      "(for | whatever | any | no | what is | without | with) (the | whatever | any | some | a | good)? reason",
      "due to ..3 (inconvenience | experience | trouble | issue | issues | problem | problems | concern | this | us | me | you | policy | privacy | rules | security | reasons | which)",
      "as a result of (our | the | your)? ..2 (being | feedback | review | comments)",
      "(as | since) (it | this | he | she) was (not)? (a | our | your | my | nice | great | good | described | said | mentioned)",
      "(as | since) (we | it | there | they | this) (do not | are not | is not | have not | has not | did not) (want | have any | received | heard | had)",
      "(as | since) (we | you | they) (had | have) (mentioned | said | told | written | informed)",
      "because (of)? (the | your | our)? (feedback | review | reviews | comments | guests like you | customers like you | support)",
      "(inconvenience | trouble | discomfort | frustration | disappointment | distress | issue | issues | problem | problems | harm | pain | damage | hassle | anything | what) ..4 (was | were | is | been | have been | has been)? (caused | triggered) (by | due to)",
      "(it seems | it looks like | it appears | looks like | seems like) ..2 you",
      "not because",
      "(i | we) (have | will | can) ...15 so (you | your | it | the | they | nobody | no one)",
      "(experience | stay | review | feedback | hotel | team | guests) ...12 so (you | your | it | the)",
      "(please | kindly | we request | recommend | request you) ...15 (because | as | since | due to) ..3 _",
      "(sorry | inconvenience | regret | apologize | apologies | suffer | faced | face | experience) ...10 due to ..3 _",
      "(if | to close | to end) ...8 due to ..3 _",
      "due to ..3 (chat | inactivity | quality purposes)",
      "because of this (incident | experience)",
      "(as | since) it is (our | always | a pleasure | feedback | an honor | through | only | highest | comments | from | important | your | the | such)",
      "as (the | our) (hotel | team | feedback)",
      "as (your | our) _ (is | are) (important | valuable | our | very)",
      "(that | it | this) means (a lot | the world | so much)",
      "(know | see | wonder | ask | understand | find out | check | investigate | look into | figure out) .. (why | how) (you | your | it | the | we | they)",
      "(this | that) is (exactly)? how (we | the team)",
      "this is why we",
    ],
    sentence: "statement",
    confidence: "medium",
    message: "Says what the cause was.",
    why: "People can let go of what they understand.",
    source: ["C21", "M12"],
    examples: {
      match: [
        "The reason is that two shops share one booking sheet.",
        "It happened because our label was printed without the flat number.",
        "The drain was blocked, which is why the water came back.",
      ],
      noMatch: [
        "We can't say why it happened.",
        "Because we care about you!",
        "Something went wrong on our end.",
        "Sorry for the inconvenience caused due to this issue.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "explanation/what-happens-next",
    patterns: [
      "(membership | memberships | subscription | plan | contract | policy | fee | payments | refunds | credits | bookings | orders) (renews | renew | runs | run | expires | expire | rolls | starts | start | ends | ship | ships | process | are processed | are billed | is billed | are sent) ...8 (each | every | unless | until | after | when | within | automatically | on)",
      "(your | the) ..4 will (then | now | automatically | still | also)* (be charged | be billed | renew | expire | stay | reset | sync | download | restart | be removed | be added | be activated | get activated | be released | be applied) ...8 _",
      "first (i | we | the | you | it | our) ...15 (then | after that | and then | next) (i | we | the | you | it | our | your)",
      "(is | are | gets | goes | check | checks | checked | send | sends) ..5 first .. then _",
      "(once | when | after | as soon as | whenever) (the | it | your | that | this | a | an | our | they | he | she) ...12 (will | gets | is | are | goes | can | then) ...6 (you | your | the | it | we | they | bank)",
      "(this | it | that) (will | should) ..3 (erase | reset | remove | restore | refresh | trigger | start) ..3 (the | your | all | any)",
      "(from there | after that | then | afterwards) (the | your | it | our | they) ...4 (will | is | are | goes | gets | books | checks | releases)",
      "you will (then | also | first)? (receive | get | see) (an | a | the | your) (email | text | message | link | code | letter | confirmation | refund | notification | call) (with | from | that | when | as soon as | once | to | showing | in which)",
      "(refund | payment | credit | money | it | charge) ..3 (goes | will go | is sent | will be sent | will appear | appears | shows | will show | returns | to arrive | to show | to appear) ...10 (depending on | because | original | bank | card | statement)",
      "(according to | under) our ..3 policy ...20 (you can | you could | within | as long as)",
      "they will (then | also)? (contact | call | be in touch | email | reach | get back | write)",
      "here is (what | how) (happens | it works | i | we)",
      "(works | work) (like this | as follows | by)",
      "if you ...8 (we | i) (can | will) ...8 and (get | then | we | i | the)",
    ],
    unless: [
      "(once | when | after | as soon as | whenever) (you | we | i)",
      "(after | when) your ..2 (stay | visit | trip | review)",
      "(once | when | after | as soon as | whenever) (the | your | a | it | our) ...10 (is | are) (important | appreciated | valuable | sorry | unacceptable | unhappy)",
      "(when | whenever) (the | a | our) (guest | guests | customer | customers | need | opportunity | time) ",
      "when it comes to",
      "(was | were | had)",
      "they will .. (happily | gladly | be happy to | be glad to | assist | help)",
    ],
    sentence: "statement",
    confidence: "medium",
    message: "Lays out what happens next.",
    why: "Knowing the steps makes the wait less uncertain.",
    source: ["M12", "C36", "C38"],
    examples: {
      match: [
        "First we drain the tank, then the fitter seals it from inside.",
        "Once the parcel is scanned in, the money goes back to your card by itself.",
        "You will get an email with the label as soon as the courier has a slot.",
      ],
      noMatch: [
        "Once you have sent it, tell us.",
        "When it comes to service, our aim is high.",
        "They'll be happy to help.",
        "First of all, thank you.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "explanation/tells-what-failed",
    patterns: [
      "^ (so | basically)* what (went wrong | happened) (was | is | here | there | the | our | a | an | one | two)",
      "(the | root | main | likely | real | underlying) cause (is | was | turned out | appears | seems | of (this | it | that | the _) (is | was))",
      "^ (to explain | for context | for background | some background | a bit of background | the background | the explanation | long story short | in short) _",
      "(owing to | boils down to | boiled down to | resulted from | results from | on account of) (a | an | the | our | some | one | this) _",
      "(was | is | were | are) down to (a | an | our | the | one | some) _",
      "(i | we) (have)? (looked | checked | dug | traced | investigated | followed) ..4 and (it | the | your | our | there | a | one) ..5 (was | were | is | had | has | got | went | sat | never | did)",
      "(i | we) (have)? (found | discovered | established | learned | spotted | worked out) (out)? (that)? (the | your | our | it | a | an | there | one | two) ..5 (was | were | had | has | is | got | went | never | did)",
      "(traced | tracked | pinned | narrowed) (it | this | that | the _) (back | down)* to (a | an | the | our | one)",
      "(the | your | our | a | an | this | that | it) ..3 (was | were | got | is | are) (now)? (set up | registered | linked | tied | entered | saved | filed | created | coded | keyed | listed | labeled | tagged | scanned | routed | mapped | assigned | attached | addressed) (under | to | at | in | with | as | into | for) (the | a | an | your)? (old | wrong | other | previous | former | maiden | different | default | same | incorrect | another)",
      "(the | our | a | an) ..4 (never | did not | do not | does not | could not | can not | failed to) (reach | reached | register | registered | sync | save | saved | match | matched | recognize | recognized | update | updated | trigger | triggered | talk to | carry over | pick up | picked up | get passed | got passed | make it | made it)",
      "(@visitor | postman | carrier) ..1 (could not (find | get | reach | access | enter | locate | park | open) | can not (find | get | reach | access | enter | locate | park | open) | was unable to | misread | mixed up | ran (late | out) | had (a | an) (accident | breakdown | flat) | got (lost | stuck | held up))",
      "(was | were | got) (canceled | charged | delayed | swapped | moved | changed | blocked | locked | declined | removed | closed | triggered | flagged | overwritten | wiped | held | stopped | returned | bumped | switched | replaced | rejected | applied | added | taken) (when | after | because | before | while | during) (the | a | an | our | they | we | your | it | this | another | someone)",
      "(the | a | an | our | your | that | this) ..2 @cause-thing ..6 @cause-act",
      "(our | the | your) ..1 @third-party ..3 (sent | shipped | delivered | changed | closed | rejected | returned | declined | held | holds | lost | delayed | canceled | pulled | recalled | mislabeled | misread | takes | keeps | releases | stopped) _",
      "^ turns out (that | the | your | our | it | there | we | they | a | an | one)",
      "(ran | run) out of !(patience | time)",
      "(hence | which meant | which means | meaning) (that)? (the | your | you | we | it | our | nobody | no one | there | they)",
      "(charge | fee | it | discount | rate | offer | code | surcharge) (only)? (kicks in | applies | is added | is charged | is taken | gets added | is triggered) (when | once | if | at | after | only | automatically | on | to)",
      "(card | code | session | link | coupon | token | certificate | payment | discount | quote | voucher | hold) ..3 (expired | timed out | lapsed | bounced) _",
      "(it | parcel | package | order | letter | bag | suitcase | refund | payment | shipment | ticket | request | form) ..1 (sat | was sitting | got stuck | was stuck | is stuck | was held | is held | got held | got caught) (up)? (in | at | with | on | behind) _",
      "(someone | somebody | a colleague | one of our _ | one of the _) ..5 (mixed up | misread | forgot | left | put | entered | typed | pressed | unplugged | switched | deleted | booked | printed) (the | a | it | your | two | both | to)",
      "@visitor was (called away | held up | delayed | taken ill | diverted | stuck)",
      "(price | rate | fee | bill | cost | charge | tariff | premium) (went up | rose | increased | changed | doubled | went down | dropped) ..5 (when | because | as | after | since)",
      "(was | were | is | are) (split | merged | combined | divided) (between | across | into | with | when)",
      "(goes off | drops | stops | shuts down | cuts out | freezes | trips | locks | switches off | logs out | resets) (whenever | because | as soon as)",
      "what you (are seeing | see | saw | are looking at) is (a | an | the | just | only)",
      "(that | this | it) is (a | an | only a | just a) (pre-authorization | authorization | hold | pending | temporary | standard | one-off) (charge | hold | fee | payment | amount | block | on | that)",
      "(had | has) (a | an | the)? (digit | letter | number | page | signature | part | line | character | field) (missing | wrong | swapped)",
      "(heavy | strong | high | freezing | electrical) @cause-thing ..4 (@cause-act | got into | got in)",
    ],
    unless: [
      "(sorry | apologize | apologies | apology | regret | saddened | disappointed | frustrating | hear | read | understand) ...14 (was | were | is | are | got | never | not | had | has | out of | stuck | expired | @cause-act)",
      "(if | whenever | unless | in case | whether | until) ...14 (was | were | is | are | got | never | not | had | has | out of | stuck | expired | @cause-act)",
      "you (were | got | have been | did | had)",
      "(to | must | please | will) update",
      "ran out of (words | ideas)",
      "which means (a lot | so much | the world | everything)",
      "(review | experience | feedback | stay | visit | team | comments | comment | guests) ...8 (@cause-act | hence | which means | meaning)",
    ],
    negated: "keep",
    sentence: "statement",
    confidence: "medium",
    message: "Tells what went wrong and how.",
    why: "People can let go of what they understand.",
    source: ["C21", "M12"],
    examples: {
      match: [
        "A digger on the corner cut the cable to your block.",
        "We traced it to a wrong digit in the door code.",
        "Turns out the voucher was linked to your old profile.",
        "The fitter couldn't get past the gate and drove on.",
        "Your seat was moved when the airline sent a smaller plane.",
        "Our bakery sent half the bread, hence the short order.",
        "Somebody on the early shift misread the slip and packed size 38.",
        "The courier was held up on the bridge.",
      ],
      noMatch: [
        "We are sorry that the pipe in your room burst.",
        "If the payment has expired, tell us.",
        "We ran out of words when we read this.",
        "Did the fuse blow when you plugged it in?",
        "I don't know yet what went wrong.",
        "Was the plumber held up?",
      ],
    },
  },
  {
    kind: "pattern",
    id: "explanation/next-steps",
    patterns: [
      "here is (how | what) ...6 (goes | go | next | from here | from now | happen | expect)",
      "^ the next (step | steps | stage) (is | are | will be) _",
      "^ next (the | our | we | a | an | they | it) ..4 (reviews | checks | goes | gets | sends | looks | decides | inspects | tests | reads | books | compares | will)",
      "(reviews | checks | inspects | tests | retests | assesses | verifies | approves | compares | repairs | weighs) (it | the | your | that | this | them) ..5 and (if | then | once | you | the | when)",
    ],
    sentence: "statement",
    confidence: "medium",
    message: "Lays out the steps to come.",
    why: "Knowing the steps makes the wait less uncertain.",
    source: ["M12", "C36", "C38"],
    examples: {
      match: [
        "Here is what you can expect from here.",
        "Next, our lab tests the sample.",
        "The workshop checks the lens and then you get a quote.",
      ],
      noMatch: [
        "Next week is fine.",
        "Here is the link.",
        "Our team checks the inbox daily.",
        "What is the next step?",
      ],
    },
  },
  {
    kind: "custom",
    id: "explanation/step-by-step",
    find: findSteps,
    confidence: "medium",
    message: "Takes them through it step by step.",
    why: "Clear steps spare them a second message.",
    source: ["M12"],
    examples: {
      match: [
        "Open the app. Tap Account. Choose Invoices and there it is.",
        "1. Unplug the base.\n2. Hold the round button for ten seconds.\n3. Plug it in again.",
        "Please close the lid. Then press Start. Wait for the beep, then select Eco.",
      ],
      noMatch: ["Please restart it.", "Tell us more. Send a photo. Thank you.", "Open to all, our bar is on the roof."],
    },
  },
];
