/**
 * Step 2: tokens with exact offsets.
 *
 * The text is cut at spaces, and each piece is read for itself: it gives the same tokens wherever it stands, and what it gives is
 * remembered for the next time. wink gives tokens without places and loses some characters on the way; a cursor finds each one again.
 * Contractions are spelt out (`I'm` is `i` + `am`), drawn-out words are shortened to the word that the lexicon knows, punctuation is left
 * to the segmenter.
 */
import { verbOf } from "./apostrophe.js";
import { TokenClass, TokenFlag } from "./document.js";
import { findHidden, hide, isLongLink, isSpace, LONGEST_RUN, type Mask, type MaskedText } from "./mask.js";
import { UNMARKED, unmarkedReading } from "./unmarked.js";
import { seeThrough, UNSEEN } from "./unseen.js";
import { isKnownWord, staysTogether, tokenizeWithWink, type WinkTokens } from "./wink.js";
import { wordSet } from "./words.js";

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

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What stands between two spaces, with places counted from its beginning. */
interface Piece {
  readonly tokens: readonly PieceToken[];
  /** What of it is no word. */
  readonly hidden?: Range | undefined;
  /** A word that may be a contraction without its mark. */
  readonly mayBeTwo?: boolean;
}

interface PieceToken {
  normal: string;
  readonly start: number;
  end: number;
  readonly tokenClass: number;
  readonly flags: number;
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
      token++;
    }
  }
  return { normals, starts, ends, classes, flags };
}

/** "No. 12" is a number, "No. I need it" an answer. */
function isNumbered(next: PieceToken | undefined): boolean {
  return next !== undefined && /^[#\d]/.test(next.normal);
}

function readMasked({ start, end, tokenClass }: Mask, original: string): Piece {
  const normal = original.slice(start, Math.min(end, start + 96)).toLowerCase();
  return { tokens: [{ normal, start: 0, end: end - start, tokenClass, flags: 0 }] };
}

/**
 * What was read is remembered: pieces as they are written, and for words in lower case what wink made of them. When there are many they are
 * forgotten, so that they never grow without end; a result does not depend on what is remembered.
 */
const knownPieces = new Map<string, Piece>();
const knownWords = new Map<string, WinkTokens>();
const MOST_KNOWN = 20_000;

function remember<T>(known: Map<string, T>, key: string, value: T): T {
  if (known.size >= MOST_KNOWN) known.clear();
  // A piece cut out of a text may keep the whole text in memory; put together anew it stands alone.
  known.set(key.length < SHARED_FROM ? key : key.split("").join(""), value);
  return value;
}

/** From this length on engines do not copy a piece that is cut out of a text. */
const SHARED_FROM = 13;

function readPiece(piece: string): Piece {
  return knownPieces.get(piece) ?? readNewPiece(piece);
}

function readNewPiece(piece: string): Piece {
  if (piece.includes(UNSEEN)) return readUnseen(piece);
  if (piece.length <= LONGEST_RUN) return remember(knownPieces, piece, cutPiece(piece));
  const tokenClass = isLongLink(piece) ? TokenClass.url : 0;
  return hiddenPiece(piece, { start: 0, end: piece.length, tokenClass });
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
  push(tokens, piece.slice(start, Math.min(end, start + LONGEST_RUN)).toLowerCase(), start, end, tokenClass, 0);
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
  const { values, normals } = knownWords.get(lower) ?? remember(knownWords, lower, tokenizeWord(lower));
  const cursor: Cursor = { at: 0 };
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as string;
    // A few tokens come out empty.
    const at = value.length === 0 ? -1 : locate(lower, value, cursor);
    if (at < 0) continue;
    cursor.at = at + value.length;
    pushToken(to, written.slice(at, cursor.at), normals[index] as string, start + at);
  }
}

/** Asks wink for many words at once, for each call has its price. Words of the lexicon give the same tokens in any company. */
export function learnWords(words: readonly string[]): void {
  const unread = [...new Set(words)].filter((word) => LETTERS.test(word) && isKnownWord(word) && !knownWords.has(word));
  if (unread.length > MOST_KNOWN / 2) return;
  const { values, normals } = tokenizeWithWink(unread.join(" "));
  let next = 0;
  for (const word of unread) {
    const first = next;
    let length = 0;
    while (length < word.length && next < values.length) length += (values[next++] as string).length;
    if (values.slice(first, next).join("") !== word) return;
    remember(knownWords, word, { values: values.slice(first, next), normals: normals.slice(first, next) });
  }
}

const LETTERS = /^[a-z]{2,}$/;

