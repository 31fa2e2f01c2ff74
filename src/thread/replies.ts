/** What a text of ours says, sentence by sentence, so that asks can be held against it. */
import { readOnce } from "../contract/remember.js";
import { conceptOf, isTelling } from "../rules/words/concepts.js";
import { formulaWords } from "../rules/words/tone-words.js";
import { stem } from "../text/content.js";
import { ASIDE, type Document, type Sentence, TokenClass, TokenFlag } from "../text/document.js";
import { readEachOnce } from "../text/known.js";
import { followsComma } from "../text/punctuation.js";
import { wordSet } from "../text/words.js";
import { ourCuesIn } from "./cues.js";
import { isToldTo } from "./order-form.js";
import { namesTime } from "./time.js";

/** What stands in a sentence, as bits. */
export const Says = {
  time: 0x1,
  amount: 0x2,
  number: 0x4,
  yesOrNo: 0x8,
  cause: 0x10,
  done: 0x20,
  promise: 0x40,
  /** Puts an answer off: "I'll come back to you". */
  defers: 0x80,
  vague: 0x100,
  question: 0x200,
  /** Nothing but politeness, or none of the writer's own words. */
  idle: 0x400,
  link: 0x800,
  place: 0x1000,
  person: 0x2000,
  /** What the customer can or cannot have or do. */
  allows: 0x4000,
  /** Where it stands, or that it is not known yet. */
  status: 0x8000,
  /** Something for the customer to do or try. */
  step: 0x10000,
  /** Asks the customer for something that it hangs on. */
  asks: 0x20000,
  /** … and that nobody should ask for. */
  secret: 0x40000,
  /** A day or an hour, not only "this week". */
  dated: 0x80000,
  /** Asks them to wait, or says that it is being looked at. */
  holds: 0x200000,
  /** Begins with what was asked about: "it will be sent", "they do that for you". */
  refers: 0x400000,
  /** Answers in a few words, without a verb of its own: "One month.", "In the box by the door." */
  brief: 0x800000,
  /** "Yes to both": one word for all that was asked. */
  all: 0x1000000,
  /** A yes or no behind "and": "it's open till two, and he's welcome". */
  further: 0x2000000,
  /** Nothing but a cheer: "We've two new studios in Leeds!" */
  cheers: 0x4000000,
  /** Begins with who it is: "Our man Joe", "Mrs Hale does", "We will". */
  who: 0x8000000,
  /** "Sure, noted." */
  notes: 0x10000000,
} as const;

export interface ReplySentence {
  readonly says: number;
  /** What it is about, politeness left out. */
  readonly about: ReadonlySet<string>;
  /** Of those, what is not about writing and calling as such. */
  readonly matter: number;
  /** Of those, what no formula holds. */
  readonly own: number;
  /** Begins with what takes up the sentence before: "It fills up fast", "Until then …". */
  readonly goesOn: boolean;
}

export interface ReplyReading {
  readonly sentences: readonly ReplySentence[];
  /** Numbers of the sentences that are about a concept. */
  readonly where: ReadonlyMap<string, readonly number[]>;
  /** For each sentence whether a new paragraph begins with it. */
  readonly paragraphs: readonly boolean[];
}

const BITS: Readonly<Record<string, number>> = {
  "promise:will": Says.promise,
  "promise:you-will": Says.promise,
  "promise:planned": Says.promise,
  "promise:now": Says.promise | Says.done,
  defers: Says.defers,
  vague: Says.vague,
  "yes-or-no": Says.yesOrNo,
  done: Says.done,
  allows: Says.allows,
  status: Says.status,
  holds: Says.holds,
  step: Says.step,
  "asks-them": Says.asks,
  secret: Says.secret,
  cause: Says.cause,
  notes: Says.notes,
  "yes-to-all": Says.all | Says.yesOrNo,
};

/** Concepts of writing and calling, and of what every put-off holds. */
const OF_CONTACT = wordSet(
  "=call =email =answer =find =send =change date news write text word check confirm decision chat hour minute noon morning afternoon evening week month today tomorrow monday tuesday wednesday thursday friday saturday sunday exact firm everything detail line touch inform result back =arrive team colleague =manager =extend whatever",
);
const FORMULA: ReadonlySet<string> = new Set(formulaWords.map(stem));
const NO_SUBJECT: number = TokenClass.handle | TokenClass.name | TokenClass.emoji;
const NOT_SAID: number = ASIDE | TokenFlag.greeting;

export const readReply: (document: Document) => ReplyReading = readOnce((document) => {
  const sentences = readSentences(document);
  const where = new Map<string, number[]>();
  sentences.forEach(({ about }, index) => {
    for (const concept of about) {
      const places = where.get(concept);
      if (places) places.push(index);
      else where.set(concept, [index]);
    }
  });
  return { sentences, where, paragraphs: document.sentences.map(({ first }) => beginsParagraph(document, first)) };
});

