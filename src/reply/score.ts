/**
 * The score: 50, plus the points of what is there, plus the points of what is missing.
 *
 * Points depend on the customer. Of a move only its best finding counts, and from the third on it may cost; of a risk the heaviest counts whole and
 * the next one half. So a risk less never lowers the score, and saying a move again adds nothing.
 */
import type { Band } from "../contract/results.js";
import type { ReplySignal } from "../contract/vocabulary.js";
import type { Rule, Weight } from "../rule-set/rule.js";

const BASE_SCORE = 50;
const SECOND_RISK = 0.5;
const BANDS: readonly Band[] = ["inflaming", "risky", "neutral", "calming", "de-escalating"];

/** How the customer is: 0…4, and whether they are pleased, which goes below calm. */
export interface Mood {
  readonly intensity: number;
  readonly pleased?: boolean;
}

/** The points of a weight for a customer in this mood; whole. */
export function pointsAt(weight: Weight | undefined, { intensity, pleased = false }: Mood, share = 1): number {
  if (weight === undefined) return 0;
  const { calm, upset, furious } = weight;
  const value =
    pleased && weight.pleased !== undefined
      ? weight.pleased
      : intensity <= 2
        ? calm + ((upset - calm) * intensity) / 2
        : upset + ((furious - upset) * (intensity - 2)) / 2;
  // A plain zero: a product with a share can be −0, which JSON does not keep.
  return Math.round(value * share) || 0;
}

/** Something that asks for points. */
export interface Claim {
  readonly rule: Rule;
  readonly signal: string;
  readonly isMove: boolean;
  /** About this case, not a formula. */
  readonly specific: boolean;
  /** Comes after the logic has begun, for a customer who has to be heard first. */
  readonly late: boolean;
}

/** The points of each claim, in the order of the claims. */
export function sharePoints(
  claims: readonly Claim[],
  weights: Readonly<Partial<Record<ReplySignal, Weight>>>,
  mood: Mood,
): readonly number[] {
  const full = claims.map((claim) => fullPoints(claim, weights, mood));
  const points = claims.map(() => 0);
  for (const indexes of groupBySignal(claims).values()) {
    const { isMove, signal } = claims[indexes[0] as number] as Claim;
    // Of equals the first comes first, for the sort is stable.
    const ranked = [...indexes].sort((a, b) => ((full[b] as number) - (full[a] as number)) * (isMove ? 1 : -1));
    const [first, second] = ranked;
    if (first !== undefined) points[first] = full[first] as number;
    if (!isMove && second !== undefined) points[second] = Math.round((full[second] as number) * SECOND_RISK) || 0;
    const surplus = isMove ? (weights[signal as ReplySignal]?.surplus ?? 0) : 0;
    if (surplus !== 0) for (const index of ranked.slice(2)) if (full[index] !== 0) points[index] = surplus;
  }
  return points;
}

function fullPoints(
  { rule, signal, isMove, specific, late }: Claim,
  weights: Readonly<Partial<Record<string, Weight>>>,
  mood: Mood,
): number {
  // What no signal stands for may still be worth something: then the rule says how much.
  if ((rule.confidence === "low" && rule.points === undefined) || rule.severity === "info") return 0;
  const weight = weights[signal];
  const formula = isMove && (!specific || rule.generic === true) ? (weight?.generic ?? 1) : 1;
  const share = formula * (isMove && late ? (weight?.late ?? 1) : 1);
  return rule.points === undefined ? pointsAt(weight, mood, share) : Math.round(rule.points * share) || 0;
}

function groupBySignal(claims: readonly Claim[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  claims.forEach(({ signal, rule }, index) => {
    // A house rule stands for itself.
    const key = signal === "house" ? rule.id : signal;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}

export function totalScore(points: readonly number[]): number {
  const sum = points.reduce((total, each) => total + each, BASE_SCORE);
  return Math.min(100, Math.max(0, sum));
}

/** Bounds 20, 40, 60 and 80. */
export function bandOf(score: number): Band {
  return BANDS[Math.min(4, Math.floor(score / 20))] as Band;
}