/** Letters that the lexicon does not hold are a word as they are; of all else wink is asked. */
function tokenizeWord(lower: string): WinkTokens {
  if (isKnownWord(lower)) return tokenizeWithWink(lower);
  if (LETTERS.test(lower)) return { values: [lower], normals: [lower] };
  return JOINED.test(lower) ? tokenizeJoined(lower) : tokenizeWithWink(lower);
}

/** Words joined by marks: "micro-usb", "sorry.can", "and/or". */
const JOINED = /^(?:[a-z]+(?:-[a-z]+)+|[a-z-]+(?:[,/]+[a-z-]+)+|[a-z]{2,}(?:\.+[a-z]{2,})+)$/;
const MARKS = /[,/]+|\.+/;

/** Cut here as wink would cut them: it reads such a piece again for each of its marks, and under Bun cuts it at other places. */
function tokenizeJoined(lower: string): WinkTokens {
  const parts = lower.split(MARKS);
  if (parts.length === 1) return tokenizeHyphenated(lower);
  // "approx.two": what the lexicon holds with its dot is a word with it.
  if (lower.includes(".") && parts.some((part) => isKnownWord(`${part}.`))) return tokenizeWithWink(lower);
  return joined(parts);
}

function tokenizeHyphenated(lower: string): WinkTokens {
  const parts = lower.split("-");
  const isOne = staysTogether(parts[0] as string, parts[parts.length - 1] as string);
  return isOne ? { values: [lower], normals: [lower] } : joined(parts);
}

function joined(parts: readonly string[]): WinkTokens {
  const tokens = parts
    .filter((part) => part !== "")
    .map((part) => knownWords.get(part) ?? remember(knownWords, part, tokenizeWord(part)));
  return { values: tokens.flatMap(({ values }) => values), normals: tokens.flatMap(({ normals }) => normals) };
}

/** Where the search for the next token begins. */
interface Cursor {
  at: number;
}

/** In lower case at the same length: a few characters would grow (İ), and then only the plain ones are changed. */
function toLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Where a token stands, from the cursor on; −1 where wink made up characters that the text does not have. */
function locate(text: string, value: string, cursor: Cursor): number {
  // wink drops characters inside a run ("whomst'd've" loses two).
  return text.indexOf(value, cursor.at);
}

function push(to: PieceToken[], normal: string, start: number, end: number, tokenClass: number, flags: number): void {
  to.push({ normal, start, end, tokenClass, flags });
}

const EMOTICON = /^(?:[:;=8][-'^]?[()\]DPpOo3|\\/*]+|[)(][-']?[:;=]|<3|\^_\^|:'\()$/;
const PICTOGRAPH = /^\p{Extended_Pictographic}|^[\u{1F1E6}-\u{1F1FF}]/u;
const JOINING = /^[\u200d\ufe0e\ufe0f\u{1F3FB}-\u{1F3FF}\u20e3]+$/u;

function pushToken(to: PieceToken[], value: string, normal: string, start: number): void {
  const first = value.charCodeAt(0);
  const end = start + value.length;
  if (isLetter(first)) pushWord(to, value, normal, start);
  else if (isDigit(first)) pushNumber(to, normal, start, end);
  else if (first === 39) pushApostrophe(to, value, normal, start);
  else if (value === "&") push(to, "and", start, end, TokenClass.word, 0);
  else if (value === "%") push(to, "%", start, end, 0, 0);
  else if (first === 35 && value.length > 1) push(to, normal, start, end, TokenClass.hashtag, 0);
  else if (first === 64 && value.length > 1) push(to, normal, start, end, TokenClass.handle, 0);
  else if (value.length > 1 && value.length < 6 && EMOTICON.test(value))
    push(to, normal, start, end, TokenClass.emoji, 0);
  else if (first >= 0xa9 && JOINING.test(value)) extendLast(to, start, end);
  else if (first >= 0xa9 && PICTOGRAPH.test(value)) push(to, value, start, end, TokenClass.emoji, 0);
  else if (first > 0x7f && /\p{L}/u.test(value)) pushWord(to, value, normal, start);
}

/** wink cuts "24hrs" into "2" and "4hrs"; digits in a row are one number. */
function pushNumber(to: PieceToken[], normal: string, start: number, end: number): void {
  const last = to[to.length - 1];
  if (
    last?.end === start &&
    last.tokenClass === TokenClass.number &&
    isDigit(last.normal.charCodeAt(last.normal.length - 1))
  ) {
    last.normal += normal;
    last.end = end;
    return;
  }
  push(to, normal, start, end, TokenClass.number, 0);
}

/** Skin tones and joiners belong to the picture before them. */
function extendLast(to: PieceToken[], start: number, end: number): void {
  const last = to[to.length - 1];
  if (last?.end === start && last.tokenClass === TokenClass.emoji) last.end = end;
}

/** Endings that wink cut off: 'll, 've, 's. A possessive is no word of its own. */
function pushApostrophe(to: PieceToken[], value: string, normal: string, start: number): void {
  if (value.length === 1 || normal === "'s" || normal === "'") return;
  const word = ENDINGS[value.toLowerCase()] ?? normal;
  if (isLetter(word.charCodeAt(0))) push(to, word, start, start + value.length, TokenClass.word, 0);
}

const ENDINGS: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  "'m": "am",
  "'re": "are",
  "'ve": "have",
  "'ll": "will",
  "'d": "would",
});