const readSentences = readEachOnce((document, sentence): ReplySentence => {
  const { says, idle } = readCues(document);
  const about = new Set<string>();
  let bits = says[document.sentenceOf[sentence.first] as number] as number;
  let own = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (((document.flags[at] as number) & NOT_SAID) !== 0) continue;
    if (((document.classes[at] as number) & TokenClass.url) !== 0) bits |= Says.link;
    if (idle.has(document.clauseOf[at] as number)) continue;
    own++;
    bits |= bitsOfToken(document, at);
    if (isTelling(document, at)) about.add(conceptOf(document.normals[at] as string));
  }
  if (own === 0) bits |= Says.idle;
  if (affirms(document, sentence)) bits |= Says.yesOrNo;
  // "Oh no, that's a pity" answers nothing.
  if (document.normals[sentence.first] === "oh" && document.normals[sentence.first + 1] === "no") bits &= ~Says.yesOrNo;
  if ((bits & Says.step) === 0 && tellsTo(document, sentence)) bits |= Says.step;
  if (refersBack(document, sentence)) bits |= Says.refers;
  if (isBrief(document, sentence)) bits |= Says.brief;
  if (namesFirst(document, sentence)) bits |= Says.who;
  if (sentence.end === "!") bits |= Says.cheers;
  if (sentence.end === "?") bits |= Says.question;
  if ((bits & MAY_HOLD_TIME) !== 0 && namesTime(document.normals.slice(sentence.first, sentence.last))) {
    bits |= Says.time;
    if ((bits & Says.number) !== 0) bits |= Says.dated;
  }
  let matter = 0;
  let telling = 0;
  for (const concept of about) {
    if (!OF_CONTACT.has(concept) && !/^\d/.test(concept)) matter++;
    if (!FORMULA.has(concept)) telling++;
  }
  return { says: bits, about, matter, own: telling, goesOn: beginsBack(document, sentence) };
});

const BACK = wordSet("it they those these he she that this then until once so which while again your");

function beginsBack({ normals }: Document, { first }: Sentence): boolean {
  return BACK.has(normals[first] as string);
}

/** What the cues of a text say, by its sentences, and the clauses that say nothing. */
const readCues = readOnce((document: Document): { readonly says: Int32Array; readonly idle: ReadonlySet<number> } => {
  const { sentences, sentenceOf, clauseOf } = document;
  const says = new Int32Array(sentences.length);
  const idle = new Set<number>();
  for (const cue of ourCuesIn(document)) {
    if (cue.fact === "courtesy" || cue.fact === "hypothetical") {
      for (let at = cue.first; at < cue.last; at++) idle.add(clauseOf[at] as number);
    } else {
      const bits = BITS[cue.fact] ?? 0;
      const isFurther = (bits & (Says.yesOrNo | Says.allows)) !== 0 && isBehindJoint(document, cue.first);
      says[sentenceOf[cue.first] as number]! |= isFurther ? bits | Says.further : bits;
    }
  }
  return { says, idle };
});

/** "…, and he's |welcome" */
function isBehindJoint({ normals, sentences, sentenceOf }: Document, at: number): boolean {
  const { first } = sentences[sentenceOf[at] as number] as Sentence;
  for (let from = at; from > first + 1 && from > at - 3; from--) if (normals[from - 1] === "and") return true;
  return false;
}

/** As many words say it without a verb. */
const LONGEST_BRIEF = 9;
const VERBS = wordSet(
  "i we you he she it they is are was were am be been will would can could shall should may might must do does did has have had please let",
);

const POLITE = wordSet(
  "hi hello hey dear good morning afternoon evening thank thanks cheers sorry apologies best kind warm regards yours sincerely",
);

function isBrief({ normals, flags }: Document, { first, last, end }: Sentence): boolean {
  if (last - first > LONGEST_BRIEF || end === "" || end === "?" || POLITE.has(normals[first] as string)) return false;
  for (let at = first; at < last; at++) {
    if (((flags[at] as number) & NOT_SAID) !== 0 || VERBS.has(normals[at] as string)) return false;
  }
  return true;
}

const OURS = wordSet("our my mr mrs ms dr");
const WE = wordSet("we i you");
const DOING = wordSet("do does will did can");

function namesFirst({ normals, classes }: Document, { first, last }: Sentence): boolean {
  if (last - first < 2) return normals[first] === "me" || normals[first] === "us";
  const word = normals[first] as string;
  if (WE.has(word)) return DOING.has(normals[first + 1] as string) && last - first > 1;
  if (POLITE.has(word)) return false;
  return (
    OURS.has(word) || (((classes[first] as number) & TokenClass.name) !== 0 && DOING.has(normals[first + 1] as string))
  );
}

const REFERRING = wordSet("it they those these he she");
const STATING = wordSet("is are was were will would can could should may might must has have had does do did");

