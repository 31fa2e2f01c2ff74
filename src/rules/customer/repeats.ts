import type { ReadTurn, Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { contentStems, isContent, stem } from "../../text/content.js";
import { type Document, TokenClass } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { pointsBack } from "./points-back.js";

/** A retelling shares at least so many content words with an earlier turn … */
const LEAST_SHARED = 5;
/** A text that was said word for word before holds at least so many of them. */
const LEAST_OF_FEW = 2;
/** … and at least these shares of the shorter and of the longer of the two: people go on speaking of the same thing in the same words. */
const LEAST_OF_SHORTER = 0.7;
const LEAST_OF_LONGER = 0.4;

/** The words of the latest turn that an earlier turn, which our side has answered since, already said. */
function findRetelling(document: Document, { turns }: RuleContext): readonly TokenSpan[] | "whole" {
  if (saysTheSame(document, turns)) return "whole";
  const asked = askedIn(turns[turns.length - 1]);
  const now = new Set([...contentStems(document)].filter((word) => !asked.has(word)));
  if (now.size < LEAST_SHARED) return [];
  let answered = false;
  for (let index = turns.length - 1; index >= 0; index--) {
    const turn = turns[index] as ReadTurn;
    if (turn.role === "agent" || turn.role === "bot") answered = true;
    if (turn.role !== "customer" || !answered) continue;
    const before = contentStems(turn.document());
    const shared = [...now].filter((word) => before.has(word));
    if (shared.length < LEAST_SHARED || shared.length < LEAST_OF_SHORTER * Math.min(now.size, before.size)) continue;
    if (shared.length < LEAST_OF_LONGER * Math.max(now.size, before.size)) continue;
    return [spanOf(document, new Set(shared))];
  }
  return [];
}

/** The words of our latest question: who answers it takes them up. */
function askedIn(turn: ReadTurn | undefined): ReadonlySet<string> {
  const words = new Set<string>();
  if (turn === undefined || turn.role === "customer" || turn.role === "system") return words;
  const document = turn.document();
  for (const { first, last, end } of document.sentences) {
    if (!end.startsWith("?")) continue;
    for (let at = first; at < last; at++) if (isContent(document, at)) words.add(stem(document.normals[at] as string));
  }
  return words;
}

const THANKS = wordSet("thank thanks thx ty cheers");

/** Said word for word before our side answered: "THE DRYER SQUEAKS." */
function saysTheSame(document: Document, turns: readonly ReadTurn[]): boolean {
  const last = turns[turns.length - 1];
  if (last === undefined || last.role === "customer" || contentStems(document).size < LEAST_OF_FEW) return false;
  // A thanks is said as often as there is something to be thanked for.
  if (document.normals.some((word) => THANKS.has(word))) return false;
  const now = ` ${wordsOf(document)} `;
  if (` ${wordsOf(last.document())} `.includes(now)) return false;
  return turns.some((turn) => turn.role === "customer" && ` ${wordsOf(turn.document())} `.includes(now));
}

function wordsOf({ normals, classes }: Document): string {
  const aside = TokenClass.handle | TokenClass.emoji;
  return normals.filter((_, at) => ((classes[at] as number) & aside) === 0).join(" ");
}

/** From the first to the last of the words. */
function spanOf(document: Document, stems: ReadonlySet<string>): TokenSpan {
  let first = document.size;
  let last = 0;
  for (let at = 0; at < document.size; at++) {
    if (!isContent(document, at) || !stems.has(stem(document.normals[at] as string))) continue;
    first = Math.min(first, at);
    last = at + 1;
  }
  return { first, last };
}

/** What we ask for now was done before we asked. */
function findPointingBack(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const last = turns[turns.length - 1];
  if (last === undefined || last.role === "customer" || last.role === "system") return [];
  return pointsBack(document.normals) ? [{ first: 0, last: document.size }] : [];
}

/** Tells it again, or complains of having to. */
export const repeats: readonly Rule[] = [
  {
    kind: "custom",
    id: "repeats/did-it-before",
    find: findPointingBack,
    confidence: "medium",
    heat: 0.9,
    message: "Did it before we asked.",
    why: "Who is asked for what they have done already was not read: say what you have, and go on from there.",
    source: ["D01", "D06", "M05"],
    examples: {
      match: [
        {
          after: ["customer: It hums.", "agent: Please run the test."],
          text: "Done that. Twice. It's in my first mail.",
        },
        { after: ["customer: It hums.", "agent: Could you reset it?"], text: "I did that already." },
        { after: ["customer: It hums.", "agent: Try another socket."], text: "Tried. I wrote so the first time." },
      ],
      noMatch: [
        { after: ["customer: It hums.", "agent: Please run the test."], text: "Done, it says OK." },
        { after: ["customer: It hums.", "agent: Please run the test."], text: "I'll do it tonight." },
        "Done that twice.",
      ],
    },
  },
  {
    kind: "custom",
    id: "repeats/same-story",
    find: findRetelling,
    confidence: "medium",
    heat: 0.4,
    message: "Tells the same story again.",
    why: "Who repeats the story has not been heard yet: say it back before anything else.",
    source: ["D01", "D06", "M05"],
    examples: {
      match: [
        {
          after: ["customer: The dryer you delivered in March trips the fuse.", "agent: Please send a photo."],
          text: "The dryer that you delivered in March trips the fuse each time.",
        },
        {
          after: ["customer: Booking for two adults shows one adult and one child.", "bot: How can I help?"],
          text: "My booking shows one adult and one child in place of two adults.",
        },
        {
          after: [
            "customer: Lift broken in tower B, my mother cannot reach her flat.",
            "agent: Noted.",
            "customer: And?",
            "agent: Noted.",
          ],
          text: "The lift in tower B is broken and my mother can't reach her flat.",
        },
      ],
      noMatch: [
        { after: ["customer: The dryer trips the fuse.", "agent: Which model?"], text: "The dryer is a Bosch WTH85." },
        {
          after: [
            "customer: How do I move folders from one account to another person's account?",
            "agent: Are the folders in one account, or are they shared documents?",
          ],
          text: "The folders are in one account and I need to move them to another person's, as shared documents.",
        },
        "The dryer trips the fuse, the dryer trips the fuse, I say.",
        {
          after: ["customer: The dryer you delivered in March trips the fuse."],
          text: "The dryer delivered in March trips the fuse, sorry, sent too early.",
        },
      ],
    },
  },
  {
    kind: "pattern",
    id: "repeats/as-i-said",
    patterns: [
      "(told | explained | gave | said | asked) ..4 (i | we) have? (told | explained | gave | said | asked)",
      "(i | we) have (told | explained | written | given | shown | sent) ...8 (i | we) have (told | explained | written | given | shown | sent)",
      "(told | explained | gave | said) ..3 (i | we)? (have)? (told | explained | gave | said) ..3 now",
      "(go | going) (through | over) ..3 (this | it | that) ..2 (once more | again | one more time | yet again | a second time)",
      "^ (i repeat | as (before | mentioned | stated | explained | described | discussed | indicated | said | noted | above))",
      "(as | like) (mentioned | stated | explained | described | indicated | noted | written) (in | before | above | earlier | already | previously | it | the | i | my | to)",
      "(i | we | to) (keep | kept) (telling | saying | asking | explaining | repeating | writing | sending | having to | calling | getting asked)",
      "you (have | had)? already (asked | got | have | received | know) (me | us | that | this | my | it | all)",
      "same (question | problem | issue | answer | message | request) (as | again | i)",
      "(been | gone | went) (through | over) (all)? (this | that | it) .. (already | before | with)",
      "(see | read | check) (my | the) ..2 (emails | messages | tweets | dms | mails | letters)",
      "(said | told | asked | wrote) ...14 (saying | telling | asking | writing | say | tell | ask) ..3 again",
      "for (those | anyone | everyone) (at | in) the back",
      "(reported | called | wrote | emailed | rang | phoned | complained | messaged | chased | asked) ..4 on the (<date> | <number> | _) ..2 (the | and) ..1 (<date> | <number>)",
      "^ (<number> | two | three | four | five | six) (letters | emails | mails | calls | phone calls | tickets | messages | visits | reminders | complaints) <number>? (auto)?",
      "same question as (last | yesterday | before | i | every)",
      "(i | we) repeat $?",
      "(given | gave | sent | told) you (my | our | the | it | this | that) ..3 (twice | again | three times | before | already)",
      "(answered | said | told | explained) (that | this | it) (above | before | already | earlier)",
      "(whole | entire) story again",
      "(start | starting | begin | go) (from | at)? (the)? (beginning | scratch | start | square one) again",
      "(as | like) i (have)? (already | just | previously | clearly | also)* (said | say | wrote | written | mentioned | explained | told | stated | described | posted | tweeted | sent | indicated) (you | above | before | earlier | on | in | already | to | that | it | my)?",
      "(i | we) (have | had)? (already | just) (said | told | explained | sent | gave | given | provided | tried | done | did | mentioned | written | wrote | answered | replied | called | contacted | emailed | spoken | spoke | reported | filled | submitted | asked | posted | complained | checked | restarted | reset) (you | your | that | them | him | her | everything | customer | support | all (of)? (this | that | it)) .. (already | before | earlier | yesterday | twice | times | last week | in my | in the chat | on the phone | above)?",
      "already (said | told | explained | sent | given | gave | provided | mentioned | answered) (you | your | that | this | it | them | him | her | all that | everything)",
      "i (have | had)? (done | tried | did) (this | that | it | all this | all that | all of this | all of that | them | all) (once | twice | before | already | several times | many times)",
      "i (told | said | informed | asked) (you | them | u | your) .. (already | before | twice | times | last | yesterday | earlier)",
      "(tried | done | explained | said | asked | told | reported | mentioned | contacted | written) (it | this | that | you | them | about this)* (before | twice | many times | several times | multiple times | already)",
      "(see | read) (my | the) (previous | last | first | earlier | original | above) (message | email | tweet | post | dm)",
      "read my last message",
      "(from | in) my (previous | last | first | earlier) (message | email | tweet | contact | contacts | call)",
      "as per (my | our) ..3 (email | message | letter | call | mail | tweet | ticket | note | complaint | emails | messages)",
      "(lost count | can not count | can not tell you) ..2 (how often | how many times) (i | we)",
    ],
    unless: [
      "as (stated | mentioned | said | written) in (other | previous | many | earlier | most) reviews",
      "(never | not) ..6 tried before",
      "(i | we) (told | said | explained) ..4 (you | she | he | they) (told | said)",
      "(mentioned | stated | described | written | indicated | explained) (in | on) (your | the | this) ..1 (faq | website | site | page | manual | ad | advert | policy | terms | listing | description | contract | booking | app)",
      "(what | as) i (said | say) (was | is | about)",
      "i (have)? (just | already) (checked | paid | ordered | got) (out | in)",
      "(but | so)? as i (say | said) (the | it | they | we | he | she | this | that | <number>)",
      "like i (said | say) .. (staff | hotel | room | place | great | good | nice)",
      "as i said .. (thanks | lovely | great)",
    ],
    negated: "keep",
    confidence: "medium",
    heat: 0.6,
    message: "Has said so before.",
    why: "Having to say it twice is the commonest complaint of all; show that you have read it.",
    source: ["D01", "C39", "V07"],
    examples: {
      match: [
        "As per my email of last Tuesday.",
        "I've lost count of how often I explained it.",
        "I have told the desk, I have told the nurse, and now you.",
        "As I said in my first mail, the hose is new.",
        "I already told your colleague about the smell.",
        "I've already sent you the receipt.",
        "I've done that already.",
      ],
      noMatch: [
        "As stated in other reviews, the shower is great.",
        "As per your email I restarted it.",
        "I've lost count of how often it stops.",
        "I told you the number and you found it.",
        "What did she say about the smell?",
        "Like most people I prefer the aisle.",
        "When have you sent the keys?",
      ],
    },
  },
  {
    kind: "pattern",
    id: "repeats/says-again",
    patterns: [
      "^ (<handle> | so | ok | and | but)* (again | once more | once again | yet again) _? (i | we | my | our | please | the | it | this | that | what | why | how | when | where | can | could | is | are | do)",
      "(i | we) (will | am going to | shall)? (ask | say | tell you | write | repeat | explain | try) (it | this | that)? ..1 (again | once more | one more time | once again)",
    ],
    unless: [
      "(will | shall | going to) (try | ask) ..2 (again | later)",
      "again ..1 (it | this | that) (works | worked)",
    ],
    when: { ourTurns: { min: 1 } },
    negated: "keep",
    confidence: "medium",
    heat: 0.5,
    message: "Says it once more.",
    why: "Having to say it twice is the commonest complaint of all; show that you have read it.",
    source: ["D01", "C39", "V07"],
    examples: {
      match: [
        { after: ["customer: When does it ship?", "agent: It's a lovely lamp."], text: "Again, when does it ship?" },
        { after: ["customer: The key is stuck.", "agent: Which car?"], text: "Once more: the key is stuck." },
        { after: ["customer: Is it free?", "agent: See our page."], text: "I'll ask once more, is it free?" },
      ],
      noMatch: [
        "Again the soup was cold.",
        { after: ["customer: It froze.", "agent: Restart it, please."], text: "I'll try again later." },
        { after: ["customer: It froze.", "agent: Restart it, please."], text: "It froze again." },
      ],
    },
  },
  {
    kind: "pattern",
    id: "repeats/again-and-again",
    patterns: [
      "(second | third | fourth | fifth | sixth | seventh | tenth) (report | complaint | email | mail | message | letter | ticket | chat | tweet | explanation | reminder) (now | already | about | on (this | it | the same) | for the same)?",
      "^ same (problem | issue | fault | story | thing | error | question) ...6 (second | third | fourth | fifth | sixth | <number>) (report | time | call | week | month | email | day)",
      "(i | we) (gave | told | sent | showed | explained) ...8 (yesterday | last week | on monday | this morning | on the phone) and (the day before | again | today | the week before | before that | last week | twice)",
      "been (over | through) (all)? (of)? (this | that | it) ..4 (before | already | with | last | yesterday | twice | again | many)",
      "(this is | that is | you are | spoke to | talking to)+ (the | my)? (second | third | fourth | fifth | sixth | 2nd | 3rd | 4th | 5th | 6th | 7th) (person | agent | one | rep | colleague | call | chat | department | email | message)",
      "(write | writing | call | calling | ring | ringing | ask | asking | explain | try) ..2 a (third | fourth | fifth | sixth | 3rd | 4th | 5th) time",
      "(have | got | opened | filed | raised | sent | had) ..1 (3 | 4 | 5 | 6 | 7 | three | four | five | six | seven | several) (tickets | emails | complaints | requests | messages | cases) ..4 (closed | ignored | unanswered | nothing | same)",
      "^ (my)? (second | third | fourth | 2nd | 3rd | 4th | 5th) (message | email | call | mail | tweet | ticket | attempt | try | request | complaint)",
      "(for the | this is the | this is my | it is the | it is my | my | on my | now the) (second | third | fourth | fifth | sixth | seventh | tenth | 2nd | 3rd | 4th | 5th | 6th | 7th | 8th | 9th | 10th | 11th | 12th | nth | umpteenth | hundredth | millionth) (time | tweet | email | message | call | complaint | request | ticket | chat | letter | contact)",
      "(have | had | having | need | want | going | tired of | sick of | do i | really | why do i | made me | have to)+ (to)? (repeat | repeating | explain | explaining | tell | telling | say | saying | start | starting | go through | going through) .. (myself | again | over | everything | same (story | thing) | from scratch | all over | it all)",
      "(repeat | repeating | repeated) myself",
      "(explain | explained | explaining | tell | told | said | say | ask | asked | complaint | complaints | complained) .. (all over again | over and over | again and again | a million times | so many times | many times | several times | multiple times | <number> times | no of tyms | no of times | numerous times | countless times | repeatedly)",
      "(<number> | several | many | multiple | numerous | countless | so many | repeated | endless | n | umpteen | constant | continuous | dozens of)+ (phone)? (emails | messages | tweets | reminders | requests | complaints | chats | tickets | follow ups | followups | dms | letters | conversations | calls) (to | and | with | about | later | but | no | already | now | in | over | from | for | upon)",
      "upon numerous (calls | emails)",
      "(number | dozens | loads | plenty | hundreds) of times ..2 (called | talked | emailed | written | asked | told | contacted | reported | complained | spoken | spoke | rang)",
      "(called | emailed | written | wrote | contacted | complained | informed | asked | reminded | requested | reported | rang | messaged | tweeted | spoken | spoke | chatted | phoned | told | texted) .. (twice | thrice | (<number> | several | many | multiple | numerous | countless | so many | different)+ (times | agents | people | reps | persons | representatives | departments))",
      "(<number> | several | many | multiple | numerous | countless | so many)+ (times) (i | we | have i | already | now | to | and | before | with) (have | called | emailed | written | asked | told | contacted | reported | complained | spoke | reception)",
      "(repeatedly | again and again | over and over | constantly | multiple times | several times | many times | continuously) (asked | requested | complained | told | called | reminded | informed | emailed | contacted | asking | requesting | calling | explained)",
      "(asked | requested | complained | told | called | reminded | informed | emailed | contacted | complaining | asking | requesting | calling | ask) (for)? .. (repeatedly | again and again | over and over | every day)",
      "(how many times | how often) (do | must | have | should | will | am) i",
      "(repeated | repeatedly) (reminder | reminders | ask | asking | request | requests | requesting)",
      "(repeated | repeat | reminded) (twice | thrice | <number> times | several times | again)",
      "after <number> (reminders | requests)",
      "(once again | yet again | again) (i | we) (am | ~be | have)? (ask | asking | write | writing | explain | contact | contacting | tell | calling | tweeting)",
      "(i | we) (am | ~be | have)? (ask | asking | write | writing | explain | explaining | contact | contacting | tell | telling | calling | call | tweet | tweeting | ask you) .. (once again | yet again | again) $",
      "^ (twice | three times | thrice) now",
      "(my | this is my) (second | third | fourth | 2nd | 3rd | 4th) (tweet | email | message | call | letter | complaint | request)",
      "(same | this same) (issue | problem | thing | question | complaint) .. (<number> times | again and again | over and over | every time)",
      "have to be reminded",
      "needs repeated reminder",
    ],
    unless: [
      "(my | our | the | for the) (second | third | fourth | fifth | <number>) (time | visit | stay) (and | in | to | with | here | staying | at | coming | visiting)",
      "(second | third | fourth | fifth | <number>) (time | visit | stay) ..4 (here | stay | staying | visiting | coming to)",
      "(my | our) (second | third | fourth | fifth | <number>) (time | visit | stay) $",
      "multiple requests (with | at once)",
      "(my | the | our) (second | third | fourth | 2nd | 3rd | 4th) (time | visit | stay) ..2 (staying | stay | here | visiting | visit | to (meet | stay | visit | see | eat | come)) ",
      "(second | third | fourth | 2nd | 3rd | 4th) time (i | we) ..2 (stay | staying | stayed | visit | visiting | visited | eat | eating | ate | come | coming | came | book | booked | booking | fly | flew)",
      "called (twice | back) to (say | thank | tell | let)",
      "(called | phoned | rang) (you | me | us) (twice | back) (too | also)",
      "(happens | happening | happened | crashes | crashed | stops | stopped | breaks | broke | fails | drops | dropped | leaks | freezes) (again and again | over and over)",
      "(ordered | bought | eat | stayed | visited | flown | been) .. (<number> | several | many) times",
      "(first | 1st | last) time",
      "time (i | we) (have | had)? (stay | stayed | staying | visit | visited | visiting | been | ordered | bought | used | come | came | flown | eaten | ate | booked | shopped)",
      "(can | could | would) you (please)? .. again",
      "(<number> | three) times (the | as | more | a (day | week | month) | per)",
      "not (tried | called | asked)",
      "(he | she | they | staff | manager | driver | host | reception | hotel) ..1 (called | emailed | informed | asked | reminded | messaged | told) (me | us)",
    ],
    negated: "keep",
    confidence: "medium",
    heat: 0.8,
    message: "Has told it several times.",
    why: "Each telling without an echo is louder than the one before.",
    source: ["D01", "D06", "C39", "L12"],
    examples: {
      match: [
        "Same leak, third report.",
        "I gave you the number yesterday and the day before.",
        "We've been through all of this with your chat team last week.",
        "Dozens of times I called the desk.",
        "I won't ring a fifth time.",
        "I got five tickets, all closed.",
        "For the third time, I don't own a boat.",
        "Do I have to explain everything all over again?",
        "I've called you four times about this.",
        "How many times do I have to ask?",
        "This is my second message.",
      ],
      noMatch: [
        "First report of the new shower: superb.",
        "I gave it to you yesterday and to her today.",
        "We went through all of this book.",
        "This was my second time here.",
        "We came for the second time and will come again.",
        "It's our third stay.",
        "This is the second time we stay here, and it was perfect.",
        "I called twice to say thank you.",
        "It crashes again and again at noon.",
        "We ordered three times the usual amount.",
        "This is the first time I'm writing.",
        "Could you explain the fee again, please?",
      ],
    },
  },
  {
    kind: "pattern",
    id: "repeats/has-to-go-over-it",
    patterns: [
      "how many (more)? times (do | must | have | should | will | am | are | did)",
      "(every | each) time (i | we) (call | write | contact | phone | chat | email | ring | message) ...6 (start | explain | again | repeat | different)",
      "(read | see | look at | scroll) ..2 (what i (wrote | said | sent) | (my | the) (thread | history | notes | emails | messages | earlier message) | i wrote above)",
      "already (sent | gave | given | provided | uploaded | submitted | attached) ..3 (photo | photos | picture | pictures | document | documents | details | number | form | information | info | receipt | proof | invoice | id | it twice)",
      "(again | once more) (i am)? (explaining | repeating)",
      "^ (reposting | resending | re-sending | retweeting | chasing)",
      "(writing | contacting | emailing | calling | chasing | asking | messaging) ..3 (yet again | once again | once more)",
      "(we | i | you) ..2 (going | running | talking) (round | around)? in circles",
      "to (every | each) (single)? (person | agent | one | rep | colleague)",
      "(whole | entire | same) (story | thing | saga | explanation) (all over | again | over again)",
      "asked (me | us) (that | this | for that | for this | the same) ..2 (times | twice | already | before | thing | question)",
      "(told | explained) ..6 to (two | three | four | five | six | <number> | several | many | so many) ..2 (people | agents | colleagues | persons | departments | of (you | your))",
      "(it is | that is | everything is) (all)? in (my | the) (earlier | previous | last | first) (message | messages | email | emails | ticket)",
    ],
    unless: [
      "(recommend | recommended | recommending | suggest | thank | thanks) ...8 to every (one | body)",
      "(app | screen | program | game | alarm | video) ...4 again",
      "i (have)? read",
      "(see | read) the (thread | history) (page | tab)",
    ],
    negated: "keep",
    confidence: "medium",
    heat: 0.6,
    message: "Has told it several times.",
    why: "Each telling without an echo is louder than the one before.",
    source: ["D01", "D06", "C39", "L12"],
    examples: {
      match: [
        "How many more times must I spell my name?",
        "Every time I call I start from scratch.",
        "I've told this to three different people.",
        "We're going round in circles.",
      ],
      noMatch: [
        "I already paid the invoice.",
        "The alarm goes off every time I open the door.",
        "My card was charged again.",
      ],
    },
  },
];
