/** What has the form of an ask and waits for no answer of ours: asked of somebody else, told as past, said for fun, or no matter yet. */
import { readOnce } from "../contract/remember.js";
import type { TokenSpan } from "../rule-set/rule.js";
import { type Document, type Sentence, TokenClass, TokenFlag } from "../text/document.js";
import { PAST_FORMS } from "../text/past-forms.js";
import { followsComma } from "../text/punctuation.js";
import { wordSet } from "../text/words.js";
import { OPENERS, type Piece } from "./ask-matter.js";

export function isNotAsked(document: Document, sentence: Sentence, piece: Piece): boolean {
  return (
    isNoPlea(document, sentence, piece) ||
    isReported(document, sentence, piece) ||
    isToldAsPast(document, sentence, piece) ||
    asksToWait(document, piece) ||
    isAnnounced(document, piece) ||
    isDoubt(document, sentence, piece) ||
    isOwnPlan(document, piece) ||
    waitsForIt(document, piece) ||
    isScorn(document, piece) ||
    (piece.kind === "request" &&
      !isForThem(document, piece) &&
      ((isAdvice(document, piece) && isToNobody(document)) || isForFun(document, sentence)))
  );
}

/** "whether you want to |please people", "she is |kindly giving us tea", "please" with nothing but a link behind it. */
function isNoPlea({ normals, classes }: Document, sentence: Sentence, { first, last }: Piece): boolean {
  const word = normals[first] as string;
  if (word !== "please" && word !== "kindly") return false;
  const before = first > sentence.first ? (normals[first - 1] as string) : "";
  if (word === "please" ? before === "to" : BEING.has(before)) return true;
  // "They kindly moved us"
  if (word === "kindly" && (PAST_FORMS.has(normals[first + 1] ?? "") || /[^e]ed$/.test(normals[first + 1] ?? "")))
    return true;
  for (let at = first + 1; at < last; at++)
    if (((classes[at] as number) & TokenClass.url) === 0 && !GENERAL.has(normals[at] as string)) return false;
  return true;
}

/** "please support": with what, they say elsewhere. */
const GENERAL = wordSet("support guide us me say yes");

const BEING = wordSet("is are was were be been has have had");
const SAID = wordSet("told said says saying tells telling asked replied answered shouted begged");
const TO_WHOM = wordSet("me us");

/** "Then he told me |please go and complain": somebody else's words without their marks. */
function isReported({ normals }: Document, sentence: Sentence, { first }: Piece): boolean {
  if (first === sentence.first) return false;
  const before = normals[first - 1] as string;
  if (TO_WHOM.has(before)) return first - 1 > sentence.first && SAID.has(normals[first - 2] as string);
  return SAID.has(before) && TELLERS.has(normals[first - 2] ?? "");
}

const TELLERS = wordSet("he she they who staff manager waiter driver lady guy man woman agent colleague");
/** Where what they once asked stands in the words of the ask. */
const NEAR_START = 5;
const PAST = wordSet("asked inquired enquired requested");
const HAD = wordSet("have had");
const OWN = wordSet("i we");
/** "I asked if it fits and |nobody knew": that still hangs. */
const UNMET = wordSet("nobody none never ignored silence nothing still yet unanswered crickets");
const MISSING = wordSet("answer reply response news word one");
/** In a line or two what they asked before is asked again. */
const STORY = 50;

/** "We asked if we could pay by card and he refused": part of a story. */
function isToldAsPast({ normals, size }: Document, sentence: Sentence, { first, last }: Piece): boolean {
  // "We had to ask for towels"
  if (OWN.has(normals[first] as string) && HAD.has(normals[first + 1] ?? "") && normals[first + 2] === "to")
    return normals[first + 3] === "ask" && normals[first + 4] === "for";
  if (size < STORY) return false;
  const from = Math.max(sentence.first, first - 2);
  const asked = normals.findIndex((word, at) => at > from && at < first + NEAR_START && at < last && PAST.has(word));
  if (asked < 0 || !normals.slice(from, asked).some((word) => OWN.has(word))) return false;
  for (let at = asked; at < size && at < sentence.last + NEAR_START; at++) {
    const word = normals[at] as string;
    if (UNMET.has(word) || (word === "no" && MISSING.has(normals[at + 1] ?? ""))) return false;
  }
  return true;
}

