/** How a text sounds before any rule has read it: whether it tells of trouble, and whether it is cheerful. */
import { readOnce } from "../contract/remember.js";
import { ASIDE, type Document, type Sentence, TokenClass } from "../text/document.js";
import { PAST_FORMS } from "../text/past-forms.js";
import { wordSet } from "../text/words.js";

/** Words that say so by themselves. */
const TROUBLE: ReadonlySet<string> = wordSet(
  `nobody nothing none nowhere without neither nor problem problems issue issues error errors wrong broken broke break breaks fail fails failed
  failing failure stuck missing late lost bad worse worst terrible awful horrible poor useless ridiculous annoying annoyed slow bug bugs buggy
  glitch glitches glitchy crash crashes crashed crashing freeze freezes freezing frozen froze lag lagging buffering suck sucks disappointed
  disappointing disappointment unacceptable complaint damaged smashed defective faulty delayed delay dirty filthy rude hate shame scam joke sick
  trouble troubles frustrated frustrating upset angry tired overcharged unhappy disappeared vanished deleted removes removed blocked banned suspended
  hacked stolen declined rejected refused denied cancelled canceled expired unable impossible spam stinks stink smells screwed messed ruined leaking
  leaks fault worthless misled misleading tripping overpriced doubled`,
);
/** What follows a "no" that denies nothing. */
const HARMLESS: ReadonlySet<string> = wordSet(
  `problem problems worry worries rush hurry need thanks thank one idea doubt matter wonder pressure biggie more that this it i we you he she they the
  a an not no but and so just please yes sorry is was there my your`,
);
/** What follows a "not" or a "never" in praise, in eagerness and in turns of phrase. */
const AFTER_NOT: ReadonlySet<string> = wordSet(
  "only just bad wait worry resist disappoint disappoints disappointed fault unless complete pass mind forget",
);
const AFTER_COULD_NOT: ReadonlySet<string> = wordSet("be wait pass ask resist help fault");
const CAN: ReadonlySet<string> = wordSet("can could");
/** What goes on and on where it should not. */
const GOING_ON: ReadonlySet<string> = wordSet("keep keeps kept still");
const FINE: ReadonlySet<string> = wordSet(
  "working going being looking smiling enjoying loving playing using thinking learning building bring",
);
const STILL_BAD: ReadonlySet<string> = wordSet(
  "waiting getting showing says shows show charging on down the same having nothing",
);
const SAD = new Set([
  "😡",
  "😠",
  "🤬",
  "👎",
  "😤",
  "💩",
  "🤮",
  "😒",
  "🙄",
  "🤦",
  "😑",
  "😞",
  "😔",
  "😩",
  "😫",
  "😭",
  "😢",
  "☹",
  "🙁",
  "😣",
  "😖",
  "💔",
]);

/** Words and signs of somebody in a good mood. */
const CHEER: ReadonlySet<string> = wordSet(
  `love loved loving great awesome amazing fun happy yay wow best excited thankful grateful favorite delicious yum yummy nomnom beautiful perfect cheers congrats
  lovely wonderful lol haha hahaha`,
);
const GLAD = new Set([
  "😊",
  "😀",
  "😃",
  "😄",
  "😁",
  "😆",
  "😂",
  "🤣",
  "🙂",
  "😉",
  "😍",
  "🥰",
  "😘",
  "😋",
  "😎",
  "🤗",
  "🎉",
  "🎃",
  "👻",
  "❤",
  "💕",
  "💖",
  "👍",
  "🙌",
  "🔥",
  "✨",
  "🥑",
  "😜",
  "☺",
  "💚",
  "💙",
  "💜",
  ":)",
  ":-)",
  ":d",
  ";)",
  "<3",
]);

/** A word, a face or a cry of joy, and nothing of trouble. */
export function soundsCheerful(document: Document): boolean {
  if (tellsOfTrouble(document)) return false;
  const { sentences } = document;
  return sentences.some(({ end }) => end.startsWith("!")) || soundsGlad(document);
}

