/** In a sentence that ends with a question mark: where what is told ends, and the question begins. */
import { readOnce } from "../contract/remember.js";
import { ASIDE, type Document, type Sentence, TokenClass, TokenFlag } from "./document.js";
import { followsComma } from "./punctuation.js";
import { wordSet } from "./words.js";

const AUXILIARIES = wordSet("can could will would do does did is are was were have has had may shall should am might");
const WORDS = wordSet("what which when where who how why");
/** Behind a comma these ask whatever comes: "…, what time suits you?" */
const OPEN = wordSet("what how why");
const SUBJECTS = wordSet(
  "i you we he she it they there this that these those the my our your his her their anyone any",
);
const JOINTS = wordSet("and but or so please then just also kindly");
const PRONOUNS = wordSet("i you we he she it they that this");
const AGREED = wordSet("right correct ok okay fine true possible you me it all");
/** How far behind "which" its verb may stand: "which of the two rooms were you in". */
const VERB_REACH = 6;

/**
 * For each sentence the first token of its question: "I've sent the form, did it reach you?" tells up to the comma. It is the first of the sentence where all
 * of it asks, and one past its last where it ends without a question mark.
 */
export const questionStarts: (document: Document) => Int32Array = readOnce((document) =>
  Int32Array.from(document.sentences, (sentence) =>
    sentence.end === "?" ? startOfQuestion(document, sentence) : sentence.last,
  ),
);

function startOfQuestion(document: Document, { first, last }: Sentence): number {
  const { normals, classes, flags } = document;
  let opening = first;
  while (
    opening < last &&
    (((classes[opening] as number) & (TokenClass.handle | TokenClass.emoji | TokenClass.name)) !== 0 ||
      ((flags[opening] as number) & (TokenFlag.greeting | ASIDE)) !== 0 ||
      JOINTS.has(normals[opening] as string))
  )
    opening++;
  if (asks(document, opening, last) || isQuestionWord(normals, opening)) return first;
  for (let at = opening + 2; at < last - 1; at++)
    if (
      isJoint(document, at) &&
      (asks(document, at, last) || (OPEN.has(normals[at] as string) && followsComma(document, at)))
    )
      return isTag(document, at, last) ? first : at;
  return first;
}

function isJoint(document: Document, at: number): boolean {
  const { normals, clauseOf } = document;
  return clauseOf[at] !== clauseOf[at - 1] || followsComma(document, at) || JOINTS.has(normals[at - 1] as string);
}

/** "What happens when …"; but "how annoying" and "what a shame" are cries. */
function isQuestionWord(normals: readonly string[], at: number): boolean {
  const word = normals[at] as string;
  const next = normals[at + 1];
  return WORDS.has(word) && word !== "how" && !(word === "what" && (next === "a" || next === "an"));
}

/** A verb before its subject, or a question word with such a verb behind it. */
function asks(document: Document, at: number, last: number): boolean {
  const { normals } = document;
  if (isInverted(normals, at, last)) return true;
  if (!WORDS.has(normals[at] as string)) return false;
  for (let verb = at + 1; verb < Math.min(last, at + VERB_REACH) && !followsComma(document, verb); verb++)
    if (isInverted(normals, verb, last)) return true;
  return false;
}

function isInverted(normals: readonly string[], at: number, last: number): boolean {
  if (at + 1 >= last || !AUXILIARIES.has(normals[at] as string)) return false;
  return SUBJECTS.has(normals[normals[at + 1] === "not" ? at + 2 : at + 1] ?? "");
}

/** "…, is that right?", "…, isn't it?": all that was told is asked. */
function isTag({ normals }: Document, at: number, last: number): boolean {
  const subject = normals[at + 1] === "not" ? at + 2 : at + 1;
  if (!PRONOUNS.has(normals[subject] as string)) return false;
  return subject === last - 1 || (subject === last - 2 && AGREED.has(normals[last - 1] as string));
}
