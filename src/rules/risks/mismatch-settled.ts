/** What was settled in the thread and comes back the other way: a day that they turned down is offered again, a remedy that we promised is refused. */
import { readLately } from "../../contract/remember.js";
import type { CustomRule, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, type Sentence } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { comparing } from "./mismatch-checks.js";
import { MOST_COMPARED, type Turns } from "./mismatch-turns.js";

const DAYS = wordSet("monday tuesday wednesday thursday friday saturday sunday");
/** Another one of that name: "Thursday next week", "the Thursday after". */
const ANOTHER = wordSet("next following after other another later instead new week");
const FAR = 6;

/** "Thursday |is no good", "Thursday |does not work for me". */
const UNFIT_BEHIND: readonly (readonly string[])[] = [
  ["no", "good"],
  ["no", "use"],
  ["not", "possible"],
  ["not", "work"],
  ["not", "suit"],
  ["not", "an", "option"],
  ["is", "out"],
  ["is", "impossible"],
];
/** "I can't do |Thursday", "anything but |Thursday". */
const UNFIT_BEFORE: readonly (readonly string[])[] = [
  ["not", "do"],
  ["not", "make"],
  ["not", "manage"],
  ["anything", "but"],
  ["any", "day", "but"],
];

function stands(normals: readonly string[], words: readonly string[], at: number): boolean {
  return words.every((word, index) => normals[at + index] === word);
}

/** The days that the latest turn of theirs turns down. */
const turnedDown = readLately((turns: Turns): ReadonlySet<string> => {
  const latest = turns.findLast(({ role }) => role === "customer")?.document();
  const days = new Set<string>();
  if (latest === undefined) return days;
  const { normals, sentences, sentenceOf, flags } = latest;
  for (let at = 0; at < latest.size; at++) {
    const day = normals[at] as string;
    if (!DAYS.has(day) || ((flags[at] as number) & ASIDE) !== 0) continue;
    const { first, last, end } = sentences[sentenceOf[at] as number] as Sentence;
    if (end === "?") continue;
    for (let to = at + 1; to < last && to <= at + FAR; to++)
      if (UNFIT_BEHIND.some((words) => stands(normals, words, to))) days.add(day);
    for (const words of UNFIT_BEFORE) {
      const from = at - words.length;
      if (from >= first && (stands(normals, words, from) || stands(normals, words, from - 1))) days.add(day);
    }
  }
  return days;
});

const NOT_OFFERED = wordSet("not no instead than since sorry know understand noted rather except avoid besides");

/** "I could put you in on Thursday" to somebody who cannot on Thursdays. */
function findOfferedAgain({ normals, sentences }: Document, turns: Turns): readonly TokenSpan[] {
  const days = turnedDown(turns);
  if (days.size === 0) return [];
  return sentences.flatMap(({ first, last }) => {
    const said = normals.slice(first, last);
    if (said.some((word) => NOT_OFFERED.has(word) || ANOTHER.has(word))) return [];
    const at = said.findIndex((word) => days.has(word));
    return at < 0 ? [] : [{ first: first + at, last: first + at + 1 }];
  });
}

/** A remedy, by the words that promise and those that refuse it. */
const REMEDIES: ReadonlyMap<string, string> = new Map(
  [
    "replacement replace exchange swap new",
    "refund reimburse money",
    "collect collection pickup",
    "voucher credit",
    "technician engineer plumber electrician",
    "upgrade",
  ].flatMap((row) => row.split(" ").map((word) => [word, row] as const)),
);
const GIVING = wordSet("send get give ship have refund reimburse replace exchange swap collect credit upgrade pay");
const WILL = wordSet("will shall");
const OURS = wordSet("we i you");
const PROMISE_WITHIN = 8;
/** New may be much besides the thing in place of the broken one: "a new date". */
const NEW_OF_OTHERS = wordSet(
  "date time code link email password number price system address slot label policy card account way one-off update year rules",
);

function remedyAt(normals: readonly string[], at: number): string | undefined {
  if (normals[at] === "new" && NEW_OF_OTHERS.has(normals[at + 1] ?? "")) return undefined;
  return REMEDIES.get(normals[at] as string);
}