/** Words that wink leaves whole, spelt out; a bar shows where the next word begins: "i|m" is `i` and `am`. */
const WHOLE_CONTRACTIONS: ReadonlyMap<string, readonly SpeltOut[]> = new Map(
  (
    "i|m=i am;you|re=you are;they|re=they are;that|s=that is;what|s=what is;there|s=there is;here|s=here is;who|s=who is;he|s=he is;" +
    "she|s=she is;where|s=where is;how|s=how is;you|ve=you have;we|ve=we have;they|ve=they have;you|ll=you will;they|ll=they will;" +
    "it|ll=it will;that|ll=that will;you|d=you would;they|d=they would;has|nt=has not;can|not=can not;need|nt=need not;gon|na=going to;" +
    "wan|na=want to;got|ta=got to;gim|me=give me;lem|me=let me;d|un|no=do not know;y'|all=you all;d'|you=do you;" +
    "c'|mon=come on;ma'am=madam"
  )
    .split(";")
    .map((entry) => {
      const [written = "", spelt = ""] = entry.split("=");
      const words = spelt.split(" ");
      return [written.replaceAll("|", ""), written.split("|").map((part, at) => [words[at] as string, part.length])];
    }),
);
type SpeltOut = readonly [word: string, length: number];

/** Letters that stand for words where they stand alone, in lower case. */
const TEXTING: ReadonlyMap<string, string> = new Map([
  ["u", "you"],
  ["ur", "your"],
  ["pls", "please"],
  ["plz", "please"],
  ["ty", "thanks"],
  ["cud", "could"],
  ["wud", "would"],
  ["shud", "should"],
  ["cn", "can"],
  ["wen", "when"],
]);

function pushWord(to: PieceToken[], value: string, normal: string, start: number): void {
  const whole = WHOLE_CONTRACTIONS.get(normal);
  if (whole !== undefined && normal.length === value.length) {
    const shouted = isShouted(value);
    let at = start;
    for (const [word, length] of whole) {
      push(to, word, at, at + length, TokenClass.word, shouted && length > 1 ? TokenFlag.capitals : 0);
      at += length;
    }
    return;
  }
  const end = start + value.length;
  const apostrophe = value.lastIndexOf("'");
  if (apostrophe > 0 && apostrophe < value.length - 1) {
    const ending = value.slice(apostrophe).toLowerCase();
    const second = ENDINGS[ending] ?? (ending === "'s" ? "is" : undefined);
    if (second !== undefined) {
      pushWord(to, value.slice(0, apostrophe), normal.slice(0, apostrophe), start);
      push(to, second, start + apostrophe, end, TokenClass.word, 0);
      return;
    }
  }
  const plain = TEXTING.get(value) ?? normal;
  const shortened = value.length > 3 && hasTripleLetter(plain) ? shortenStretch(plain) : plain;
  const flags = (isShouted(value) ? TokenFlag.capitals : 0) | (shortened === plain ? 0 : TokenFlag.stretched);
  push(to, shortened, start, end, TokenClass.word, flags);
}

/** Words with a double letter that lose their meaning with a single one: "goooood" is no god. */
const DOUBLED = wordSet(
  "good too see need been feel feed soon off all well tell hell bill call full still week keep seen free feet book look cool room door poor",
);

/** "sooooo" → "so", "sorrry" → "sorry", "pleeease" → "please"; unknown either way, it keeps one letter of each. */
function shortenStretch(normal: string): string {
  const double = normal.replace(/(\p{L})\1{2,}/gu, "$1$1");
  if (DOUBLED.has(double)) return double;
  const single = normal.replace(/(\p{L})\1{2,}/gu, "$1");
  return isKnownWord(single) || !isKnownWord(double) ? single : double;
}

function hasTripleLetter(word: string): boolean {
  for (let index = 2; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code === word.charCodeAt(index - 1) && code === word.charCodeAt(index - 2)) return true;
  }
  return false;
}

function isShouted(value: string): boolean {
  let letters = 0;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code >= 97 && code <= 122) return false;
    if (code >= 65 && code <= 90) letters++;
  }
  return letters >= 2;
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
