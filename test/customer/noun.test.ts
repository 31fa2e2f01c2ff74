import { describe, expect, test } from "vitest";
import { customersNoun } from "../../src/customer/noun.js";
import { things } from "../../src/rules/words/things.js";
import { readText } from "../../src/text/read.js";

const NOUNS = new Set(things.things);
const nounIn = (...texts: readonly string[]): string | undefined =>
  customersNoun(
    texts.map((text) => readText(text)),
    NOUNS,
  );

describe("what the customer calls it", () => {
  test.each([
    ["My second-hand fridge died. The fridge is not even a year old.", "the fridge"],
    ["I paid by the card, but my flight is missing.", "your flight"],
    ["The room was lovely. The breakfast was cold and late.", "the breakfast"],
    ["My washing machine leaks.", "your washing machine"],
    ["My phone line is dead.", "your phone line"],
  ])("in %j it is %j", (text, noun) => {
    expect(nounIn(text)).toBe(noun);
  });

  test("comes from an earlier turn where the latest names none", () => {
    expect(nounIn("My kettle is broken.", "Send the money to the card, please.")).toBe("your kettle");
  });

  test.each([
    "The driver's van was blocking the gate.",
    "The room was clean and the view lovely.",
    "It is wrong, I put that in the ticket.",
  ])("names none in %j", (text) => {
    expect(nounIn(text)).toBeUndefined();
  });
});
