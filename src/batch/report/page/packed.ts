/** The sample, packed for the page: names once, rows as short lists. */
import { CUSTOMER_SIGNALS, MOVES, RISKS, STEPS } from "../../../contract/vocabulary.js";
import type { RowFacts } from "../../summary/facts.js";
import { BANDS } from "../../summary/units.js";
import { isoWeek, weekStart } from "../../summary/week.js";

/** `-1` stands for none. */
type Index = number;
type PackedRow = readonly [
  id: string,
  week: Index,
  channel: Index,
  brand: Index,
  problem: Index,
  conversation: Index,
  tags: readonly Index[],
  score: number,
  band: Index,
  before: number | null,
  after: number | null,
  signals: readonly Index[],
  missing: readonly Index[],
  skipped: readonly Index[],
  customer: readonly Index[],
  asksOpen: number,
  promisesOverdue: number,
];

/** The values that the page can be filtered by, most frequent first; what is not among them is shown as `OTHER`. */
export interface Packed {
  readonly names: {
    readonly week: readonly string[];
    readonly channel: readonly string[];
    readonly brand: readonly string[];
    readonly problem: readonly string[];
    readonly tag: readonly string[];
  };
  readonly rows: readonly PackedRow[];
}

export const OTHER = "(other)";
const SIGNALS = [...MOVES, ...RISKS];
const NAMES_KEPT = 200;
const LONGEST_NAME = 60;

interface Dictionary {
  readonly names: readonly string[];
  readonly indexOf: (name: string | null) => Index;
}

export function packRows(rows: readonly RowFacts[]): Packed {
  const dictionary = (valuesOf: (row: RowFacts) => readonly (string | null)[], kept = NAMES_KEPT): Dictionary =>
    createDictionary(rows.flatMap(valuesOf), kept);
  const weekOf = ({ at }: RowFacts): string | null => (at === null ? null : isoWeek(at));
  const week = dictionary((row) => [weekOf(row)], rows.length);
  const channel = dictionary(({ channel }) => [channel]);
  const brand = dictionary(({ brand }) => [brand]);
  const problem = dictionary(({ problem }) => [problem], rows.length);
  const tag = dictionary(({ tags }) => tags);
  const conversation = createDictionary(
    rows.map((row) => row.conversation),
    rows.length,
  );
  const indexes = (list: readonly string[], names: readonly string[]): readonly Index[] =>
    list.map((name) => names.indexOf(name)).filter((index) => index >= 0);
  return {
    names: { week: week.names, channel: channel.names, brand: brand.names, problem: problem.names, tag: tag.names },
    rows: rows.map(
      (row): PackedRow => [
        shorten(row.id),
        week.indexOf(weekOf(row)),
        channel.indexOf(row.channel),
        brand.indexOf(row.brand),
        problem.indexOf(row.problem),
        conversation.indexOf(row.conversation),
        [...new Set(row.tags.map(tag.indexOf))],
        row.score ?? 0,
        row.band === null ? -1 : BANDS.indexOf(row.band),
        row.before,
        row.after,
        indexes(row.signals, SIGNALS),
        indexes(row.missing, MOVES),
        indexes(row.skipped, STEPS),
        indexes(row.customer, CUSTOMER_SIGNALS),
        row.asksOpen,
        row.promisesOverdue,
      ],
    ),
  };
}

function createDictionary(values: readonly (string | null)[], kept: number): Dictionary {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([name]) => name);
  const isCut = known.length > kept;
  const names = known.slice(0, kept);
  const places = new Map(names.map((name, index) => [name, index]));
  return {
    names: [...names.map(shorten), ...(isCut ? [OTHER] : [])],
    indexOf: (name) => (name === null ? -1 : (places.get(name) ?? names.length)),
  };
}

/** A name as the page shows it. */
export function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** The rows again, as far as the page needs them. */
export function unpackRows({ names, rows }: Packed): readonly RowFacts[] {
  return rows.map((row): RowFacts => {
    const [
      id,
      week,
      channel,
      brand,
      problem,
      conversation,
      tags,
      score,
      band,
      before,
      after,
      signals,
      missing,
      skipped,
      customer,
      asks,
      overdue,
    ] = row;
    const pick = <T>(list: readonly T[], indexes: readonly Index[]): readonly T[] =>
      indexes.map((index) => list[index] as T);
    return {
      id,
      conversation: String(conversation),
      at: week < 0 ? null : new Date(weekStart(names.week[week] as string)).toISOString(),
      agent: null,
      channel: names.channel[channel] ?? null,
      brand: names.brand[brand] ?? null,
      tags: pick(names.tag, tags),
      status: "scored",
      score,
      band: BANDS[band] ?? null,
      before,
      after,
      signals: pick(SIGNALS, signals),
      customer: pick(CUSTOMER_SIGNALS, customer),
      missing: pick(MOVES, missing),
      skipped: pick(STEPS, skipped),
      asksOpen: asks,
      promisesOverdue: overdue,
      ruleSet: "",
      problem: names.problem[problem] ?? null,
    };
  });
}