/** Whether a text says that something is not as it should be: in a word, in what is denied, or in what goes on and on. */
export const tellsOfTrouble: (document: Document) => boolean = readOnce((document) => {
  const { normals, flags } = document;
  const isGlad = soundsGlad(document);
  return normals.some(
    (word, at) =>
      ((flags[at] as number) & ASIDE) === 0 && !(isGlad && AMBIGUOUS.has(word)) && isTrouble(document, word, at),
  );
});

/** Words that tell of trouble only where nothing is glad: "late on Saturday night". */
const AMBIGUOUS: ReadonlySet<string> = wordSet(
  "late lost missing slow tired sick bad broke break crash crashed wrong impossible never nothing",
);

/** What makes a name of a word of joy: "a great white shark", "the Best Western". */
const IN_A_NAME: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["great", wordSet("white western northern dane britain barrier wall lakes portland yarmouth")],
  ["best", wordSet("western buy before")],
]);

/** A word or a face of joy. */
export const soundsGlad: (document: Document) => boolean = readOnce(({ normals }) =>
  normals.some(
    (word, at) =>
      (CHEER.has(word) && IN_A_NAME.get(word)?.has(normals[at + 1] ?? "") !== true) ||
      GLAD.has(word) ||
      GLAD.has([...word][0] ?? ""),
  ),
);

/** What goes on in somebody who tells of it: to be cross with a service is not among it. */
const FEELING: ReadonlySet<string> = wordSet(
  `felt feel feels feeling cry crying cried cries tears sob sobbed sobbing weep wept sad sadness hurts heartbroken lonely alone ashamed shame humiliated
  humiliating embarrassed mortified exhausted drained scared frightened terrified afraid worried sick gutted devastated shattered crushed numb helpless hopeless
  howl scream deflated weary tearful knackered invisible small stupid worthless grief grieving mourning dread dreading panic panicking trembling shaking`,
);
const FEELER: ReadonlySet<string> = wordSet("i me my we us our he she him her his they them who");
/** So far from the word that tells of it stands the one who feels it. */
const FELT_BY = 7;
/** One such word in a long account is not what it is about. */
const WORDS_PER_FEELING = 60;

/** Whether somebody in the text tells what it was like for them: tears, shame, fear, loneliness. */
export function tellsOfFeeling({ normals, sentences }: Document): boolean {
  let felt = 0;
  for (const { first, last } of sentences) {
    for (let at = first; at < last; at++) {
      const word = normals[at] as string;
      if (!FEELING.has(word) || normals[at + 1] === "free" || normals[at + 1] === "like") continue;
      if (word === "alone" && normals[at - 1] === "leave") continue;
      if (normals.slice(Math.max(first, at - FELT_BY), at).some((before) => FEELER.has(before))) felt++;
    }
  }
  return felt * WORDS_PER_FEELING >= normals.length && felt > 0;
}

/** What can fail without anybody's doing: programs, devices, lines. */
const MACHINE: ReadonlySet<string> = wordSet(
  `app apps error errors crash crashes crashing freeze freezes freezing login log logged logging sign signing signs load loads loading screen account update install
  download downloading connect connection server servers code password website site page browser device phone iphone ipad tablet laptop pc computer console xbox ps4 ps5
  tv printer router modem wifi internet cable game games video sound battery charge charging card machine camera bluetooth sync file files button link email mail work
  working works buffering lag glitch bug bugs id`,
);

/** Whether the trouble is a machine's. */
export function tellsOfMalfunction(document: Document): boolean {
  return (
    tellsOfTrouble(document) &&
    document.sentences.some(
      (sentence) =>
        document.normals.slice(sentence.first, sentence.last).some((word) => MACHINE.has(word)) &&
        troubleWithin(document, sentence),
    )
  );
}

/** Past and present are one word; behind somebody else's name it is mostly the past. */
const PAST_OR_PRESENT: ReadonlySet<string> = wordSet("put let read burst shut cut hit");
/** What somebody thought they did to nobody. */
const IN_THE_HEAD: ReadonlySet<string> = wordSet("thought meant understood");
const ED = /^[a-z]{2,}[^aeiou]?ed$/;
const NOT_PAST: ReadonlySet<string> = wordSet(
  "need needed speed feed seed red bed interested based located wanted related indeed",
);
const BE: ReadonlySet<string> = wordSet("am is are be being been");
const OTHERS: ReadonlySet<string> = wordSet("the your my our his her their he she they it you someone somebody a an");

