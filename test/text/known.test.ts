import { describe, expect, test } from "vitest";
import { knownSentences, readEachOnce } from "../../src/text/known.js";
import { readText } from "../../src/text/read.js";

/** What is known of the sentence of a text that begins with a word. */
function knownIn(text: string, word: string): unknown {
  const document = readText(text);
  const index = document.sentences.findIndex(({ first }) => document.normals[first] === word);
  expect(index).toBeGreaterThanOrEqual(0);
  return knownSentences(document)[index];
}

describe("sentences that were read lately", () => {
  test("are known again in other texts", () => {
    const once = knownIn("The van was late. Your kettle left today. Bye for now.", "your");
    expect(knownIn("Good news first. Your kettle left today. More on Friday.", "your")).toBe(once);
  });

  test.each([
    ["another mark behind it", "The van was late. Your kettle left today? Bye for now."],
    ["quotation marks around it", 'He wrote this. "Your kettle left today." Bye for now.'],
    ["a bullet before it", "The list:\n- Your kettle left today.\n- Bye for now."],
    ["another letter case", "The van was late. Your KETTLE left today. Bye for now."],
    ["the beginning of the text before it", "Your kettle left today. Bye for now."],
    ["the end of the text behind it", "The van was late. Your kettle left today."],
    [
      "a place in the quoted thread",
      "Thanks!\n\nOn Mon, Ada wrote:\n> The van was late. Your kettle left today. Bye for now.",
    ],
  ])("are others with %s", (_, text) => {
    const plain = knownIn("The van was late. Your kettle left today. Bye for now.", "your");
    expect(knownIn(text, "your")).not.toBe(plain);
  });

  test("are forgotten when many others were read since", () => {
    const once = knownIn("The van was late. Your lamp left today. Bye for now.", "your");
    for (let other = 0; other < 1500; other++) readText(`Parcel ${other} left. Parcel ${other} came.`);
    for (let other = 0; other < 1500; other++)
      knownSentences(readText(`Parcel number ${other} left the house. It came.`));
    expect(knownIn("The van was late. Your lamp left today. Bye for now.", "your")).not.toBe(once);
  });

  test("are not kept where they are long", () => {
    const long = `${"your kettle and ".repeat(40)}nothing else.`;
    expect(knownIn(`First this. ${long}`, "your")).not.toBe(knownIn(`Then this. ${long}`, "your"));
  });
});

test("a reading of a sentence is made once, wherever it stands", () => {
  let count = 0;
  const lengths = readEachOnce((_, { first, last }) => {
    count++;
    return { length: last - first };
  });
  const text = "A first one. The heron stood in the river for an hour. A last one.";
  expect(lengths(readText(text)).map(({ length }) => length)).toEqual([3, 9, 3]);
  expect(lengths(readText(`Something new. ${text}`)).map(({ length }) => length)).toEqual([2, 3, 9, 3]);
  // "A first one." stands elsewhere now, no longer at the beginning.
  expect(count).toBe(5);
});

test("a text that was read lately is the same document, and one that is cut at another length is not", () => {
  const text = "The heron stood in the river for an hour.";
  expect(readText(text)).toBe(readText(text));
  expect(readText(text, 9)).not.toBe(readText(text));
  expect(readText(text, 9).text).toBe("The heron");
  expect(readText(text, 9).truncated).toBe(true);
});
