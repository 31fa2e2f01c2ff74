import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_PATTERN, PatternError, type Piece, parsePattern } from "../../src/pattern/notation.js";

/** A piece in one short string, so that a table stays readable. */
function brief(piece: Piece): string {
  switch (piece.kind) {
    case "word":
      return piece.word;
    case "inflected":
      return `~${piece.word}`;
    case "list":
      return `@${piece.name}`;
    case "class":
      return `<${piece.name}>`;
    case "any":
      return "any";
    case "gap":
      return `${piece.within}≤${piece.max}`;
    case "group":
      return `(${piece.alternatives.map(briefly).join("|")})`;
    case "repeat":
      return `${brief(piece.piece)}{${piece.min},${piece.max}}`;
    case "exclude":
      return `not(${piece.pieces.map(brief).join("|")})`;
    case "anchor":
      return piece.at;
  }
}

const briefly = (pieces: readonly Piece[]): string => pieces.map(brief).join(" ");

describe("parsePattern", () => {
  test.each([
    ["sorry", "sorry"],
    ["  So   SORRY ", "so sorry"],
    ["don't o'clock a.m. e-mail 24 5% at&t", "don't o'clock a.m. e-mail 24 5% at&t"],
    ["naïve größe 申し訳 😊", "naïve größe 申し訳 😊"],
    ["(#fail | #worst)", "(#fail|#worst)"],
    ["~tell @problem _ <money>", "~tell @problem any <money>"],
    ["@pain-words", "@pain-words"],
    ["a?b", "a{0,1} b"],
    ["a? b* c+ _? ~d+ @e* <url>?", "a{0,1} b{0,4} c{1,4} any{0,1} ~d{1,4} @e{0,4} <url>{0,1}"],
    ["(i | we) am", "(i|we) am"],
    ["(you (should | could) have | why did you not)? (a)", "(you (should|could) have|why did you not){0,1} (a)"],
    ["a .. b", "a clause≤5 b"],
    ["a ... b", "a sentence≤12 b"],
    ["a ..3 b ...30 c", "a clause≤3 b sentence≤30 c"],
    ["a..b", "a clause≤5 b"],
    ["~tell..3 x", "~tell clause≤3 x"],
    ["@list...x", "@list sentence≤12 x"],
    ["^ a $", "sentence-start a sentence-end"],
    ["^^ a $$", "text-start a text-end"],
    ["a $?", "a question-end"],
    ["^a$", "sentence-start a sentence-end"],
    ["!not sorry", "not(not) sorry"],
    ["!(not | @list | <money> | ~be) a !(b)", "not(not|@list|<money>|~be) a not(b)"],
    ["^ !(x) a !b $", "sentence-start not(x) a not(b) sentence-end"],
    ["toString constructor", "tostring constructor"],
    ["a .. b?", "a clause≤5 b{0,1}"],
    ["((((((a))))))", "((((((a))))))"],
  ])("reads %j", (source, expected) => {
    expect(briefly(parsePattern(source))).toBe(expected);
  });

  test.each([
    ["", 1, "The pattern is empty"],
    ["   ", 4, "The pattern is empty"],
    ["a )", 3, '")" closes nothing'],
    ["a | b", 3, '"|" closes nothing'],
    ["a (b", 3, "This group is never closed"],
    ["a (b | (c)", 3, "This group is never closed"],
    ["a ()", 4, "An alternative is empty"],
    ["(a | )", 6, "An alternative is empty"],
    ["(((((((a)))))))", 7, "Groups may be 6 deep"],
    [".. a", 1, "A pattern cannot begin with a gap"],
    ["^ !(b) .. a", 8, "A pattern cannot begin with a gap"],
    ["a ..", 3, "A pattern cannot end with a gap"],
    ["a ... $", 3, "A pattern cannot end with a gap"],
    ["a (.. b) c", 4, "A gap cannot stand at the edge of a group"],
    ["a (b | c ..) d", 10, "A gap cannot stand at the edge of a group"],
    ["a .... b", 3, "A gap is .. inside a clause or ... inside a sentence"],
    ["a ..0 b", 3, "A gap may span 1 to 30 tokens"],
    ["a ..31 b", 3, "A gap may span 1 to 30 tokens"],
    ["a ..* b", 5, '"*" cannot follow a gap'],
    ["^? a", 2, '"?" cannot follow an anchor'],
    ["!(a)+ b", 5, '"+" cannot follow an exclusion'],
    ["a ^ b", 3, "^ stands at the start of a pattern"],
    ["a $ b", 3, "$ stands at the end of a pattern"],
    ["a !(b) ^ c", 8, "^ stands at the start of a pattern"],
    ["(^ a)", 2, "An anchor cannot stand inside a group"],
    ["a (b | c !(d))", 10, "An exclusion cannot stand inside a group"],
    ["a? b*", 1, "Everything in the pattern is optional"],
    ["(a? | b)", 1, "Everything in the pattern is optional"],
    ["!(a)", 1, "Everything in the pattern is optional"],
    ["! a", 1, '"!" needs a word'],
    ["a !", 3, '"!" needs a word'],
    ["!(a | b c) d", 7, "An exclusion holds single words"],
    ["!(a?) d", 3, "An exclusion holds single words"],
    ["!_ d", 2, "An exclusion holds single words"],
    ["a <money", 3, "This class is never closed"],
    ["a <Big Money>", 3, '"Big Money" is no class name'],
    ["a <>", 3, '"" is no class name'],
    ["@ a", 1, 'The name of a list is missing behind "@"'],
    ["a ~", 3, 'The name of a word is missing behind "~"'],
    ["a, b", 2, '"," is not part of the notation'],
    ['"a"', 1, '""" is not part of the notation'],
    ["a/b", 2, '"/" is not part of the notation'],
    ["a . b", 3, '"." is not part of the notation'],
    ["a ** b", 3, '"*" is not part of the notation'],
    ["a\tb", 2, "is not part of the notation"],
  ])("refuses %j at column %i", (source, column, message) => {
    const error = errorOf(() => parsePattern(source));
    expect(error.column).toBe(column);
    expect(error.pattern).toBe(source);
    expect(error.reason).toContain(message);
    expect(error.message).toBe(`${error.reason} (column ${column} of "${source}")`);
  });

  test("refuses a pattern of more than a thousand characters", () => {
    expect(parsePattern("a ".repeat(LONGEST_PATTERN / 2))).toHaveLength(LONGEST_PATTERN / 2);
    expect(errorOf(() => parsePattern("a".repeat(LONGEST_PATTERN + 1))).reason).toContain("this one has 1001");
  });

  test("gives each piece its column", () => {
    expect(parsePattern("^ a (b | ~c)? .. <url>").map(({ column }) => column)).toEqual([1, 3, 5, 15, 18]);
  });

  test("throws nothing but a PatternError, and points into the pattern", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom(..."ab (|)?*+~@_.!^$<>2 '\ud800".split("")), { maxLength: 30 })
        .map((list) => list.join("")),
    );
    fc.assert(
      fc.property(anything, (source) => {
        try {
          parsePattern(source);
        } catch (error) {
          if (!(error instanceof PatternError)) throw error;
          expect(error.column).toBeGreaterThanOrEqual(1);
          expect(error.column).toBeLessThanOrEqual(source.length + 1);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

function errorOf(run: () => unknown): PatternError {
  try {
    run();
  } catch (error) {
    if (error instanceof PatternError) return error;
    throw error;
  }
  throw new Error("No PatternError was thrown");
}
