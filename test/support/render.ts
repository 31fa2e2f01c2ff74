/** A Document in one line, so that tables of texts stay readable. */
import { type Document, TokenClass, TokenFlag } from "../../src/text/document.js";

/** The words, with " / " between clauses, " ‖ " and its mark behind sentences, "•" before a bullet. */
export function renderBounds(document: Document): string {
  return document.sentences
    .map(({ first, last, end, bullet }) => {
      let line = bullet ? "•" : "";
      for (let at = first; at < last; at++) {
        if (at > first) line += document.clauseOf[at] === document.clauseOf[at - 1] ? " " : " / ";
        line += document.normals[at];
      }
      return `${line} ‖${end}`;
    })
    .join(" ");
}

/** The words that a test marks, joined: those negated, quoted and so on. */
function wordsWhere(document: Document, holds: (at: number) => boolean): string {
  return document.normals.filter((_, at) => holds(at)).join(" ");
}

export const negated = (document: Document): string => wordsWhere(document, (at) => (document.negators[at] ?? -1) >= 0);

export function flagged(document: Document, flag: keyof typeof TokenFlag): string {
  return wordsWhere(document, (at) => ((document.flags[at] ?? 0) & TokenFlag[flag]) !== 0);
}

export function ofClass(document: Document, name: keyof typeof TokenClass): string {
  return wordsWhere(document, (at) => ((document.classes[at] ?? 0) & TokenClass[name]) !== 0);
}
