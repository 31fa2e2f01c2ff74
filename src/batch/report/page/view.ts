/** What the page shows of a summary, whole or filtered. */
import { MOVES, type Move, RISKS, type Risk, type StepId } from "../../../contract/vocabulary.js";
import type { Figures } from "../../summary/figures.js";
import type { Groups, Summary } from "../../summary/summary.js";
import { BANDS, INTENSITY_UNIT } from "../../summary/units.js";
import { type Theme, themesOf } from "../../themes.js";

/** How many replies something was seen in. */
export interface Count<Name extends string> {
  readonly name: Name;
  readonly replies: number;
}

export interface WeekPoint {
  readonly week: string;
  readonly replies: number;
  readonly score: number;
  /** Mean intensity before the reply; `null` where nobody's was read. */
  readonly intensity: number | null;
}

export interface GroupView {
  readonly key: string;
  readonly replies: number;
  readonly score: number;
  readonly intensity: number | null;
  /** In the order of the vocabulary. */
  readonly risks: readonly number[];
  readonly missing: readonly number[];
}

/** The groups with most replies, and how many are not shown. */
export interface GroupsView {
  readonly shown: readonly GroupView[];
  readonly hidden: number;
}

export interface View {
  readonly replies: number;
  readonly score: number | null;
  /** From 0 to 100 in steps of five; the last holds 95 to 100. */
  readonly bins: readonly number[];
  readonly bands: readonly number[];
  readonly weeks: readonly WeekPoint[];
  readonly risks: readonly Count<Risk>[];
  readonly missing: readonly Count<Move>[];
  readonly skipped: readonly Count<StepId>[];
  readonly tags: GroupsView;
  readonly channels: GroupsView;
  readonly brands: GroupsView;
  readonly levels: readonly (readonly number[])[];
  readonly intensity: number | null;
  readonly followed: number;
  readonly cooler: number;
  readonly hotter: number;
  readonly leavingAsks: number;
  readonly withOverdue: number;
  readonly brokenPromises: number;
  readonly themes: readonly Theme[];
}

/** A no with a way forward costs nothing: `refusal` is a fact, and no risk to show. */
const SHOWN_RISKS = RISKS.filter((risk) => risk !== "refusal");
const BIN = 5;
const BINS = 20;
const GROUPS_SHOWN = 15;
const THEMES_SHOWN = 20;

export function viewOf(summary: Summary): View {
  const { total } = summary;
  return {
    replies: total.scored,
    score: meanScore(total),
    bins: binned(summary.scores),
    bands: BANDS.map((band) => total.bands[band]),
    weeks: summary.weeks.values.filter(({ scored }) => scored > 0).map(weekPoint),
    risks: commonest(SHOWN_RISKS.map((name) => ({ name, replies: total.signals[name] ?? 0 }))),
    missing: commonest(MOVES.map((name) => ({ name, replies: total.missing[name] ?? 0 }))),
    skipped: commonest(entriesOf(total.skipped)),
    tags: groupsOf(summary.tags),
    channels: groupsOf(summary.channels),
    brands: groupsOf(summary.brands),
    levels: summary.levels,
    intensity: meanIntensity(total),
    followed: total.followed,
    cooler: total.cooler,
    hotter: total.hotter,
    leavingAsks: total.leavingAsks,
    withOverdue: total.withOverdue,
    brokenPromises: total.customer["broken-promise"] ?? 0,
    themes: themesOf(summary).slice(0, THEMES_SHOWN),
  };
}

function meanScore({ scored, scoreSum }: Figures): number | null {
  return scored === 0 ? null : scoreSum / scored;
}

function meanIntensity({ intensityKnown, intensitySum }: Figures): number | null {
  return intensityKnown === 0 ? null : intensitySum / intensityKnown / INTENSITY_UNIT;
}

function binned(scores: readonly number[]): readonly number[] {
  const bins = new Array<number>(BINS).fill(0);
  for (const [score, replies] of scores.entries()) {
    const bin = Math.min(BINS - 1, Math.floor(score / BIN));
    bins[bin] = (bins[bin] as number) + replies;
  }
  return bins;
}

function weekPoint(figures: Figures & { readonly key: string }): WeekPoint {
  const { key, scored } = figures;
  return { week: key, replies: scored, score: meanScore(figures) ?? 0, intensity: meanIntensity(figures) };
}

function entriesOf(counts: Figures["skipped"]): readonly Count<StepId>[] {
  return Object.entries(counts).map(([name, replies]) => ({ name: name as StepId, replies }));
}

function commonest<Name extends string>(counts: readonly Count<Name>[]): readonly Count<Name>[] {
  return counts.filter(({ replies }) => replies > 0).sort((a, b) => b.replies - a.replies);
}

function groupsOf({ values }: Groups): GroupsView {
  const scored = values
    .filter((each) => each.scored > 0)
    .sort((a, b) => b.scored - a.scored || (a.key < b.key ? -1 : 1));
  const shown = scored.slice(0, GROUPS_SHOWN).map(
    (figures): GroupView => ({
      key: figures.key,
      replies: figures.scored,
      score: meanScore(figures) ?? 0,
      intensity: meanIntensity(figures),
      risks: RISKS.map((risk) => figures.signals[risk] ?? 0),
      missing: MOVES.map((move) => figures.missing[move] ?? 0),
    }),
  );
  return { shown, hidden: scored.length - shown.length };
}