function refersBack({ normals, classes, flags }: Document, { first, last }: Sentence): boolean {
  let at = first;
  while (at < last && (((classes[at] as number) & NO_SUBJECT) !== 0 || ((flags[at] as number) & NOT_SAID) !== 0)) at++;
  return at + 1 < last && REFERRING.has(normals[at] as string) && STATING.has(normals[at + 1] as string);
}

const SAYING_NO = wordSet("nothing none no nope nobody neither afraid unfortunately");
const SAYING_YES = wordSet("yes yep yeah sure certainly absolutely indeed definitely course");
const SHORT_SUBJECT = wordSet("it we they he she you there that i");
const SHORT_VERB = wordSet("is are do does did can will was were has have may could would should");

/** "We do, ten till four.", "It sure is", "There is – search for …", "Nothing like that": a yes or no in its shortest form. */
function affirms({ normals, text, ends }: Document, { first, last }: Sentence): boolean {
  const word = normals[first] as string;
  if (SAYING_YES.has(word)) return true;
  if (SAYING_NO.has(word))
    return normals[first + 1] !== "problem" && normals[first + 1] !== "worries" && last - first > 1;
  if (!SHORT_SUBJECT.has(word)) return false;
  let at = first + 1;
  if (normals[at] === "sure" || normals[at] === "certainly" || normals[at] === "indeed") at++;
  if (at >= last || !SHORT_VERB.has(normals[at] as string)) return false;
  if (normals[at + 1] === "not" && at + 1 < last) at++;
  return at === last - 1 || /^\s*[,;:.!–—-]/.test(text.slice(ends[at], (ends[at] as number) + 3));
}

/** "For the tire, |fill in the form": tells them what to do. */
function tellsTo(document: Document, sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.last && at < sentence.first + LONGEST_LEAD; at++) {
    const isStart = at === sentence.first || followsComma(document, at) || document.normals[at - 1] === "please";
    if (isStart && isToldTo(document, sentence, at)) return true;
  }
  return false;
}

const LONGEST_LEAD = 8;

function beginsParagraph({ text, starts, ends }: Document, at: number): boolean {
  return at === 0 || /\n\s*\n/.test(text.slice(ends[at - 1], starts[at]));
}

/** A sentence may hold a time only where there is such a word in it; parsing all of them would cost. */
const MAY_HOLD_TIME = 0x100000;
const TIMELY = TokenClass.date | TokenClass.clock | TokenClass.duration;
const TIME_WORDS = wordSet("by within week weekend end eod month at between half quarter past noon midnight");
/** "Tuesdays and Thursdays" */
const REGULAR = wordSet(
  "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends mornings evenings afternoons daily",
);
const FREE = wordSet("free charge cost nothing");
const PLACES = wordSet("in at on with near behind inside under here there");
const PEOPLE = wordSet("i we my our you he she");

const EXISTING = wordSet("is are was were will has have isnt");
const OF_TIME: number = TIMELY | TokenClass.number;

/** "On Monday", "in ten days" and "there is" say nothing of where. */
function isOfPlace(classes: Document["classes"], normals: readonly string[], at: number): boolean {
  const next = normals[at + 1] ?? "";
  if (normals[at] === "there") return !EXISTING.has(next);
  if (normals[at] === "here") return true;
  return ((classes[at + 1] ?? 0) & OF_TIME) === 0 && !TIME_WORDS.has(next);
}

const YEAR = /^20[2-9]\d$/;
/** A number that they can ring, written as such. */
const PHONE = /^0\d{9,10}$|^\+?(?:\d{1,2}[-.])?\(?\d{3,5}\)?[-.]\d{3,4}[-.]\d{3,4}$/;

function bitsOfToken({ classes, normals }: Document, at: number): number {
  const tokenClass = classes[at] as number;
  const word = normals[at] as string;
  let bits = 0;
  if ((tokenClass & TIMELY) !== 0) bits |= MAY_HOLD_TIME | Says.dated;
  else if (YEAR.test(word)) bits |= Says.time;
  else if (REGULAR.has(word)) bits |= Says.time | Says.dated;
  else if (TIME_WORDS.has(word)) bits |= MAY_HOLD_TIME;
  if ((tokenClass & TokenClass.money) !== 0 || FREE.has(word)) bits |= Says.amount;
  if ((tokenClass & (TokenClass.number | TokenClass.id)) !== 0) bits |= Says.number;
  if ((tokenClass & (TokenClass.url | TokenClass.email)) !== 0) bits |= Says.link;
  if (PLACES.has(word) && isOfPlace(classes, normals, at)) bits |= Says.place;
  if (PEOPLE.has(word) || (tokenClass & TokenClass.name) !== 0) bits |= Says.person;
  if (/^\d{1,2}[.:]\d{2}$/.test(word)) bits |= MAY_HOLD_TIME;
  if (PHONE.test(word)) bits |= Says.link;
  return bits;
}
