/**
 * Characters that nobody sees: control characters and sequences that colour a terminal, marks of direction, soft hyphens, joints and spaces
 * without a width. A person reads "ca<soft hyphen>lm" as a word; left in, they would cut it in two and hide what it says.
 */
import { isKnownWord } from "./wink.js";

/** Stands for each of them once the text is folded. */
export const UNSEEN = "\u200b";

/**
 * Of joiners and variants only those within letters, for they also make one picture out of several. A byte order mark is left to stand for a
 * space, and so are the controls that end a line.
 */
const SHAPES: RegExp = new RegExp(
  [
    // Colours and movements of a terminal: ESC [ 3 1 m.
    String.raw`(?:\u001b\[|\u009b)[0-?]{0,40}[ -/]{0,4}[@-~]`,
    String.raw`(?![\t\n\v\f\r\u0085])\p{Cc}|\u00ad|\u034f|\u061c|\u180e|[\u200e\u200f\u202a-\u202e\u2060-\u206f]`,
    String.raw`(?<=[A-Za-z'])[\u200c\u200d\ufe00-\ufe0f]+(?=[A-Za-z'])`,
  ].join("|"),
  "gu",
);

/** Puts one and the same character in the place of each unit that nobody sees. */
export function foldUnseen(text: string): string {
  return text.replace(SHAPES, (found) => UNSEEN.repeat(found.length));
}

/** The text without what nobody sees. */
export function withoutUnseen(text: string): string {
  return foldUnseen(text).replaceAll(UNSEEN, "");
}

/** What is seen of a piece without spaces, and for each unit of that its place in the piece. */
interface Seen {
  readonly seen: string;
  readonly places: readonly number[];
}

/**
 * Takes out of a piece what nobody sees. Where that gives no word, and the parts are words each, it stood for spaces, and each run of it is one.
 */
export function seeThrough(piece: string): Seen {
  const parts = piece.split(UNSEEN);
  const joined = parts.join("");
  const apart = !isMadeOfWords(joined) && parts.every(isMadeOfWords);
  const places: number[] = [];
  let seen = "";
  let at = 0;
  for (const part of parts) {
    if (apart && seen !== "" && part !== "") {
      places.push(at - 1);
      seen += " ";
    }
    for (let index = 0; index < part.length; index++) places.push(at + index);
    seen += part;
    at += part.length + 1;
  }
  return { seen, places };
}

/** Whether all that is in it are words of the lexicon; single letters are ends of contractions. */
function isMadeOfWords(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.every((word) => word.length === 1 || isKnownWord(word));
}
