/** Random patterns over a small alphabet, and random documents that they may match. */
import fc from "fast-check";
import { type Document, type SentenceEnd, TokenClass, TokenFlag } from "../../src/text/document.js";

export const LISTS: Readonly<Record<string, readonly string[]>> = {
  vowels: ["a", "e"],
  mixed: ["b", "c d", "@vowels", "(a | b) b"],
  phrases: ["a b c", "d .. a", "e?  e"],
  constructor: ["c", "toString"],
};

/** As the text layer does with contractions: one word becomes two tokens. */
export function normalizeRandom(words: readonly string[]): readonly (readonly string[])[] {
  return words.map((word) => (word === "ab" ? ["a", "b"] : [word]));
}

const word = fc.constantFrom("a", "b", "c", "d", "e", "ab", "tostring", "constructor");
const single = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("a", "b", "c", "d", "e") },
  { weight: 1, arbitrary: fc.constantFrom("@vowels", "@mixed", "@constructor", "<number>", "<capitals>", "~a") },
);
const element = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: fc.constantFrom("_", "~a", "<number>", "<emoji>", "<capitals>") },
  { weight: 2, arbitrary: fc.constantFrom("@vowels", "@mixed", "@phrases", "@constructor") },
);
const gap = fc.constantFrom("..1", "..2", "..", "...1", "...3", "...");
const mark = fc.oneof(
  { weight: 6, arbitrary: fc.constant("") },
  { weight: 2, arbitrary: fc.constant("?") },
  { weight: 1, arbitrary: fc.constantFrom("*", "+") },
);

/** Groups are two deep at most and short, so that few patterns are refused as too large. */
const innerSequence = sequenceOf(element, 2);
const innerGroup = groupOf(innerSequence);
const middleSequence = sequenceOf(fc.oneof({ weight: 3, arbitrary: element }, { weight: 1, arbitrary: innerGroup }), 2);
const sequence = sequenceOf(
  fc.oneof({ weight: 3, arbitrary: element }, { weight: 2, arbitrary: groupOf(middleSequence) }),
  3,
);

function groupOf(alternative: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(alternative, { minLength: 1, maxLength: 3 }).map((alternatives) => `(${alternatives.join(" | ")})`);
}

function sequenceOf(piece: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.tuple(piece, mark, fc.option(gap, { freq: 3 })), { minLength: 1, maxLength }).map((pieces) =>
    pieces
      .map(([text, repeat, follows], index) => {
        const behind = follows !== null && index + 1 < pieces.length ? ` ${follows}` : "";
        return `${text}${repeat}${behind}`;
      })
      .join(" "),
  );
}

const exclusion = fc.array(single, { minLength: 1, maxLength: 2 }).map((words) => `!(${words.join(" | ")})`);

export const patternText: fc.Arbitrary<string> = fc
  .record({
    start: fc.option(fc.constantFrom("^", "^^"), { freq: 4 }),
    before: fc.option(exclusion, { freq: 4 }),
    first: sequence,
    between: fc.option(fc.oneof(exclusion, gap), { freq: 2 }),
    second: fc.option(sequence, { freq: 2 }),
    after: fc.option(exclusion, { freq: 4 }),
    end: fc.option(fc.constantFrom("$", "$$", "$?"), { freq: 4 }),
  })
  .map(({ start, before, first, between, second, after, end }) => {
    const middle = second === null ? [] : [between, second];
    return [start, before, first, ...middle, after, end].filter((part) => part !== null).join(" ");
  });

interface RandomToken {
  readonly normal: string;
  readonly tokenClass: number;
  readonly flag: number;
  readonly breaks: "" | "clause" | "." | "?";
}

const token: fc.Arbitrary<RandomToken> = fc.record({
  normal: fc.constantFrom("a", "b", "c", "d", "e", "as", "tostring", "constructor"),
  tokenClass: fc.constantFrom(TokenClass.word, TokenClass.word, TokenClass.word, TokenClass.number, TokenClass.emoji),
  flag: fc.constantFrom(0, 0, 0, TokenFlag.capitals),
  breaks: fc.constantFrom("", "", "", "", "clause", ".", "?"),
});

/** What stands before: the matcher works on 32 places at a time and on stretches of sentences, and borders lie there. */
const padding: fc.Arbitrary<readonly RandomToken[]> = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: 22, max: 34 }) },
      { weight: 2, arbitrary: fc.integer({ min: 54, max: 98 }) },
    ),
    fc.constantFrom<RandomToken["breaks"]>("", "clause", "."),
  )
  .map(([length, breaks]) =>
    Array.from({ length }, (_, index) => ({
      normal: "z",
      tokenClass: TokenClass.word,
      flag: 0,
      breaks: index + 1 === length ? breaks : "",
    })),
  );

export const randomDocument: fc.Arbitrary<Document> = fc
  .tuple(padding, fc.array(token, { minLength: 1, maxLength: 10 }))
  .map(([before, tokens]) => toDocument([...before, ...tokens]));

function toDocument(tokens: readonly RandomToken[]): Document {
  const size = tokens.length;
  const sentenceOf = new Int32Array(size);
  const clauseOf = new Int32Array(size);
  const sentences: { first: number; last: number; end: SentenceEnd; bullet: boolean }[] = [];
  let first = 0;
  let clause = 0;
  tokens.forEach(({ breaks }, index) => {
    sentenceOf[index] = sentences.length;
    clauseOf[index] = clause;
    if (breaks !== "") clause++;
    if (breaks === "." || breaks === "?" || index + 1 === size) {
      sentences.push({ first, last: index + 1, end: breaks === "clause" ? "" : breaks, bullet: false });
      first = index + 1;
    }
  });
  return {
    text: tokens.map(({ normal, breaks }) => normal + (breaks === "clause" ? "," : breaks)).join(" "),
    truncated: false,
    size,
    normals: tokens.map(({ normal }) => normal),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    classes: Uint16Array.from(tokens.map(({ tokenClass }) => tokenClass)),
    flags: Uint8Array.from(tokens.map(({ flag }) => flag)),
    readings: [],
    negators: new Int32Array(size).fill(-1),
    sentenceOf,
    clauseOf,
    sentences,
    marks: { exclamations: 0, questions: 0, longestRun: 0 },
  };
}
