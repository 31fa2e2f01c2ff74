import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/text/document.js";
import { judgeText } from "../../src/text/judge.js";
import { DEFAULT_MAX_LENGTH, normalizeWords, readText } from "../../src/text/read.js";
import { anyText, supportText } from "../support/random-texts.js";

/** What has to hold of every Document, whatever the text. */
function expectSound(document: Document, text: string): void {
  const { size, normals, starts, ends, sentenceOf, clauseOf, sentences, negators } = document;
  expect(document.text).toBe(text);
  for (const list of [normals, starts, ends, document.classes, document.flags, negators, sentenceOf, clauseOf]) {
    expect(list).toHaveLength(size);
  }
  let end = 0;
  for (let at = 0; at < size; at++) {
    expect(starts[at]).toBeGreaterThanOrEqual(end);
    expect(ends[at]).toBeGreaterThan(starts[at] as number);
    end = ends[at] as number;
    expect(normals[at]).not.toBe("");
    // A negator stands before the word, in the same clause.
    const negator = negators[at] as number;
    expect(negator).toBeLessThan(at);
    if (negator >= 0) expect(clauseOf[negator]).toBe(clauseOf[at]);
    if (at > 0) expect((clauseOf[at] as number) - (clauseOf[at - 1] as number)).toBeOneOf([0, 1]);
  }
  expect(end).toBeLessThanOrEqual(text.length);
  // Sentences are a partition of the tokens, and a clause never reaches over the end of one.
  let next = 0;
  sentences.forEach(({ first, last }, index) => {
    expect(first).toBe(next);
    expect(last).toBeGreaterThan(first);
    for (let at = first; at < last; at++) expect(sentenceOf[at]).toBe(index);
    if (first > 0) expect(clauseOf[first]).not.toBe(clauseOf[first - 1]);
    next = last;
  });
  expect(next).toBe(size);
}

describe("readText", () => {
  test("gives exact, ordered ranges and sound bounds on any Unicode, and never throws", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readText(text);
        expectSound(document, text);
        expect(judgeText(document)).toBeOneOf(["scored", "unsupported-language", "too-little-text", "automatic"]);
      }),
      { numRuns: 1_000 },
    );
  });

  test("gives sound bounds on texts as support writes them", () => {
    fc.assert(
      fc.property(supportText, (text) => expectSound(readText(text), text)),
      { numRuns: 500 },
    );
  });

  test("loses no letter of plain words, however they are spaced", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdehilnorstuvy"), minLength: 1, maxLength: 12 });
    const space = fc.constantFrom(
      " ",
      "  ",
      "\n",
      "\t",
      "\u00a0",
      "\u2003",
      "\u3000",
      "\u2028",
      "\ufeff",
      "\r\n",
      "\v",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, space), { maxLength: 30 }), (words) => {
        const text = words.map(([letters, gap]) => letters + gap).join("");
        const document = readText(text);
        const read = Array.from(document.starts, (start, at) => text.slice(start, document.ends[at])).join("");
        expect(read).toBe(words.map(([letters]) => letters).join(""));
      }),
      { numRuns: 400 },
    );
  });

  test("reads ten thousand texts alike in two orders", () => {
    const texts = fc.sample(fc.oneof(supportText, anyText), { numRuns: 10_000, seed: 7 });
    const forth = texts.map((text) => fingerprint(readText(text)));
    const back = [...texts].reverse().map((text) => fingerprint(readText(text)));
    expect(back.reverse()).toEqual(forth);
  }, 120_000);

  test.each(["toString", "constructor", "__proto__", "hasOwnProperty", "valueOf", "isPrototypeOf", "length"])(
    "reads %s as a word",
    (word) => {
      const text = `${word} ${word}'s ${word.toUpperCase()} {{${word}}} @${word} #${word} ${word}@${word}.com`;
      expectSound(readText(text), text);
      expect(readText(`the ${word} here`).normals).toContain(word.toLowerCase().replace(/^_+|_+$/g, "") || word);
      expect(normalizeWords([word, "sorry"])[1]).toEqual(["sorry"]);
    },
  );

  test("reads nothing past the limit, and says so", () => {
    const document = readText("sorry about that", 11);
    expect({ text: document.text, truncated: document.truncated, size: document.size }).toEqual({
      text: "sorry about",
      truncated: true,
      size: 2,
    });
    expect(readText("sorry").truncated).toBe(false);
    const long = readText("so ".repeat(DEFAULT_MAX_LENGTH));
    expect(long.truncated).toBe(true);
    expect(long.text).toHaveLength(DEFAULT_MAX_LENGTH);
  });

  test.each(["", " ", "\n\n", "\u200b", "...", "?!", "()", "\ud800", "•"])("reads %j as no words", (text) => {
    const document = readText(text);
    expect(document.size).toBe(0);
    expect(document.sentences).toEqual([]);
  });
});

describe("normalizeWords", () => {
  test("writes a word alike alone and among others", () => {
    const words =
      "apologise can't I'm cancelled 24 won't here's a.m. e-mail naïve o'clock dunno xxx 5% whomst'd've u mr. the".split(
        " ",
      );
    expect(normalizeWords(words)).toEqual(words.map((word) => normalizeWords([word])[0]));
    expect([...normalizeWords([...words].reverse())].reverse()).toEqual(normalizeWords(words));
  });

  test("writes a word as it stands in a text", () => {
    const words = "sorry apologise can't I'm colour won't here's dont cannot favourite gonna thx sooooo".split(" ");
    for (const word of words)
      expect(readText(`well ${word} then`).normals).toEqual(["well", ...(normalizeWords([word])[0] ?? []), "then"]);
  });
});

function fingerprint({ normals, starts, ends, classes, flags, negators, sentenceOf, clauseOf }: Document): string {
  return [normals.join("\u0000"), starts, ends, classes, flags, negators, sentenceOf, clauseOf].join("|");
}
