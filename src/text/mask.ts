/**
 * Step 1: make a text safe and plain for the tokeniser, without moving a single character.
 *
 * Odd apostrophes become the plain one, and what nobody sees becomes one and the same character. Placeholders and values that a data set has masked are hidden behind one letter and spaces of the
 * same length: they carry no words, and the tokeniser would take them apart. So would it links, addresses, handles and ids; but these
 * have no space inside, and are found where the pieces between two spaces are read.
 */
import { TokenClass } from "./document.js";
import { foldUnseen } from "./unseen.js";
import { wordSet } from "./words.js";

export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly tokenClass: number;
}

export interface MaskedText {
  /** As long as the original, character for character. */
  readonly text: string;
  /** By start; they do not overlap. */
  readonly masks: readonly Mask[];
}

/** wink's tokeniser is linear in practice up to here, and no English word is longer. */
export const LONGEST_RUN = 96;

const APOSTROPHES = "\u2018\u2019\u02BC\u00B4\u0060\u2032\uFF07";

/** Placeholders may hold spaces, so they are found before the text is cut at spaces. Every repeat is bounded. */
const PLACEHOLDER_SHAPES: readonly (readonly [opening: string, shape: RegExp])[] = [
  ["{", /\{\{[^{}\n]{1,60}\}\}|\{[A-Za-z][A-Za-z0-9_ .]{0,40}\}|\$\{[^{}\n]{1,60}\}/g],
  ["[", /\[(?!sic\])[A-Za-z][A-Za-z'’_/ -]{1,48}\](?!\()/g],
  ["<", /<[A-Z][A-Z0-9_ -]{1,40}>|<(?:[a-z]{2,12}[ _]){1,4}[a-z]{2,12}>/g],
  ["%", /%[A-Za-z][A-Za-z_]{2,30}%/g],
  ["_", /_{3,40}/g],
  ["X", /\bX{3,12}\b/g],
  ["x", /\bx{3,12}\b/g],
];

/** Values that a data set has masked: `#NAME#`, `<LINK>`. They stand for something real, not for an empty slot. */
const MASKED_VALUE = /#([A-Z][A-Z0-9_-]{1,30})#|<(LINK|URL|EMAIL|NAME|USER|NUMBER|PHONE)>/g;

const TOP_LEVEL_DOMAINS = wordSet(
  "com net org io co uk de fr es it nl in ie au ca us eu gov edu info app dev biz ly me tv",
);

const OPENING = new Set("([{<\"'“‘*~:;,.!?-–—/|=£$€₹¥".split(""));
const CLOSING = new Set(")]}>\"'”’*~:;,.!?-–—…/|=£$€₹¥%".split(""));

/** What mail programs and chats leave in the place of a picture. */
const ATTACHMENT = /\[(?:image|photo|picture|video|file|attachment|audio|voice|sticker|gif|cid) ?: ?[^\]\n]{1,80}\]/gi;

/** Hides what is not words and may have a space inside. */
export function maskText(original: string): MaskedText {
  const plain = hideListNumbers(original);
  const masks = findMasks(plain);
  return { text: hide(foldUnseen(foldCharacters(plain)), masks), masks };
}

/** Puts a letter in the place of each mask, so that a word seems to stand there, with space on both sides whatever it was. */
export function hide(text: string, masks: readonly Pick<Mask, "start" | "end">[]): string {
  if (masks.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of masks) {
    pieces.push(text.slice(at, start), "X", " ".repeat(end - start - 1));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

const ODD_CHARACTERS =
  /[\u2018\u2019\u02BC\u00B4\u0060\u2032\uFF07\u1680\u2000\u2001\u2006-\u2008\u3000\v\f\uFEFF\u2028\u2029]/g;

/** "1.", "(2)" and "a)" at the start of a line are bullets, not numbers that somebody mentions. */
const LIST_NUMBER = /(^|\n)([ \t]{0,20}\(?)(\d{1,2}[.)]|[a-h]\))(?=[ \t])/g;

function hideListNumbers(text: string): string {
  return /[\da-h][.)][ \t]/.test(text) ? text.replace(LIST_NUMBER, hideListNumber) : text;
}

function hideListNumber(_: string, before: string, indent: string, number: string): string {
  return `${before}${indent.replace("(", " ")}•${" ".repeat(number.length - 1)}`;
}

/** The tokeniser knows one apostrophe only, and does not split at every space that Unicode has. */
function foldCharacters(text: string): string {
  return text.replace(ODD_CHARACTERS, (character) => {
    if (APOSTROPHES.includes(character)) return "'";
    return character === "\u2028" || character === "\u2029" ? "\n" : " ";
  });
}

/** Masks so far, and which characters they cover; the cover is made only where there is something to cover. */
interface Findings {
  readonly masks: Mask[];
  taken: Uint8Array | undefined;
}

function findMasks(text: string): readonly Mask[] {
  const findings: Findings = { masks: [], taken: undefined };
  findBareHandle(text, findings);
  findMaskedValues(text, findings);
  findPlaceholders(text, findings);
  return findings.masks.sort((a, b) => a.start - b.start);
}

/** A help desk's handle from which an export has taken the "@", at the head of a text: "AcmeHelp my lamp is dark". */
const BARE_HANDLE =
  /^ {0,2}(?:Ask[A-Z][A-Za-z0-9]{1,20}|[A-Z][A-Za-z0-9]{1,20}(?:Help|Helps|Helpers|Support|Care|Cares|Assist)|[a-z]{2,16}(?:support|cares|helps|assist))(?=[ ,:]|$)/;

function findBareHandle(text: string, { masks }: Findings): void {
  const found = BARE_HANDLE.exec(text)?.[0];
  if (found === undefined) return;
  masks.push({ start: found.length - found.trimStart().length, end: found.length, tokenClass: TokenClass.handle });
}

function findMaskedValues(text: string, findings: Findings): void {
  if (!text.includes("#") && !text.includes("<")) return;
  for (const match of text.matchAll(MASKED_VALUE)) {
    const name = match[1] ?? match[2] ?? "";
    const tokenClass = name.includes("EMAIL")
      ? TokenClass.email
      : name === "URL" || name === "LINK"
        ? TokenClass.url
        : name.includes("NUMBER")
          ? TokenClass.number
          : TokenClass.name | TokenClass.word;
    cover(text, findings, match.index, match.index + match[0].length, tokenClass);
  }
}

function findPlaceholders(text: string, findings: Findings): void {
  if (text.includes("[")) coverAll(text, findings, ATTACHMENT, 0);
  for (const [opening, shape] of PLACEHOLDER_SHAPES) {
    if (text.includes(opening)) coverAll(text, findings, shape, TokenClass.placeholder);
  }
}

function coverAll(text: string, findings: Findings, shape: RegExp, tokenClass: number): void {
  for (const match of text.matchAll(shape)) {
    cover(text, findings, match.index, match.index + match[0].length, tokenClass);
  }
}

/** Adds a mask unless something of it is covered already. */
function cover(text: string, findings: Findings, start: number, end: number, tokenClass: number): void {
  findings.taken ??= new Uint8Array(text.length);
  if (isTaken(findings, start, end)) return;
  findings.taken.fill(1, start, end);
  findings.masks.push({ start, end, tokenClass });
}

function isTaken({ taken }: Findings, start: number, end: number): boolean {
  if (taken === undefined) return false;
  for (let at = start; at < end; at++) if (taken[at] === 1) return true;
  return false;
}

const UNUSUAL = /[\d./:@_]/;
const LINK = /^(?:https?:\/\/|www\.)\S+$/i;
const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}$/;
const HANDLE = /^@\w{1,40}$/;
const MIXED_ID = /^#?[A-Za-z0-9][A-Za-z0-9/_-]*$/;
const LONG_NUMBER = /^#?\d[\d-]{3,}$/;
const ORDINARY =
  /^(?:\d{1,4}(?:st|nd|rd|th|am|pm|hrs?|h|mins?|m|k|gb|mb|kg|cm|mm|km|ml|in|ft|p|s)|\d{1,4}(?:-\d{1,4})?)$/i;
