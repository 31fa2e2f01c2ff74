/**
 * How the customer's latest words answer ours: a yes, a no, a pick, the facts we asked for, a bare "and?". Short answers are
 * read against what our side said last, not against a list of phrases.
 */
import type { Fact } from "../rule-set/policy.js";
import { contentStems, isContent, stem } from "../text/content.js";
import { ASIDE, type Document, TokenClass, TokenFlag } from "../text/document.js";
import { wordSet } from "../text/words.js";
import { questionsIn } from "./questions.js";

/** Longer than this, and it is no longer a short answer. */
const SHORT = 12;
/** An answer this short is hardly anything but one. */
const CURT = 6;
/** A bare reaction: nothing but words that any reply may hold. */
const BARE = 4;

const YES = wordSet(
  "cool super done sent yes yeah yep yup yea aye sure ok okay okey k kk fine alright agreed deal definitely absolutely exactly correct right please perfect great lovely brilliant go champion smashing ace brill magic sweet splendid wonderful fantastic excellent fab grand sound ideal nice sorted aces wicked marvellous marvelous amazing awesome superb righto rightio roger noted understood",
);
/** Wherever it stands in a short answer: "if you would, yes please". */
const OUTRIGHT = wordSet("yes yeah yep yup");
const NO = wordSet("no nope nah never neither none wrong not");
const TIMING = wordSet("by within at until till before in on from");
const SUBJECTS = wordSet("it they that this i we he she");
const AUXILIARIES = wordSet("is are was were do does did has have had will would can could");
const STOP = wordSet(
  "the a an is it i and to of in on for my we you me that this was are be do so not no yes ok please",
);
/** They answer, and do not know for sure. */
const DOUBTING = wordSet("maybe perhaps think guess possibly probably unsure sometime approximately roughly");
const UNSURE_WITHIN = 25;
/** Words of doubt behind a "not" or a "no". */
const KNOWING = wordSet("sure idea remember");
const DOUBTED_BY = wordSet("not no cannot never can");
const THANKS = wordSet(
  "thanks thank thx ty cheers ta tysm tyvm thanx thnx thankyou thanku thankss cheerz tq appreciated appreciate grateful lifesaver legend bless",
);
const NUDGES = wordSet("and so well hello anyone anybody then still hm hmm um er");
const FILLER = wordSet(
  `ok okay fine right well so and then thanks thank you please cheers yes yeah yep sure great good i see oh ah lol haha just it that is
  the a will would do can go for with we my me`,
);
/** Words that turn a short answer against what was said. */
const AGAINST = wordSet(
  `but not no never nope still again wrong nothing neither none without worse useless joke nonsense rubbish pointless whatever enough
  stop same only too late already`,
);

/** What our last turn leaves the customer to answer. */
interface OurMove {
  readonly documents: readonly Document[];
  readonly asksChoice: boolean;
  readonly asks: boolean;
}

export function answerFacts(
  latest: readonly Document[],
  ours: readonly Document[],
  earlier: readonly Document[],
  weAsked: boolean,
): readonly Fact[] {
  if (latest.length === 0 || ours.length === 0) return [];
  const facts: Fact[] = [];
  const words = ownWords(latest);
  const asked = latest.some((document) => questionsIn(document).length > 0);
  const move = readMove(ours, weAsked);
  const isShort = words.length <= SHORT;
  const opening = ownWordsOfOpening(latest[0]);
  const opensAgainst = words.includes("but") || opening.some((word) => AGAINST.has(word));
  const against = words.some((word) => AGAINST.has(word));
  const first = words.find((word) => !NUDGES.has(word)) ?? "";
  if (namesATime(ours)) facts.push("we-named-a-time");
  if (isNudge(latest, words)) facts.push("reply:nudge");
  else if (words.length > 0) {
    if (THANKS.has(first) || words.some((word) => THANKS.has(word))) facts.push("reply:thanks");
    if (asked && wouldYou(latest)) facts.push("reply:yes");
    const saysYes = isShort && !against && words.some((word) => OUTRIGHT.has(word));
    if ((YES.has(first) || saysYes || isElliptic(latest)) && !opensAgainst && !asked) {
      facts.push("reply:yes");
      if (isShort) facts.push("reply:nod");
    }
    if ((YES.has(first) || THANKS.has(first)) && !opensAgainst) facts.push("reply:opens-well");
    if (isShort && !asked && holdsTime(latest)) facts.push("reply:names-time");
    if (NO.has(first) && isShort) facts.push("reply:no");
    if (isShort && !against && !asked && words.every((word) => FILLER.has(word) || YES.has(word) || THANKS.has(word))) {
      facts.push("reply:bare");
    }
    // A pick in so many words stays one, whatever they ask after it.
    const isPick = picksAtOnce(latest[0], move) || (isShort && !asked && picks(latest, move));
    if (!opensAgainst && isPick) facts.push("reply:picks");
    if (!asked && move.asks && !NO.has(first)) facts.push("reply:answers");
    if (isShort) facts.push("reply:short");
    if (
      isShort &&
      !asked &&
      (words.includes("will") || first === "will") &&
      words.some((word) => word === "i" || word === "we")
    )
      facts.push("reply:will");
    if (isShort && !against && !asked) facts.push("reply:calm");
    const isNod = words.every((word) => YES.has(word)) && !ours.some(({ marks }) => marks.questions > 0);
    if (!asked && !isNod && move.asks && (words.length <= CURT || holdsData(latest) || picks(latest, move)))
      facts.push("reply:gives-data");
    if (move.asks && !asked && words.length <= UNSURE_WITHIN && isUnsure(latest)) facts.push("reply:unsure");
    if (move.asks && !asked && givesFacts(latest)) facts.push("reply:facts");
    if (isShort && insists(latest, earlier)) facts.push("reply:insists");
    if (throwsBack(latest, ours, move)) facts.push("reply:throws-back");
  }
  return facts;
}

