/** Step 7: whether a text can be judged at all: English, long enough, and written by somebody. */
import { isAutomatic } from "./automatic.js";
import type { Document } from "./document.js";
import { ASIDE, TokenClass, TokenFlag } from "./document.js";
import { isKnownWord } from "./wink.js";
import { wordSet } from "./words.js";

export type Readability = "scored" | "unsupported-language" | "too-little-text" | "automatic";

/** The commonest English words: about half of any English text. */
const ENGLISH = wordSet(
  "the a an to of and in is it you that for on with are was were be have has had this we our us your i my me not no will would can could do does did at by from as if so but or please thank thanks sorry what when which who how there here they them their its been just about up out all any get got let know help hello hi dear am he she his her him yes okay ok these those than then because into more some now only also may should must over after before back where why again very too well still need want send call see check email order refund account service team looking forward hope look sure done today tomorrow good great day time contact details number best regards kind enjoy fix fixed try issue problem",
);
/** Words that are common in another language and rare in English. */
const FOREIGN = wordSet(
  "der das und ist nicht ich sie wir mit für auf ein eine den dem des zu im es haben sind wird ihre ihr auch bitte danke leider dass oder aber bei nach uns mir le les des est et pas vous nous une dans pour que qui sur avec votre vos être bonjour merci ce cette je il au aux du la el los las en por para con una que su sus es lo se gracias pedido hola usted mi pero como más estamos il che di non per con una sono gli del della grazie mi ci het een van niet voor met zijn aan dat wij uw ik je nie jest się na że dla przepraszam dziękuję nao não para com uma obrigado você os seu sua och att det som är inte på har av vi aap hai ka ki ke ko mein nahi kya ho se bhi yeh hum aur",
);

/** Fewer words than this say too little, unless they say that something is done. */
const ENOUGH_WORDS = 3;

/** So many of the words that are not names have to be in an English lexicon. In real replies more than 95 % are. */
const NEARLY_ALL_UNKNOWN = 0.75;
const MOST_UNKNOWN = 0.5;
const SOME_UNKNOWN = 0.3;
const SHORT_UNKNOWN = 0.4;

/** How letters end. */
const CLOSING = wordSet(
  "best kind kindest warm warmest many regards wishes sincerely faithfully truly yours thanks thank cheers love with the and team respectfully cordially greetings take care sent from my",
);
/** What stands before a number or an address below a name. */
const CONTACT = wordSet("tel telephone phone mobile cell fax email e-mail mail web www ext office direct t m e p w");
const LONGEST_SIGNATURE = 16;

export function judgeText(document: Document): Readability {
  const { text } = document;
  const letters = countLetters(text);
  if (letters.all > 0 && letters.latin / letters.all < 0.6) return "unsupported-language";
  const words = countWords(document);
  if (isSignatureAlone(document) || isPointerAlone(document)) return "too-little-text";
  if (words.all < ENOUGH_WORDS) {
    return words.foreign > words.english && words.foreign >= 2 ? "unsupported-language" : "too-little-text";
  }
  if (isForeign(words)) return "unsupported-language";
  return isAutomatic(document) ? "automatic" : "scored";
}

/** "Best regards, Tom" and nothing before it. */
function isSignatureAlone({ normals, classes, text, starts, size }: Document): boolean {
  if (size > LONGEST_SIGNATURE || !CLOSING.has(normals[0] ?? "")) return false;
  let names = 0;
  for (let index = 0; index < size; index++) {
    const word = normals[index] as string;
    if (((classes[index] as number) & TokenClass.word) === 0 || CLOSING.has(word) || CONTACT.has(word)) continue;
    const first = text[starts[index] as number] as string;
    // A name has a capital and goes on small.
    const second = text[(starts[index] as number) + 1] ?? "";
    if (first === first.toLowerCase() || second !== second.toLowerCase()) return false;
    names++;
  }
  return names > 0;
}

/** What a text is about that only says that there is something, elsewhere. */
const ELSEWHERE = wordSet("attached attachment attachments enclosed below noted");
const POINTING = wordSet(
  "please pls kindly find see check open refer to the a an as per with by in for your my our this file files document documents pdf screenshot photo e-mail email mail message thanks thank you sir madam requested discussed hi hello hey dear regards",
);
const LONGEST_POINTER = 9;

/** "Please see the attached file.", "Noted with thanks.": what matters is not in it. */
function isPointerAlone({ normals, classes, size }: Document): boolean {
  if (size > LONGEST_POINTER || !normals.some((word) => ELSEWHERE.has(word))) return false;
  return normals.every((word, index) => {
    const kind = classes[index] as number;
    const isSaid = (kind & TokenClass.word) !== 0 && (kind & TokenClass.name) === 0;
    return !isSaid || ELSEWHERE.has(word) || POINTING.has(word);
  });
}

interface WordCounts {
  all: number;
  /** Among the commonest words of English, and of other languages. */
  english: number;
  foreign: number;
  /** Words that are no names, and those of them that no English lexicon holds. */
  plain: number;
  unknown: number;
}

function isForeign({ all, english, foreign, plain, unknown }: WordCounts): boolean {
  const unknownShare = plain === 0 ? 0 : unknown / plain;
  if (unknownShare >= (plain < 6 ? NEARLY_ALL_UNKNOWN : MOST_UNKNOWN) && plain >= 3) return true;
  // A short sentence with a word of another language and hardly one of English.
  if (all >= 3 && all < 8 && foreign > 0 && english <= 1 && unknownShare >= SHORT_UNKNOWN) return true;
  if (all < 4 || (plain >= 3 && unknownShare < SOME_UNKNOWN)) return false;
  return (foreign > english && foreign / all >= 0.15) || (all >= 8 && english / all < 0.1);
}

function countWords(document: Document): WordCounts {
  const { normals, classes, flags, text, starts, ends } = document;
  const counts: WordCounts = { all: 0, english: 0, foreign: 0, plain: 0, unknown: 0 };
  for (let index = 0; index < document.size; index++) {
    if (((classes[index] as number) & TokenClass.word) === 0) continue;
    if (((flags[index] as number) & (ASIDE | TokenFlag.greeting)) !== 0) continue;
    counts.all++;
    const normal = normals[index] as string;
    if (ENGLISH.has(normal)) {
      counts.english++;
      counts.plain++;
      continue;
    }
    const written = text.slice(starts[index], ends[index]);
    const lower = written.toLowerCase();
    if (FOREIGN.has(normal) || FOREIGN.has(lower)) counts.foreign++;
    // A capital or an abbreviation is no evidence: brands and places are in no lexicon.
    if (written[0] !== lower[0] && (written !== written.toUpperCase() || written.length < 4)) continue;
    counts.plain++;
    if (!isKnownWord(normal) && !isKnownWord(lower)) counts.unknown++;
  }
  return counts;
}

function countLetters(text: string): { all: number; latin: number } {
  let all = 0;
  let latin = 0;
  const step = text.length > 4000 ? Math.ceil(text.length / 4000) : 1;
  for (let index = 0; index < text.length; index += step) {
    const code = text.charCodeAt(index);
    if ((code | 32) >= 97 && (code | 32) <= 122) {
      all++;
      latin++;
    } else if (code >= 0xc0 && code <= 0x24f) {
      all++;
      latin++;
    } else if (code >= 0x370 && code < 0x2000) all++;
    else if (code >= 0x3040 && code < 0xd800) all++;
  }
  return { all, latin };
}
