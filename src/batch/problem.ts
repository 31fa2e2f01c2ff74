/**
 * What a customer names as the problem: the thing, and what is wrong with it. Both come from closed lists, so that what is counted over many customers can
 * hold no name, number or address of any of them.
 */
import { IMPLIED, THINGS, TROUBLES } from "./problem-words.js";

/** A thing and its trouble no further apart than this belong together; in words. */
const REACH = 8;
/** What is read of a text; a complaint is said early. */
const LONGEST = 4000;
const WORD = /[a-z]+(?:['-][a-z]+)*|[.!?\n,;:]/g;
const ENDS_SENTENCE = /^[.!?\n]$/;

const LONGEST_PHRASE = 3;
const KNOWN_THINGS = index(THINGS);
const KNOWN_TROUBLES = index(TROUBLES);

interface Named {
  readonly name: string;
  readonly at: number;
}

/** `"late"` for each of `"late"`, `"delayed"` …; phrases of up to three words. */
function index(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const entries = Object.entries(names).flatMap(([name, forms]) =>
    forms.split(",").map((form) => [form.trim(), name] as const),
  );
  return new Map(entries);
}

/**
 * The first problem that a text names, such as `"parcel: late"`; `null` where it names none.
 *
 * @param text the customer's own words
 */
export function problemOf(text: string): string | null {
  const words = text.slice(0, LONGEST).toLowerCase().replaceAll("’", "'").match(WORD) ?? [];
  let start = 0;
  for (let end = 0; end <= words.length; end++) {
    if (end < words.length && !ENDS_SENTENCE.test(words[end] as string)) continue;
    const problem = problemIn(words.slice(start, end));
    if (problem !== null) return problem;
    start = end + 1;
  }
  return null;
}

/** The closest pair of a sentence; of equally close ones the first. */
function problemIn(sentence: readonly string[]): string | null {
  const troubles = namedIn(sentence, KNOWN_TROUBLES);
  if (troubles.length === 0) return null;
  const things = namedIn(sentence, KNOWN_THINGS);
  let best: string | null = null;
  let distance = REACH + 1;
  for (const thing of things) {
    for (const trouble of troubles) {
      const apart = Math.abs(thing.at - trouble.at);
      if (apart >= distance) continue;
      distance = apart;
      best = `${thing.name}: ${trouble.name}`;
    }
  }
  return best ?? implied(troubles);
}

function implied(troubles: readonly Named[]): string | null {
  const trouble = troubles.find(({ name }) => Object.hasOwn(IMPLIED, name));
  return trouble === undefined ? null : `${IMPLIED[trouble.name]}: ${trouble.name}`;
}

/** The longest known phrase at each place. */
function namedIn(sentence: readonly string[], known: ReadonlyMap<string, string>): readonly Named[] {
  const found: Named[] = [];
  for (let at = 0; at < sentence.length; at++) {
    for (let length = LONGEST_PHRASE; length > 0; length--) {
      const name = known.get(sentence.slice(at, at + length).join(" "));
      if (name === undefined) continue;
      found.push({ name, at });
      at += length - 1;
      break;
    }
  }
  return found;
}
