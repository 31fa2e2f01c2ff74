/** What is counted of a set of rows. Everything is a whole number that adds up, so that two halves give the whole exactly. */
import type { Band } from "../../contract/results.js";
import {
  CUSTOMER_SIGNALS,
  type CustomerSignal,
  MOVES,
  type Move,
  type ReplySignal,
  RISKS,
  STEPS,
  type StepId,
} from "../../contract/vocabulary.js";
import type { RowFacts } from "./facts.js";
import { BANDS, INTENSITY_UNIT } from "./units.js";

/** The counts of a set of rows; a signal, move or step that was never seen is left out. */
export interface Figures {
  /** Rows of any status. */
  readonly rows: number;
  /** Rows with a score; what follows counts these alone. */
  readonly scored: number;
  readonly scoreSum: number;
  /** The sum of the squares, for the spread. */
  readonly scoreSquares: number;
  readonly bands: Readonly<Record<Band, number>>;
  /** Rows whose reply shows the signal. */
  readonly signals: Readonly<Partial<Record<ReplySignal, number>>>;
  /** Rows whose reply lacks the move where this customer needed it. */
  readonly missing: Readonly<Partial<Record<Move, number>>>;
  /** Rows whose customer, before the reply, shows the signal. */
  readonly customer: Readonly<Partial<Record<CustomerSignal, number>>>;
  /** Rows where the step was skipped, and the customer shows it. */
  readonly skipped: Readonly<Partial<Record<StepId, number>>>;
  /** Rows that leave an ask open, and the asks that they leave open. */
  readonly leavingAsks: number;
  readonly asksOpen: number;
  /** Rows with a promise of ours overdue, and the promises that are. */
  readonly withOverdue: number;
  readonly promisesOverdue: number;
  /** How upset customers were before the reply: rows where it is known, and the sum in thousandths. */
  readonly intensityKnown: number;
  readonly intensitySum: number;
  /** Rows whose customer wrote again, and both sums over these rows alone, in thousandths. */
  readonly followed: number;
  readonly followedBefore: number;
  readonly followedAfter: number;
  /** Of those: milder by half a level or more, and hotter by as much. */
  readonly cooler: number;
  readonly hotter: number;
}

type Counts = Record<string, number>;

/** The same counts, still counting. */
export interface Tally {
  readonly plain: Counts;
  readonly named: Readonly<Record<(typeof NAMED)[number], Counts>>;
}

const PLAIN = [
  "rows",
  "scored",
  "scoreSum",
  "scoreSquares",
  "leavingAsks",
  "asksOpen",
  "withOverdue",
  "promisesOverdue",
  "intensityKnown",
  "intensitySum",
  "followed",
  "followedBefore",
  "followedAfter",
  "cooler",
  "hotter",
] as const;
const NAMED = ["bands", "signals", "missing", "customer", "skipped"] as const;
const NAMES: Readonly<Record<(typeof NAMED)[number], readonly string[]>> = {
  bands: BANDS,
  signals: [...MOVES, ...RISKS],
  missing: MOVES,
  customer: CUSTOMER_SIGNALS,
  skipped: STEPS,
};
const HALF_A_LEVEL = INTENSITY_UNIT / 2;

export function createTally(): Tally {
  return {
    plain: Object.fromEntries(PLAIN.map((name) => [name, 0])),
    named: { bands: {}, signals: {}, missing: {}, customer: {}, skipped: {} },
  };
}

export function countRow({ plain, named }: Tally, row: RowFacts): void {
  bump(plain, "rows");
  if (row.score === null) return;
  bump(plain, "scored");
  bump(plain, "scoreSum", row.score);
  bump(plain, "scoreSquares", row.score * row.score);
  if (row.band !== null) bump(named.bands, row.band);
  for (const signal of row.signals) bump(named.signals, signal);
  for (const move of row.missing) bump(named.missing, move);
  for (const signal of row.customer) bump(named.customer, signal);
  for (const step of row.skipped) bump(named.skipped, step);
  bump(plain, "asksOpen", row.asksOpen);
  if (row.asksOpen > 0) bump(plain, "leavingAsks");
  bump(plain, "promisesOverdue", row.promisesOverdue);
  if (row.promisesOverdue > 0) bump(plain, "withOverdue");
  countIntensity(plain, row);
}

function countIntensity(plain: Counts, { before, after }: RowFacts): void {
  if (before === null) return;
  bump(plain, "intensityKnown");
  bump(plain, "intensitySum", before);
  if (after === null) return;
  bump(plain, "followed");
  bump(plain, "followedBefore", before);
  bump(plain, "followedAfter", after);
  if (before - after >= HALF_A_LEVEL) bump(plain, "cooler");
  if (after - before >= HALF_A_LEVEL) bump(plain, "hotter");
}

export function addTally(into: Tally, from: Tally): void {
  addCounts(into.plain, from.plain);
  for (const name of NAMED) addCounts(into.named[name], from.named[name]);
}

function addCounts(into: Counts, from: Counts): void {
  for (const [name, count] of Object.entries(from)) bump(into, name, count);
}

function bump(counts: Counts, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}

/** In the order of the vocabulary, whatever came first. */
export function figuresOf({ plain, named }: Tally): Figures {
  const list = (name: (typeof NAMED)[number]): Counts =>
    Object.fromEntries(NAMES[name].flatMap((key) => (named[name][key] === undefined ? [] : [[key, named[name][key]]])));
  const bands = Object.fromEntries(BANDS.map((band) => [band, named.bands[band] ?? 0]));
  const lists = Object.fromEntries(NAMED.map((name) => [name, name === "bands" ? bands : list(name)]));
  return { ...Object.fromEntries(PLAIN.map((name) => [name, plain[name]])), ...lists } as unknown as Figures;
}

export function tallyOf(figures: Figures): Tally {
  return {
    plain: Object.fromEntries(PLAIN.map((name) => [name, figures[name]])),
    named: {
      bands: { ...figures.bands },
      signals: { ...figures.signals },
      missing: { ...figures.missing },
      customer: { ...figures.customer },
      skipped: { ...figures.skipped },
    },
  };
}
