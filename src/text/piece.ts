/** What stands between two spaces, read for itself: it gives the same tokens wherever it stands. */
import { standingAlone } from "../contract/remember.js";
import { TokenClass } from "./document.js";
import { findHidden, isLongLink, LONGEST_RUN, type Mask } from "./mask.js";
import { type PieceToken, push, pushToken } from "./spelling.js";
import { UNMARKED } from "./unmarked.js";
import { seeThrough, UNSEEN } from "./unseen.js";
import { isKnownWord } from "./wink.js";
import { remember, wordTokens } from "./word-tokens.js";

/** What stands between two spaces, with places counted from its beginning. */
export interface Piece {
  readonly tokens: readonly PieceToken[];
  /** What of it is no word. */
  readonly hidden?: Range | undefined;
  /** A word that may be a contraction without its mark. */
  readonly mayBeTwo?: boolean;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export function readPiece(piece: string): Piece {
  return knownPieces.get(piece) ?? readNewPiece(piece);
}

/** Pieces as they are written. */
const knownPieces = new Map<string, Piece>();

function readNewPiece(piece: string): Piece {
  if (piece.includes(UNSEEN)) return readUnseen(piece);
  if (piece.length <= LONGEST_RUN) return remember(knownPieces, piece, cutPiece(piece));
  const tokenClass = isLongLink(piece) ? TokenClass.url : 0;
  return hiddenPiece(piece, { start: 0, end: piece.length, tokenClass });
}

export function readMasked({ start, end, tokenClass }: Mask, original: string): Piece {
  const normal = original.slice(start, Math.min(end, start + LONGEST_RUN)).toLowerCase();
  return { tokens: [{ normal, start: 0, end: end - start, tokenClass, flags: 0 }] };
}

/** Reads a piece in which characters stand that nobody sees; what it gives reaches over them. */
function readUnseen(piece: string): Piece {
  const { seen, places } = seeThrough(piece);
  if (seen === "") return { tokens: [], hidden: { start: 0, end: piece.length } };
  if (seen.length > LONGEST_RUN) return hiddenPiece(piece, { start: 0, end: piece.length, tokenClass: 0 });
  const { tokens, hidden } = cutPiece(seen);
  const placeOf = ({ start, end }: Range): Range => ({
    start: places[start] as number,
    end: (places[end - 1] as number) + 1,
  });
  return {
    tokens: tokens.map((token) => ({ ...token, ...placeOf(token) })),
    hidden: hidden && placeOf(hidden),
  };
}

/** Words of letters, with marks before and behind them that make no face. */
const PLAIN = /^["(~^*]?([A-Za-z]{2,}(?:-[A-Za-z]+)*)(?:[.,!?]*|[;:)"])$/;

function cutPiece(piece: string): Piece {
  const tokens: PieceToken[] = [];
  const word = PLAIN.exec(piece)?.[1];
  if (word !== undefined && !(word.length < piece.length && isAbbreviated(word))) {
    readWord(word, piece.indexOf(word), tokens);
    return tokens.length === 1 && UNMARKED.has(tokens[0]?.normal ?? "") ? { tokens, mayBeTwo: true } : { tokens };
  }
  const hidden = findHidden(piece);
  if (hidden !== undefined) return hiddenPiece(piece, hidden);
  readWord(piece, 0, tokens);
  return { tokens };
}

/** A piece that holds something that is no word; around it may stand marks. */
function hiddenPiece(piece: string, { start, end, tokenClass }: Mask): Piece {
  const tokens: PieceToken[] = [];
  if (start > 0) readWord(piece.slice(0, start), 0, tokens);
  const normal = standingAlone(piece.slice(start, Math.min(end, start + LONGEST_RUN)).toLowerCase());
  push(tokens, normal, start, end, tokenClass, 0);
  if (end < piece.length) readWord(piece.slice(end), end, tokens);
  return { tokens, hidden: { start, end } };
}

/** Whether the lexicon holds the word with a dot behind it. */
function isAbbreviated(word: string): boolean {
  return isKnownWord(`${word.toLowerCase()}.`);
}

/** Reads a word, or whatever else stands between two spaces. */
function readWord(written: string, start: number, to: PieceToken[]): void {
  // wink knows most words in lower case only: so read, few words are new to it, and new words are what costs most.
  const lower = toLowerCase(written);
  const { values, normals } = wordTokens(lower);
  let from = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as string;
    // A few tokens come out empty, others with characters that the text does not have; and wink drops some ("whomst'd've" loses two).
    const at = value.length === 0 ? -1 : lower.indexOf(value, from);
    if (at < 0) continue;
    from = at + value.length;
    pushToken(to, written.slice(at, from), normals[index] as string, start + at);
  }
}

/** In lower case at the same length: a few characters would grow (İ), and then only the plain ones are changed. */
function toLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
