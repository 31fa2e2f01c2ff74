import { expect, test } from "vitest";
import { rangeOf } from "../../src/text/range.js";
import { readText } from "../../src/text/read.js";

function written(text: string, first: number, last: number): string {
  const { start, end } = rangeOf(readText(text), first, last);
  return text.slice(start, end);
}

test.each([
  ["We're sorry", 1, 3, "We're sorry"],
  ["We're sorry", 2, 3, "sorry"],
  ["We're sorry", 0, 1, "We're"],
  ["so we’ve been there", 2, 4, "we’ve been"],
  ["we cannot refund it", 2, 4, "cannot refund"],
  ["as I don't know", 3, 4, "don't"],
  ["I'd've come", 1, 2, "I'd've"],
  ["late again", 0, 1, "late"],
  ["at 5pm today", 2, 3, "today"],
])("of %j, the tokens from %d to %d are written %j", (text, first, last, expected) => {
  expect(written(text, first, last)).toBe(expected);
});
