import { describe, expect, test } from "vitest";
import { reportsAFault } from "../../src/next-step/faults.js";
import { readText } from "../../src/text/read.js";

describe("a fault of a thing", () => {
  test.each([
    "The lift light at our block blinks twice and then nothing.",
    "my kettle trips the fuse since this morning",
    "The tap in room 9 keeps dripping after I close it.",
    "Sign-in page goes blank on my tablet.",
    "The heating in the hall has stopped heating.",
    "The drum won't turn.",
    "The column is showing 0.00 for two of us.",
    "The handle has come off.",
  ])("is told in %j", (text) => {
    expect(reportsAFault(readText(text))).toBe(true);
  });

  test.each([
    "He keeps dropping by without a call.",
    "Does the app crash less in the new version?",
    "I keep forgetting my PIN.",
    "My bill is going up in May.",
    "A man came out on Monday.",
    "Your driver left the gate open.",
  ])("is not told in %j", (text) => {
    expect(reportsAFault(readText(text))).toBe(false);
  });
});
