/**
 * Automata that were compiled lately. Compiling is what an analyzer costs, and most of a program's analyzers differ in severities, points
 * or wording alone: the same patterns on the same lists share one automaton.
 */
import { type Automaton, compilePatterns } from "../pattern/automaton.js";
import type { CutWords } from "../pattern/lexicon.js";

export type WordLists = Readonly<Record<string, readonly string[]>>;

interface Compiled {
  readonly patterns: readonly string[];
  readonly lists: WordLists;
  readonly normalize: CutWords;
  readonly automaton: Automaton;
}

/** An analyzer has three of them: for replies, for customers and for cues. */
const MOST_KNOWN = 9;

/** The one that was asked for last comes first. */
let lately: readonly Compiled[] = [];

/** @throws PatternError for a pattern that does not compile */
export function automatonOf(patterns: readonly string[], lists: WordLists, normalize: CutWords): Automaton {
  const found = lately.find(
    (known) => known.normalize === normalize && isSame(known.patterns, patterns) && areSameLists(known.lists, lists),
  );
  const compiled = found ?? {
    patterns: [...patterns],
    lists: copyOf(lists),
    normalize,
    automaton: compilePatterns(patterns, { lists, normalize }),
  };
  lately = [compiled, ...lately.filter((known) => known !== compiled)].slice(0, MOST_KNOWN);
  return compiled.automaton;
}

/** Whoever gave the lists may change them. */
function copyOf(lists: WordLists): WordLists {
  return Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, [...entries]]));
}

function areSameLists(one: WordLists, other: WordLists): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name] ?? [], other[name] ?? []))
  );
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}
