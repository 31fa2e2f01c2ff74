/** Patterns compiled into one automaton, laid out for the matcher. */
import { Assembler } from "./code.js";
import { type CompileOptions, Lexicon } from "./lexicon.js";
import { parsePattern } from "./notation.js";
import { type Company, Compiler, type Landmarks } from "./program.js";

export type { CompileOptions } from "./lexicon.js";

/** Whole numbers from 0 on, in as little room as they allow: what costs most in a search through thousands of patterns is memory that is not at hand. */
export type Numbers = Uint16Array | Int32Array;

function numbers(values: readonly number[] | Int32Array): Numbers {
  for (const value of values) if (value < 0 || value > 0xffff) return Int32Array.from(values);
  return new Uint16Array(values);
}

/** Lists of numbers of several owners, one behind the other: those of owner n stand from `from[n]` to `from[n + 1]`. */
export interface Rows {
  readonly from: Int32Array;
  readonly values: Numbers;
}

/** Everything that the matcher needs; immutable once compiled. */
export interface Automaton {
  readonly patternCount: number;
  /** For each known word its kind. Kind 0 is any token, and behind it come the classes, in the order of `CLASS_BITS`. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly setCount: number;
  /** For each kind the sets that it is in. */
  readonly setsOf: Rows;
  /** For each kind the patterns that are worth a look at a token of it: pattern, and of its company twice set and place. */
  readonly triggered: Rows;
  /** The programs, as `Code` says. */
  readonly code: Numbers;
  /** Where in the code each choice stands. */
  readonly choices: Int32Array;
  /** For each pattern where its program begins, and where it ends. */
  readonly programs: Int32Array;
  /** For each pattern how many tokens a match spans at most. */
  readonly spans: Int32Array;
  /** For each pattern the sets that a match can begin with. */
  readonly begins: Rows;
  /** How deep choices and repeats stand in each other. */
  readonly depth: number;
}

/**
 * Compiles patterns. Matches speak of a pattern by its index.
 *
 * @throws PatternError for a pattern that does not parse, uses an unknown list or class, or would grow too large
 */
export function compilePatterns(patterns: readonly string[], options: CompileOptions): Automaton {
  const lexicon = new Lexicon(options);
  const compiler = new Compiler(lexicon);
  const assembler = new Assembler();
  const landmarks: Landmarks[] = [];
  const places: number[] = [];
  for (let from = 0; from < patterns.length; from += AT_ONCE) {
    const sources = patterns.slice(from, from + AT_ONCE);
    const parsed = sources.map(parsePattern);
    lexicon.learn(parsed, sources);
    parsed.forEach((pieces, index) => {
      const program = compiler.program(pieces, sources[index] as string);
      places.push(assembler.write(program.steps), assembler.code.length);
      landmarks.push(program.landmarks);
    });
  }
  return {
    patternCount: patterns.length,
    kinds: lexicon.kinds,
    setCount: lexicon.sets.members.length,
    setsOf: toRows(setsByKind(lexicon)),
    triggered: toRows(triggersByKind(landmarks, lexicon.commonness.length)),
    code: numbers(assembler.code),
    choices: Int32Array.from(assembler.choices),
    programs: Int32Array.from(places),
    spans: Int32Array.from(landmarks, ({ span }) => span),
    begins: toRows(landmarks.map(({ begins }) => begins)),
    depth: landmarks.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
  };
}

/**
 * So many patterns are parsed, and their words made known, before they are compiled: each call for words has its price, and what is parsed
 * takes room until it is compiled.
 */
const AT_ONCE = 200;

function setsByKind({ sets, commonness }: Lexicon): readonly (readonly number[])[] {
  const byKind: number[][] = commonness.map(() => []);
  sets.members.forEach((kinds, set) => {
    for (const kind of kinds) (byKind[kind] as number[]).push(set);
  });
  return byKind;
}

function triggersByKind(landmarks: readonly Landmarks[], kindCount: number): readonly (readonly number[])[] {
  const byKind: number[][] = Array.from({ length: kindCount }, () => []);
  landmarks.forEach(({ trigger, company: [one, other] }, pattern) => {
    for (const kind of trigger) {
      const list = byKind[kind] as number[];
      list.push(pattern, one.set, placeOf(one), other.set, placeOf(other));
    }
  });
  return byKind;
}

/** Numbers that an entry of `triggered` has. */
export const TRIGGER_SIZE = 5;

/** Offsets are told from here on, so that none is below 0. */
export const FARTHEST = 512;
export const LENGTH_BITS = 6;

/** Where company stands, as one number. */
function placeOf({ offset, length }: Company): number {
  return ((offset + FARTHEST) << LENGTH_BITS) | length;
}

function toRows(lists: readonly (readonly number[])[]): Rows {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, owner) => {
    from[owner + 1] = (from[owner] as number) + list.length;
  });
  const values = new Int32Array(from[lists.length] as number);
  lists.forEach((list, owner) => {
    values.set(list, from[owner]);
  });
  return { from, values: numbers(values) };
}
