/** Scales that the summaries count on. */
import type { Band, Status } from "../../contract/results.js";

export const STATUSES: readonly Status[] = ["scored", "unsupported-language", "too-little-text", "automatic"];
/** From worst to best. */
export const BANDS: readonly Band[] = ["inflaming", "risky", "neutral", "calming", "de-escalating"];
/** Scores are whole numbers from 0 to 100. */
export const SCORES = 101;
/** From calm (0) to furious (4). */
export const LEVELS = 5;
/** Intensities are counted in thousandths, because fractions do not add up to the same sum in every order. */
export const INTENSITY_UNIT = 1000;

/** The level of an intensity in thousandths, rounded half up: 0 to 4. */
export function levelOfThousandths(intensity: number): number {
  return Math.floor(intensity / INTENSITY_UNIT + 0.5);
}
