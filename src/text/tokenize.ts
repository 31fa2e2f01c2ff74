/**
 * Step 2: tokens with exact offsets.
 *
 * The text is cut at spaces, and each piece is read for itself: it gives the same tokens wherever it stands, and what it gives is
 * remembered for the next time. wink gives tokens without places and loses some characters on the way; a cursor finds each one again.
 * Contractions are spelt out (`I'm` is `i` + `am`), drawn-out words are shortened to the word that the lexicon knows, punctuation is left
 * to the segmenter.
 */
import { verbOf } from "./apostrophe.js";
import { TokenClass } from "./document.js";
import { hide, isSpace, type Mask, type MaskedText } from "./mask.js";
import { type Piece, type Range, readMasked, readPiece } from "./piece.js";
import type { PieceToken } from "./spelling.js";
import { unmarkedReading } from "./unmarked.js";

/** The tokens of a text; all arrays are of the same length. */
export interface Tokens {
  readonly normals: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly classes: Uint16Array;
  readonly flags: Uint8Array;
}

/** The tokens, and the text with all that is no word hidden: what stands between the tokens is punctuation. */
export interface TokenizedText {
  readonly tokens: Tokens;
  readonly text: string;
}

export function tokenize(masked: MaskedText, original: string): TokenizedText {
  const { text, masks } = masked;
  const pieces: Piece[] = [];
  const places: number[] = [];
  const hidden: Range[] = [];
  const owners: number[] = [];
  const unmarked: number[] = [];
  let count = 0;
  let nextMask = 0;
  let limit = masks[0]?.start ?? text.length;
  let at = 0;
  while (at < text.length) {
    const start = at;
    let piece: Piece;
    if (at === limit) {
      const mask = masks[nextMask++] as Mask;
      piece = readMasked(mask, original);
      at = mask.end;
      limit = masks[nextMask]?.start ?? text.length;
    } else if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    } else {
      while (at < limit && !isSpace(text.charCodeAt(at))) at++;
      piece = readPiece(text.slice(start, at));
      if (endsInS(text, start, at)) owners.push(pieces.length);
      else if (piece.mayBeTwo === true) unmarked.push(pieces.length);
    }
    pieces.push(piece);
    places.push(start);
    count += piece.tokens.length;
    if (piece.hidden !== undefined) hidden.push({ start: start + piece.hidden.start, end: start + piece.hidden.end });
  }
  for (const index of unmarked) count += splitUnmarked(index, pieces, places, text);
  for (const owner of owners) count += spellOut(owner, pieces, places, text);
  return { tokens: joinPieces(pieces, places, count), text: hide(text, hidden) };
}

/** A word in small letters with "'s" behind it. */
function endsInS(text: string, start: number, end: number): boolean {
  if (end - start < 5 || text.charCodeAt(end - 1) !== 115 || text.charCodeAt(start) < 97) return false;
  const mark = text.charCodeAt(end - 2);
  return mark === 39 || mark === 0x2019;
}

/** "The parcel's on its way": gives the piece a verb of its own, where one is meant; returns how many tokens were added. */
function spellOut(index: number, pieces: Piece[], places: readonly number[], text: string): number {
  const { tokens, hidden } = pieces[index] as Piece;
  const noun = tokens[0];
  const next = pieces[index + 1]?.tokens;
  if (tokens.length !== 1 || noun?.tokenClass !== TokenClass.word || next?.length !== 1) return 0;
  const nextEnd = (places[index + 1] as number) + (next[0]?.end ?? 0);
  const isEnd = nextEnd >= text.length || !isSpace(text.charCodeAt(nextEnd));
  const verb = verbOf(noun.normal, next[0]?.normal, isEnd, pieces[index + 2]?.tokens[0]?.normal);
  if (verb === undefined) return 0;
  const start = noun.end;
  const added: PieceToken = { normal: verb, start, end: start + 2, tokenClass: TokenClass.word, flags: 0 };
  pieces[index] = { tokens: [noun, added], hidden };
  return 1;
}

/** "Well send it today": gives the piece its second word, where two are meant; returns how many tokens were added. */
function splitUnmarked(index: number, pieces: Piece[], places: readonly number[], text: string): number {
  const { tokens, hidden } = pieces[index] as Piece;
  const [word] = tokens;
  const [next, more] = pieces[index + 1]?.tokens ?? [];
  if (
    word === undefined ||
    next === undefined ||
    more !== undefined ||
    !isOneSpace(text, word.end + (places[index] as number))
  )
    return 0;
  const before = pieces[index - 1]?.tokens.at(-1);
  const start = places[index] as number;
  const opens =
    before === undefined ||
    before.tokenClass !== TokenClass.word ||
    !isOneSpace(text, start - 1) ||
    before.end + (places[index - 1] as number) !== start - 1;
  const reading = unmarkedReading(word.normal, opens ? undefined : before.normal, next.normal);
  if (reading === undefined) return 0;
  const cut = word.start + reading.cut;
  const [first, second] = reading.words;
  const parts = [
    { ...word, normal: first, end: cut },
    { ...word, normal: second, start: cut },
  ];
  pieces[index] = { tokens: parts, hidden };
  return 1;
}

/** A space and nothing else: words on lines of their own have nothing to do with each other. */
function isOneSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === 32;
}

function joinPieces(pieces: readonly Piece[], places: readonly number[], count: number): Tokens {
  const normals: string[] = new Array<string>(count);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const classes = new Uint16Array(count);
  const flags = new Uint8Array(count);
  let token = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = (pieces[index] as Piece).tokens;
    const place = places[index] as number;
    for (let part = 0; part < piece.length; part++) {
      const own = piece[part] as PieceToken;
      normals[token] = own.normal;
      starts[token] = place + own.start;
      ends[token] = place + own.end;
      classes[token] = own.tokenClass;
      flags[token] = own.flags;
      if (own.normal === "no." && !isNumbered(piece[part + 1] ?? pieces[index + 1]?.tokens[0])) {
        normals[token] = "no";
        ends[token] = (ends[token] as number) - 1;
      }
      // "It's been sent": no "is" stands before a "been".
      if (own.normal === "been" && normals[token - 1] === "is") normals[token - 1] = "has";
      token++;
    }
  }
  return { normals, starts, ends, classes, flags };
}

/** "No. 12" is a number, "No. I need it" an answer. */
function isNumbered(next: PieceToken | undefined): boolean {
  return next !== undefined && /^[#\d]/.test(next.normal);
}
