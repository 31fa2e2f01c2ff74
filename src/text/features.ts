/** What is weighed of a text: its words, sentence by sentence, and each with the one behind it. */
import { stem } from "./content.js";
import { ASIDE, type Document, type Sentence, TokenClass } from "./document.js";

/** Which sum or day it is says nothing; that there is one does. */
const CLASSES: readonly (readonly [tokenClass: number, name: string])[] = [
  [TokenClass.money, "<money>"],
  [TokenClass.date, "<date>"],
  [TokenClass.clock, "<clock>"],
  [TokenClass.duration, "<duration>"],
  [TokenClass.url, "<url>"],
  [TokenClass.email, "<email>"],
  [TokenClass.id, "<id>"],
  [TokenClass.handle, "<handle>"],
  [TokenClass.hashtag, "<hashtag>"],
  [TokenClass.number, "<number>"],
];
const ANY_CLASS = CLASSES.reduce((all, [bits]) => all | bits, 0);

/** The words of a sentence as stems, a question with its mark; nothing that is not the writer's own. */
export function wordsOf(document: Document, { first, last, end }: Sentence): readonly string[] {
  const words: string[] = [];
  for (let at = first; at < last; at++) {
    if (((document.flags[at] as number) & ASIDE) === 0) words.push(wordAt(document, at));
  }
  if (end === "?" && words.length > 0) words.push("<?>");
  return words;
}

function wordAt({ classes, normals, negators }: Document, at: number): string {
  const tokenClass = classes[at] as number;
  const word = (tokenClass & ANY_CLASS) === 0 ? stem(normals[at] as string) : classOf(tokenClass);
  return (negators[at] as number) < 0 ? word : `not:${word}`;
}

function classOf(tokenClass: number): string {
  return CLASSES.find(([bits]) => (tokenClass & bits) !== 0)?.[1] as string;
}
