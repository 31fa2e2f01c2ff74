/** Where somebody is told to do something: a verb in its plain form with nobody before it, and what it is to be done to behind it. */
import { type Document, type Sentence, TokenClass, TokenFlag } from "../text/document.js";
import { PAST_FORMS } from "../text/past-forms.js";
import { followsComma } from "../text/punctuation.js";
import { isKnownWord } from "../text/wink.js";
import { wordSet } from "../text/words.js";
import { DEEDS } from "./deeds.js";
import { AUXILIARIES } from "./question-form.js";

/** Words before an order that do not belong to it. */
const BEFORE = wordSet(
  "and so but or then now just also kindly either instead simply please ok okay right well look listen anyway otherwise likewise alternatively meanwhile first second third lastly finally next plus again hi hello hey yes no n thanks",
);
/** A case that is put first: "if it is sold out, |send me the blue one". */
const CASES = wordSet("if when once unless until since as because after before whenever");
/** Words of our language's closed classes, and whatever begins a sentence where its writer left "I" or "it was" out. */
const NO_VERB: ReadonlySet<string> = new Set([
  ...PAST_FORMS,
  ...wordSet(
    "i you he she it we they me us him her them my your his its our their this that these those one both all any some none each every few many much more most less least such same another other everything nothing something anyone someone nobody " +
      "a an the and or but nor so yet than if when once before after as like about around above among at by for from in into near of off on onto out over past through to toward towards under up upon with within without until till unless although though while whereas because since except besides despite plus minus unlike regarding per via " +
      "am is are was were be been being do does did has had having can could will would shall should may might must not no yes never ever always often usually sometimes just only even still also too very quite rather almost maybe perhaps here there now then soon today tomorrow yesterday what which who whom whose where why how whether " +
      "love hate hope wish guess bet wonder doubt suppose feel think know believe trust mind need want miss enjoy appreciate prefer imagine picture remember forget consider excuse pardon forgive bless thank thanks god damn screw avoid skip try visit stay beware expect assume say see understand agree recommend suggest save spare shame pity glad sad sure happy sorry given let lucky poor good great nice best worst last latest half seems seem sounds look looks hear notice dont welcome congrats cheers hell hey wow well ok lol omg yeah only first second ask help worth cut umm overall during day food mean neither either lead",
  ),
]);
const NO_VERB_ENDING = /(?:[^e]ed|[^r]ing|tion|ness|ment|ous|ful|less|able|ible|[^s]s|ity|'s)$/;
const ENDING_ALL_THE_SAME = wordSet("bring string ping implement process bus focus");
const ADVERB = /ly$/;
const VERB_IN_LY = wordSet("apply reply supply comply rely");
const VERB_IN_ER = wordSet(
  "offer order deliver transfer register answer enter alter recover refer cover consider reorder filter administer",
);
/** What an order is done to where any verb may stand before it. */
const OWN = wordSet(
  "me us my our him her it them this that those these everything whoever mine ours someone somebody both one",
);
/** … and where it may be any word that is known. */
const OWNED = wordSet("me us my our him her it them this that these those");
const THINGS = wordSet("the a an two three all whatever his their any some another");
const ARTICLES = wordSet("the a an");
/** Along with a verb: "send |over the plan". */
const PARTICLES = wordSet("out up off over back down through away on in");
/** Of those, what is a verb whatever follows: "cancel order 12". */
const PLAIN_DEEDS = wordSet(
  "add attach cancel confirm correct delete deliver explain forward refund reinstate remove repair replace resend restore send tell unlock waive",
);
const TO_PLACE = wordSet("to by before after via at from with when as");
/** Verbs with the words that lead on from them: "look into the charge", "deliver after six". */
const GOING_ON: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["look", wordSet("into after")],
  ["speak", wordSet("to with")],
  ["talk", wordSet("to with")],
  ["deal", wordSet("with")],
  ["reply", wordSet("to by with")],
  ["respond", wordSet("to by with")],
  ["get", wordSet("rid hold onto")],
  ...["send", "deliver", "cancel", "forward", "resend", "ring", "text", "email", "phone"].map(
    (word) => [word, TO_PLACE] as const,
  ),
]);
/** "Get it?", "do not": words that ask nobody for anything. */
const NOTHING_TO_DO = wordSet("have get make take keep give find call point leave show put name check book");

export function beginsOrder(document: Document, sentence: Sentence, at: number): boolean {
  return isToldTo(document, sentence, at) && beginsClause(document, sentence, at);
}

/** A verb and what it is to be done to. */
export function isToldTo(document: Document, { last, end }: Sentence, at: number): boolean {
  const { normals, classes } = document;
  const word = normals[at] as string;
  if (end === "?" || at + 1 >= last || ((classes[at] as number) & TokenClass.word) === 0) return false;
  const isDeed = DEEDS.has(word);
  const next = normals[at + 1] as string;
  if (PUT_BY.has(word) && isPutByForThem(document, at, last)) return true;
  if (!isDeed && !GOING_ON.has(word) && !mayBeVerb(word)) return false;
  if (followsComma(document, at + 1)) return false;
  if (OWN.has(next)) return isDeed ? !isTold(normals, at, last) : isDoneToOwn(document, at, last);
  if (GOING_ON.get(word)?.has(next) === true) return at + 2 < last && !hasVerb(document, at + 2, last);
  if (!isDeed) return false;
  if (THINGS.has(next)) return !NOTHING_TO_DO.has(word) || isMovedOff(normals, at, last);
  if (PARTICLES.has(next) && word !== "check" && at + 2 < last)
    return OWN.has(normals[at + 2] as string) || ARTICLES.has(normals[at + 2] as string);
  return PLAIN_DEEDS.has(word) && !NO_VERB.has(next) && !AUXILIARIES.has(next);
}