const SPELLS = wordSet("tuned moment minute minutes min mins second seconds sec secs wait hold");
const AROUND = wordSet(
  "stay hm hmm ok okay oh sure yes just a one two few please wait hold on me us give let see check hang for i will",
);

/** "One moment please", "hold on a sec": they will go on. */
function asksToWait({ normals }: Document, { first, last }: Piece): boolean {
  const words = normals.slice(first, last);
  return words.some((word) => SPELLS.has(word)) && words.every((word) => SPELLS.has(word) || AROUND.has(word));
}

const ANSWERS = wordSet("answer answers answered");

/** "Please let me know, |it is urgent" */
function saysMerelyToTell(document: Document, first: number, last: number): boolean {
  const { normals } = document;
  const at = normals.indexOf("know", first);
  if (at < first + 2 || at >= last || normals[at - 1] !== "me" || normals[at - 2] !== "let") return false;
  return at + 1 < last && followsComma(document, at + 1);
}

const HELP = wordSet("i we need your some help please thanks thank you urgently really now here");
const QUESTIONS = wordSet("question questions query queries doubt doubts something");
const ASKING = wordSet("ask have got");
const ABOUT = wordSet("about on regarding for with concerning whether if");

/** "I'd like to ask a question": the question is still to come. */
function isAnnounced(document: Document, { first, last }: Piece): boolean {
  const { normals } = document;
  const words = normals.slice(first, last);
  // "Can I get answers to my questions?": the questions stand elsewhere.
  if (words.some((word) => ANSWERS.has(word)) && words.some((word) => QUESTIONS.has(word))) return true;
  if (saysMerelyToTell(document, first, last)) return true;
  // "I need your help": with what, they have said or will say.
  if (words.includes("help") && words.every((word) => HELP.has(word))) return true;
  const at = words.findIndex((word) => QUESTIONS.has(word));
  return (
    at > 0 && words.slice(0, at).some((word) => ASKING.has(word)) && !words.slice(at).some((word) => ABOUT.has(word))
  );
}

const SURE = wordSet("sure certain");

/** "Not sure if they have a pool": in a review it is no question to us. */
function isDoubt(document: Document, { end }: Sentence, { first }: Piece): boolean {
  const { normals } = document;
  return end !== "?" && normals[first] === "not" && SURE.has(normals[first + 1] ?? "") && isToNobody(document);
}

const COMING_BACK = wordSet("return come go visit stay eat dine shop travel fly");
const ANOTHER_TIME = wordSet("again soon someday sometime");
const THINGS = wordSet("the a an my our this that these those it them one some both all");
const WISHING = wordSet("to love hope plan");
/** "return |to this place again" */
const WITHIN = 5;

/** "We want to return soon": nothing that we are to do. */
function isOwnPlan({ normals }: Document, { first, last, kind }: Piece): boolean {
  if (kind === "question") return false;
  // "Looking |forward to be back again"
  if (normals[first] === "forward" && normals[first + 1] === "to") return true;
  const at = normals.findIndex(
    (word, place) => place > first && place < first + 8 && place < last && COMING_BACK.has(word),
  );
  if (at < 0 || !WISHING.has(normals[at - 1] as string)) return false;
  // "I'd like to return the boots soon"
  if (normals[at] === "return" && THINGS.has(normals[at + 1] ?? "")) return false;
  return normals.slice(at + 1, Math.min(last, at + 1 + WITHIN)).some((word) => ANOTHER_TIME.has(word));
}

/** What our side is waited for with. */
const OWED = wordSet(
  "reply response answer refund replacement call callback confirmation update solution resolution email mail letter message decision explanation code link invoice receipt voucher credit date new human person technician engineer",
);

/** "We're waiting for a driver": how it stands. */
function waitsForIt({ normals }: Document, { first, last }: Piece): boolean {
  const at = normals.indexOf("waiting", first);
  if (at < 0 || at > first + 3 || normals[at + 1] !== "for") return false;
  const article = normals[at + 2];
  if (article !== "a" && article !== "an") return false;
  return !normals.slice(at + 3, Math.min(last, at + 6)).some((word) => OWED.has(word));
}

const TOLD = wordSet("mention mentioned say said tell forget");
const WAS = wordSet("was were");
const MEASURES = wordSet("much many long late early far often soon big high old");

