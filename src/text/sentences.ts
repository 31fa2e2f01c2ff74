/**
 * Step 3: sentences and clauses, cut by what stands between two tokens.
 *
 * Chats have no full stops, e-mails are wrapped by hand, tweets end in emoji; so line breaks, bullets and emoji count beside
 * punctuation, and a dot counts only where it ends something.
 */
import { type Sentence, type SentenceEnd, TokenClass } from "./document.js";
import type { Tokens } from "./tokenize.js";
import { wordSet } from "./words.js";

export interface Segments {
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: Int32Array;
  readonly clauseOf: Int32Array;
}

/** What stands between two neighbouring tokens. */
interface Gap {
  breaks: "" | "clause" | "sentence";
  end: SentenceEnd;
  /** A bullet or a list number stands before the next token. */
  bullet: boolean;
  comma: boolean;
}

export function segment(tokens: Tokens, text: string): Segments {
  const size = tokens.normals.length;
  const sentenceOf = new Int32Array(size);
  const clauseOf = new Int32Array(size);
  const sentences: Sentence[] = [];
  let first = 0;
  let clause = 0;
  let bullet = startsWithBullet(text.slice(0, tokens.starts[0] ?? 0));
  for (let index = 0; index < size; index++) {
    sentenceOf[index] = sentences.length;
    clauseOf[index] = clause;
    const gap = index + 1 < size ? readGap(tokens, text, index) : lastGap(text.slice(tokens.ends[index]));
    if (index + 1 === size || gap.breaks === "sentence") {
      sentences.push({ first, last: index + 1, end: gap.end, bullet });
      first = index + 1;
      clause++;
      bullet = gap.bullet;
    } else if (gap.breaks === "clause" || startsClause(tokens.normals, index + 1, gap.comma)) clause++;
  }
  return { sentences, sentenceOf, clauseOf };
}

const NO_GAP: Gap = { breaks: "", end: "", bullet: false, comma: false };

function readGap(tokens: Tokens, text: string, index: number): Gap {
  const from = tokens.ends[index] as number;
  const to = tokens.starts[index + 1] as number;
  // An emoji closes a clause, and a sentence where a capital follows.
  const isEmoji = ((tokens.classes[index] as number) & TokenClass.emoji) !== 0;
  if (to === from || (to === from + 1 && text.charCodeAt(from) === 32)) {
    if (!isEmoji) return endsWithAbbreviation(tokens, text, index) ? FULL_STOP : NO_GAP;
    return { ...NO_GAP, breaks: isCapital(text.charCodeAt(to)) ? "sentence" : "clause" };
  }
  const between = text.slice(from, to);
  if (between.includes("\n")) {
    const lineBreak = readLineBreak(text, between, from, to);
    if (lineBreak !== undefined) return lineBreak;
  }
  const end = closingMark(between);
  if (end !== "" && endsSentence(end, between, tokens, index, text.charCodeAt(to))) {
    return { breaks: "sentence", end, bullet: false, comma: false };
  }
  if (/[;:()[\]—–…]|\.\.| -+ |--|\s[|•·*]\s|[!?]/.test(between)) return { ...NO_GAP, breaks: "clause" };
  return { ...NO_GAP, comma: between.includes(","), breaks: isEmoji ? "clause" : "" };
}

const FULL_STOP: Gap = { breaks: "sentence", end: ".", bullet: false, comma: false };
/** Abbreviations that keep their dot, and that a sentence may end with. */
const DOTTED = wordSet("a.m. p.m. etc. inc. ltd. co. u.s. u.k.");
const STARTERS = wordSet(
  "i we you they he she it the this that these those there my our your please thank thanks sorry if once when what how why do did can could would will but and so however unfortunately",
);

/** "It left at 5 p.m. We never came" is two sentences, "at 5 p.m. Monday" is not. */
function endsWithAbbreviation({ normals, starts }: Tokens, text: string, index: number): boolean {
  return (
    DOTTED.has(normals[index] as string) &&
    STARTERS.has(normals[index + 1] as string) &&
    isCapital(text.charCodeAt(starts[index + 1] as number))
  );
}

