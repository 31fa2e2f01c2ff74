import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenClass } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

const SAYING = wordSet(
  "said told promised assured guaranteed supposed meant agreed confirmed swore quoted scheduled due wrote",
);
const OTHERS = wordSet(
  "you they he she it colleague agent rep driver manager technician engineer fitter plumber courier app website email installer delivery order refund parcel package was were",
);
const OURSELVES = wordSet("i we my our doctor husband wife friend neighbor boss mother father");
const BRIEF = 30;
const TIME = TokenClass.date | TokenClass.clock | TokenClass.duration | TokenClass.number;
const TIME_WORDS = wordSet("morning afternoon evening noon tonight today hour hours minutes lunch week weekend");
const DENIAL = wordSet("no not never free nothing");
const SHORTFALL = wordSet("still nothing nobody never no not none late wrong nope");
/** "The bill says $215.": what stands against a word given. */
const SHOWING = wordSet("says say said shows show showed states charged was is reads");
const SWORN = wordSet("guaranteed promised assured swore");
const WELL = wordSet("thanks thank great good lovely happy works fine please can could");
const IT_IS = wordSet("then it that this now here and but yet today well");

/** "You said Friday. It's Monday." A word given in one sentence, and the next, a short one, that shows what came of it. */
function findSaidAndThen(document: Document): readonly TokenSpan[] {
  const { sentences, normals, flags } = document;
  const spans: TokenSpan[] = [];
  sentences.forEach(({ first, last, end }, index) => {
    const next = sentences[index + 1];
    if (!next || end === "?" || next.end === "?" || next.last - next.first > 9) return;
    if (((flags[first] as number) & ASIDE) !== 0) return;
    const words = normals.slice(first, last);
    const said = words.findIndex((word, at) => SAYING.has(word) && !(word === "due" && words[at + 1] === "to"));
    if (said < 1 || !words.slice(0, said).some((word) => OTHERS.has(word))) return;
    if (OURSELVES.has(words[0] as string) && !isPassive(words, said)) return;
    const after = normals.slice(next.first, next.last);
    if (
      holdsMoney(document, first, last) &&
      holdsMoney(document, next.first, next.last) &&
      after.some((word) => SHOWING.has(word))
    ) {
      spans.push({ first, last: next.last });
      return;
    }
    if (SWORN.has(words[said] as string) && !after.some((word) => WELL.has(word)) && words[0] !== "i") {
      spans.push({ first, last: next.last });
      return;
    }
    if (FORETOLD.some((word) => words.indexOf(word) > said) && fallsShort(after)) {
      spans.push({ first, last: next.last });
      return;
    }
    if (!IT_IS.has(after[0] as string) && !SHORTFALL.has(after[0] as string)) return;
    const denied = words.some((word, at) => at > said && DENIAL.has(word)) && after[0] === "now";
    const falls = denied || after.some((word) => SHORTFALL.has(word));
    if (falls || (hasTime(document, first, last) && hasTime(document, next.first, next.last)))
      spans.push({ first, last: next.last });
  });
  return spans;
}

/** What was said was to come. */
const FORETOLD = ["will", "would", "shall", "could", "going", "happening", "coming"];
const THEM = wordSet("they you he she it nobody");
const HELPERS = wordSet("did do does have has was were is are");

/** "They don't call": who gave their word, and a no to it; or "and still nothing". */
function fallsShort(after: readonly string[]): boolean {
  return after.some((word, at) => {
    const next = after[at + 1] ?? "";
    if (word === "still") return next === "no" || next === "not" || next === "nothing";
    if (!THEM.has(word) || at > 2) return false;
    return next === "never" || (HELPERS.has(next) && (after[at + 2] === "not" || after[at + 2] === "never"));
  });
}

const RAN_OUT = wordSet("gone past passed ago nothing nobody");
const BY_NOW = wordSet("now already still");
const OURS_TO_DO = wordSet("will shall going");
const WE = wordSet("i we it they she he");

