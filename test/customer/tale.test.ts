import { describe, expect, test } from "vitest";
import { heatOfTale } from "../../src/customer/tale.js";
import { readText } from "../../src/text/read.js";

const heatOf = (text: string, answering = false): number => heatOfTale(readText(text), answering);

describe("what a text tells as a whole", () => {
  test("weighs a mishap more than a state, and one lack after the other more than both", () => {
    expect(heatOf("The tap is broken.")).toBeGreaterThan(0);
    expect(heatOf("Your fitter left the tap broken.")).toBeGreaterThan(heatOf("The tap is broken."));
    expect(heatOf("No call, no letter, and nobody at the desk.")).toBeGreaterThan(
      heatOf("Your fitter left the tap broken."),
    );
  });

  test.each([
    "My parcel is at the depot.",
    "Do you have it in blue, or not?",
    "No worries, thanks!",
    "Not a single problem, the fitter was lovely.",
  ])("finds none in %j", (text) => {
    expect(heatOf(text)).toBe(0);
  });

  test("weighs less in an answer to us", () => {
    expect(heatOf("The tap is broken.", true)).toBeLessThan(heatOf("The tap is broken."));
  });
});