/** Amounts, clock times, dates, ranges: "1,188.00", "17:00", "12/05/2026", "3-5". Hidden only because each is new to the tokeniser. */
const NUMERIC = /^#?\d[\d.,:/-]*$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What is no word in a piece without a space: a link, an address, a handle, an id, a number; its punctuation stays outside. */
export function findHidden(piece: string): Mask | undefined {
  let start = 0;
  let end = piece.length;
  if (piece.startsWith("<3") && end < 4) return undefined;
  // ".@handle" and "(www.example.com)," keep their punctuation outside.
  while (start < end && OPENING.has(piece[start] as string)) start++;
  while (end > start && CLOSING.has(piece[end - 1] as string)) end--;
  if (piece.startsWith("'s", end - 2)) end -= 2;
  const core = piece.slice(start, end);
  // Most often it was a full stop that looked unusual, and nothing is left of it.
  if (!UNUSUAL.test(core)) return undefined;
  const tokenClass = classOf(core);
  return tokenClass === 0 ? undefined : { start, end, tokenClass };
}

/** Whether a piece that is too long for a word is a link. */
export function isLongLink(piece: string): boolean {
  return /^["'(<[]?(?:https?:\/\/|www\.)/i.test(piece.slice(0, 16));
}

function classOf(chunk: string): number {
  if (LINK.test(chunk) || isBareDomain(chunk)) return TokenClass.url;
  if (EMAIL.test(chunk)) return TokenClass.email;
  if (HANDLE.test(chunk)) return TokenClass.handle;
  if (NUMERIC.test(chunk)) return isLongNumber(chunk) ? TokenClass.id | TokenClass.number : TokenClass.number;
  if (ORDINARY.test(chunk)) return TokenClass.number;
  if (MIXED_ID.test(chunk)) {
    const digits = digitsIn(chunk);
    const hyphenated = /^#?[A-Z]{1,6}[-_/]?\d/.test(chunk) && digits >= 3;
    if ((digits >= 4 && /[A-Za-z]/.test(chunk)) || hyphenated) return TokenClass.id;
  }
  return 0;
}

function isLongNumber(chunk: string): boolean {
  return chunk.startsWith("#") || (LONG_NUMBER.test(chunk) && digitsIn(chunk) >= 5 && !ISO_DATE.test(chunk));
}

function digitsIn(chunk: string): number {
  let count = 0;
  for (let index = 0; index < chunk.length; index++) {
    const code = chunk.charCodeAt(index);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

function isBareDomain(chunk: string): boolean {
  const host = chunk.split("/", 1)[0] as string;
  const dot = host.lastIndexOf(".");
  const hasPath = chunk.includes("/");
  if (dot < (hasPath ? 1 : 2) || host.includes("@") || host.includes("..")) return false;
  const ending = host.slice(dot + 1).toLowerCase();
  // "sorry.in" is a missing space more often than a host: short country codes need a slash or a second dot.
  const sure = ending === "com" || ending === "org" || ending === "net" || ending === "io" || ending === "gov";
  return TOP_LEVEL_DOMAINS.has(ending) && (sure || host.indexOf(".") < dot || hasPath) && /^[\w.-]+$/.test(host);
}

/** All the spaces that Unicode has. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && isWideSpace(code);
}

function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff
  );
}
