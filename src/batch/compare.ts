/** What a change of rules does to replies that were scored before it. */
import type { Band, Status } from "../contract/results.js";
import { MOVES, type ReplySignal, RISKS } from "../contract/vocabulary.js";
import type { ScoredRow } from "./row.js";
import { quantile } from "./statistics/bootstrap.js";
import { createBoundedSet } from "./summary/bounded.js";
import { type RowFacts, readFacts } from "./summary/facts.js";
import { hashText } from "./summary/hash.js";
import { BANDS } from "./summary/units.js";

/** A signal that some replies show under one rule set and not under the other. */
export interface SignalChange {
  readonly signal: ReplySignal;
  /** Replies that show it only under the new rules, and ids of up to five of them. */
  readonly gained: number;
  readonly gainedExamples: readonly string[];
  /** Replies that show it only under the old rules, and ids of up to five of them. */
  readonly lost: number;
  readonly lostExamples: readonly string[];
}

/** Replies that moved from one band to another. */
export interface BandMove {
  readonly from: Band;
  readonly to: Band;
  readonly replies: number;
  readonly examples: readonly string[];
}

/** Replies that are scored under one rule set alone. */
export interface StatusMove {
  readonly from: Status;
  readonly to: Status;
  readonly replies: number;
  readonly examples: readonly string[];
}

/** How far scores moved: new minus old, over the replies that both scored. */
export interface ScoreShift {
  readonly mean: number;
  readonly lowest: number;
  readonly lowerQuarter: number;
  readonly median: number;
  readonly upperQuarter: number;
  readonly highest: number;
}

/** The difference between two scorings of the same replies. JSON-safe. */
export interface RowComparison {
  readonly schemaVersion: 1;
  /** Fingerprints; where they are equal, the same rules scored both. */
  readonly oldRuleSets: readonly string[];
  readonly newRuleSets: readonly string[];
  /** Replies in both. */
  readonly compared: number;
  /** Replies in one alone, and ids of up to five of them. */
  readonly onlyOld: number;
  readonly onlyOldExamples: readonly string[];
  readonly onlyNew: number;
  readonly onlyNewExamples: readonly string[];
  /** Replies whose status, score or signals differ. */
  readonly changed: number;
  /** Of those, replies whose score differs. */
  readonly scoreChanged: number;
  /** `null` where no reply was scored by both. */
  readonly shift: ScoreShift | null;
  /** How many replies moved by how many points, ascending; those that did not move included. */
  readonly shifts: readonly { readonly points: number; readonly replies: number }[];
  readonly bandMoves: readonly BandMove[];
  readonly statusMoves: readonly StatusMove[];
  /** In the order of the vocabulary; signals that did not change are left out. */
  readonly signals: readonly SignalChange[];
}

type Rows = Iterable<ScoredRow> | AsyncIterable<ScoredRow>;

/** What is kept of an old row. */
interface Kept {
  readonly status: Status;
  readonly score: number | null;
  readonly band: Band | null;
  readonly signals: ReadonlySet<ReplySignal>;
}

/** A count with some of what was counted. */
interface Tally {
  count: number;
  readonly examples: ReturnType<typeof createBoundedSet<string>>;
}

interface Differences {
  readonly onlyOld: Tally;
  readonly onlyNew: Tally;
  compared: number;
  changed: number;
  scoreChanged: number;
  readonly shifts: Map<number, number>;
  readonly bands: Map<string, Tally>;
  readonly statuses: Map<string, Tally>;
  readonly gained: Map<string, Tally>;
  readonly lost: Map<string, Tally>;
}

const EXAMPLES = 5;
const SIGNALS: readonly ReplySignal[] = [...MOVES, ...RISKS];
const ARROW = "→";

/**
 * Compares two scorings of the same replies, by id: what a change of rules does before it ships.
 *
 * @param before rows of the old rules; they are held in memory, so that a sample of some hundred thousand is better than everything
 * @param after rows of the new rules, in any order
 * @throws RangeError where an id stands twice in one of them; TypeError where something is not a scored row
 */
export async function compareRows(before: Rows, after: Rows): Promise<RowComparison> {
  const old = new Map<string, Kept>();
  const oldRuleSets = new Set<string>();
  await eachRow(before, "old", (facts) => {
    oldRuleSets.add(facts.ruleSet);
    old.set(facts.id, keep(facts));
  });
  const differences = startDifferences();
  const newRuleSets = new Set<string>();
  await eachRow(after, "new", (facts) => {
    newRuleSets.add(facts.ruleSet);
    const was = old.get(facts.id);
    old.delete(facts.id);
    if (was === undefined) count(differences.onlyNew, facts.id);
    else compare(differences, was, facts);
  });
  for (const id of old.keys()) count(differences.onlyOld, id);
  return {
    schemaVersion: 1,
    oldRuleSets: [...oldRuleSets].sort(),
    newRuleSets: [...newRuleSets].sort(),
    ...readDifferences(differences),
  };
}

