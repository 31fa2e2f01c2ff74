/** What the figures say, in words that promise no more than they hold. */
import type { Interval } from "../statistics/intervals.js";
import type { OutcomeReport } from "./evaluate.js";

const FEW = 100;

/** @param values how many different outcomes there are */
export function verdictOf(report: Omit<OutcomeReport, "verdict">, values: number): string {
  const { outcome, unit, units, associations } = report;
  const things = unit === "conversation" ? "conversations" : "replies";
  const { correlation, interval } = associations.find(({ name }) => name === "score") ?? {};
  if (values < 2 && units > 1) return `All ${units} ${things} have the same ${outcome}: nothing can be told from it.`;
  if (correlation === null || correlation === undefined || interval === null || interval === undefined) {
    return `${units} ${things} with a score and a ${outcome} are too few to say anything.`;
  }
  const figures = `${signed(correlation)}, 95% interval ${range(interval)}, ${units} ${things}`;
  const caution = units < FEW ? ` With fewer than ${FEW} ${things} take it for a hint at most.` : "";
  const [low, high] = interval;
  if (low <= 0 && high >= 0) {
    const bound = Math.max(-low, high).toFixed(2);
    return `Nothing to see: among customers who came in equally upset, score and ${outcome} do not go together (${figures}). A link beyond ±${bound} is unlikely.${caution}`;
  }
  const way = correlation > 0 ? "higher" : "lower";
  const link = `a ${strength(correlation)} link, and no proof that the replies did it`;
  return `Higher scores go with a ${way} ${outcome} among customers who came in equally upset (${figures}): ${link}.${wrongWay(report.direction, correlation)}${caution}`;
}

function wrongWay(direction: OutcomeReport["direction"], correlation: number): string {
  if (direction === null || direction === undefined) return "";
  const isGood = direction === "higher-is-better" ? correlation > 0 : correlation < 0;
  return isGood
    ? ""
    : " That is the wrong way round: look at what the rules miss on your replies, or at what else goes with the score.";
}

function strength(correlation: number): string {
  const size = Math.abs(correlation);
  if (size < 0.1) return "very weak";
  if (size < 0.3) return "weak";
  return size < 0.5 ? "moderate" : "strong";
}

function signed(value: number): string {
  return `${value < 0 ? "−" : ""}${Math.abs(value).toFixed(2)}`;
}

function range([low, high]: Interval): string {
  return `${signed(low)} to ${signed(high)}`;
}