/** What follows the last token: only its closing mark matters. */
function lastGap(rest: string): Gap {
  return { ...NO_GAP, breaks: "sentence", end: closingMark(rest.slice(0, 40)) };
}

/** A run of marks is a question if there is a question mark in it. Brackets and quotation marks may follow. */
function closingMark(between: string): SentenceEnd {
  let end: SentenceEnd = "";
  for (let index = 0; index < between.length; index++) {
    const mark = between[index];
    if (mark === "?") return "?";
    if (mark === "!") end = "!";
    else if ((mark === "." || mark === "…" || mark === "。") && end === "") end = ".";
  }
  return end;
}

const BULLET = /(?:^|\n)[ \t>]*(?:[-*•·–—▪◦‣]|\(?\d{1,2}[.)]|[a-h][.)])[ \t]+$/;

function startsWithBullet(lead: string): boolean {
  return BULLET.test(lead.slice(-24));
}

/** A single line break inside a paragraph that was wrapped by hand is no end. */
function readLineBreak(text: string, between: string, from: number, to: number): Gap | undefined {
  const bullet = startsWithBullet(between);
  const end = closingMark(between);
  const blankLine = /\n\s*\n/.test(between);
  if (bullet || blankLine || end !== "" || between.includes(":"))
    return { breaks: "sentence", end, bullet, comma: false };
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  const wrapped = from - lineStart >= 55 && isLowerLetter(text.charCodeAt(to));
  return wrapped ? undefined : { breaks: "sentence", end, bullet, comma: false };
}

const ABBREVIATIONS = wordSet(
  "mr mrs ms dr st no. nr ref approx vs inc ltd dept est ext tel fig art ca jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun",
);

/** Abbreviations that can stand last. */
const MAY_END = wordSet(
  "ref approx inc ltd dept est ext tel fig art jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun",
);

function endsSentence(end: SentenceEnd, between: string, tokens: Tokens, index: number, next: number): boolean {
  const spaced = /\s/.test(between);
  if (end !== ".") return spaced || isCapital(next) || between.length > 1;
  const ellipsis = between.includes("..") || between.includes("…");
  if (ellipsis) return isCapital(next) && spaced;
  if (!spaced) return isLetterCode(next) && between.trimStart().startsWith(".") && isWordLike(tokens, index);
  const word = tokens.normals[index] as string;
  if (word === "no") return true;
  if (!between.startsWith(".")) return true;
  if (ABBREVIATIONS.has(word)) return MAY_END.has(word) && isCapital(next) && startsAfresh(tokens, index + 1);
  return word.length > 1 || word === "i" || isDigitCode(word.charCodeAt(0));
}

/** "Here is the ref. You have it now.": a capital and a word that begins sentences. */
function startsAfresh({ normals }: Tokens, index: number): boolean {
  return STARTERS.has(normals[index] ?? "");
}

/** "sorry.can" is two sentences, "v2.0" is not. */
function isWordLike(tokens: Tokens, index: number): boolean {
  const tokenClass = tokens.classes[index] as number;
  return (tokenClass & TokenClass.word) !== 0 && (tokens.normals[index] as string).length > 1;
}

const CONJUNCTIONS = wordSet("but because although though however whereas unless therefore otherwise");
const JOINERS = wordSet("and so or then yet which while when if as please");
const SUBJECTS = wordSet("i we you they it he she this that there");

function startsClause(normals: readonly string[], at: number, comma: boolean): boolean {
  const word = normals[at] as string;
  if (CONJUNCTIONS.has(word)) return true;
  const following = normals[at + 1];
  if (comma && (SUBJECTS.has(word) || JOINERS.has(word))) return true;
  return (
    (word === "and" || word === "so" || word === "or") &&
    following !== undefined &&
    SUBJECTS.has(following) &&
    following !== "this" &&
    following !== "that"
  );
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

function isLowerLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isLetterCode(code: number): boolean {
  return isCapital(code) || isLowerLetter(code);
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}