async function eachRow(rows: Rows, side: "old" | "new", visit: (facts: RowFacts) => void): Promise<void> {
  const ids = new Set<string>();
  let number = 0;
  for await (const row of rows) {
    number += 1;
    const facts = readFacts(row, `${side} row ${number}`);
    if (ids.has(facts.id)) {
      throw new RangeError(
        `compareRows: ${side} row ${number}: the id ${JSON.stringify(facts.id)} has come before; rows are joined by id`,
      );
    }
    ids.add(facts.id);
    visit(facts);
  }
}

function keep({ status, score, band, signals }: RowFacts): Kept {
  return { status, score, band, signals: new Set(signals) };
}

function startDifferences(): Differences {
  return {
    onlyOld: startTally(),
    onlyNew: startTally(),
    compared: 0,
    changed: 0,
    scoreChanged: 0,
    shifts: new Map(),
    bands: new Map(),
    statuses: new Map(),
    gained: new Map(),
    lost: new Map(),
  };
}

function startTally(): Tally {
  return { count: 0, examples: createBoundedSet<string>(EXAMPLES, hashText) };
}

function count(tally: Tally, id: string): void {
  tally.count += 1;
  tally.examples.add(id);
}

function countUnder(tallies: Map<string, Tally>, key: string, id: string): void {
  const tally = tallies.get(key) ?? startTally();
  tallies.set(key, tally);
  count(tally, id);
}

function compare(differences: Differences, was: Kept, is: RowFacts): void {
  const { id } = is;
  differences.compared += 1;
  const gained = is.signals.filter((signal) => !was.signals.has(signal));
  const now = new Set(is.signals);
  const lost = [...was.signals].filter((signal) => !now.has(signal));
  for (const signal of gained) countUnder(differences.gained, signal, id);
  for (const signal of lost) countUnder(differences.lost, signal, id);
  if (was.score !== is.score) differences.scoreChanged += 1;
  if (was.score !== is.score || was.status !== is.status || gained.length + lost.length > 0) differences.changed += 1;
  if (was.status !== is.status) countUnder(differences.statuses, `${was.status}${ARROW}${is.status}`, id);
  if (was.score === null || is.score === null) return;
  const points = is.score - was.score;
  differences.shifts.set(points, (differences.shifts.get(points) ?? 0) + 1);
  if (was.band !== is.band) countUnder(differences.bands, `${was.band}${ARROW}${is.band}`, id);
}

function readDifferences({ onlyOld, onlyNew, compared, changed, scoreChanged, ...rest }: Differences) {
  const shifts = [...rest.shifts].sort(([a], [b]) => a - b).map(([points, replies]) => ({ points, replies }));
  return {
    compared,
    onlyOld: onlyOld.count,
    onlyOldExamples: onlyOld.examples.read(),
    onlyNew: onlyNew.count,
    onlyNewExamples: onlyNew.examples.read(),
    changed,
    scoreChanged,
    shift: shiftOf(shifts),
    shifts,
    bandMoves: movesOf<Band>(rest.bands, BANDS),
    statusMoves: movesOf<Status>(rest.statuses, []),
    signals: SIGNALS.flatMap((signal) => changeOf(signal, rest.gained.get(signal), rest.lost.get(signal))),
  };
}

function shiftOf(shifts: RowComparison["shifts"]): ScoreShift | null {
  const all = shifts.flatMap(({ points, replies }) => new Array<number>(replies).fill(points));
  if (all.length === 0) return null;
  return {
    mean: all.reduce((sum, points) => sum + points, 0) / all.length,
    lowest: quantile(all, 0),
    lowerQuarter: quantile(all, 0.25),
    median: quantile(all, 0.5),
    upperQuarter: quantile(all, 0.75),
    highest: quantile(all, 1),
  };
}

interface Move<T> {
  readonly from: T;
  readonly to: T;
  readonly replies: number;
  readonly examples: readonly string[];
}

/** By the order of the names, or of their letters where they have none. */
function movesOf<T extends string>(tallies: ReadonlyMap<string, Tally>, order: readonly T[]): readonly Move<T>[] {
  const moves = [...tallies].map(([key, { count: replies, examples }]): Move<T> => {
    const [from, to] = key.split(ARROW) as [T, T];
    return { from, to, replies, examples: examples.read() };
  });
  const place = (name: T): number => order.indexOf(name);
  return moves.sort(
    (a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to) || (a.from + a.to < b.from + b.to ? -1 : 1),
  );
}

function changeOf(signal: ReplySignal, gained = startTally(), lost = startTally()): readonly SignalChange[] {
  if (gained.count + lost.count === 0) return [];
  return [
    {
      signal,
      gained: gained.count,
      gainedExamples: gained.examples.read(),
      lost: lost.count,
      lostExamples: lost.examples.read(),
    },
  ];
}