/** Whether a text tells what somebody else did, or what happened: "The waiter dropped the sauce." */
export function tellsOfADeed({ normals, sentences, classes }: Document): boolean {
  return sentences.some(({ first, last, end }) => {
    if (end === "?") return false;
    // "@SomeShop delivered to next door."
    if (((classes[first] as number) & TokenClass.handle) !== 0 && isPast(normals[first + 1] ?? "")) return true;
    for (let at = first + 1; at < last; at++) {
      const word = normals[at] as string;
      if (!isPast(word) || BE.has(normals[at - 1] as string)) continue;
      for (let back = Math.max(first, at - SUBJECT_BEFORE); back < at; back++) {
        if (OTHERS.has(normals[back] as string)) return true;
      }
    }
    return false;
  });
}

function isPast(word: string): boolean {
  if (PAST_FORMS.has(word)) return !IN_THE_HEAD.has(word);
  return PAST_OR_PRESENT.has(word) || (ED.test(word) && !NOT_PAST.has(word));
}

/** So many words before the verb its subject begins at most. */
const SUBJECT_BEFORE = 4;

/** Whether the last sentence that says something tells of trouble. */
export function endsInTrouble(document: Document): boolean {
  const { sentences } = document;
  const final = sentences.findLast(({ first, last }) => last - first >= SAYS_SOMETHING);
  return final !== undefined && troubleWithin(document, final);
}

/** Whether one sentence of a text tells of trouble. */
export function troubleWithin(document: Document, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) if (isTrouble(document, document.normals[at] as string, at)) return true;
  return false;
}

const PRAISE: ReadonlySet<string> = wordSet(
  "good great lovely clean nice excellent perfect fantastic wonderful amazing brilliant superb comfortable beautiful delicious spotless friendly top love loved",
);

/** Whether one sentence praises and tells of no trouble. */
export function soundsPraising(document: Document, sentence: Sentence): boolean {
  const words = document.normals.slice(sentence.first, sentence.last);
  return sentence.end !== "?" && words.some((word) => PRAISE.has(word)) && !troubleWithin(document, sentence);
}

const SAYS_SOMETHING = 4;
const THANKS: ReadonlySet<string> = wordSet("thanks thank thx thnx tnx ty cheers regards");
/** A thanks in the last words of a text with more to say than that. */
const LAST_WORDS = 5;
const MORE_TO_SAY = 14;

/** Thanks only as one closes a letter, and trouble in the letter. */
export function signsOff(document: Document): boolean {
  const { normals, size } = document;
  if (size < MORE_TO_SAY || !tellsOfTrouble(document)) return false;
  const at = normals.findIndex((word) => THANKS.has(word));
  return at >= size - LAST_WORDS;
}

function isTrouble({ normals, text, ends, starts }: Document, word: string, at: number): boolean {
  const next = normals[at + 1] ?? "";
  if (word === "not") return !isTurnOfPhrase(normals, at);
  if (word === "never") return !AFTER_NOT.has(next);
  if (word === "no") return next !== "" && !HARMLESS.has(next) && text.slice(ends[at], starts[at + 1]).trim() === "";
  if (GOING_ON.has(word)) return word === "still" ? STILL_BAD.has(next) : next.endsWith("ing") && !FINE.has(next);
  if (next === "code" || next === "codes" || next === "message") return false;
  return TROUBLE.has(word) ? !isDenied(normals, at) : SAD.has([...word][0] ?? "");
}

/** "No problem", "not a problem", "without delay". */
function isDenied(normals: readonly string[], at: number): boolean {
  const before = normals[at - 1] ?? "";
  return before === "no" || before === "without" || (before === "a" && normals[at - 2] === "not");
}

function isTurnOfPhrase(normals: readonly string[], at: number): boolean {
  const next = normals[at + 1] ?? "";
  const before = normals[at - 1] ?? "";
  if (AFTER_NOT.has(next)) return true;
  if (CAN.has(before) && AFTER_COULD_NOT.has(next)) return true;
  const first = normals.slice(Math.max(0, at - 3), at);
  return before === "why" || first.includes("if") || first.includes("hope");
}
