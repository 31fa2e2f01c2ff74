/** Compares the automaton with the reference on one set of patterns and one document. */
import { compilePatterns } from "../../src/pattern/automaton.js";
import { findMatches } from "../../src/pattern/match.js";
import { PatternError } from "../../src/pattern/notation.js";
import type { Document } from "../../src/text/document.js";
import { LISTS, normalizeRandom } from "./random-patterns.js";
import { referenceMatches } from "./reference-matcher.js";

const OPTIONS = { lists: LISTS, normalize: normalizeRandom };

/** What both of them find, as sorted lines; null where the patterns are refused. */
export function bothFindings(
  patterns: readonly string[],
  document: Document,
): { readonly found: readonly string[]; readonly expected: readonly string[] } | null {
  let found: readonly string[];
  try {
    const matches = findMatches(compilePatterns(patterns, OPTIONS), document);
    found = matches.map(({ pattern, first, last }) => `${patterns[pattern]} @ ${first}–${last}`);
  } catch (error) {
    if (error instanceof PatternError) return null;
    throw error;
  }
  const expected = patterns.flatMap((pattern) =>
    referenceMatches(pattern, document, OPTIONS).map(({ first, last }) => `${pattern} @ ${first}–${last}`),
  );
  return { found: [...found].sort(), expected: expected.sort() };
}
