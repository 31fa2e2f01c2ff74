/** Patterns of a layer: whether each of them parses and compiles, and whether all together stay within bounds. */
import { compilePatterns } from "../pattern/automaton.js";
import type { CutWords } from "../pattern/lexicon.js";
import { PatternError, type Piece, parsePattern } from "../pattern/notation.js";
import type { WordLists } from "./compile.js";
import { issue, type Path, type RuleSetIssue } from "./issues.js";
import type { ListChange, RuleSetLayer } from "./layer.js";
import { asChange } from "./resolve.js";

/** How much work all patterns of a caller's layers may be together: several times what ships. */
const MOST_WORK_OF_ALL = 400_000;

interface Placed {
  readonly pattern: string;
  readonly path: Path;
}

/** All patterns of a layer, with their places; without those of lists. */
function patternsOf(layer: RuleSetLayer, at: Path): readonly Placed[] {
  const placed: Placed[] = [];
  const add = (patterns: readonly string[] | undefined, path: Path): void => {
    (patterns ?? []).forEach((pattern, index) => {
      placed.push({ pattern, path: [...path, index] });
    });
  };
  const addChange = (change: ListChange | undefined, path: Path): void => add(change?.add, [...path, "add"]);
  (layer.rules ?? []).forEach((rule, index) => {
    if (rule.kind !== "pattern") return;
    add(rule.patterns, [...at, "rules", index, "patterns"]);
    add(rule.unless, [...at, "rules", index, "unless"]);
  });
  for (const [target, setting] of Object.entries(layer.settings ?? {})) {
    const change = asChange(setting ?? {});
    const path = [...at, "settings", target];
    addChange(change.patterns, [...path, "patterns"]);
    addChange(change.unless, [...path, "unless"]);
    add(change.allow, [...path, "allow"]);
  }
  (layer.cues ?? []).forEach((cue, index) => {
    add(cue.patterns, [...at, "cues", index, "patterns"]);
    add(cue.unless, [...at, "cues", index, "unless"]);
  });
  for (const [fact, setting] of Object.entries(layer.cueSettings ?? {})) {
    if (typeof setting !== "object") continue;
    addChange(setting.patterns, [...at, "cueSettings", fact, "patterns"]);
    addChange(setting.unless, [...at, "cueSettings", fact, "unless"]);
  }
  add(layer.allow, [...at, "allow"]);
  return placed;
}

function listEntriesOf(layer: RuleSetLayer, at: Path): readonly Placed[] {
  return Object.entries(layer.lists ?? {}).flatMap(([name, list]) => {
    const path = [...at, "lists", name];
    const isWhole = Array.isArray(list);
    const entries = (isWhole ? list : (list as ListChange).add) ?? [];
    return (entries as readonly string[]).map((pattern, index) => ({
      pattern,
      path: isWhole ? [...path, index] : [...path, "add", index],
    }));
  });
}

/** Whether a layer brings or touches patterns at all. */
export function touchesPatterns(layer: RuleSetLayer): boolean {
  return patternsOf(layer, []).length > 0 || layer.lists !== undefined || (layer.rules ?? []).length > 0;
}

/** What does not parse in a rule that has other mistakes, too: so that all of them are told at once. */
export function misprintsOf(rule: unknown, path: Path): readonly RuleSetIssue[] {
  if (typeof rule !== "object" || rule === null) return [];
  return (["patterns", "unless"] as const).flatMap((name) => {
    const patterns: unknown = (rule as Readonly<Record<string, unknown>>)[name];
    if (!Array.isArray(patterns)) return [];
    return patterns.flatMap((pattern: unknown, index) => {
      const error = typeof pattern === "string" ? errorOf(() => parsePattern(pattern)) : undefined;
      return error === undefined ? [] : [issue("pattern", [...path, name, index], sayError(error))];
    });
  });
}

