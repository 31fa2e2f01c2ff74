import { describe, expect, test } from "vitest";
import type { Document } from "../../src/text/document.js";
import { questionStarts } from "../../src/text/question-part.js";
import { readText } from "../../src/text/read.js";

/** The words that are asked, in each sentence. */
function asked(document: Document): string[] {
  const starts = questionStarts(document);
  return document.sentences.map(({ last }, index) => document.normals.slice(starts[index], last).join(" "));
}

describe("what a sentence with a question mark asks", () => {
  test.each([
    ["I've sent the form, did it reach you?", "did it reach you"],
    ["We understand that but can you tell us the size?", "can you tell us the size"],
    ["It is booked for Friday, what time suits you?", "what time suits you"],
    ["The lamp is here and which of the two shelves do you want?", "which of the two shelves do you want"],
    ["This does not sound right Jo, could you please send a photo?", "could you please send a photo"],
    // All of it asks.
    ["Did you check it, and is it dry?", "did you check it and is it dry"],
    ["What happens when you plug it in, does it hum?", "what happens when you plug it in does it hum"],
    ["Hi Jo, have you moved it?", "have you moved it"],
    ["What a shame, can you send a photo?", "can you send a photo"],
    ["You moved it?", "you moved it"],
    ["You moved it, is that right?", "you moved it is that right"],
    ["You moved it, didn't you?", "you moved it did not you"],
    ["You mean the lamp which you bought?", "you mean the lamp which you bought"],
    // Nothing of it does.
    ["I asked whether it is dry.", ""],
    ["It is dry! Good.", ""],
  ])("%j", (text, expected) => {
    expect(asked(readText(text)).join("")).toBe(expected);
  });

  test("one sentence after the other", () => {
    expect(asked(readText("Thanks. We moved it, did it help? Write to us."))).toEqual(["", "did it help", ""]);
  });
});
