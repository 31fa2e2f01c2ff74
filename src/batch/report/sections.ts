/** Further sections of a report: what other functions found, as words and a table. */
import type { AgentComparison } from "../agents.js";
import type { RowComparison } from "../compare.js";
import type { OutcomeReport } from "../outcomes/evaluate.js";
import type { Interval } from "../statistics/intervals.js";
import { share, tenths, whole, words } from "./page/format.js";

/** A section of plain words and one table. */
export interface ReportSection {
  readonly title: string;
  readonly lead: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Agents beside the team, in the order of their keys. */
export function agentSection({ agents, withheld, teamMean }: AgentComparison): ReportSection {
  const hidden =
    withheld === 0 ? "" : ` ${withheld} with too few replies, or replies in too few conversations, are not shown.`;
  return {
    title: "Agents beside the team",
    lead: `“Beside the team” is the mean score minus what the team reaches with customers who are as upset (team mean ${tenths(teamMean)}). Where the interval holds 0, nothing can be told. It is no ranking: tickets differ in more than the customer's mood.${hidden}`,
    head: ["Agent", "Replies", "Mean score", "Expected", "Beside the team", "95% interval"],
    rows: agents.map(({ agent, replies, mean, expected, difference, interval }) => [
      agent,
      whole(replies),
      tenths(mean),
      tenths(expected),
      signed(difference, 1),
      range(interval, 1),
    ]),
  };
}

/** What goes together with an outcome. */
export function outcomeSection({ outcome, verdict, associations, signals }: OutcomeReport): ReportSection {
  return {
    title: `Does it matter for ${outcome}?`,
    lead: `${verdict} Correlations run from −1 to 1; differences are in units of ${outcome}. All are taken among customers who came in equally upset.`,
    head: ["", "With it", "Figure", "95% interval", "Stands out"],
    rows: [
      ...associations.map(({ name, correlation, interval, standsOut }) => [
        `${words(name)} (correlation)`,
        "",
        correlation === null ? "–" : signed(correlation, 2),
        interval === null ? "–" : range(interval, 2),
        standsOut ? "yes" : "",
      ]),
      ...signals.map(({ signal, with: count, difference, interval, standsOut }) => [
        words(signal),
        whole(count),
        signed(difference, 2),
        range(interval, 2),
        standsOut ? "yes" : "",
      ]),
    ],
  };
}

/** What a change of rules did. */
export function comparisonSection(comparison: RowComparison): ReportSection {
  const { compared, changed, scoreChanged, shift, signals, bandMoves } = comparison;
  const moved = bandMoves.reduce((sum, { replies }) => sum + replies, 0);
  const mean =
    shift === null
      ? ""
      : ` Scores moved by ${signed(shift.mean, 1)} on average, from ${signed(shift.lowest, 0)} to ${signed(shift.highest, 0)}.`;
  return {
    title: "What the new rules change",
    lead: `Of ${whole(compared)} replies ${whole(changed)} change (${share(changed, compared)}), ${whole(scoreChanged)} of them in score and ${whole(moved)} in band.${mean}`,
    head: ["Signal", "Gained", "for example", "Lost", "for example"],
    rows: signals.map(({ signal, gained, gainedExamples, lost, lostExamples }) => [
      words(signal),
      whole(gained),
      gainedExamples.join(", "),
      whole(lost),
      lostExamples.join(", "),
    ]),
  };
}

function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? "−" : "+"}${text}`;
}

function range([low, high]: Interval, digits: number): string {
  return `${signed(low, digits)} to ${signed(high, digits)}`;
}
