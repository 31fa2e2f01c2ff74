/**
 * How upset a customer is, from 0 to 4: what the last turn shows, with a memory of the turns before.
 *
 * The heat of a turn is a sum of cues in which each further cue counts less, bent so that no pile of small ones reaches the top. Heat
 * fades slowly (C08: frustration is stable from turn to turn); thanks, an acceptance, a milder tone or a solution cool it (L03, D13).
 * It does not jump either: in an answer to us a small word of strain weighs less than in somebody's first words.
 */
import type { CustomerFinding, Level, Trend } from "../contract/results.js";

const LEVELS: readonly Level[] = ["calm", "annoyed", "frustrated", "angry", "furious"];
/** What each further finding of the same signal adds, as a share of the one before. */
const FURTHER_OF_A_KIND = 0.55;
/** What each further signal adds, as a share of the one before. */
const FURTHER_SIGNAL = 0.65;
/** The sum at which a turn has reached three fifths of the top. */
const BEND = 2.5;
const TOP = 4;
/** Who writes to us has a reason to: the least heat of a first turn. */
const OPENING = 0.15;
/** Heat below this bound, with no strong cue in it, weighs less in an answer to our side, by this share. */
const SMALL = 0.8;
const STRONG_CUE = 0.7;
const SMALL_SHARE = 0.4;
/** How much of the way up a later turn goes at once. */
const RISING = 0.9;
/** What is left of earlier heat where a turn shows heat of its own, and where it shows none. */
const FADING = 0.9;
const FADING_OF_CALM = 0.88;
/** … and where they do what we asked, without a word of strain. */
const FADING_OF_HELP = 0.84;
/** … where they still tell of trouble, if calmly … */
const FADING_OF_TROUBLE = 0.95;
/** … and where they answer with a smile. */
const FADING_OF_SMILE = 0.6;
/** How much of the earlier heat a cooling of 1 takes away, and how much must stay. */
const COOLING_OF_MEMORY = 0.8;
const LEAST_MEMORY = 0.1;
/** How much of the heat of its own turn a cooling of 1 takes away. */
const COOLING_OF_TURN = 0.5;
/** Heat on top of heat. */
const CARRIED = 0.04;
const TREND_STEP = 0.3;

/** What a turn sounds like as a whole, beside what was found in it. */
export type Mood = "glad" | "even" | "troubled";

/** The heat of one turn: all cues, each further one counting less. Findings below zero cool; the strongest of them counts. */
function heatOfTurn(findings: readonly CustomerFinding[]): { readonly heat: number; readonly cooling: number } {
  const bySignal = new Map<string, number[]>();
  let cooling = 0;
  for (const { signal, heat } of findings) {
    if (heat < 0) cooling = Math.min(cooling, heat);
    if (heat <= 0) continue;
    const heats = bySignal.get(signal);
    if (heats) heats.push(heat);
    else bySignal.set(signal, [heat]);
  }
  const signals = [...bySignal.values()].map((heats) => fadingSum(heats, FURTHER_OF_A_KIND));
  return { heat: fadingSum(signals, FURTHER_SIGNAL), cooling };
}

/** The largest in full, each further one less by the same share. */
function fadingSum(values: readonly number[], share: number): number {
  let weight = 1;
  let sum = 0;
  for (const value of [...values].sort((a, b) => b - a)) {
    sum += value * weight;
    weight *= share;
  }
  return sum;
}

/**
 * The intensity after a turn.
 *
 * @param previous the intensity before it; undefined for the customer's first turn
 * @param answering whether our side has said something before it
 * @param tale the least heat that is behind what the turn tells as a whole
 * @param mood what it sounds like as a whole
 */
export function nextIntensity(
  previous: number | undefined,
  findings: readonly CustomerFinding[],
  answering: boolean,
  tale = 0,
  mood: Mood = "even",
): number {
  const { heat, cooling } = heatOfTurn(findings);
  const own = answering && isSmall(heat, findings) ? heat * SMALL_SHARE : heat;
  const counted = Math.max(previous === undefined ? Math.max(heat, OPENING) : own, tale);
  const shown = bend(Math.max(0, counted + cooling * COOLING_OF_TURN));
  if (previous === undefined) return rounded(shown);
  const fading = heat > 0 || !answering ? FADING : fadingOfCalm(findings, mood);
  const carried = previous * fading * Math.max(LEAST_MEMORY, 1 + cooling * COOLING_OF_MEMORY);
  const higher = shown > carried ? carried + (shown - carried) * RISING : carried;
  return rounded(higher + Math.min(shown, carried) * CARRIED * (1 - higher / TOP));
}

/** How heat fades in an answer that shows none of its own. */
function fadingOfCalm(findings: readonly CustomerFinding[], mood: Mood): number {
  if (mood === "glad") return FADING_OF_SMILE;
  if (mood === "troubled") return FADING_OF_TROUBLE;
  return helps(findings) ? FADING_OF_HELP : FADING_OF_CALM;
}

function helps(findings: readonly CustomerFinding[]): boolean {
  return findings.some(({ signal, confidence }) => signal === "accepts" && confidence !== "low");
}

function isSmall(heat: number, findings: readonly CustomerFinding[]): boolean {
  return heat < SMALL && !findings.some((finding) => finding.heat >= STRONG_CUE);
}

function rounded(intensity: number): number {
  return Math.round(Math.min(TOP, Math.max(0, intensity)) * 100) / 100;
}

/** Close to an exponential approach to the top, in plain arithmetic, which is the same on every platform. */
function bend(sum: number): number {
  const share = sum / BEND;
  return TOP * (1 - 1 / (1 + share + (share * share) / 2));
}

export function levelOf(intensity: number): Level {
  return LEVELS[Math.min(4, Math.floor(intensity + 0.5))] as Level;
}

/** From at least two customer turns; a single one is steady. */
export function trendOf(intensities: readonly number[]): Trend {
  const last = intensities[intensities.length - 1];
  const before = intensities[intensities.length - 2];
  if (last === undefined || before === undefined) return "steady";
  if (last - before >= TREND_STEP) return "rising";
  return before - last >= TREND_STEP ? "falling" : "steady";
}