/** Our last turn names a time for what we do, and they answer that it has gone. */
function findTimeGone(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const ours = turns[turns.length - 1];
  if (ours === undefined || (ours.role !== "agent" && ours.role !== "bot")) return [];
  const said = ours.document();
  const promises = said.normals.some((word, at) => OURS_TO_DO.has(word) && WE.has(said.normals[at - 1] ?? ""));
  if (!promises || !hasTime(said, 0, said.size)) return [];
  const { sentences, normals } = document;
  const first = sentences[0];
  if (first === undefined || document.size > BRIEF || normals.some((word) => WELL.has(word))) return [];
  if (first.end === "?" || !hasTime(document, first.first, first.last)) return [];
  const words = normals.slice(first.first, first.last);
  const isClock = document.classes.slice(first.first, first.last).some((each) => (each & TokenClass.clock) !== 0);
  if (!words.some((word) => RAN_OUT.has(word) || (isClock && BY_NOW.has(word)))) return [];
  return [{ first: first.first, last: first.last }];
}

/** "I was told", "we were promised". */
function isPassive(words: readonly string[], said: number): boolean {
  const before = words[said - 1];
  return (
    (before === "was" || before === "were" || before === "been") &&
    words[said] !== "supposed" &&
    words[said] !== "meant"
  );
}

function holdsMoney({ classes }: Document, from: number, to: number): boolean {
  return classes.slice(from, to).some((each) => (each & TokenClass.money) !== 0);
}

function hasTime({ classes, normals }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (((classes[at] as number) & TIME) !== 0 || TIME_WORDS.has(normals[at] as string)) return true;
  return false;
}