/** What turns of ours have promised: "we'll send you a new pair". */
const promisedIn = readLately((turns: Turns): ReadonlySet<string> => {
  const promised = new Set<string>();
  for (const { role, document } of turns.slice(-MOST_COMPARED)) {
    if (role !== "agent") continue;
    const { normals, negators, sentences, flags } = document();
    for (const { first, last, end } of sentences) {
      if (end === "?" || ((flags[first] as number) & ASIDE) !== 0) continue;
      for (let at = first + 1; at + 1 < last; at++) {
        if (!WILL.has(normals[at] as string) || !OURS.has(normals[at - 1] as string)) continue;
        const until = Math.min(last, at + PROMISE_WITHIN);
        const isGiving = normals.slice(at + 1, until).some((word) => GIVING.has(word));
        for (let to = at + 1; isGiving && to < until && (negators[to] as number) < 0; to++) {
          const remedy = remedyAt(normals, to);
          if (remedy !== undefined) promised.add(remedy);
        }
      }
    }
  }
  return promised;
});

const UNABLE = wordSet("cannot can able unable will");
const REFUSED_WITHIN = 7;
const NOT_YET = wordSet("until till before without yet today now both also another second further sooner earlier more");

/** "We are not able to send a replacement" where we said that we would. */
function findTakenBack({ normals, sentences }: Document, turns: Turns): readonly TokenSpan[] {
  const promised = promisedIn(turns);
  if (promised.size === 0) return [];
  return sentences.flatMap(({ first, last, end }) => {
    const said = normals.slice(first, last);
    if (end === "?" || said.some((word) => NOT_YET.has(word))) return [];
    for (let at = first; at + 1 < last; at++) {
      const isRefusing =
        normals[at] === "unable" ||
        (normals[at] === "not" &&
          (UNABLE.has(normals[at - 1] ?? "") || normals[at + 1] === "able" || normals[at + 1] === "possible"));
      if (!isRefusing) continue;
      for (let to = at + 1; to < Math.min(last, at + 1 + REFUSED_WITHIN); to++) {
        const remedy = remedyAt(normals, to);
        if (remedy !== undefined && promised.has(remedy)) return [{ first: at, last: to + 1 }];
      }
    }
    return [];
  });
}

/** The other way round from what was settled between them. */
export const otherThanSettled: CustomRule = {
  kind: "custom",
  id: "mismatch/other-than-settled",
  find: comparing([
    { words: DAYS, find: findOfferedAgain },
    { words: REMEDIES.keys(), find: findTakenBack },
  ]),
  confidence: "medium",
  severity: "error",
  message: "Goes against what was settled.",
  why: "Offering what they turned down, or taking back what was promised, tells them that nobody kept track.",
  source: ["M05", "V07"],
  suggestions: ["*Check what they turned down and what they were promised, and keep to it or own the change."],
  examples: {
    match: [
      {
        after: ["agent: I could put you in on Thursday at 2.", "customer: Thursday is no good for me, I work then."],
        text: "There's the Thursday at 2, or I could squeeze you in at 4.",
      },
      {
        after: ["customer: I can't do Tuesday, anything else is fine."],
        text: "You are down for Tuesday morning.",
      },
      {
        after: [
          "agent: If the boots aren't there by Friday, we'll send you a new pair.",
          "customer: Friday has passed, no boots.",
        ],
        text: "The courier says delivered, so we are not able to send a replacement.",
      },
      {
        after: ["agent: I will refund the fee today.", "customer: Nothing has come."],
        text: "I have checked, and we can't refund this fee.",
      },
    ],
    noMatch: [
      {
        after: ["customer: Thursday is no good for me, I work then."],
        text: "Not Thursday, then. Would Friday at 9 do?",
      },
      {
        after: ["customer: Thursday is no good for me this week."],
        text: "Thursday of next week at 2 is free as well.",
      },
      { after: ["customer: Thursday is fine."], text: "You are down for Thursday at 2." },
      {
        after: ["agent: I will refund the fee today.", "customer: Thanks."],
        text: "I can't refund it before the card is back in use, so it goes to your account now.",
      },
      {
        after: ["agent: We can't refund the fee.", "customer: Why?"],
        text: "We can't refund it, as the lesson took place.",
      },
      {
        after: ["agent: I'll send you a new date.", "customer: Will I get a new boiler?"],
        text: "A new boiler we can't promise before the engineer has seen it.",
      },
    ],
  },
};
