/**
 * Step 6: what is in the text but not said by its writer here and now: quotations, the quoted thread under an e-mail, the
 * sign-off and the signature; and the salutation.
 */
import { TokenFlag } from "./document.js";
import type { Tokens } from "./tokenize.js";
import { wordSet } from "./words.js";

export function markAsides(tokens: Tokens, text: string): void {
  const { history, signature, greeting } = findLetterParts(text);
  if (history.length > 0) markSpans(tokens, history, TokenFlag.history);
  if (signature.length > 0) markSpans(tokens, signature, TokenFlag.signature);
  if (greeting.length > 0) markSpans(tokens, greeting, TokenFlag.greeting);
  const quotations = findQuotations(text);
  if (quotations.length > 0) markSpans(tokens, quotations, TokenFlag.quoted);
}

type Span = readonly [start: number, end: number];

/** Spans come in order and do not overlap. */
function markSpans(tokens: Tokens, spans: readonly Span[], flag: number): void {
  let next = 0;
  for (let index = 0; index < tokens.starts.length; index++) {
    const start = tokens.starts[index] as number;
    while (next < spans.length && (spans[next] as Span)[1] <= start) next++;
    const span = spans[next];
    if (span === undefined) return;
    if (start >= span[0]) tokens.flags[index]! |= flag;
  }
}

interface LetterParts {
  readonly history: readonly Span[];
  readonly signature: readonly Span[];
  readonly greeting: readonly Span[];
}

/** What stands above a quoted message. Lines are cut to 200 characters, and every repeat is bounded. */
const ATTRIBUTION = /^\s{0,8}(?:on .{4,120} wrote:|am .{4,80} schrieb .{2,80}:|le .{4,80} a écrit\s?:)\s*$/i;
const QUOTED_HEADER = /^\s{0,8}(?:-{3,}\s?(?:original|forwarded) message\s?-{3,}|_{10,}|from:\s.{2,120})$/i;
const CLOSING =
  /^\s*(?:(?:(?:kind|kindest|best|warm|warmest|many|with(?: kind| best| warm)?|thanks(?: and|,| &)?|thank you(?: and|,)?)\s+)*(?:regards|wishes)|regards|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly))?|best|cheers|thanks(?: again)?|thank you|many thanks|respectfully|warmly|cordially|take care|rgds)\s*[,.!]?\s*$/i;
