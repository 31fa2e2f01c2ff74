import { describe, expect, test } from "vitest";
import { STEPS } from "../../src/contract/vocabulary.js";
import { suggestNextStep } from "../../src/index.js";
import { toTurns } from "../support/examples.js";
import { scenarios as written } from "./scenarios.js";
import { moreScenarios } from "./scenarios-more.js";

const scenarios = [...written, ...moreScenarios];

/** Shares of the scenarios, below which a change of the policy has made it worse. */
const LEAST = { acceptable: 0.97, best: 0.8 };

describe("written scenarios", () => {
  const answers = scenarios.map((scenario) => ({ ...scenario, step: suggestNextStep(toTurns(scenario.lines)).step }));

  test("call for every step at least eight times", () => {
    expect(STEPS.filter((step) => scenarios.filter(({ best }) => best === step).length < 8)).toEqual([]);
  });

  test.each(answers.map((answer) => [answer.best, answer.lines[answer.lines.length - 1], answer] as const))(
    "%s: nothing harmful to %j",
    (_best, _line, { step, bad }) => {
      expect(bad).not.toContain(step);
    },
  );

  test("get an acceptable step, and mostly the best one", () => {
    const acceptable = answers.filter(({ step, best, ok }) => step === best || ok.includes(step));
    expect(acceptable.length / answers.length).toBeGreaterThanOrEqual(LEAST.acceptable);
    expect(answers.filter(({ step, best }) => step === best).length / answers.length).toBeGreaterThanOrEqual(
      LEAST.best,
    );
  });
});
