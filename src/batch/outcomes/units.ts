/** Rows as the units that outcomes are told of: conversations, because a team's own column speaks of a whole one, or replies. */
import type { CarriedValue, ScoredRow } from "../row.js";
import { createBoundedMap } from "../summary/bounded.js";
import { type RowFacts, readFacts } from "../summary/facts.js";
import { hashText } from "../summary/hash.js";
import { INTENSITY_UNIT, levelOfThousandths } from "../summary/units.js";

/** What outcomes are told of. */
export type OutcomeUnit = "conversation" | "reply";

/** One conversation or reply with its outcome. */
export interface Unit {
  readonly conversation: string;
  readonly outcome: number;
  /** How upset the customer was before the first reply, 0 to 4. */
  readonly incoming: number;
  /** The same as a level, 0 to 4. */
  readonly level: number;
  /** Mean and lowest score of the replies. */
  readonly score: number;
  readonly lowest: number;
  /** Asks that the last reply leaves open. */
  readonly asksOpen: number;
  /** The most promises overdue at any reply. */
  readonly overdue: number;
  /** Signals of any reply; a move that is missing in any stands as `no-` and its name. */
  readonly signals: ReadonlySet<string>;
}

/** What was read, and what could not be used. */
export interface ReadUnits {
  readonly units: readonly Unit[];
  readonly rows: number;
  readonly withoutOutcome: number;
  readonly unreadable: number;
  /** Some of the values that could not be read. */
  readonly examples: readonly string[];
  readonly notScored: number;
  /** Fingerprint of the rule set that scored the rows; `null` where there are none. */
  readonly ruleSet: string | null;
}

interface Placed {
  readonly facts: RowFacts;
  readonly outcome: number;
  readonly turn: number;
}

/** More than so many conversations tell no more; these are chosen by chance. */
const MOST_CONVERSATIONS = 20_000;
const MOST_EXAMPLES = 3;
const WORDS: ReadonlyMap<string, number> = new Map([
  ["true", 1],
  ["yes", 1],
  ["good", 1],
  ["false", 0],
  ["no", 0],
  ["bad", 0],
]);

/** @throws RangeError where no row carries the column, or rows were scored by different rule sets */
export async function readUnits(
  rows: Iterable<ScoredRow> | AsyncIterable<ScoredRow>,
  outcome: string,
  unit: OutcomeUnit,
): Promise<ReadUnits> {
  const conversations = createBoundedMap<Placed[]>({
    limit: MOST_CONVERSATIONS,
    rank: hashText,
    create: () => [],
    add: () => {},
  });
  const counts = { rows: 0, withoutOutcome: 0, unreadable: 0, notScored: 0 };
  const examples = new Set<string>();
  const carried = new Set<string>();
  let ruleSet: string | null = null;
  for await (const row of rows) {
    counts.rows += 1;
    const facts = readFacts(row, `row ${counts.rows}`);
    for (const name of Object.keys(row.carried)) carried.add(name);
    ruleSet ??= facts.ruleSet;
    if (facts.ruleSet !== ruleSet) throw mixedRuleSets(counts.rows, facts.ruleSet, ruleSet);
    const told = outcome === "intensityAfter" ? row.intensityAfter : (row.carried[outcome] ?? null);
    const value = readOutcome(told);
    if (told === null || told === "") counts.withoutOutcome += 1;
    else if (value === null) {
      counts.unreadable += 1;
      if (examples.size < MOST_EXAMPLES) examples.add(String(told));
    } else if (facts.score === null || facts.before === null) counts.notScored += 1;
    else conversations.at(facts.conversation).push({ facts, outcome: value, turn: row.turn ?? counts.rows });
  }
  if (counts.rows > 0 && outcome !== "intensityAfter" && !carried.has(outcome)) throw noColumn(outcome, carried);
  const kept = conversations.read().values.map(([, replies]) => replies.sort((a, b) => a.turn - b.turn));
  const units =
    unit === "conversation" ? kept.map(unitOf) : kept.flatMap((replies) => replies.map((reply) => unitOf([reply])));
  return { ...counts, examples: [...examples], ruleSet, units };
}

function noColumn(outcome: string, carried: ReadonlySet<string>): RangeError {
  const known =
    carried.size === 0
      ? "no column at all"
      : [...carried]
          .sort()
          .map((name) => `"${name}"`)
          .join(", ");
  return new RangeError(
    `evaluateOutcomes: no row carries "${outcome}"; the rows carry ${known}. Score again and carry the column through`,
  );
}

function mixedRuleSets(row: number, fingerprint: string, first: string): RangeError {
  return new RangeError(
    `evaluateOutcomes: row ${row} was scored by rule set ${fingerprint}, the rows before by ${first}; their scores cannot be compared`,
  );
}

/** A number, a boolean, or a word that stands for yes or no. */
function readOutcome(value: CarriedValue): number | null {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value === null || value.trim() === "") return null;
  const word = WORDS.get(value.trim().toLowerCase());
  if (word !== undefined) return word;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

function unitOf(replies: readonly Placed[]): Unit {
  const facts = replies.map((reply) => reply.facts);
  const scores = facts.map(({ score }) => score ?? 0);
  const [first] = facts as [RowFacts];
  const before = first.before ?? 0;
  return {
    conversation: first.conversation,
    outcome: replies.reduce((sum, each) => sum + each.outcome, 0) / replies.length,
    incoming: before / INTENSITY_UNIT,
    level: levelOfThousandths(before),
    score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    lowest: Math.min(...scores),
    asksOpen: facts.at(-1)?.asksOpen ?? 0,
    overdue: Math.max(...facts.map(({ promisesOverdue }) => promisesOverdue)),
    signals: new Set(facts.flatMap(({ signals, missing }) => [...signals, ...missing.map((move) => `no-${move}`)])),
  };
}