function ownWords(documents: readonly Document[]): readonly string[] {
  return documents.flatMap(({ normals, flags, classes }) =>
    normals.filter(
      (_, at) =>
        ((flags[at] as number) & (ASIDE | TokenFlag.greeting)) === 0 &&
        ((classes[at] as number) & (TokenClass.emoji | TokenClass.handle)) === 0,
    ),
  );
}

/** "A 2 or a 7", "I think it was the blue one", "no idea". */
function isUnsure(latest: readonly Document[]): boolean {
  return latest.some(({ normals, classes }) =>
    normals.some((word, at) => {
      // "I don't remember asking for that" is sure of it.
      if (word === "remember" && (normals[at + 1] ?? "").endsWith("ing")) return false;
      if (KNOWING.has(word)) return normals.slice(Math.max(0, at - 3), at).some((before) => DOUBTED_BY.has(before));
      if (word !== "or") return DOUBTING.has(word);
      return [at - 1, at + 1, at + 2].filter((near) => ((classes[near] ?? 0) & DATA) !== 0).length >= 2;
    }),
  );
}

/** "It does.", "They have!": a yes without the word. */
function isElliptic(latest: readonly Document[]): boolean {
  const document = latest[0];
  const sentence = document?.sentences[0];
  if (document === undefined || sentence === undefined || sentence.end === "?") return false;
  const words = document.normals.slice(sentence.first, sentence.last);
  // "Four it is."
  if (words.length <= 4 && words.length >= 3 && words.slice(-2).join(" ") === "it is") return true;
  if (words.length <= 4 && words.some((word) => YES.has(word)) && !words.some((word) => AGAINST.has(word))) return true;
  return words.length <= 3 && SUBJECTS.has(words[0] ?? "") && AUXILIARIES.has(words[1] ?? "") && !words.includes("not");
}

/** "Would you?", "Could you?": a yes to an offer, in the form of a question. */
function wouldYou(latest: readonly Document[]): boolean {
  const document = latest[0];
  const sentence = document?.sentences[0];
  if (document === undefined || sentence === undefined) return false;
  const words = document.normals.slice(sentence.first, sentence.last);
  return words.length <= 3 && words[words.length - 1] === "you" && AUXILIARIES.has(words[words.length - 2] ?? "");
}

function ownWordsOfOpening(document: Document | undefined): readonly string[] {
  const sentence = document?.sentences[0];
  return document === undefined || sentence === undefined ? [] : document.normals.slice(sentence.first, sentence.last);
}

/** "And?", "So?", "Hello??", "?": nothing but a push to go on. */
function isNudge(latest: readonly Document[], words: readonly string[]): boolean {
  const marked = latest.some(({ marks }) => marks.questions > 0);
  return (
    words.length <= BARE &&
    (words.length === 0 ? marked : words.every((word) => NUDGES.has(word) || word === "there") && marked)
  );
}

const DATA =
  TokenClass.number | TokenClass.id | TokenClass.email | TokenClass.date | TokenClass.clock | TokenClass.money;

function holdsData(latest: readonly Document[]): boolean {
  return latest.some(({ classes, normals }) =>
    classes.some((each, at) => (each & DATA) !== 0 && /\d/.test(normals[at] as string)),
  );
}

/** A number that counts something of theirs, an address, or names: "Matteo Ferrante, 2 November". */
function givesFacts(latest: readonly Document[]): boolean {
  if (latest.some(({ classes }) => classes.some((each) => (each & (TokenClass.id | TokenClass.email)) !== 0)))
    return true;
  return holdsData(latest) && latest.some(namesInARow);
}

