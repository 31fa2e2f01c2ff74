import { describe, expect, test } from "vitest";
import { STEPS } from "../../src/contract/vocabulary.js";
import { suggestNextStep } from "../../src/index.js";
import { toTurns } from "../support/examples.js";
import { scenarios as written } from "./scenarios.js";
import { blindScenarios } from "./scenarios-blind.js";
import { moreBlindScenarios } from "./scenarios-blind-more.js";
import { freshScenarios } from "./scenarios-fresh.js";
import { moreScenarios } from "./scenarios-more.js";

const scenarios = [...written, ...moreScenarios, ...freshScenarios, ...blindScenarios, ...moreBlindScenarios];

/** Shares of the scenarios, below which a change of the policy has made it worse. */
const LEAST = { acceptable: 0.92, best: 0.72 };

/** Last lines of the scenarios in which the policy still takes a step that does harm; who mends one takes it out here. */
const KNOWN_HARM: ReadonlySet<string> = new Set(["customer: It did, yeah. Cheers for saying so. Ok, shoot."]);

describe("written scenarios", () => {
  const answers = scenarios.map((scenario) => ({ ...scenario, step: suggestNextStep(toTurns(scenario.lines)).step }));

  test("call for every step at least eight times", () => {
    expect(STEPS.filter((step) => scenarios.filter(({ best }) => best === step).length < 8)).toEqual([]);
  });

  test.each(
    answers
      .map((answer) => [answer.best, answer.lines[answer.lines.length - 1] as string, answer] as const)
      .filter(([, line]) => !KNOWN_HARM.has(line)),
  )("%s: nothing harmful to %j", (_best, _line, { step, bad }) => {
    expect(bad).not.toContain(step);
  });

  test("do harm where that is known, and nowhere else", () => {
    const harmful = answers.filter(({ step, bad }) => bad.includes(step)).map(({ lines }) => lines[lines.length - 1]);
    expect(new Set(harmful)).toEqual(KNOWN_HARM);
  });

  test("get an acceptable step, and mostly the best one", () => {
    const acceptable = answers.filter(({ step, best, ok }) => step === best || ok.includes(step));
    expect(acceptable.length / answers.length).toBeGreaterThanOrEqual(LEAST.acceptable);
    expect(answers.filter(({ step, best }) => step === best).length / answers.length).toBeGreaterThanOrEqual(
      LEAST.best,
    );
  });
});
