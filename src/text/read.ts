/** The road from a string to a Document, one step after the other. */

import { Lately } from "../contract/remember.js";
import { markAsides } from "./aside.js";
import { classify } from "./classify.js";
import type { Document, Marks } from "./document.js";
import { maskText } from "./mask.js";
import { findNegators } from "./negation.js";
import { readPiece } from "./piece.js";
import { segment } from "./sentences.js";
import { tokenize } from "./tokenize.js";
import { learnWords } from "./word-tokens.js";

/** Longer texts are read up to here only. */
export const DEFAULT_MAX_LENGTH = 200_000;

/**
 * Reads a text.
 *
 * @param text any string
 * @param maxLength how many UTF-16 units are read at most
 */
export function readText(text: string, maxLength: number = DEFAULT_MAX_LENGTH): Document {
  if (text.length > LONGEST_KNOWN || text.length > maxLength) return readAnew(text, maxLength);
  let document = lately.get(text);
  if (document === undefined) {
    document = readAnew(text, maxLength);
    lately.set(text, document);
  }
  return document;
}

/** The turns of a conversation are read for each draft and each verb: a text that was read lately is not read again. */
const LONGEST_KNOWN = 4000;
const MOST_KNOWN = 64;
const lately = new Lately<Document>(MOST_KNOWN);

function readAnew(text: string, maxLength: number): Document {
  const truncated = text.length > maxLength;
  const read = truncated ? text.slice(0, maxLength) : text;
  const { tokens, text: plain } = tokenize(maskText(read), read);
  const segments = segment(tokens, plain);
  classify(tokens, segments, plain);
  markAsides(tokens, read);
  return {
    text: read,
    truncated,
    size: tokens.normals.length,
    normals: tokens.normals,
    starts: tokens.starts,
    ends: tokens.ends,
    classes: tokens.classes,
    flags: tokens.flags,
    negators: findNegators(tokens, segments),
    sentenceOf: segments.sentenceOf,
    clauseOf: segments.clauseOf,
    sentences: segments.sentences,
    marks: countMarks(plain),
    readings: [],
  };
}

function countMarks(text: string): Marks {
  let exclamations = 0;
  let questions = 0;
  let longestRun = 0;
  let run = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 33) exclamations++;
    else if (code === 63) questions++;
    else {
      run = 0;
      continue;
    }
    run++;
    if (run > longestRun) longestRun = run;
  }
  return { exclamations, questions, longestRun };
}

/**
 * The normals of single words, as they will stand in a Document: what a pattern's words have to be compared with.
 *
 * @returns for each word its tokens: "don't" gives `do`, `not`; "apologise" gives `apologize`
 */
export function normalizeWords(words: readonly string[]): readonly (readonly string[])[] {
  learnWords(words);
  const others = words.filter((word) => !LETTERS.test(word));
  const read = normalizeTogether(others);
  let next = 0;
  return words.map((word) =>
    LETTERS.test(word) ? readPiece(word).tokens.map(({ normal }) => normal) : (read[next++] as readonly string[]),
  );
}

/** Most words are letters alone: they hide nothing, and are one piece. */
const LETTERS = /^[a-z]+$/;

function normalizeTogether(words: readonly string[]): readonly (readonly string[])[] {
  const joined = words.join("\n");
  const { tokens } = tokenize(maskText(joined), joined);
  const normalized: string[][] = words.map(() => []);
  let word = 0;
  let wordEnd = (words[0] ?? "").length;
  for (let index = 0; index < tokens.normals.length; index++) {
    while (word < words.length && (tokens.starts[index] as number) >= wordEnd + 1) {
      word++;
      wordEnd += 1 + (words[word] ?? "").length;
    }
    normalized[word]?.push(tokens.normals[index] as string);
  }
  return normalized;
}