/** @param lists all lists in force; without them the patterns are only parsed */
export function checkPatterns(
  layers: readonly RuleSetLayer[],
  lists: WordLists | undefined,
  normalize: CutWords,
): readonly RuleSetIssue[] {
  const isAlone = layers.length === 1;
  const places = layers.map((layer, index) => [layer, isAlone ? [] : [index]] as const);
  const entries = places.flatMap(([layer, at]) => listEntriesOf(layer, at));
  const patterns = places.flatMap(([layer, at]) => patternsOf(layer, at));
  const work = new Work(lists ?? {});
  let total = 0;
  const issues: RuleSetIssue[] = [];
  const parse = (placed: readonly Placed[], check?: (pieces: readonly Piece[], pattern: string) => void): Placed[] =>
    placed.filter(({ pattern, path }) => {
      const error = errorOf(() => {
        const pieces = parsePattern(pattern);
        check?.(pieces, pattern);
        total += work.of(pieces);
      });
      if (error !== undefined) issues.push(issue("pattern", path, sayError(error)));
      return error === undefined;
    });
  const compile = (placed: readonly Placed[]): void => {
    if (placed.length === 0 || lists === undefined || total > MOST_WORK_OF_ALL || issues.length >= MOST_ISSUES) return;
    const patterns = placed.map(({ pattern }) => pattern);
    const error = errorOf(() => compilePatterns(patterns, { lists, normalize }));
    if (error === undefined) return;
    const [only] = placed;
    if (only !== undefined && placed.length === 1) issues.push(issue("pattern", only.path, sayError(error)));
    const half = Math.floor(placed.length / 2);
    // All together are cheap to compile; only where that fails the culprits are looked for, in halves.
    if (half > 0) for (const part of [placed.slice(0, half), placed.slice(half)]) compile(part);
  };
  const parsedEntries = parse(entries, checkEntry);
  const parsedPatterns = parse(patterns);
  compile(parsedEntries);
  // A list that is wrong would be told again for each pattern that uses it.
  if (issues.length === 0 || entries.length === 0) compile(parsedPatterns);
  if (total > MOST_WORK_OF_ALL) issues.push(issue("too-large", [], TOO_MUCH));
  return issues;
}

const MOST_ISSUES = 100;

function errorOf(action: () => void): PatternError | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return error;
    throw error;
  }
}

const TOO_MUCH =
  "The patterns together are too much work: use fewer repeats, shorter lists inside patterns, or fewer patterns.";

function checkEntry(pieces: readonly Piece[], pattern: string): void {
  for (const { kind, column } of pieces) {
    if (kind !== "anchor" && kind !== "exclude") continue;
    const message = `${kind === "anchor" ? "An anchor" : "An exclusion"} cannot stand in a list`;
    throw new PatternError(message, pattern, column);
  }
}

export function sayError({ reason, column, pattern }: PatternError): string {
  const shown = pattern.length > 120 ? `${pattern.slice(0, 120)}…` : pattern;
  return `${reason} (column ${column} of ${JSON.stringify(shown)}).`;
}

/** How much a pattern asks of the compiler and, at a word, of the matcher: roughly its words with all lists written out. */
class Work {
  readonly #lists: WordLists;
  readonly #known = new Map<string, number>();

  constructor(lists: WordLists) {
    this.#lists = lists;
  }

  of(pieces: readonly Piece[]): number {
    return pieces.reduce((sum, piece) => sum + this.#ofPiece(piece), 0);
  }

  #ofPiece(piece: Piece): number {
    switch (piece.kind) {
      case "group":
        return piece.alternatives.reduce((sum, pieces) => sum + this.of(pieces), 0);
      case "repeat":
        return piece.max * this.#ofPiece(piece.piece);
      case "exclude":
        return this.of(piece.pieces);
      case "list":
        return this.#ofList(piece.name);
      case "inflected":
        return 6;
      case "gap":
        return piece.max;
      default:
        return 1;
    }
  }

  #ofList(name: string): number {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    // Until it is known: a list that holds itself is refused elsewhere.
    this.#known.set(name, 1);
    let sum = 1;
    for (const entry of (Object.hasOwn(this.#lists, name) ? this.#lists[name] : undefined) ?? []) {
      try {
        sum += this.of(parsePattern(entry));
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
      }
    }
    this.#known.set(name, sum);
    return sum;
  }
}
