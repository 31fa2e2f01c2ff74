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
/** Steps are weighed, and whoever teaches more moves the weights a little: so many may go wrong by it. */
const MOST_HARMFUL = 3;

describe("written scenarios", () => {
  const answers = scenarios.map((scenario) => ({ ...scenario, step: suggestNextStep(toTurns(scenario.lines)).step }));

  test("call for every step at least eight times", () => {
    expect(STEPS.filter((step) => scenarios.filter(({ best }) => best === step).length < 8)).toEqual([]);
  });

  test("hardly ever get a step that does harm", () => {
    const harmful = answers.filter(({ step, bad }) => bad.includes(step)).map(({ lines }) => lines[lines.length - 1]);
    expect(harmful.length, harmful.join("\n")).toBeLessThanOrEqual(MOST_HARMFUL);
  });

  test("get an acceptable step, and mostly the best one", () => {
    const acceptable = answers.filter(({ step, best, ok }) => step === best || ok.includes(step));
    expect(acceptable.length / answers.length).toBeGreaterThanOrEqual(LEAST.acceptable);
    expect(answers.filter(({ step, best }) => step === best).length / answers.length).toBeGreaterThanOrEqual(
      LEAST.best,
    );
  });
});
