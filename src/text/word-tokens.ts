/** What wink makes of a word, asked once and remembered. */
import { standingAlone } from "../contract/remember.js";
import { isKnownWord, staysTogether, tokenizeWithWink, type WinkTokens } from "./wink.js";

/** Words in lower case. */
const knownWords = new Map<string, WinkTokens>();

export function wordTokens(lower: string): WinkTokens {
  return knownWords.get(lower) ?? remember(knownWords, lower, tokenizeWord(lower));
}

/** When there are many they are forgotten, so that they never grow without end; a result does not depend on what is remembered. */
export function remember<T>(known: Map<string, T>, key: string, value: T): T {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(standingAlone(key), value);
  return value;
}

const MOST_KNOWN = 20_000;

/** Asks wink for many words at once, for each call has its price. Words of the lexicon give the same tokens in any company. */
export function learnWords(words: readonly string[]): void {
  const unread = [...new Set(words)].filter((word) => LETTERS.test(word) && isKnownWord(word) && !knownWords.has(word));
  if (unread.length > MOST_KNOWN / 2) return;
  const { values, normals } = tokenizeWithWink(unread.join(" "));
  let next = 0;
  for (const word of unread) {
    const first = next;
    let length = 0;
    while (length < word.length && next < values.length) length += (values[next++] as string).length;
    if (values.slice(first, next).join("") !== word) return;
    remember(knownWords, word, { values: values.slice(first, next), normals: normals.slice(first, next) });
  }
}

const LETTERS = /^[a-z]{2,}$/;

/** Letters that the lexicon does not hold are a word as they are; of all else wink is asked. */
function tokenizeWord(lower: string): WinkTokens {
  if (isKnownWord(lower)) return tokenizeWithWink(lower);
  if (LETTERS.test(lower)) return { values: [lower], normals: [lower] };
  return JOINED.test(lower) ? tokenizeJoined(lower) : tokenizeWithWink(lower);
}

/** Words joined by marks: "micro-usb", "sorry.can", "and/or". */
const JOINED = /^(?:[a-z]+(?:-[a-z]+)+|[a-z-]+(?:[,/]+[a-z-]+)+|[a-z]{2,}(?:\.+[a-z]{2,})+)$/;
const MARKS = /[,/]+|\.+/;

/** Cut here as wink would cut them: it reads such a piece again for each of its marks, and under Bun cuts it at other places. */
function tokenizeJoined(lower: string): WinkTokens {
  const parts = lower.split(MARKS);
  if (parts.length === 1) return tokenizeHyphenated(lower);
  // "approx.two": what the lexicon holds with its dot is a word with it.
  if (lower.includes(".") && parts.some((part) => isKnownWord(`${part}.`))) return tokenizeWithWink(lower);
  return joined(parts);
}

function tokenizeHyphenated(lower: string): WinkTokens {
  const parts = lower.split("-");
  const isOne = staysTogether(parts[0] as string, parts[parts.length - 1] as string);
  return isOne ? { values: [lower], normals: [lower] } : joined(parts);
}

function joined(parts: readonly string[]): WinkTokens {
  const tokens = parts.filter((part) => part !== "").map(wordTokens);
  return { values: tokens.flatMap(({ values }) => values), normals: tokens.flatMap(({ normals }) => normals) };
}