/** Something that was promised did not happen. */
export const brokenPromise: readonly Rule[] = [
  {
    kind: "pattern",
    id: "broken-promise/was-told",
    patterns: [
      "(never | not) kept (your | the | his | their | a) (word | promise | promises | side)",
      "<duration> (you | they) (said | told me | promised)",
      "!(i | we) (keep | keeps | kept) (saying | telling | promising | assuring) ..3 (will | would | going to | is coming | are coming | tomorrow | next week | soon | today)",
      "(booking | website | site | confirmation | listing | ad | advert | brochure | reservation | invoice | email | page) (itself | clearly)? (mentioned | mentions | promised | included | includes | guaranteed | guarantees | advertised) ...12 (but | however | yet | while | whereas) ...6 (not | no | never | nothing | none | refused | charged)",
      "(although | though | even though | while | despite) ..8 (confirmed | promised | agreed | assured | guaranteed | positive | said yes) ...14 (not | no | never | nothing | instead | refused | different | other | wrong | noise | dirty)",
      "(changed | changes | change | changing) (his | her | their | your) (story | tune | word | words | statement | version)",
      "went back on (his | her | their | your | its) (word | promise | promises)",
      "(as | like) (promised | agreed | confirmed | advertised | stated) ..2 not",
      "not ..2 as (promised | agreed | confirmed | advertised)",
      "(lied | lying | lie) .. (about | on) (the | my | when | your)? (delivery | date | price | refund | arrival | time | shipping)",
      "(you | they | he | she | colleague | agent) (had | have)? (guaranteed | promised | assured) (me | us | that | it | a | the | delivery | this)+",
      "(you | they | he | she) (told me | told us | quoted | said to me) (that | it)* .. (free | <money> | included | <duration> | <date> | <clock>) ...12 (but | and now | now | was charged | were charged | that was | ago | instead | not | still | never | no)",
      "(you | they | he | she | driver | agent | rep | manager) (said | told | promised | assured) ...8 (would | will | going to) ...8 and (it | they | he | she | i | we | then | now)? .. (not | never | nothing | nobody | no one)",
      "(did not | never | do not) do what (you | they | he | she) (said | promised | told)",
      "(gave | give | given) (me | us) (your | his | her | their) word",
      "(we | i) (had)? agreed (on | to | that)? ..4 (<money> | <date> | <number>) ...8 (but | and | was charged | charged | instead | not | now)",
      "(we | i) (had)? agreed (on | to | that) .. (but | and | was charged | were charged | charged | instead | not | now)",
      "(told | said) ..6 (call | callback | email | refund | visit | answer) .. (today | tomorrow | yesterday | <date>) (and | but)? (no | nothing | never | not)",
      "(you | they | he | she | agent | agents | rep | driver | manager | staff | colleague | team | store | seller | reception | i | we | was | were) .. (promised | assured | guaranteed | confirmed | agreed | ensured | committed | ((said | told | advised | stated | claimed) ..6 (would | will | going to | could | can | by | within))) ...20 (but | yet | however | except) ..8 (not | nothing | never | no | nobody | none | still | nope | late | again | instead | wrong | cannot | <date> | different | refused | denied)",
      "(said | told | promised | assured | guaranteed | confirmed | agreed) .. (by | on | within | in | at | before | for) (<date> | <duration> | <clock> | the end) ...6 (<date> | <clock> | now | still | nothing | nobody | not | never | no)",
      "(you | they | he | she | agent | rep | driver | manager | colleague | company | phone | desk | chat | shop | store | man | woman | lady | guy) (had | have)? (promised | assured | guaranteed | swore) ...10 (nothing | never | not | no | nobody)",
      "(said | promised | told | assured | guaranteed) .. (would | will | going to | should) .. (never | nothing | not | no | nobody | lie | lies)",
      "(did not | do not | does not | never | failed to | not) (keep | kept | honor | honored | fulfill | fulfilled | deliver | delivered | stick to | hold | live up to) .. (word | words | wordings | promise | promises | promised | end of the | commitment | commitments)",
      "(break | broke | broken | breaking | empty | false | fake | another broken | so many broken) (your | the | their | a | every | all | yet another)* (promise | promises | commitment)",
      "(where | what) (is | happened to | ~be | about) (the | my | that | all the)+ (call | callback | refund | email | delivery | voucher | replacement | update | discount | upgrade | thing)* (that)? (you | they | i | we | was)+ (promised | said | were promised | mentioned)",
      "not (what | as | like | the | than)+ (i | we | you | was | were | they)* promised",
      "(you | they | agent | rep | manager | colleague) .. (assured | promised | guaranteed) (me | us)",
    ],
    unless: [
      "(can | could | would | will) (you | they) (please)? (promise | guarantee | confirm)",
      "(thank | thanks | great | happy | glad) ...10 (promised | assured | confirmed)",
      "(i | we) (have | had | just | already)? (promised | said | told | confirmed | offered)",
      "(was | were | been) told .. (lucky | about you | by a friend)",
      "as promised $",
      "as promised (here | i | we)",
    ],
    negated: "keep",
    confidence: "high",
    heat: 1.0,
    message: "A promise was not kept.",
    why: "A broken promise costs trust: own the miss before any new promise.",
    source: ["M14", "C20", "M13"],
    examples: {
      match: [
        "You said it would be here by noon and it's seven now.",
        "The man on the phone promised me a call, nothing.",
        "They assured us that the ramp would be there, but it was not.",
        "You never keep your promises.",
        "They keep saying they will ring me back.",
        "Your confirmation included a cot, but there was no cot.",
        "Then he changed his story.",
      ],
      noMatch: [
        "Can you promise that it'll be dry by Monday?",
        "I promised my sister that I'd ask you.",
        "You said Monday, so I'll be home then.",
        "The manager confirmed my booking, thank you.",
        "The page mentions a cot and a chair.",
        "I keep telling my friends they will love it.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "broken-promise/was-due",
    patterns: [
      "(was | were) to (have | get | receive | be given | be paid | move in | hear) ...6 (on | by | before | at) (<date> | <clock> | <number> | the) ...6 (it is | now | still | that was | today is)",
      "(day | next-day | same-day | express | overnight | priority | guaranteed | premium | first-class) (delivery | shipping | service | post | courier)? my (foot | arse | backside | eye | hat)",
      "(took | taken | booked | had) (the | a | half a | another) (day | morning | afternoon) (off | off work) (for | so) ...8 (not (show | come | turn | arrive | happen) | never | no one | nobody | no-show)",
      "(you | they | he | she | colleague | letter | email) (told | said | wrote | assured) ..3 (this | that | it) (was | would be | is) the (final | last | only) (increase | charge | payment | time | delay | fee | change | bill)",
      "(man | woman | lady | guy | girl | agent | rep | person | lad | colleague | advisor | salesman) (on | at | in) the (phone | desk | shop | store | counter | chat | till) (said | told | quoted | promised) ...8 (bill | invoice | statement | account | app | receipt | now | card) ..2 (says | is | shows | said | was | has)",
      "(upgrade | discount | voucher | room | price | credit | deal | gift | parking | breakfast) (that)? (we | i) (was | were | had been) (offered | promised | quoted | given | sold) ...8 (gone | nowhere | vanished | denied | refused | not (there | honored | available | valid) | no longer)",
      "(guaranteed | promised | ready | there | here | fixed | done | delivered) by (christmas | easter | <date> | <clock> | the weekend | summer) ...2 (it | they | you | he | she | the site | the email) (said | says | told | wrote | promised)",
      "(who | that | she | he | manager | colleague) (was | were) (going to | supposed to | meant to | due to) (ring | call | phone | email | write to | text | visit | contact | get back to) (me | us) (today | yesterday | by | this | last | before | on | at)",
      "(ordered | booked | paid | posted | shipped) ..1 (on)? (monday | tuesday | wednesday | thursday | friday | saturday | sunday) ...2 (it | today | now) (is | was) ..1 (monday | tuesday | wednesday | thursday | friday | saturday | sunday)",
      "(<date> | deadline | date | day | easter | christmas | week | weekend | time | slot | morning) (came | has come | come) and (went | gone)",
      "(next day | next-day | same day | same-day | express | overnight | one day | one-day | two day | two-day | priority) (delivery | shipping | post | service | repair)? ...8 (day (two | three | four | five | six | <number>) | <number> days later | (days | week | weeks) (now | later | ago | on))",
      "(your | the) ..1 (site | website | app | ad | page | flyer | tracking | email | mail | brochure) (says | said | promises | promised | claims | claimed | stated | states) ...8 (i | we) (waited | am still | are still | got nothing | never | had to | did not)",
      "(was | were | been) told (that)? (someone | somebody | he | she | they | it | i | we | you | the | my | a) ..5 (would | will) ..12 (<clock> | now | still | <number> | nobody | never | not)",
      "(email | call | refund | letter | voucher | reply | replacement | part | money | callback | parcel | credit) .. (you | they | i was | we were | he | she | colleague | agent | manager | rep)+ (had | have | was | were)? (promised | guaranteed)",
      "(refund | order | parcel | package | delivery | money | item | replacement | it | they | card) should have (been | arrived | come | reached | shown) ..4 (here | arrived | delivered | paid | by | on | last | yesterday | <date> | in)?",
      "(no one | nobody | none) (ever | even)? (showed up | turned up | came | shown up | appeared)",
      "(it | delivery | this | refund) (was | is) (promised | guaranteed) (for | by | on | within)",
      "(offer | ad | website | site | advert | advertisement | page | deal | email | coupon) (said | says | promised | stated | claimed | promises) ..6 (but | and) ..3 (i | you | it | they | we | now)",
      "(discount | price | refund | upgrade | credit | slot | room | seat | booking | offer) (that)? (you | they | he | she | your _) (confirmed | promised | agreed | guaranteed | offered | quoted) .. (not | never | no | nowhere | missing | gone)",
      "(driver | colleague | agent | rep | manager | technician | engineer | he | she | they | you) (said | told me | told us | swore) .. (he | she | they | it | you) would ...8 (never | not)",
      "(was | were | be | been)? (supposed | meant | due | scheduled | expected) to (be | have | arrive | come | get | happen) .. (yesterday | last (week | month | night | year | friday | monday | tuesday | wednesday | thursday | saturday | sunday) | days ago | weeks ago | hours ago | ago | earlier today)",
      "(was | were) (due | scheduled | booked | expected) (at | on | by | for | in) (<date> | <clock> | <number>) ...8 (now | still | not | nobody | never | no)",
      "(nobody | no one) (came | showed | turned up | called | arrived | was there | showed up) .. (appointment | booked | agreed | scheduled | promised | slot | said)",
      "(nobody | no one) (came | showed | turned up | arrived | showed up) ...8 (appointment | booked | agreed | scheduled | promised | slot)",
      "should have (had | got | received | arrived | been | come | gotten) .. (by | on | before) (<date> | now | then)",
      "(deadline | date | day | slot | time | friday | monday | tuesday | wednesday | thursday | weekend) ..5 (come and gone | came and went)",
      "(appointment | slot | date | deadline | visit | callback | meeting) (that | which) ..3 (nobody | no one | not | never) ..2 (kept | keep | honored | happened | came | showed | turned up)",
      "so much for !(you | him | her)",
      "so much for (the | your | that | within | <duration> | next | same | a | free | guaranteed)+",
      "(voucher | refund | callback | call | email | discount | replacement | upgrade | credit | delivery | money | gift | bonus) (that)? (you | they | i was | we were | he | she) (promised | guaranteed | mentioned | offered | told) .. (never | not | still | no)",
      "(confirmed | booked | scheduled) for <date> ...6 (not | never | nobody | still | nothing)",
      "(was | were | is | are | ~be) (supposed | meant | due | scheduled | expected | guaranteed | promised | told) to (~be | come | arrive | get | receive | happen | have | deliver | call | ship | start | include | been | pick) ...16 (never | still | nothing | not (arrived | here | come | received | happened | delivered | shown | been) | did not | has not | have not | was not | is not)",
      "(was | were | have been | had been | been | got)+ (promised | assured | guaranteed | told it would | told he would | told they would | told i would | told we would)",
      "(delivery | order | parcel | package | driver | technician | engineer | courier | plumber | refund | taxi | cab | installer | callback | electrician | repairman | cleaner | tech) .. (never | did not) (ever | even | actually | once)* (showed up | show up | turn up | turned up | showed | arrive | arrived | came | come | appeared | happened | called back | call back)",
      "(no show | no-show)",
      "not (come | arrived | arrive | delivered | happened | called) (as (promised | agreed | scheduled | planned | stated | arranged))",
      "(still | again) not .. (as | like | when | what) (you | they | was | were | i)+ .. (promised | said | told | agreed | were told | was told)",
      "(paid | pay | paying) (extra | more | <money> | a premium)? (for)? .. (same day | next day | one day | express | overnight | prime | a time slot | time slot | a slot | guaranteed | delivery) .. (not | still | late | never)",
      "(shown | listed | advertised | advertises | mentioned | stated | claimed | claims | confirmed | described) .. (but | yet | however) ..6 (not | no | never | nothing | refused | denied)",
      "(guaranteed | promised | scheduled | estimated | expected) (delivery | arrival | release | date) ...12 (not | late | still | never | passed | missed | past)",
      "(second | third | fourth | fifth | another | <number>) (missed | failed) (appointment | delivery | visit | callback)",
    ],
    unless: [
      "(thankyou | thanku | thankq | thnks | thanx | thx | ty | thnx | tysm | thankyu | thnku) so much for",
      "(with | matching | match | matched | exactly | as | than | to) what was promised",
      "(i | we) was assured (very)? (much | that)",
      "so much for <name> being",
      "(can | could) you",
      "(thank | thanks | you | love | appreciate | appreciated | ever | very) (very | so | ever)* so much for",
      "(not | never) (come | arrived) (yet)? (in)? (my size | black | blue)",
      "(if | when | until) .. (not | nobody | no one) .. (arrive | arrived | show | come | call)",
    ],
    negated: "keep",
    confidence: "medium",
    heat: 0.9,
    message: "Something due did not come.",
    why: "They planned around what was agreed.",
    source: ["M14", "M13"],
    examples: {
      match: [
        "I was to have the keys on the 1st, it's the 9th.",
        "Next-day delivery, my foot.",
        "Took the day off for your engineer and he didn't show.",
        "In May you told me this was the last increase.",
        "The man on the phone said no charge and my bill says 45.",
        "The upgrade we were offered was gone on arrival.",
        "Guaranteed by Christmas, it said.",
        "Where's the manager who was going to ring me today?",
        "Easter came and went.",
        "Next-day delivery, and this is day four.",
        "Your site says 24h support, I waited until Monday.",
        "It was supposed to arrive yesterday and it's still not here.",
        "I was promised a room with a cot.",
        "The engineer never turned up.",
        "Paid extra for next day delivery, still nothing.",
      ],
      noMatch: [
        "We get the keys on the 1st.",
        "It's January and the lake is frozen.",
        "Ordered on Monday, here on Tuesday.",
        "Took the day off for a walk.",
        "Thankyou so much for the cake!",
        "All was in line with what was promised.",
        "Next-day delivery was perfect.",
        "Your site says 24h support, is that true?",
        "The day came and we were married.",
        "What am I supposed to bring to the workshop?",
        "It arrived as promised, thanks.",
        "The handle is broken.",
        "If the driver doesn't call, what do I do?",
      ],
    },
  },
  {
    kind: "pattern",
    id: "broken-promise/word-against-deed",
    patterns: [
      "(agreed | said | told | promised | confirmed) ...10 and ..6 (anyway | regardless | all the same)",
      "(you | they | he | she | someone | chap | guy | man | woman | lady | agent | driver | shop | site | website | email | app | rep) (said | say | told me | told us | promised | swore | wrote | assured me) ...14 (and | but | well | yet | lol | now) ..2 (it is | it has | that was | we are | i am | day) ..3 (<clock> | <number> | <date> | <duration> | now | still | past | gone)",
      "(he | she | they | you | chap | guy | man | woman | lady | agent | driver | rep) ..4 swore (blind | to me | that | it | they | he | on)",
      "paid ..6 (delivery | shipping | express | priority | premium | next day | postage) ...6 (and | but | yet) ..3 (it is | it has been | been | still | nothing | <duration> | day <number> | not)",
      "(callback | call back | call | visit | appointment | engineer | refund | letter | replacement) (never | not) (came | come | happened | materialized | arrived | showed | turned up)",
      "(appointment | appointments | promise | visit | slot) ...10 (nobody | no one | not) ..1 (kept | keep | honored | showed | turned up | came)",
      "supposed to (be | arrive | come | have been) ..4 (yesterday | last (week | night | month) | on <date> | <date>) and",
      "where is (the | my | that) ..3 (you | they | i) (were | was) (going to | supposed to | promised | meant to)",
      "^ (you | they) said (tomorrow | today | <date> | <clock>) ..3 (ago | last | yesterday | every | <duration>)",
      "(another | yet another | third | second | every | the) (deadline | date | promise | slot | appointment) (that | which)? ..2 (missed | broken | passed | come and gone)",
      "(promise | promises | guarantee | guarantees | guaranteed | promising | reassuring | assuring) ...10 (and then | then | yet | but | only to) ..5 (no | not | never | nothing | becomes | became | cancel | canceled | turns | turned | still | late | instead | change | changed)",
      "(emails | email | text | texts | message | messages | app | tracking | tracker | website | site | status) ..2 (said | saying | says | telling | told me | promised | showed) ...10 (yet | but | and) ..2 (nothing | nobody | no | not | never | still | nowhere)",
      "(<date> | <clock> | today | this morning) (delivery | appointment | slot | callback) ...6 (never | no show | nothing | nobody | did not)",
      "(next day | same day | one day | two day | 2 day | 1 day | prime | express | guaranteed | overnight | priority) (delivery | shipping) ...12 (late | not | nothing | still | never | yet | missed | nowhere)",
      "(they | you | he | she | staff | manager | hotel | seller) ..1 agreed .. (forgot | failed | backed out | refused | denied | did not)",
      "(promised | guaranteed | assured) .. (forgot | forgotten | failed | backed out | refused | denied | did not)",
      "(<duration> | a minute | a few minutes | half an hour) .. (turned into | turn into | turns into | became | becomes | became | turned out to be) .. <duration>",
      "(supposed | meant | due | scheduled) to ..3 (at | by | before) (<clock> | <number>) ...10 (now | still | but)",
      "(was | were) (supposed | meant) to ...10 but ..1 (it | they | you | the | there | nobody | no one | he | she | only | just | nothing)",
      "(told | said | promised | wrote) ...12 (nothing | nobody | no one) (came | arrived | happened | called | showed | turned up | rang | was there)",
      "(says | said | shows | showed | marked | status) ..3 delivered ...8 (nothing | not | no | nobody | never | nowhere)",
      "^ (but)? (you | they) promised (me | us | it | this | that)? $",
      "(you | they) ..1 (said | told me | promised | quoted) ..2 (<duration> | <number>) ...3 (it has been | it is | been | that was) ..2 (<number> | <duration>)",
      "supposedly ..2 (sent | shipped | dispatched | refunded | fixed | delivered | paid | on its way | resolved | canceled | cancelled)",
      "(contract | ad | advert | website | brochure | listing | leaflet | confirmation) (states | says | said | promises | promised | guarantees) ...8 (i | we) ..1 (get | got | have | received | see | am getting)",
      "(keep | kept | keeps) (saying | telling (me | us) | promising) ..3 (tomorrow | soon | <date> | next | today | fixed | sent | on its way)",
      "tomorrow never comes",
      "(was | were | am | are) (going | meant | supposed | due) to (email | call | send | ring | write | phone | refund | ship | fix | collect | pick) ...10 (never | not | nothing | nobody | no | still)",
      "(was | were | been) told (<duration> | <number> ..2 (days | hours | weeks | working days)) ...6 (it has been | it is | now | been | <duration> | <number>)",
      "(assured | promised | guaranteed | told) ..8 (would not | never) happen again ...8 (again | happened | has | did | it)",
      "(refund | callback | call back | visit | delivery | reply) (that)? (i | we) (was | were) promised",
      "(still | yet) ..2 (no | not) ..6 (was | were) (promised | told)",
    ],
    unless: [
      "(can | could | would | will) you",
      "(thank | thanks | great) ...10 (promised | told)",
      "(no | not) ..2 supposed to",
    ],
    negated: "keep",
    confidence: "medium",
    heat: 0.9,
    message: "A promise was not kept.",
    why: "A broken promise costs trust: own the miss before any new promise.",
    source: ["M14", "C20", "M13"],
    examples: {
      match: [
        "You agreed to stop it and took the money anyway.",
        "They keep telling me tomorrow.",
        "It was supposedly sent on the 2nd.",
        "The website says 100 seats, we got 60.",
      ],
      noMatch: [
        "You said that I should write here.",
        "When are you going to email the form?",
        "The parcel was sent on the 2nd.",
        "Was I supposed to call you?",
      ],
    },
  },
  {
    kind: "custom",
    id: "broken-promise/time-has-gone",
    find: findTimeGone,
    confidence: "medium",
    heat: 0.9,
    message: "Our own time has passed.",
    why: "A broken promise costs trust: own the miss before any new promise.",
    source: ["M14", "C20", "M13"],
    examples: {
      match: [
        { after: ["customer: No signal.", "agent: We will ring you by 2 pm."], text: "It's gone four now." },
        {
          after: ["customer: No signal.", "agent: I will write tomorrow."],
          text: "That was three days ago and nothing came.",
        },
        { after: ["customer: No signal.", "agent: It will be back at noon."], text: "It's past one now" },
      ],
      noMatch: [
        { after: ["customer: No signal.", "agent: We will ring you by 2 pm."], text: "2 pm is fine, thanks." },
        { after: ["customer: No signal.", "agent: Which box is it?"], text: "Still nothing since 2 pm." },
        { after: ["customer: No signal.", "agent: We will ring you by 2 pm."], text: "Is it 2 pm now or later?" },
      ],
    },
  },
  {
    kind: "custom",
    id: "broken-promise/said-and-then",
    find: findSaidAndThen,
    confidence: "medium",
    heat: 0.9,
    message: "A promise was not kept.",
    why: "A broken promise costs trust: own the miss before any new promise.",
    source: ["M14", "C20", "M13"],
    examples: {
      match: [
        "You said it would be here by Friday. It's Monday.",
        "The fitter was supposed to come between 8 and 12. It's half past three.",
        "They told me that it was fixed. It is not.",
      ],
      noMatch: [
        "You said to send a photo by Friday. Here it is.",
        "My doctor said I should fly in the morning. Is there a seat?",
        "I was supposed to fly on Tuesday. I'm ill now, can I change?",
      ],
    },
  },
];
