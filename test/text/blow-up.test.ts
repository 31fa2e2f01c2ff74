import { describe, expect, test, vi } from "vitest";
import { maskText } from "../../src/text/mask.js";
import { readText } from "../../src/text/read.js";
import { tokenize } from "../../src/text/tokenize.js";
import { BLOW_UP_FAMILIES } from "../support/blow-up.js";

const LENGTH = 100_000;

describe("a text of 100 KB made to be slow", () => {
  test.each(BLOW_UP_FAMILIES)("stays linear: $name", ({ make }) => {
    const text = make(LENGTH);
    const plain = tokenize(maskText(text), text).text;
    // The tokeniser is cubic in the length of a run without a space, so that this bound bounds its work for each character.
    expect(longestRun(plain)).toBeLessThanOrEqual(96);
    expect(plain).toHaveLength(text.length);

    const { tokens, searches, cut } = workOf(text);
    expect(tokens).toBeLessThanOrEqual(text.length);
    // Looking for a token in the text, and cutting a piece out of it: a few times for each character, whatever the text.
    expect(searches).toBeLessThanOrEqual(4 * text.length);
    expect(cut).toBeLessThanOrEqual(16 * text.length);
  });
});

function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.split(/\s+/)) longest = Math.max(longest, run.length);
  return longest;
}

/** Counts the work that a text costs where our own code could go wrong: searches for a token, and characters cut out. */
function workOf(text: string): { readonly tokens: number; readonly searches: number; readonly cut: number } {
  let count = 0;
  let cut = 0;
  const startsWith = String.prototype.startsWith;
  const slice = String.prototype.slice;
  vi.spyOn(String.prototype, "startsWith").mockImplementation(function (this: string, part, from) {
    count++;
    return startsWith.call(this, part, from);
  });
  vi.spyOn(String.prototype, "slice").mockImplementation(function (this: string, from, to) {
    const piece = slice.call(this, from, to);
    cut += piece.length;
    return piece;
  });
  try {
    return { tokens: readText(text).size, searches: count, cut };
  } finally {
    vi.restoreAllMocks();
  }
}
