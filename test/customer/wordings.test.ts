import { describe, expect, test } from "vitest";
import type { CustomerSignal } from "../../src/contract/vocabulary.js";
import { assessCustomer } from "../../src/index.js";
import { toTurns } from "../support/examples.js";
import { wordings } from "./wordings.js";

/** Shares below which a change of the rules has made it worse. */
const LEAST = { found: 0.8, leftAlone: 0.9 };
/** Here nothing innocent may set off an alarm, and hardly anything may be missed. */
const SAFETY = new Set<CustomerSignal>(["self-harm", "violence", "safety-incident", "security", "vulnerable"]);
const LEAST_OF_SAFETY = { found: 0.96, leftAlone: 1 };

function shows(text: string, signal: CustomerSignal): boolean {
  const lines = text.split("\n");
  const turns = lines.length === 1 ? [{ role: "customer" as const, text }] : toTurns(lines);
  return assessCustomer(turns).signals.includes(signal);
}

describe.each(wordings)("$signal", ({ signal, shown, absent }) => {
  const least = SAFETY.has(signal) ? LEAST_OF_SAFETY : LEAST;

  test("is found in other words", () => {
    const missed = shown.filter((text) => !shows(text, signal));
    expect(1 - missed.length / shown.length, missed.join(" / ")).toBeGreaterThanOrEqual(least.found);
  });

  test("is not seen in what only looks like it", () => {
    const wrong = absent.filter((text) => shows(text, signal));
    expect(1 - wrong.length / absent.length, wrong.join(" / ")).toBeGreaterThanOrEqual(least.leftAlone);
  });
});
