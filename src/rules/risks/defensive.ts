import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenFlag } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

/** Denies, disputes or corrects what the customer told, or argues the company's case. */
const WHY = "Someone who is told that it wasn't so has to prove it, louder each time.";
const SOURCE = ["D03", "D05", "P05", "C32"];
const SUGGESTIONS = [
  "* Leave the denial out: say what you heard and what you will do about it.",
  "What you describe about {noun} matters. Here is what I found: [what you found].",
];

/** Owning up, agreeing, and things said of others. */
const AGREEING = [
  "(you are | you were | that is) (absolutely | completely | quite | totally | so)? right",
  "you are right ...8 (true | correct | incorrect | accurate)",
  "(if | whether | in case | when) ...5 (not (true | correct | accurate | the case) | incorrect | false | wrong)",
  "(he | she | they | driver | bot | letter | page | invoice | bill | message | sign | banner | website) ..3 (was | were | is) (wrong | incorrect | false | not true)",
];

/** What a reply says that the customer did. */
const CUSTOMER_DID = wordSet(
  "booked checked stayed asked wanted came said told demanded called arrived paid requested opted mentioned reached claimed used refused chose selected left ordered took agreed entered spent cancelled canceled consumed brought",
);
/** What a reply says that the house does or did. */
const HOUSE_DOES = wordSet(
  "serve serves provide provides offer offers charge charges follow follows maintain maintains informed told offered gave provided charged allowed arranged upgraded explained extended communicated served adhered shifted allotted updated allow conduct",
);
const HOUSE = wordSet("we hotel team staff management manager resort company");
const BETWEEN = wordSet("had have has also even then just already always do did never clearly only");
const NEGATIVES = wordSet("not no never none nothing");
/** Behind a "not": what went wrong on our side, what will not happen again, invitations. */
const OWN_UP = wordSet(
  "meet met match up satisfied happy happen happened repeated repeat hesitate reflect live enjoy wish acceptable expectations best doubt feel reach hear sure good great deliver delivered able worry problem longer only matter our the what how",
);
/** Before a "not": limits and the future, which are no dispute. */
const LIMITS = wordSet("can will would could may should if does");
const CONTRASTS = wordSet("but however although though whereas while instead otherwise even only just actually");
/** Behind an "our": what a house aims at, which is no claim about the case. */
const AIMS = wordSet(
  "aim endeavor objective goal priority intention motto commitment constant location feedback team mission number top guests services standards",
);
/** Before a "we provide": what a house offers in general. */
const IN_GENERAL = wordSet("experience service services hospitality what that which standards level");
const COPULAS = wordSet("is are was were has have do does");
const ASKING = wordSet("if when whether that because hear before after once as how what why where issue concern");

/** Who owns it or does something about it argues no case. */
const PUT_RIGHT = ["ownership", "remedy", "follow-up", "timeframe"] as const;

/** Points of argument that make a case, at least one of them a fact about either side. */
const A_CASE = 3;
const FACTS = 1;

interface Weight {
  readonly argument: number;
  readonly fact: number;
}
const NOTHING: Weight = { argument: 0, fact: 0 };
const A_FACT: Weight = { argument: 1, fact: 1 };

/** What a word adds to a case: what you did, what we do, what was not so, and yet. */
function weigh(normals: readonly string[], at: number): Weight {
  const word = normals[at] as string;
  if (CONTRASTS.has(word)) return { argument: 0.5, fact: 0 };
  if (NEGATIVES.has(word)) {
    const owned = OWN_UP.has(normals[at + 1] ?? "") || LIMITS.has(normals[at - 1] ?? "");
    return owned ? NOTHING : { argument: 1, fact: 0 };
  }
  if (word === "our")
    return !AIMS.has(normals[at + 1] ?? "") && [2, 3].some((ahead) => COPULAS.has(normals[at + ahead] ?? ""))
      ? A_FACT
      : NOTHING;
  if (word !== "you" && !HOUSE.has(word)) return NOTHING;
  let verb = at + 1;
  while (verb < at + 3 && BETWEEN.has(normals[verb] ?? "")) verb++;
  const verbs = word === "you" ? CUSTOMER_DID : HOUSE_DOES;
  const before = normals[at - 1] ?? "";
  const aside = word === "you" ? ASKING.has(before) : IN_GENERAL.has(before);
  return verbs.has(normals[verb] ?? "") && !aside ? A_FACT : NOTHING;
}

