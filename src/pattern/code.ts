/** Programs as numbers, one behind the other in one array: what is read together lies together. */
import { ANCHOR_SETS } from "./lexicon.js";
import { type Choice, isOne, type Step } from "./program.js";

/** Each code with the numbers that follow it. */
export const Code = {
  /** set */
  take: 0,
  /** set, min, max */
  takeSome: 1,
  /** max */
  gap: 2,
  /** max */
  gapInClause: 3,
  /** number of the choice; where it stands is the number of its ways, and for each the needed set, its length and its steps */
  choice: 4,
  /** min, max, length, and the steps */
  repeat: 5,
  /** set */
  notBefore: 6,
  /** set */
  notAfter: 7,
  /** set of borders */
  anchor: 8,
} as const;

/** Writes programs; a choice with several ways is written once and called from wherever it stands. */
export class Assembler {
  readonly code: number[] = [];
  /** Where in the code each choice stands. */
  readonly choices: number[] = [];
  readonly #known = new Map<Choice, number>();

  /** @returns where the steps of the program begin; they end where the code ends */
  write(steps: readonly Step[]): number {
    for (const step of steps) this.#prepare(step);
    const start = this.code.length;
    for (const step of steps) this.#step(step, this.code);
    return start;
  }

  /** Choices inside come first, so that what calls them knows where they stand. */
  #prepare(step: Step): void {
    if (step.kind === "repeat") for (const inner of step.steps) this.#prepare(inner);
    if (step.kind !== "choice" || this.#known.has(step)) return;
    for (const way of step.ways) for (const inner of way.steps) this.#prepare(inner);
    this.#known.set(step, this.choices.length);
    this.choices.push(this.code.length);
    this.code.push(step.ways.length);
    for (const { steps, need } of step.ways) {
      const body: number[] = [];
      for (const inner of steps) this.#step(inner, body);
      this.code.push(need, body.length);
      for (const value of body) this.code.push(value);
    }
  }

  #step(step: Step, to: number[]): void {
    switch (step.kind) {
      case "take":
        if (isOne(step)) to.push(Code.take, step.set);
        else to.push(Code.takeSome, step.set, step.min, step.max);
        return;
      case "gap":
        to.push(step.inClause ? Code.gapInClause : Code.gap, step.max);
        return;
      case "choice":
        to.push(Code.choice, this.#known.get(step) as number);
        return;
      case "repeat": {
        const body: number[] = [];
        for (const inner of step.steps) this.#step(inner, body);
        to.push(Code.repeat, step.min, step.max, body.length);
        for (const value of body) to.push(value);
        return;
      }
      case "not-before":
        to.push(Code.notBefore, step.set);
        return;
      case "not-after":
        to.push(Code.notAfter, step.set);
        return;
      case "anchor":
        to.push(Code.anchor, ANCHOR_SETS[step.at]);
        return;
    }
  }
}