/** Verbs that tell as often as they order, unless it is for those who write. */
const PUT_BY = wordSet("skip hold put keep leave move save pause");
const LONGEST_PUT_BY = 9;
const THEM = wordSet("me us");

/** "Skip the next box |for us", "put the new address on before Monday |please". */
function isPutByForThem({ normals, clauseOf }: Document, at: number, last: number): boolean {
  const next = normals[at + 1] as string;
  if (!THINGS.has(next) && !OWNED.has(next)) return false;
  for (let to = at + 2; to < last && to <= at + LONGEST_PUT_BY && clauseOf[to] === clauseOf[at]; to++) {
    if (normals[to] === "please" || (normals[to] === "for" && THEM.has(normals[to + 1] ?? ""))) return true;
  }
  return false;
}

const OFF = wordSet("off back out right down through");

/** "Take the charge |off", but "take the bus". */
function isMovedOff(normals: readonly string[], at: number, last: number): boolean {
  if (normals[at] !== "take" && normals[at] !== "put") return false;
  for (let to = at + 3; to < last && to < at + 8; to++) if (OFF.has(normals[to] as string)) return true;
  return false;
}

const SUBJECTS = wordSet("i you he she it they we");

/** "settle my claim", but neither "shop my watch is dead" nor "food that they serve". */
function isDoneToOwn(document: Document, at: number, last: number): boolean {
  const { normals, clauseOf } = document;
  const next = normals[at + 1] as string;
  if (!OWNED.has(next) || !isKnownWord(normals[at] as string) || isBegun(document, at + 1)) return false;
  for (let to = at + 2; to < last && to < at + 7 && clauseOf[to] === clauseOf[at]; to++) {
    const word = normals[to] as string;
    if (AUXILIARIES.has(word) || (to < at + 4 && (SUBJECTS.has(word) || /ed$/.test(word)))) return false;
    if (word === "and" || word === "before" || word === "if") break;
  }
  return true;
}

/** "Delta |Our flight is late": a capital in the middle begins what is told. */
function isBegun({ text, starts, flags }: Document, at: number): boolean {
  const initial = text[starts[at] as number] as string;
  return initial !== initial.toLowerCase() && ((flags[at] as number) & TokenFlag.capitals) === 0;
}

/** "Cancel by phone was the advice": no order, for a verb of its own stands behind. */
function hasVerb({ normals, clauseOf }: Document, from: number, last: number): boolean {
  for (let at = from; at < last && clauseOf[at] === clauseOf[from]; at++) {
    if (SUBJECTS.has(normals[at] as string)) return false;
    if (AUXILIARIES.has(normals[at] as string)) return true;
  }
  return false;
}

/** "Staff it seems", "service that is": what looks like a thing is somebody who does something. */
function isTold(normals: readonly string[], at: number, last: number): boolean {
  const next = normals[at + 1] as string;
  if (at + 2 >= last) return false;
  const behind = normals[at + 2] as string;
  const isSubject = next === "it" || next === "this" || next === "that";
  if (isSubject && (AUXILIARIES.has(behind) || /[^s]s$/.test(behind))) return true;
  return next === "one" && !DEEDS.has(normals[at] as string);
}

function mayBeVerb(word: string): boolean {
  if (word.length < 3 || NO_VERB.has(word) || AUXILIARIES.has(word) || !/^[a-z]+(?:-[a-z]+)?$/.test(word)) return false;
  if (ADVERB.test(word)) return VERB_IN_LY.has(word);
  if (word.endsWith("er")) return VERB_IN_ER.has(word);
  return !NO_VERB_ENDING.test(word) || ENDING_ALL_THE_SAME.has(word);
}

/** "His note said: |bring the key." */
const SAYING = wordSet(
  "say says said saying told read reads stating states quote wrote writes asked replied answered sign note message email mail",
);

function beginsClause(document: Document, { first }: Sentence, at: number): boolean {
  const { normals, classes, text, starts, ends } = document;
  let from = at;
  while (from > first && (BEFORE.has(normals[from - 1] as string) || isCalled(classes[from - 1] as number))) from--;
  if (from === first) return true;
  // "They cannot: send me mine."
  if (/[:;–—]/.test(text.slice(ends[at - 1], starts[at]))) return !SAYING.has(normals[at - 1] as string);
  let start = first;
  while (BEFORE.has(normals[start] as string)) start++;
  if (normals[start] === "in" && normals[start + 1] === "case") start++;
  else if (!CASES.has(normals[start] as string)) return false;
  return followsComma(document, from) || normals[at - 1] === "then" || normals[at - 1] === "please";
}

/** "@shop", "Liv": whom it is written to. */
function isCalled(tokenClass: number): boolean {
  return (tokenClass & (TokenClass.handle | TokenClass.name | TokenClass.emoji)) !== 0;
}
