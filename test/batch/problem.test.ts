import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemOf } from "../../src/batch/problem.js";
import { THINGS, TROUBLES } from "../../src/batch/problem-words.js";

describe("problemOf", () => {
  test.each([
    ["My parcel is a week late.", "parcel: late"],
    ["You charged me twice for May.", "charge: charged twice"],
    ["parcel still late, order 48213", "parcel: late"],
    ["The wi-fi was down all week", "internet: not working"],
    ["My card was charged twice for May.", "card: charged twice"],
    ["Hello. The app keeps failing when I log in", "app: not working"],
    ["I haven’t received my refund and nobody cares", "refund: missing"],
    ["THE WASHING MACHINE IS BROKEN AGAIN", "appliance: broken"],
    ["We waited two hours for the engineer", "engineer: late"],
    ["your driver was so rude to my mother", "courier: rude"],
    ["What time do you open?", null],
    ["Thank you, the new order is lovely.", null],
    ["", null],
  ])("%s", (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  test("a sentence further on is read where the first names nothing", () => {
    expect(problemOf("Hi there! Third time I write. My booking was cancelled.")).toBe("booking: cancelled");
  });

  test("says only words of the lists, whatever is written", () => {
    const allowed = new Set(
      Object.keys(THINGS).flatMap((thing) => Object.keys(TROUBLES).map((trouble) => `${thing}: ${trouble}`)),
    );
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "Mr Okafor",
        "order 48213",
        "late",
        "parcel",
        "4 Mill Lane",
        "ann@mill.example",
        "refund",
        "wrong",
        "constructor",
        "__proto__",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const problem = problemOf(words.join(" "));
        expect(problem === null || allowed.has(problem)).toBe(true);
      }),
    );
  });

  test("no form stands for two things or two troubles, and none is longer than what is looked up", () => {
    for (const names of [THINGS, TROUBLES]) {
      const forms = Object.values(names).flatMap((list) => list.split(",").map((form) => form.trim()));
      expect(new Set(forms).size).toBe(forms.length);
      for (const form of forms) expect(form.split(" ").length).toBeLessThanOrEqual(3);
    }
  });
});