/** "How wrong were we", "did I mention the breakfast": a way to tell. */
function isScorn({ normals }: Document, { first, last }: Piece): boolean {
  for (let at = first; at < last && at < first + NEAR_START; at++) {
    const [word, next, third, fourth] = normals.slice(at, at + 4);
    if (word === "did" && OWN.has(next ?? "")) return TOLD.has(third ?? "") || TOLD.has(fourth ?? "");
    if (word === "how" && next === "much" && LEAVE.has(third ?? "") && OWN.has(fourth ?? ""))
      return normals.slice(at + 4, Math.min(last, at + 6)).some((each) => BEARING.has(each));
    if (word === "how" && FORGETTING.has(next ?? "") && fourth === "forget") return true;
    if (word === "how" && !MEASURES.has(next ?? "")) return WAS.has(third ?? "") && OWN.has(fourth ?? "");
    if (word === "is" && POINTING.has(next ?? "") && (third === "how" || fourth === "how")) return true;
    if (word === "what" && SORTS.has(next ?? "") && third === "of" && SCORNED.has(fourth ?? ""))
      return POINTING.has(normals[last - 1] as string) && normals[last - 2] === "is";
    if (word === "is" && next === "what" && third === "you") return true;
    if (word === "why") return blames(normals, at + 1, Math.min(last, at + LONGEST_BLAME));
    if (word === "no" && TRACES.has(next ?? "")) return third === "of";
  }
  return false;
}

/** "Why is your service |so bad", "why is it |always broken" */
function blames(normals: readonly string[], from: number, last: number): boolean {
  for (let at = from; at + 1 < last; at++)
    if (EVER.has(normals[at] as string) && BAD.has(normals[at + 1] as string)) return true;
  return false;
}

const LONGEST_BLAME = 14;
const EVER = wordSet("so such always this that");
const BAD = wordSet(
  "bad poor terrible horrible awful shit shitty crap crappy trash useless rude hard difficult expensive broken dirty incompetent stupid dumb pathetic disorganised disorganized",
);
const FORGETTING = wordSet("can could");
const SORTS = wordSet("sort kind type");
const SCORNED = wordSet(
  "service hospitality behavior attitude treatment support care company joke nonsense management logic policy response answer people staff business",
);
const LEAVE = wordSet("can must do should more");
const BEARING = wordSet("take bear stand endure");
const POINTING = wordSet("this that");
const TRACES = wordSet("mention sign trace hint");
const FOR_THEM = wordSet("me us my our mine ours");

/** "Refund |me", "fix |my line" */
export function isForThem({ normals }: Document, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++) if (FOR_THEM.has(normals[at] as string)) return true;
  return false;
}

const ASKED = wordSet("can could will would do are have");
/** Longer texts that speak to nobody are reviews. */
const REVIEW = 50;

const ADVISED = wordSet(
  "book call add ask bring carry choose pick take check visit avoid try contact go think expect consider beware forget",
);
const LEADING = wordSet("please kindly do not just");

/** "Just |call Ray, he'll help you": what one customer tells another. */
function isAdvice({ normals }: Document, { first, last }: Piece): boolean {
  let at = first;
  while (at < last && (OPENERS.has(normals[at] as string) || LEADING.has(normals[at] as string))) at++;
  return ADVISED.has(normals[at] as string);
}

/** A long text that nowhere speaks to us, and is no letter. */
export const isToNobody: (document: Document) => boolean = readOnce((document: Document): boolean => {
  const { normals, classes, flags, size } = document;
  if (size < REVIEW || OPENING_A_LETTER.has(normals[0] as string)) return false;
  for (let at = 0; at < size; at++) {
    if (((classes[at] as number) & TokenClass.handle) !== 0) return false;
    if (((flags[at] as number) & OF_LETTERS) !== 0) return false;
    const word = normals[at] as string;
    if (word === "your" && OURS.has(normals[at + 1] ?? "")) return false;
    if (word === "you" && ASKED.has(normals[at - 1] ?? "")) return false;
  }
  return true;
});

const OPENING_A_LETTER = wordSet("dear hello hi hey");
const OF_LETTERS = TokenFlag.greeting | TokenFlag.signature;
const OURS = wordSet(
  "company team staff service services website app store shop customer customers people agents colleague support policy",
);
const LAUGHING = wordSet("lol lmao lmfao rofl haha hahaha hahahaha hehe jk 😂 🤣 😆 😜 😝 🤪");

/** "Put some on sale tomorrow lol" */
function isForFun({ normals }: Document, { first, last }: Sentence): boolean {
  for (let at = first; at < last + 1; at++) if (LAUGHING.has(normals[at] ?? "")) return true;
  return false;
}