function arguedCase(document: Document, context: RuleContext): readonly TokenSpan[] {
  if (context.customer.intensity < 1.2 || PUT_RIGHT.some((move) => context.signals.has(move))) return [];
  const { normals, flags, sentenceOf, sentences, size } = document;
  const bySentence = sentences.map(() => 0);
  let argument = 0;
  let facts = 0;
  for (let at = 0; at < size; at++) {
    const sentence = sentenceOf[at] as number;
    const aside = ASIDE | TokenFlag.greeting | TokenFlag.quoted;
    if (((flags[at] as number) & aside) !== 0 || sentences[sentence]?.end === "?") continue;
    const weight = weigh(normals, at);
    argument += weight.argument;
    facts += weight.fact;
    bySentence[sentence]! += weight.argument;
  }
  if (argument < A_CASE || facts < FACTS) return [];
  const strongest = sentences[bySentence.indexOf(Math.max(...bySentence))];
  return strongest === undefined ? [] : [{ first: strongest.first, last: strongest.last }];
}

export const defensive: readonly Rule[] = [
  {
    kind: "pattern",
    id: "defensive/denies-account",
    patterns: [
      "@our-people would (never | not ever)",
      "@our-people would not (have)? (say | said | do | done | treat | treated | speak | spoken | talk | talked | behave | behaved | tell | told | act | acted | lie | lied | ignore | ignored)",
      "(hard | difficult | impossible) to believe",
      "(that | this | it) (can not | could not) be (right | true | correct | the case)",
      "(no one | nobody | none) else ..4 (complained | reported | said | mentioned | noticed)",
      "(the | our) (first | only) (person | one | guest | customer | passenger | complaint) (who | to | in | that | we)",
      "(must | seems to | could) (have been | be) (a | some) (misunderstanding | miscommunication | confusion)",
      "(was | were | is | are) (perfectly | absolutely) (normal | fine | clean | clear | safe | good)",
      "(did | done) (nothing wrong | everything (right | correctly | by the book))",
      "(am | are) sure (that)? (he | she | they | our | the | my) ..3 (good reason | did not mean | would not | meant well | was only | were only)",
      "(no one | nobody | none | not one) (here | at | from | in | of | on) ..5 (would | could | has | have | had | did | does | is | was | were | said | told | ever)",
      "(none | not one | no one) of (them | us | our | my | the other) ..5 (would | could | has | have | had | did | is | was | were | said | told | complained | mentioned)",
      "(i | we) know (my | our) (team | staff | people | driver | drivers | colleagues) !(will | is | are | can | has | have)",
      "(that | this | it | which) (is | was) (simply | just | really | actually | clearly | definitely | obviously | completely | entirely | absolutely | certainly | also | bit)* (not true | untrue | not correct | incorrect | inaccurate | false | not accurate | not what happened | baseless | contrary)",
      "(that | this | it) (can not | could not) have (happened | been | said | come)",
      "(claim | claims | allegation | allegations | accusation | accusations | statement | statements | comment | comments | remark | remarks | review | complaint) ..7 (false | untrue | baseless | unfounded | incorrect | defamatory | misleading | malicious | fabricated | exaggerated | biased | generalized | unfair | not true | not correct | fake)",
      "(false | baseless | unfounded | fabricated | fake | malicious | sweeping | defamatory) (and <name>)? (claim | claims | allegation | allegations | accusation | accusations | statement | statements | remark | remarks | review | reviews | information | picture)",
      "(i | we) (strongly | respectfully | completely | totally | firmly | beg | must | have to | would)? (to)? (do not agree | disagree | differ | deny | dispute | refute | reject) (with | your | that | this | the | these | any | from)",
      "(i | we) (have)? never (ever)? (said | promised | mentioned | told | received | advertised | marketed | endorse | agreed | committed | commit | had | asked | claimed | offered | refused | denied) !(from | enough | to)",
      "(there | it) (was | were) (absolutely | certainly | also | never)? (no | not any | never any) ..3 (delay | smell | odor | stinking | fungus | argument | request | complaint | complaints | mention | intention | issue | fault | negligence | evidence | proof | question | such | mistake | error | problem | reason) !(to | too | with | for | at)",
      "(i | we) ..4 (did not | could not | do not | not) (find | see | found | apprehend | observe | notice | detect) any (such | evidence | stinking | smell | bug | bugs | issue | issues | fault | instances | crack | dirt | problem | record | complaint | sign)",
      "(there)? (is | was) no (question of | truth (to | in) | basis for)",
      "found no (such | evidence | crack | issue | issues | fault | sign | trace | problem | dirt | smell)",
      "at no (point | time | stage)",
      "(i | we) doubt (that)? (you | your | whether | the (authenticity | genuineness))",
      "(not | never) (say | said) no",
    ],
    unless: [
      ...AGREEING,
      "(nobody | no one) (should | wants | likes | deserves | needs | will)",
      "(it is | that is | this is) (not true | incorrect) that (you | i | we) (owe | did | were)",
      "(charge | bill | fee | invoice | amount | letter | price | date | reading | information | number) ..4 (was | is | were | are) (incorrect | false | wrong | inaccurate)",
      "(i | we) did not see any (reply | answer | email | mail | message)",
      "(there is | there was) no (problem | issue) (with | at all | to)",
      "no (mistake | fault | error | issue | problem) (from | on | at | of | in) your",
      "you (did | have done) (nothing wrong | everything right)",
      "(only | first) (one | person) (to | who) (help | can | knows)",
      "must be (a | some) (misunderstanding | confusion) on our",
    ],
    negated: "keep",
    sentence: "statement",
    severity: "error",
    confidence: "high",
    message: "Denies what they told you.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "No one at our desk would ever say that.",
        "That is simply not true.",
        "Your claims are baseless.",
        "We never promised a free upgrade.",
        "We did not find any such smell in the room.",
      ],
      noMatch: [
        "You're right, that is not true, and I'm sorry you were told so.",
        "Nobody should be spoken to like that.",
        "It isn't true that you owe us anything.",
        "If that's not correct, tell me and I'll change it.",
        "The amount was incorrect, so I've refunded it.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "defensive/our-records",
    patterns: [
      "(our | my | the) (records | logs | system | cameras | footage | cctv | tracking) (clearly | do | does | actually | also)? (show | shows | say | says | indicate | indicates | confirm | confirms | reflect | prove) (otherwise | differently | that it was | that you (did | were | had | never) | that no | no | the call | you (did | were | had | never) | that (the | our))",
      "(as per | according to | from) our (records | records it | cctv | system | logs) ..5 (not | no | never | you)",
      "(have | has | had | find | found) (no | not any) record of",
      "not (have | find | found) (any | a) (record | records) of",
      "(have | has) (the | all | enough)? (proof | evidence | recordings) (to | of | that | which)",
      "produce (the | any | a)? (proof | recording | evidence)",
      "not what (our | my | the) (records | log | logs | system | team | driver | staff | notes | tracking) (say | says | show | shows | told | said)",
      "according to (our | the) (driver | courier | staff | team | manager | technician | desk | waiter | colleague | engineer)",
    ],
    unless: [
      "(records | logs | system) ...6 (you are right | you up | in your favor | our (mistake | fault | error))",
      "no record of (your)? (reply | this chat)",
    ],
    sentence: "statement",
    negated: "keep",
    severity: "error",
    confidence: "medium",
    message: "Holds your records against them.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "Our records show that you never called.",
        "As per our records there was no request from your room.",
        "We have no record of any complaint from you.",
      ],
      noMatch: [
        "Our records back you up, you did call on Monday.",
        "Our records show the parcel in Leeds this morning.",
        "I've put it on record that you called twice.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "defensive/sets-the-record-straight",
    patterns: [
      "(would | should | want | wish | need | have | allow me | let me | permit me | like us | just want) (like)? (to | me)? (also | further | humbly | again | categorically | respectfully | just)* (to)? (clarify | highlight | point out | set the record straight | put on record | put this on record | state | bring to your (notice | attention | kind notice) | make (it | this | few | a few | some | things | a | the) (clear | point | things | facts | points))",
      "(would | want | wish) (like | to | like to)* inform you about (certain | some | few | a few | your)",
      "(few | some) (clarifications | facts | points) (for | from | to | and | about | here)",
      "for your (kind | own)? information",
      "(in (our | my) defense)",
      "(with (all)? (due | full) respect)",
      "kindly (try to)? (understand | note | consider | appreciate | realize) (that | the | a few | few | our)",
      "please (note | consider) (a few | few | some | the following) (points | facts | things)",
      "please (try to)? (understand | consider | appreciate | realize) (that | the) ..3 (we | hotel | our | fault | points | channel | policy)",
      "(i | we) (stand by | reserve the right | are confident that our)",
      "(tarnish | tarnishing | defame | defaming | malign | maligning | slander | slanderous | vendetta)",
      "(malicious | ulterior | bad) (mindset | intent | intention | intentions | motive | motives | content | attempt)",
      "legal action (against | for)",
      "(you (would | will | may | must) (recall | remember | agree) that | as you are (well | fully)? aware)",
      "(just | simply)? to (set | put) the record straight",
      "(how can (we | i | a | one | two | three | four | five | six | you | any | anyone) | which (hotel | company) in the world)",
      "as a (justification | clarification)",
      "(contrary to | as opposed to) (your | what you)",
    ],
    unless: [
      "(apologize | sorry | thank | happy | glad) ...3 (clarify | highlight)",
      "(to | just) clarify (are | is | do | did | was | were | have | which | when | if | whether)",
      "(could | can | would | please) you ...4 clarify",
      "(would like | want | wish) to (inform | tell) you that (i | we | your | the) ..4 (have | has | refunded | sent | shipped | been)",
      "(legal action) ...4 (you | your right)",
    ],
    when: { intensity: { min: 1 } },
    sentence: "statement",
    severity: "error",
    confidence: "medium",
    message: "Argues your case.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "We would like to clarify that the pool was open.",
        "For your kind information, breakfast ends at ten.",
        "With all due respect, our staff did all they could.",
        "Kindly note that we informed your agent.",
      ],
      noMatch: [
        "Could you clarify which room it was?",
        "Just to clarify: is it the blue one?",
        "I'd like to tell you that I have refunded the fee.",
        "I would like to apologise.",
        {
          after: ["customer: Lovely stay, thank you!"],
          text: "We would like to highlight the garden, which opens in May.",
        },
      ],
    },
  },
  {
    kind: "pattern",
    id: "defensive/speaks-well-of-itself",
    patterns: [
      "(our | the | all | all our | all the) (rooms | room | hotel | staff | team | food | service | services | kitchen | beds | facilities | amenities | bathrooms | linen | cars | drivers | agents | managers | salespeople | property | points | activities | channels | phones | buses | trains | products | reviews) ..4 (is | are | was | were) (always | all | very | fully | completely | highly | well | quite | perfectly | regularly | thoroughly | absolutely | extremely | also | in | verified | by)* (clean | spotless | maintained | well-maintained | trained | well-trained | safe | secure | hygienic | functioning | working condition | operational | spacious | professional | polite | experienced | excellent | perfect | fresh | cleaned | sanitized | inspected | satisfied | up to satisfaction | top notch)",
      "(all | most | many | majority | other | hundreds | thousands | numerous | several | great many | every) (of)? (our | the | other)? ..2 (guests | customers | visitors | clients | travelers | people | folks | users | passengers) ...8 (satisfied | happy | love | loved | like | liked | enjoy | enjoyed | appreciate | appreciated | praise | praised | praises | pleasurable | no complaint | no complaints | never complained | not complained)",
      "(can | could | may) (see | check | read | verify) (it)? (from | in | by | on)? (our | the | all our)? (other | online | many | recent | positive)* (reviews | review | ratings | rating)",
      "(our | hotel) (ratings | rating | reviews) (is | are | in | on | speak | show)",
      "(although | though | even though | however | apart from that | whereas | but | sir | as) (we | i) do (have | provide | offer | serve | maintain | keep | clean | ensure | follow | conduct | train | check | supply)",
      "^ we do (have | provide | serve | maintain) ..4 (fridge | fridges | refrigerator | refrigerators | heater | heaters | wifi | wi-fi | parking | water | rooms | breakfast | towels | toiletries | hotel | floor)",
      "(we | hotel | resort | property) (also)? (have | has | serve | serves | offer | offers | provide | provides) (a | an | the | <number> | all | only | also | good | wide | various | different | limited | dedicated | standard | complimentary | free | food | buffet | room | multi-cuisine | separate | well)+ .. (restaurant | restaurants | parking | breakfast | categories | category | types | varieties | variety | range | geysers | heating | heaters | lift | security | butler | housekeeping | generator | toiletries | service | shop | cuisine | rooms | tariff | rates | hours | items)",
      "(hotel | resort | property | place | room | rooms) (is | are) (located | situated | centrally | recently | newly | <number> years)",
      "(was | is | are | were) (actually | also)? one of (the | our) (best | newest | largest | finest | biggest | premium)",
      "(we | hotel | staff | team) (have)? (strictly | diligently | dutifully | always) (adhered | followed | complied | acted | tried | offered | helped)",
      "(we | i | team | staff | hotel | manager) had (already | also | even | clearly | promptly)* (informed | updated | explained | told | offered | provided | arranged | extended | given | advised | communicated | mentioned | upgraded | allotted | shifted)",
      "(we | i) did (inform | organize | arrange | provide | offer | tell | try | give | mention | explain | advise | warn | not bill | not charge)",
      "(we | they | team | staff) (have)? (gone | went) out of (the | our | their) way",
      "(our | is the | are the | at a | at the | of) (lowest | cheapest | most reasonable | most economical | very reasonable | quite reasonable | best) (price | prices | rate | rates | deal | tariff | tariffs)",
      "like (any | every | all | many | most) other (hotels | hotel | companies | company | airlines | airline | shops | banks)",
      "(industry | standard | normal | common) (standard | norm | norms | practice | procedure)",
      "(is | are | was | it) (all)? (works | working) (as | exactly as) (designed | intended | expected | it should)",
      "no (known | such)? (issues | issue | outages | outage | problems | problem | faults | fault) (on | at | from) (our | this) (end | side)",
      "(we | i) (always | regularly | continuously | constantly | strictly) (maintain | clean | check | follow | honor | conduct | sanitize | train)",
      "(we | i | hotel) (maintain | conduct | follow | ensure) (regular | strict | proper | all | high | daily | the highest) ..3 (security | inspections | checks | protocols | cleaning | maintenance | standards | hygiene | policies)",
      "first (time | complaint | such) ...8 (complaint | complained | heard | received | happened)",
      "(no | never had any | not a single) (other)? (guest | guests | customer | customers | passenger) (ever | has | have | had)? (complain | complained | complains | reported | mentioned | raised)",
      "no (such)? (complaint | complaints | concern | concerns | issue | issues) ..3 (was | were | has been | have been) (reported | raised | received | made | mentioned | brought)",
      "without any (complaint | complaints | negative feedback)",
      "(flight | train | bus | van | others) ...3 on time for (everyone | everybody | all | the others)",
    ],
    unless: [
      "(ensure | make sure | so that | until | to see that | want | wish | hope | like | expect | strive | ensuring | endeavor) ...6 (our | the | all) (rooms | room | hotel | staff | team | food | service | services | guests | our guests | property | facilities)",
      "(wish | if | though | should | as soon as) (we | i) had",
      "(sure | ensure | check | see | if | until) ...5 working as",
      "(did | do) (we | i) did",
      "(sorry | regret | apologize) ...8 (we | i) had",
      "(have | offer | provide | has) ...12 (for you | you can | would you | instead | (today | tonight | tomorrow) | i can)",
      "(glad | happy | pleased | delighted | thrilled | elated) ...10 (our | the) (rooms | room | hotel | staff | team | food | service | location)",
      "(all | every) (guest | guests | customers) (are | is) (welcome | important | free)",
    ],
    when: { intensity: { min: 1.3 } },
    sentence: "statement",
    severity: "error",
    confidence: "medium",
    message: "Praises itself against the complaint.",
    why: "It tells them that their experience doesn't count.",
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "Our rooms are always spotless.",
        "All our guests are fully satisfied with the breakfast.",
        "As you can see from our other reviews, people love it here.",
        "We do provide heaters in every room.",
        "No other guest has complained.",
      ],
      noMatch: [
        "I'll make sure that your room is clean before you arrive.",
        "All guests are welcome at the desk tonight.",
        "We do apologise for the wait.",
        "Your room wasn't clean, I've seen the photos.",
        {
          after: ["customer: Wonderful stay, thank you so much!"],
          text: "Thank you! We take great pride in our breakfast.",
        },
      ],
    },
  },
  {
    kind: "pattern",
    id: "defensive/disclaims",
    patterns: [
      "(i | we) (do not | never | can not) (guarantee | commit to | promise) (any | a | the | that | shipping | delivery | arrival | specific | exact | dates | times | on)* (date | dates | day | time | times | delivery | shipping | arrival | deliveries | day of)",
      "(is | are | was | were | be) (an)? (only | just | always | merely) (an | our)? (estimate | estimates | indication | indicative | approximate)",
      "(date | dates | time | times | delivery | window | windows | slot) ..3 (is | are | was | were) (an)? (estimate | estimates | indication)",
      "(dates | times | windows | slots | date | time | window) (is | are) (only | just | always | merely) (estimated | expected)",
      "(hotel | we | staff | team | desk) (was | were) (never | not) (informed | told | made aware | notified | aware) (of | by | about | that)",
      "(is | are) (only | merely)? (non-binding | not binding)",
      "(customer | guest | passenger | user | buyer | tenant | traveler) (own | sole)? responsibility",
      "(prices | fares | rates | offers | times | schedules) (are | is) (always)? subject to (change | availability)",
      "(will be | is | are) delivered by (the | our)? (estimates | estimate | estimated)",
      "(is | was | are) not (really | actually | entirely)? (our | the hotel | hotel | my | the company) (fault | mistake | error | responsibility | liability | problem | doing | business)",
      "(with | for) no fault of (ours | the hotel | hotel | our own)",
      "(i | we | hotel | resort | company | management) (is | are | was | were | am) (not | at no | no way | in no way) (responsible | liable | at fault | fault | to blame | accountable | answerable)",
      "(can | could | should | must) not (be | hold us) (blamed | held | responsible | liable | accountable | blame | judge)",
      "(hotel | resort | company | we) (is | are | was) at no fault",
      "(i | we) (accept | take | assume | bear) no (responsibility | liability | blame)",
      "you can not (blame | judge | expect | hold) (us | the | our | staff | a | that)",
      "not (to)? (judge | form an opinion) ..8 (based | basis | on this | on one | on the last)",
      "(judge us | form an opinion) ...8 (overall | not just | based on)",
      "(nothing | not anything) that should (be causing | cause) you",
    ],
    unless: [
      ...AGREEING,
      "(can not | do not) guarantee ...6 so (i | we) (have | will)",
      "you (can not | should not) be (blamed | held | responsible)",
    ],
    negated: "keep",
    sentence: "statement",
    severity: "error",
    confidence: "medium",
    message: "Disclaims responsibility.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "We don't guarantee delivery dates.",
        "The date is only an estimate.",
        "That is not our fault.",
        "The hotel cannot be held responsible for the noise.",
      ],
      noMatch: [
        "We can't guarantee Friday, so I've planned for Saturday.",
        "You can't be held responsible for our slip.",
        "It was our fault and nobody else's.",
        "I can give you an estimate by noon.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "defensive/corrects",
    patterns: [
      "^ (well)? actually (the | your | our | you | it | that | this | they) .. (was | were | is | are | did | does | do | says | say | said | had | has | never | not)",
      "(was | were | is | are) (very | quite | perfectly | absolutely | always | already)? (clear | clearly (stated | mentioned | written | shown | communicated | marked | displayed | explained)) (on | in | at | from | when | during)",
      "(clearly | already | very well) (states | stated | mentions | mentioned | says | written | displayed)",
      "(it does say | it says so | it is mentioned | it was mentioned | are available with you | is available with you) (in | on | at)?",
      "as (the | our | your) (banner | confirmation | page | website | leaflet | email | letter | voucher | ticket | label | sign | invoice | contract | receipt) (says | states | shows | said | stated | explains)",
      "you are (mistaken | confused | wrong | misinformed | misguided)",
      "you (have | must have | seem to have | may have | probably) (misunderstood | misread | confused | mixed up | mistaken | hidden | misrepresented | mis-represented | imagined | been confused)",
      "(even | though | although | whereas | but | as | since | yet) you (had | have)? (yourself)? (booked | opted | chose | chosen | demanded | wanted | agreed | stayed | paid | checked out | selected | requested) !(us | it | a | with)",
      "(your booking | your reservation | the booking) (with us)? (was | were) (actually | only)? (for | through | thru | made | done | from | a | on | coordinated)",
      "you (opted | claimed | yourself)",
      "you (had | have)? (mentioned | said | stated) .. (yourself | itself)",
      "you were (given | offered | provided | upgraded | shifted | promptly | accompanied) !(is | was | the | wrong)",
      "you had (also | already | actually | clearly)* (booked | stayed | paid | mentioned | opted | requested | asked | wanted | checked | agreed | selected | chosen | come | spent | said | told)",
      "you have (opted | claimed | alleged | demanded | chosen for)",
      "(claimed | alleged | portrayed) (by you | in your review)",
      "(was | were) not (possible | feasible | allowed | permitted | permittable) !(to)",
      "(checked | inspected | inquired | investigated | spoke | spoken) .. (housekeeping | room | rooms | staff | office | cctv | footage | restaurant | kitchen | guests | team) ...10 but",
      "(we | i) do (advise | state | mention | inform | say | communicate) ...6 (online | website | charges | guests | customers | in (the | our))",
      "(has | have | had) every right to",
      "(which | that) (we | i) (think | believe | feel) (is)? (reasonable | fair | very reasonable | good)",
      "(very | quite)? (nominal | minimal) (amount | charge | rate | price | fee)",
    ],
    unless: [
      ...AGREEING,
      "actually (you are | that is | it is) (right | fine | good | great | a good | better | possible)",
      "(sorry | apologize | wrong | mistake | error) ...6 you were (given | offered | provided)",
      "you were (given | offered | provided) ..4 (wrong | incorrect | incomplete | poor | bad | no | a dirty | a broken)",
      "(even though | although | though | as | since) you (had)? (booked | paid | requested | chose) ...10 (sorry | wrong | mistake | our | should)",
      "(that | when | where | because | hear | see | understand | sorry | why | what | how) you (were | had | have)",
      "(hear | sorry | thank | thanks | glad | happy | appreciate | understand | see) ...8 you (had | have | were)",
      "(if | whether | whatever | wish | like | once | after | before | issue | issues | concern | concerns | experience | time | trouble | problem | anything) (that)? you (had | have)",
      "(sorry | apologize | regret | unfortunately) ...6 was not (possible | allowed)",
      "(as | like) you (had | have)? (requested | asked | wanted) (i | we) (have | will | can)",
    ],
    when: { intensity: { min: 1 } },
    sentence: "statement",
    severity: "warning",
    confidence: "medium",
    message: "Corrects their account.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "Actually, the price was very clear on the page.",
        "As the confirmation says, breakfast is extra.",
        "You must have misread the leaflet.",
        "You had opted for the room without a view.",
      ],
      noMatch: [
        "Actually, you're right, the price was wrong.",
        "I'm sorry that you were given the wrong key.",
        "Is the date on the voucher clear?",
        "You booked two nights and paid for three, I can see that.",
      ],
    },
  },
  {
    kind: "custom",
    id: "defensive/argues-point-by-point",
    after: PUT_RIGHT,
    find: arguedCase,
    severity: "warning",
    confidence: "medium",
    message: "Argues the case point by point.",
    why: WHY,
    source: [...SOURCE, "P16", "C34"],
    suggestions: ["* Take up the one thing that matters most to them, and what you will do about it."],
    examples: {
      match: [
        "You booked the small room but you asked for two extra beds, which was not included. We charge for each bed and we informed you of it. Our rooms are cleaned daily and our lift was working.",
        "Sir, you arrived at six and you wanted breakfast, but we serve it from seven. Our cook was not there. The bread was not old, and you did not tell our waiter.",
        "We provide a shuttle only until ten, however you came at eleven and called nobody. We never charge for it. Our driver was there and he was not rude.",
      ],
      noMatch: [
        "You booked two nights and paid for three. That was our mistake, I'm sorry, and the third night is on its way back to your card.",
        "I'm sorry that the room was not clean and that nobody came. I've asked our housekeeper to see to it today.",
        "Did you book the room with us, or was it the agency? If you paid there, send me the slip and I'll call them.",
      ],
    },
  },
];
