/** What is weighed of a text: its words and pairs of neighbours, sentence by sentence. */
import { readOnce } from "../../contract/remember.js";
import { stem } from "../../text/content.js";
import { ASIDE, type Document, TokenClass } from "../../text/document.js";

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

/** For each sentence its words as stems, and pairs of neighbours with a space between them; nothing that is not the writer's own. */
export const featuresBySentence: (document: Document) => readonly (readonly string[])[] = readOnce((document) =>
  document.sentences.map(({ first, last, end }) => {
    const words: string[] = [];
    for (let at = first; at < last; at++) {
      if (((document.flags[at] as number) & ASIDE) === 0) words.push(wordAt(document, at));
    }
    const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
    if (end === "?" && words.length > 0) words.push("<?>");
    return [...words, ...pairs];
  }),
);

function wordAt({ classes, normals, negators }: Document, at: number): string {
  const tokenClass = classes[at] as number;
  const name = CLASSES.find(([bits]) => (tokenClass & bits) !== 0)?.[1];
  const word = name ?? stem(normals[at] as string);
  return (negators[at] as number) < 0 ? word : `not:${word}`;
}
