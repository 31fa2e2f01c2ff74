import { describe, expect, test } from "vitest";
import { readText } from "../../src/text/read.js";
import { withoutUnseen } from "../../src/text/unseen.js";

/** The words, and what of the text each of them covers. */
function read(text: string): readonly (readonly [normal: string, written: string])[] {
  const { normals, starts, ends } = readText(text);
  return normals.map((normal, at) => [normal, text.slice(starts[at], ends[at])]);
}

describe("what nobody sees", () => {
  test.each([
    ["a space without a width", "ca\u200blm down"],
    ["a soft hyphen", "ca\u00adlm down"],
    ["a word joiner", "ca\u2060lm down"],
    ["a joiner", "ca\u200dlm down"],
    ["a non-joiner", "ca\u200clm down"],
    ["a variant", "ca\ufe0flm down"],
    ["a mark of direction", "\u202ecalm\u202c do\u2066wn"],
    ["an Arabic letter mark", "ca\u061clm down"],
    ["a bell", "ca\u0007lm\u0007 down"],
    ["nothing at all", "ca\u0000lm down"],
    ["a colour", "c\u001b[31malm d\u001b[0mown"],
    ["a colour before the word", "\u001b[1;31mcalm \u001b[0mdown"],
    ["an escape of one unit", "c\u009b31malm down"],
    ["a flood", `c${"\u200b".repeat(5000)}alm down`],
  ])("%s cuts no word in two", (_, text) => {
    expect(readText(text).normals).toEqual(["calm", "down"]);
  });

  test("words reach over it", () => {
    expect(read("please c\u001b[31malm\u0007 down")).toEqual([
      ["please", "please"],
      ["calm", "c\u001b[31malm"],
      ["down", "down"],
    ]);
  });

  test("where its neighbours are words and together are none, it stood for a space", () => {
    expect(read("calm\u200bdown,\u200bplease")).toEqual([
      ["calm", "calm"],
      ["down", "down"],
      ["please", "please"],
    ]);
  });

  test.each([
    ["don't", "do\u200bn't", ["do", "not"]],
    ["an address", "anna\u200b@acme.example", ["anna@acme.example"]],
    ["an id", "KT-\u206048213", ["kt-48213"]],
    ["a name that no lexicon holds", "Oka\u00adforia", ["okaforia"]],
    ["a word and its mark", "cancelled\u200b.", ["cancel"]],
  ])("%s stays whole", (_, text, expected) => {
    expect(readText(text).normals.map((normal) => normal.replace(/^cancell?ed$/, "cancel"))).toEqual(expected);
  });

  test("what a terminal would obey is no question", () => {
    const { marks, sentences } = readText("You should\u001b[?25h have called us");
    expect(marks.questions).toBe(0);
    expect(sentences).toHaveLength(1);
  });

  test("pictures keep their joiners", () => {
    expect(read("👩\u200d👩\u200d👧 1\ufe0f\u20e3 ❤\ufe0f").map(([, written]) => written)[0]).toMatch(/^👩/u);
    expect(withoutUnseen("👩\u200d👧 ❤\ufe0f")).toBe("👩\u200d👧 ❤\ufe0f");
  });

  test("is no word by itself, however much of it there is", () => {
    for (const text of ["\u200b", "\u202e\u2066", "\u001b[31m\u001b[0m", "\u00ad".repeat(5000)]) {
      expect(readText(text).size).toBe(0);
    }
  });
});
