/** What wink has cut, as rules read it: contractions spelt out, drawn-out words shortened to the word that the lexicon knows, faces and numbers whole. */
import { TokenClass, TokenFlag } from "./document.js";
import { isKnownWord } from "./wink.js";
import { wordSet } from "./words.js";

export interface PieceToken {
  normal: string;
  readonly start: number;
  end: number;
  readonly tokenClass: number;
  readonly flags: number;
}

export function push(
  to: PieceToken[],
  normal: string,
  start: number,
  end: number,
  tokenClass: number,
  flags: number,
): void {
  to.push({ normal, start, end, tokenClass, flags });
}

export function pushToken(to: PieceToken[], value: string, normal: string, start: number): void {
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

const EMOTICON = /^(?:[:;=8][-'^]?[()\]DPpOo3|\\/*]+|[)(][-']?[:;=]|<3|\^_\^|:'\()$/;
const PICTOGRAPH = /^\p{Extended_Pictographic}|^[\u{1F1E6}-\u{1F1FF}]/u;
const JOINING = /^[\u200d\ufe0e\ufe0f\u{1F3FB}-\u{1F3FF}\u20e3]+$/u;

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
    "she|s=she is;where|s=where is;how|s=how is;when|s=when is;why|s=why is;you|ve=you have;we|ve=we have;they|ve=they have;you|ll=you will;they|ll=they will;" +
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
  const short = value.length > 3 && hasTripleLetter(plain) ? shortenStretch(plain) : plain;
  const shortened = short === plain ? plain : (TEXTING.get(short) ?? short);
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