/** Names, and behind a comma no more than another name: "Dear Ana, the parcel left today" is none. */
const GREETING =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings|namaskar)\b[^.!?\n,]{0,60}(?:,(?: [^\s.!?,]{1,24}){1,2}){0,2}[,.!:]?\s*$/i;
/** A text that is nothing but a greeting: names behind it, and no more. */
const GREETING_ALONE =
  /^\s*(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening)|[Gg]reetings)(?: (?:[A-Z#][\w.'#-]{0,30}|there|all|again|everyone|team|sir|madam)){0,4}\s*[,.!:]{0,3}\s*$/;
const SENT_FROM = /^\s*(?:sent from (?:my|the) |get outlook for )[\w .-]{2,40}$/i;
/** "^AC", "-Becky", "/KL", "*TJ" at the end of a tweet; a dash or slash may also lead to a last word: "no refund - sorry". */
const TWEET_SIGNATURE =
  /[^\S\n](?:[\^~]\s?[A-Za-z]{1,14}|[*/\-–—]\s?([A-Z][A-Za-z]{0,13}))\s{0,4}(?:\(?\d\/\d\)?\s{0,4})?(?:https?:\S{1,80}\s{0,4})?$/;
const LAST_WORDS = wordSet("sorry thanks thank please enjoy cheers yes no ok okay done never");

/** Where a sign-off is followed by so much text, it was none. */
const LONGEST_SIGNATURE = 400;
/** Small print belongs to the signature, however long its sentences are. */
const SMALL_PRINT = /\b(?:confidential|intended|recipients?|disclaimer|privileged|registered|copyright|unsubscribe)\b/i;
const PRONOUN = /\b(?:i|we|you|your|our|please|it|this|that)\b/i;
const LONGEST_LINE = 200;

function findLetterParts(text: string): LetterParts {
  const history: Span[] = [];
  const signature: Span[] = [];
  const greeting: Span[] = [];
  let signatureStart = -1;
  let delimited = false;
  let written = 0;
  const oneLine = !text.includes("\n");
  if (oneLine && text.length <= 80 && (GREETING_ALONE.test(text) || SENT_FROM.test(text)))
    greeting.push([0, text.length]);
  for (let at = 0; at < text.length && !oneLine; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, Math.min(end, at + LONGEST_LINE)).trimEnd();
    if (isQuotedLine(line)) history.push([at, end]);
    else if (ATTRIBUTION.test(line) && isQuotedLine(text.slice(end, end + LONGEST_LINE))) {
      history.push([at, end]);
      if (signatureStart >= 0) signature.push([signatureStart, at]);
      signatureStart = -1;
    } else if (written > 0 && opensHistory(line, text, at)) {
      history.push([at, text.length]);
      if (signatureStart >= 0) signature.push([signatureStart, at]);
      return { history, signature, greeting };
    } else if (line === "--" || SENT_FROM.test(line)) {
      if (signatureStart < 0) signatureStart = at;
      delimited = true;
    } else if (end - at <= 48 && written > 0 && CLOSING.test(line)) {
      if (signatureStart < 0) signatureStart = at;
    } else if (written === 0 && end - at <= 80 && GREETING.test(line)) greeting.push([at, end]);
    else if (signatureStart >= 0 && !delimited && isProse(line)) signatureStart = -1;
    if (signatureStart >= 0 && at - signatureStart > LONGEST_SIGNATURE) signatureStart = -1;
    if (line !== "") written++;
    at = end;
  }
  if (signatureStart >= 0) signature.push([signatureStart, text.length]);
  else signature.push(...findTweetSignature(text));
  return { history, signature, greeting };
}

function isQuotedLine(line: string): boolean {
  return /^\s{0,8}>/.test(line);
}

/** "From: …" opens quoted headers only where a second header follows. */
function opensHistory(line: string, text: string, at: number): boolean {
  if (ATTRIBUTION.test(line)) return true;
  if (!QUOTED_HEADER.test(line)) return false;
  return !/^\s*from:/i.test(line) || /\n\s{0,8}(?:sent|to|date|subject):/i.test(text.slice(at, at + 400));
}

/** A line that says something, behind "Thanks," or "Best": then the letter goes on. */
function isProse(line: string): boolean {
  if (SMALL_PRINT.test(line)) return false;
  const words = line.split(/\s+/, 6).filter((word) => word !== "").length;
  return words >= 5 && (PRONOUN.test(line) || /[.?!]$/.test(line));
}

function findTweetSignature(text: string): readonly Span[] {
  const tail = Math.max(0, text.length - 120);
  const match = TWEET_SIGNATURE.exec(text.slice(tail));
  if (match === null || LAST_WORDS.has((match[1] ?? "").toLowerCase())) return [];
  return [[tail + match.index, text.length]];
}

const MAX_QUOTATION = 600;

/** Pairs of quotation marks in one paragraph. Feet, inches and lone marks are none. */
function findQuotations(text: string): readonly Span[] {
  const spans: Span[] = [];
  if (text.includes("“") || text.includes('"') || text.includes("«")) collectQuotations(text, spans);
  if (/(?:^|[\s(])['‘](?=[A-Za-z])/.test(text)) collectSingleQuotations(text, spans);
  spans.sort((a, b) => a[0] - b[0]);
  // A text that is all in quotation marks is not a quotation.
  const longest = text.trim().length * 0.9;
  return withoutOverlap(spans).filter(([start, end]) => end - start < longest);
}

/** "\n", or "\r\n" as mail has it. */
function isLineEnd(text: string, at: number): boolean {
  return text.charCodeAt(text.charCodeAt(at) === 13 ? at + 1 : at) === 10;
}

function collectQuotations(text: string, spans: Span[]): void {
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    if (mark === 10 && isLineEnd(text, at + 1)) open = -1;
    else if (mark === 0x201c || mark === 0xab) open = at;
    else if (mark === 34 || mark === 0x201d || mark === 0xbb) {
      // Inches: 55" and the like.
      const isInches = mark === 34 && open < 0 && /\d/.test(text[at - 1] ?? "");
      if (open >= 0) {
        if (at - open <= MAX_QUOTATION) spans.push([open + 1, at]);
        open = -1;
      } else if (mark === 34 && !isInches) open = at;
    }
  }
}

/** British 'single' marks: opened before a word, closed behind one, with no line break between. */
function collectSingleQuotations(text: string, spans: Span[]): void {
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) open = -1;
    if (code !== 39 && code !== 0x2018 && code !== 0x2019) continue;
    const before = text[at - 1] ?? " ";
    const after = text[at + 1] ?? " ";
    if (/[\s(]/.test(before) && /[A-Za-z]/.test(after)) open = at;
    else if (open >= 0 && /[\w.,!?]/.test(before) && !/\w/.test(after)) {
      const length = at - open;
      // "the customers' …" is a possessive; a quotation this short is a term.
      if (length > 3 && length <= MAX_QUOTATION && (before !== "s" || /[\s.,;!?)]/.test(after)))
        spans.push([open + 1, at]);
      open = -1;
    }
  }
}

function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span[0] >= (kept[kept.length - 1]?.[1] ?? 0)) kept.push(span);
  return kept;
}
