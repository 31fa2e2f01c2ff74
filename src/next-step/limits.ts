/**
 * How the customer takes a limit that our last turn set: they yield, they come back to the matter, or they go on as before. What yields is
 * easy to name, what goes on is not: mockery needs no bad word.
 */
import type { Fact } from "../rule-set/policy.js";
import { ASIDE, type Document, TokenClass } from "../text/document.js";
import { wordSet } from "../text/words.js";
import { isName } from "./names.js";

/** Words of peace, wherever they stand. */
const PEACE: ReadonlySet<string> = wordSet(
  "sorry apologies apologize apology thanks thank thx cheers please pls plz calm calmer understood noted promise forgive regret",
);
/** Words that give in where an answer begins with them. */
const GIVING_IN: ReadonlySet<string> = wordSet("ok okay fine alright right fair sure yes yeah yep agreed point");
/** "I'll post it", "you'll have it each day": a vow, unless what they vow is to stop. */
const VOWING: ReadonlySet<string> = wordSet("will shall");
const VOWING_FOR: ReadonlySet<string> = wordSet("i we you");
const COMPLYING: ReadonlySet<string> = wordSet(
  "stop behave try calm rephrase refrain drop tone watch take leave send wait need have give be not",
);
const US: ReadonlySet<string> = wordSet("you your u ur ya yous");
/** "You're right.", "Your colleague was right.": no jibe. */
const CONCEDING: ReadonlySet<string> = wordSet("right correct fair point kind");
const LAUGHING = /^(?:lol|lmao|rofl|l+o+l+|(?:ha|he|hi|ho){2,}h?|hee|haw|boo|hoo|aww+|ooh+|blah)$/;
/** Longer than this, it is no mere jibe: it is left to other rows. */
const JIBE = 14;

export function limitFacts(latest: readonly Document[]): readonly Fact[] {
  if (latest.length === 0) return [];
  const words = latest.flatMap(({ normals, flags, classes }) =>
    normals.filter(
      (_, at) => ((flags[at] as number) & ASIDE) === 0 && ((classes[at] as number) & TokenClass.emoji) === 0,
    ),
  );
  const callsNames = latest.some((document) => document.normals.some((_, at) => isName(document, at)));
  const laughs = words.some((word, at) => LAUGHING.test(word) || (word.length > 2 && word === words[at + 1]));
  if (words.some((word) => PEACE.has(word)) || (GIVING_IN.has(words[0] ?? "") && !callsNames)) return ["reply:yields"];
  if (US.has(words[0] ?? "") && words.slice(0, 4).some((word) => CONCEDING.has(word))) return ["reply:yields"];
  const isShort = words.length > 0 && words.length <= JIBE;
  return callsNames || vows(words) || (isShort && (laughs || taunts(latest))) ? ["reply:goes-on"] : [];
}

function vows(words: readonly string[]): boolean {
  return words.some(
    (word, at) => VOWING.has(word) && VOWING_FOR.has(words[at - 1] ?? "") && !COMPLYING.has(words[at + 1] ?? ""),
  );
}

/** A statement that begins with us: "You can and you will." */
function taunts(latest: readonly Document[]): boolean {
  return latest.some(({ normals, sentences }) =>
    sentences.some(({ first, end }) => end !== "?" && US.has(normals[first] as string)),
  );
}
