/** What a text of ours says, sentence by sentence, so that asks can be held against it. */
import { readOnce } from "../contract/remember.js";
import { conceptOf, isTelling } from "../rules/words/concepts.js";
import { ASIDE, type Document, TokenClass, TokenFlag } from "../text/document.js";
import { ourCuesIn } from "./cues.js";
import { namesTime } from "./time.js";

/** What stands in a sentence, as bits. */
export const Says = {
  time: 1,
  amount: 2,
  number: 4,
  yesOrNo: 8,
  cause: 16,
  done: 32,
  promise: 64,
  /** Puts an answer off: "I'll come back to you". */
  defers: 128,
  vague: 256,
  question: 512,
  /** Nothing but politeness, or none of the writer's own words. */
  idle: 1024,
  link: 2048,
  place: 4096,
  person: 8192,
  /** What the customer can or cannot have or do. */
  allows: 16384,
  /** Where it stands, or that it is not known yet. */
  status: 32768,
  /** Something for the customer to do or try. */
  step: 65536,
  /** Asks the customer for something that it hangs on. */
  asks: 131072,
  /** … and that nobody should ask for. */
  secret: 262144,
  /** A day or an hour, not only "this week". */
  dated: 524288,
} as const;

export interface ReplySentence {
  readonly says: number;
  /** What it is about, politeness left out. */
  readonly about: ReadonlySet<string>;
  /** Of those, what is not about writing and calling as such. */
  readonly matter: number;
}

export interface ReplyReading {
  readonly sentences: readonly ReplySentence[];
  /** Numbers of the sentences that are about a concept. */
  readonly where: ReadonlyMap<string, readonly number[]>;
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
  step: Says.step,
  "asks-them": Says.asks,
  secret: Says.secret,
  cause: Says.cause,
};

/** Concepts of writing and calling, and of what every put-off holds. */
const OF_CONTACT: ReadonlySet<string> = new Set(
  "=call =email =answer =find =send =change date news write text word check confirm decision chat hour minute noon morning afternoon evening week month today tomorrow monday tuesday wednesday thursday friday saturday sunday exact firm everything detail line touch inform result back =arrive team colleague =manager =extend whatever".split(
    " ",
  ),
);
const NOT_SAID: number = ASIDE | TokenFlag.greeting;

export const readReply: (document: Document) => ReplyReading = readOnce(readSentences);

function readSentences(document: Document): ReplyReading {
  const { sentences, sentenceOf, clauseOf } = document;
  const says = new Int32Array(sentences.length);
  const idle = new Set<number>();
  for (const cue of ourCuesIn(document)) {
    if (cue.fact === "courtesy" || cue.fact === "hypothetical") {
      for (let at = cue.first; at < cue.last; at++) idle.add(clauseOf[at] as number);
    } else says[sentenceOf[cue.first] as number]! |= BITS[cue.fact] ?? 0;
  }
  const where = new Map<string, number[]>();
  const read = sentences.map((sentence, index): ReplySentence => {
    const about = new Set<string>();
    let bits = says[index] as number;
    let own = 0;
    for (let at = sentence.first; at < sentence.last; at++) {
      if (((document.flags[at] as number) & NOT_SAID) !== 0 || idle.has(clauseOf[at] as number)) continue;
      own++;
      bits |= bitsOfToken(document, at);
      if (isTelling(document, at)) about.add(conceptOf(document.normals[at] as string));
    }
    if (own === 0) bits |= Says.idle;
    if (sentence.end === "?") bits |= Says.question;
    if ((bits & MAY_HOLD_TIME) !== 0 && namesTime(document.normals.slice(sentence.first, sentence.last))) {
      bits |= Says.time;
    }
    for (const concept of about) {
      const places = where.get(concept);
      if (places) places.push(index);
      else where.set(concept, [index]);
    }
    let matter = 0;
    for (const concept of about) if (!OF_CONTACT.has(concept) && !/^\d/.test(concept)) matter++;
    return { says: bits, about, matter };
  });
  return { sentences: read, where };
}

/** A sentence may hold a time only where there is such a word in it; parsing all of them would cost. */
const MAY_HOLD_TIME = 1 << 20;
const TIMELY = TokenClass.date | TokenClass.clock | TokenClass.duration;
const TIME_WORDS: ReadonlySet<string> = new Set("by within week weekend end eod month at".split(" "));
const FREE: ReadonlySet<string> = new Set("free charge cost nothing".split(" "));
const PLACES: ReadonlySet<string> = new Set("in at on with near behind inside under here there".split(" "));
const PEOPLE: ReadonlySet<string> = new Set("i we my our you he she".split(" "));

function bitsOfToken({ classes, normals }: Document, at: number): number {
  const tokenClass = classes[at] as number;
  const word = normals[at] as string;
  let bits = 0;
  if ((tokenClass & TIMELY) !== 0) bits |= MAY_HOLD_TIME | Says.dated;
  else if (TIME_WORDS.has(word)) bits |= MAY_HOLD_TIME;
  if ((tokenClass & TokenClass.money) !== 0 || FREE.has(word)) bits |= Says.amount;
  if ((tokenClass & (TokenClass.number | TokenClass.id)) !== 0) bits |= Says.number;
  if ((tokenClass & (TokenClass.url | TokenClass.email)) !== 0) bits |= Says.link;
  if (PLACES.has(word)) bits |= Says.place;
  if (PEOPLE.has(word) || (tokenClass & TokenClass.name) !== 0) bits |= Says.person;
  if (/^\d{1,2}[.:]\d{2}$/.test(word)) bits |= MAY_HOLD_TIME;
  return bits;
}