/** Two words with a capital letter in a row, and no sentence begins there: "Ada Brook". */
function namesInARow({ text, starts, sentences, size, normals }: Document): boolean {
  const opening = new Set(sentences.map(({ first }) => first));
  const isCapital = (at: number): boolean =>
    /^\p{Lu}\p{Ll}/u.test(text.slice(starts[at] as number, (starts[at] as number) + 2));
  for (let at = 0; at < size - 1; at++) {
    if (THANKS.has(normals[at - 1] ?? "") || (opening.has(at) && THANKS.has(normals[at] as string))) continue;
    if (isCapital(at) && isCapital(at + 1) && !opening.has(at + 1)) return true;
  }
  return false;
}

function holdsTime(documents: readonly Document[]): boolean {
  const time = TokenClass.date | TokenClass.clock | TokenClass.duration | TokenClass.number;
  return documents.some(({ classes }) => classes.some((each) => (each & time) !== 0));
}

/** A point or a stretch of time in our own last words: there is something to wait for. */
function namesATime(ours: readonly Document[]): boolean {
  const time = TokenClass.date | TokenClass.clock | TokenClass.duration;
  return ours.some(({ classes, normals }) =>
    classes.some(
      (each, at) =>
        (each & TokenClass.clock) !== 0 ||
        ((each & time) !== 0 && (TIMING.has(normals[at - 1] ?? "") || TIMING.has(normals[at - 2] ?? ""))),
    ),
  );
}

function readMove(ours: readonly Document[], weAsked: boolean): OurMove {
  const asked = weAsked || ours.some((document) => questionsIn(document).length > 0);
  const asksChoice = ours.some(({ normals }) => normals.includes("or"));
  return { documents: ours, asks: asked, asksChoice };
}

/** Whether a short answer names something that we left them to choose from. */
function picks(latest: readonly Document[], { documents, asks, asksChoice }: OurMove): boolean {
  if (latest.some((document) => picksByLetter(document, documents))) return true;
  if (!asks && !asksChoice) return false;
  const ours = new Set(documents.flatMap((document) => [...contentStems(document)]));
  return latest.some((document) => {
    for (let at = 0; at < document.size; at++) {
      if (isContent(document, at) && ours.has(stem(document.normals[at] as string))) return true;
    }
    return false;
  });
}

/** "The room. Now, please. I'm in my socks.": the pick is the first sentence. */
function picksAtOnce(latest: Document | undefined, { documents, asksChoice }: OurMove): boolean {
  const [first] = latest?.sentences ?? [];
  if (latest === undefined || first === undefined || first.end === "?") return false;
  if (picksByLetter(latest, documents)) return true;
  if (!asksChoice || first.last - first.first > BARE) return false;
  const ours = new Set(documents.flatMap((document) => [...contentStems(document)]));
  for (let at = first.first; at < first.last; at++) {
    if (isContent(latest, at) && ours.has(stem(latest.normals[at] as string))) return true;
  }
  return false;
}

/** "B.", where our turn has an A and a B. */
function picksByLetter({ normals, sentences }: Document, ours: readonly Document[]): boolean {
  const [first] = sentences;
  const letter = normals[0] ?? "";
  if (first === undefined || first.last > 2 || !/^[b-e2-5]$/.test(letter)) return false;
  const one = letter >= "a" ? "a" : "1";
  return ours.some((document) => document.normals.includes(letter) && document.normals.includes(one));
}

/** Our own word thrown back at us: "respect??", "a portal?", "May have been." */
function throwsBack(latest: readonly Document[], ours: readonly Document[], { asks, asksChoice }: OurMove): boolean {
  const stems = new Set(ours.flatMap((document) => [...contentStems(document)]));
  return latest.some((document) =>
    document.sentences.some(({ first, last, end }) => {
      if (last - first > BARE || (end !== "?" && (asks || asksChoice || document.sentences.length < 2))) return false;
      if (
        YES.has(document.normals[first] as string) ||
        NO.has(document.normals[first] as string) ||
        THANKS.has(document.normals[first] as string)
      )
        return false;
      for (let at = first; at < last; at++) {
        if (isContent(document, at) && stems.has(stem(document.normals[at] as string))) return true;
      }
      return false;
    }),
  );
}

const INSISTING = { words: 2, share: 0.5 } as const;

/** Whether a short text says again what they have said before. */
function insists(latest: readonly Document[], earlier: readonly Document[]): boolean {
  const said = new Set(ownWords(earlier));
  const now = [...new Set(ownWords(latest))].filter((word) => !STOP.has(word));
  const again = now.filter((each) => said.has(each)).length;
  return again >= INSISTING.words && again >= now.length * INSISTING.share;
}
