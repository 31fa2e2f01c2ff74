/**
 * Gladness laid over a complaint, and anger laid over praise: each counts only where the customer's own words hold nothing of the other
 * kind at all.
 */
import type { CustomRule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { isContent, stem } from "../../text/content.js";
import { ASIDE, type Document, TokenFlag } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

const GLAD = wordSet("glad happy pleased thrilled delighted elated great good lovely wonderful nice");
const LIKING = wordSet(
  "enjoy enjoying enjoyed love loved loving like liked liking fan fans satisfied happy pleasant perfect wonderful success impressed",
);
const GOING_ON = wordSet("enjoying loving liking");
const OURS = wordSet("we i");
const KIND = wordSet("lovely kind great wonderful positive glowing encouraging fantastic amazing");
const WORDS_OF_THEIRS = wordSet("words feedback review comments comment rating");
const COMING_TO_KNOW = wordSet("to that you hear know see read learn note your are have is were had been so very how");
/** How far behind the gladness what they are said to like may stand. */
const REACH = 9;
/** A future or a wish: "we would be glad to", "I hope you will enjoy". */
const UNREAL = wordSet("would will could can hope if may might");

/** Words with which customers praise; one of them, and the gladness may answer it. */
const PRAISE = wordSet(
  `good nice great love loved lovely enjoy enjoyed enjoying excellent clean friendly helpful pleasant beautiful best amazing awesome comfortable decent thanks thank
  thankyou wonderful happy glad fantastic perfect superb pleased delicious tasty yummy courteous cozy cosy spacious outstanding fabulous impressed
  recommend recommended appreciate brilliant favorite liked fun positive impressive impressively stunning gorgeous elegant magnificent charming visionary marvelous
  exceptional picturesque spotless smooth advantage advantages convenient handy`,
);

/** Moves that take up what went wrong. */
const TAKES_UP = ["apology", "empathy", "ownership", "remedy"] as const;
const ON = wordSet("about on regarding for towards toward of");
/** How far behind "kind words about" the thing may stand that the words were about. */
const REACH_OF_ABOUT = 8;

function findGladness(document: Document, context: RuleContext): readonly TokenSpan[] {
  const { turns, signals } = context;
  const isTakenUp = TAKES_UP.some((move) => signals.has(move));
  const spans: TokenSpan[] = [];
  for (const { first, last } of document.sentences) {
    for (let at = first; at < last; at++) {
      const end = endOfGladness(document, at, last);
      if (end < 0) continue;
      if (isTakenUp && namesWhatTheyWroteOf(document, end, last, turns)) break;
      spans.push({ first: at, last: end });
      break;
    }
  }
  return spans.length === 0 || praises(turns) ? [] : spans;
}

/** "Your kind words about the garden", where they did write of the garden. */
function namesWhatTheyWroteOf(document: Document, end: number, last: number, turns: RuleContext["turns"]): boolean {
  if (!WORDS_OF_THEIRS.has(document.normals[end - 1] as string) || !ON.has(document.normals[end] ?? "")) return false;
  const theirs = new Set<string>();
  for (const { role, document: read } of turns)
    if (role === "customer") for (const word of read().normals) theirs.add(stem(word));
  for (let at = end + 1; at < Math.min(last, end + 1 + REACH_OF_ABOUT); at++)
    if (isContent(document, at) && theirs.has(stem(document.normals[at] as string))) return true;
  return false;
}

/** "Glad to hear that you love it", "thank you for your kind review": where it ends; −1 where there is none. */
function endOfGladness({ normals, flags, negators }: Document, at: number, last: number): number {
  const word = normals[at] as string;
  const isOurs = ((flags[at] as number) & (ASIDE | TokenFlag.greeting | TokenFlag.quoted)) === 0;
  if (!isOurs || (negators[at] as number) >= 0) return -1;
  if (KIND.has(word) && normals[at - 1] === "your" && WORDS_OF_THEIRS.has(normals[at + 1] ?? "")) return at + 2;
  if (word === "hope" && OURS.has(normals[at - 1] ?? "")) return endOfLiking(normals, at, last, true);
  if (!GLAD.has(word) || !COMING_TO_KNOW.has(normals[at + 1] ?? "")) return -1;
  if (UNREAL.has(normals[at - 1] ?? "") || UNREAL.has(normals[at - 2] ?? "")) return -1;
  return endOfLiking(normals, at, last, false);
}

/** What they are said to like: after "hope" only what goes on now ("is loving"), for the rest is a wish. */
function endOfLiking(normals: readonly string[], at: number, last: number, isHoped: boolean): number {
  let isTheirs = isHoped;
  for (let ahead = at + 1; ahead < last && ahead <= at + REACH; ahead++) {
    const word = normals[ahead] as string;
    if (UNREAL.has(word) || word === "not") return -1;
    if (word === "you" || word === "your") isTheirs = true;
    if (isTheirs && (isHoped ? GOING_ON : LIKING).has(word)) return ahead + 1;
  }
  return -1;
}

/** In the message that is answered: thanks for an earlier one are long past. */
function praises(turns: RuleContext["turns"]): boolean {
  for (let index = turns.length - 1; index >= 0; index--) {
    const turn = turns[index];
    if (turn === undefined || turn.role === "system") continue;
    if (turn.role !== "customer") return false;
    const { normals, negators } = turn.document();
    if (normals.some((word, at) => PRAISE.has(word) && (negators[at] as number) < 0)) return true;
  }
  return false;
}

export const gladAtComplaint: CustomRule = {
  kind: "custom",
  id: "mismatch/glad-at-a-complaint",
  after: TAKES_UP,
  find: findGladness,
  when: {
    assumed: false,
    intensity: { min: 0.5 },
    customer: { none: ["thanks", "resolved", "softening"] },
  },
  severity: "error",
  confidence: "medium",
  message: "Hears praise in a complaint.",
  why: "A happy feeling put on an angry customer tells them that nobody read their message.",
  source: ["V03", "C25"],
  suggestions: ["*Name the feeling they wrote about, in their words."],
  examples: {
    match: [
      {
        after: ["customer: Third night without hot water and your front desk shrugged at us. Furious!!! Never again."],
        text: "We are delighted to hear that you enjoyed your stay with us.",
      },
      {
        after: ["customer: The blender caught fire in my kitchen. I am furious, this is disgusting, NEVER AGAIN!!!"],
        text: "So glad you are enjoying the blender!",
      },
      {
        after: ["customer: Worst meal of my life, absolutely disgusting, the waiter laughed at us. Never again!!!"],
        text: "Thank you for your kind words about our kitchen.",
      },
    ],
    noMatch: [
      {
        after: ["customer: The pool was lovely and Amira at the desk was so kind. Thank you!"],
        text: "We are delighted to hear that you enjoyed your stay with us.",
      },
      {
        after: [
          "customer: Clean room, tasty breakfast, but the lift broke down three times and nobody came. Annoying!",
        ],
        text: "I'm glad that you enjoyed the breakfast. I'm sorry about the lift.",
      },
      {
        after: ["customer: The blender caught fire in my kitchen. I am furious, this is disgusting, NEVER AGAIN!!!"],
        text: "I would be happy to hear from you on the number below.",
      },
      {
        after: ["customer: Worst meal of my life, absolutely disgusting, the waiter laughed at us. Never again!!!"],
        text: "I'm glad that you told us straight away.",
      },
      {
        after: [
          "customer: The mural at the entrance took a real artist. But the lift is broken, the soup was cold and nobody cared. Never again!!!",
        ],
        text: "Thank you for your kind words about the mural. I'm sorry about the lift and the cold soup.",
      },
    ],
  },
};

const ANGER = wordSet("frustration anger distress annoyance outrage fury exasperation");
const ANGRY = wordSet("frustrated angry upset furious annoyed distressed outraged livid");
/** How far before the anger the words that answer it may stand. */
const BEFORE_ANGER = 8;
const ANSWERING = wordSet("sorry apologize apologies regret understand hear see imagine appreciate");

/** "Sorry for your frustration", "I understand that you are angry". */
function findAnger(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  const { normals, flags, negators } = document;
  for (const { first, last, end } of document.sentences) {
    for (let at = first + 1; at < last; at++) {
      const word = normals[at] as string;
      const isNamed =
        (ANGER.has(word) && (normals[at - 1] === "your" || normals[at - 1] === "the")) ||
        (ANGRY.has(word) && normals.slice(Math.max(first, at - 4), at).includes("you"));
      if (!isNamed || end === "?" || (negators[at] as number) >= 0) continue;
      if (((flags[at] as number) & (ASIDE | TokenFlag.greeting | TokenFlag.quoted)) !== 0) continue;
      let from = at - 1;
      while (from >= first && at - from <= BEFORE_ANGER && !ANSWERING.has(normals[from] as string)) from--;
      if (from < first || !ANSWERING.has(normals[from] as string)) continue;
      spans.push({ first: from, last: at + 1 });
      break;
    }
  }
  return spans.length === 0 || !onlyPraises(turns) ? [] : spans;
}

const STRONG_PRAISE = wordSet(
  "love lovely loved brilliant perfect wonderful fantastic delighted thrilled excellent superb amazing awesome great dream best",
);
const COMPLAINING = wordSet(
  "not no never nobody nothing none but though however although unfortunately still wrong late missing broken problem problems issue issues bad poor worse worst sorry shame pity except only again without fault faulty damaged disappointed disappointing sadly waiting wait",
);

/** What is answered holds praise, and not one word of a complaint. */
function onlyPraises(turns: RuleContext["turns"]): boolean {
  let isPraised = false;
  for (let index = turns.length - 1; index >= 0; index--) {
    const turn = turns[index];
    if (turn === undefined || turn.role === "system") continue;
    if (turn.role !== "customer") return isPraised;
    const { normals, flags } = turn.document();
    for (let at = 0; at < normals.length; at++) {
      if (((flags[at] as number) & ASIDE) !== 0) continue;
      const word = normals[at] as string;
      if (COMPLAINING.has(word)) return false;
      if (STRONG_PRAISE.has(word)) isPraised = true;
    }
  }
  return isPraised;
}

export const angerAtPraise: CustomRule = {
  kind: "custom",
  id: "mismatch/anger-at-praise",
  find: findAnger,
  when: {
    assumed: false,
    intensity: { max: 0.5 },
    customer: { none: ["sarcasm", "rejects", "repeats", "ignored", "broken-promise", "venting", "vulnerable"] },
  },
  severity: "error",
  confidence: "medium",
  message: "Hears anger in praise.",
  why: "A complaint answered that they never made tells them that nobody read their message.",
  source: ["V03", "C25"],
  suggestions: ["*Take up what they liked, and thank them for saying so."],
  examples: {
    match: [
      {
        after: ["customer: The new saddle is perfect and Ros in your shop was wonderful. How do I oil it?"],
        text: "We are sorry for your frustration. A thin coat of oil twice a year will do.",
      },
      {
        after: ["customer: We love the garden you made, it is a dream. When should we water the fern?"],
        text: "I understand that you are upset. Water it in the evening.",
      },
      {
        after: ["customer: Brilliant concert, the choir was superb! Is there one in May?"],
        text: "We apologise for the frustration this has caused. The next one is on 9 May.",
      },
    ],
    noMatch: [
      {
        after: ["customer: The new saddle is perfect and Ros in your shop was wonderful. How do I oil it?"],
        text: "I'm so glad that it fits. A thin coat of oil twice a year will do.",
      },
      {
        after: ["customer: The saddle is lovely but it squeaks, and nobody rings back."],
        text: "I'm sorry for your frustration. I'll ring you at four.",
      },
      {
        after: ["customer: Your shop sold me a cracked saddle. Where do I return it?"],
        text: "I understand your frustration. Bring it to any of our shops.",
      },
      {
        after: ["customer: Brilliant concert, the choir was superb! Is there one in May?"],
        text: "Sorry, there is none in May; the next one is on 9 June. I hope that you're not upset.",
      },
    ],
  },
};
