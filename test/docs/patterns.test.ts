import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compilePatterns } from "../../src/pattern/automaton.js";
import { CLASS_BITS } from "../../src/pattern/lexicon.js";
import { findMatches } from "../../src/pattern/match.js";
import { PatternError } from "../../src/pattern/notation.js";
import { normalizeWords, readText } from "../../src/text/read.js";

const PAGE = readFileSync(new URL("../../docs/patterns.md", import.meta.url), "utf8");
/** The list that the page speaks of. */
const LISTS = { problem: ["delay", "mix-up", "~mistake", "missing parcel"] };

const EXAMPLES = [...PAGE.matchAll(/```pattern\n(.+)\n((?:(?:yes|no): .+\n)+)```/g)].map(
  ([, pattern = "", lines = ""]) => ({
    pattern,
    sentences: lines
      .trim()
      .split("\n")
      .map((line) => ({ matches: line.startsWith("yes: "), text: line.slice(line.indexOf(":") + 2) })),
  }),
);

function compile(pattern: string): ReturnType<typeof compilePatterns> {
  return compilePatterns([pattern], { lists: LISTS, normalize: normalizeWords });
}

describe("docs/patterns.md", () => {
  test("has all its blocks in the form that is run here", () => {
    expect(EXAMPLES.length).toBeGreaterThan(15);
    expect(EXAMPLES).toHaveLength(PAGE.split("```pattern").length - 1);
    for (const { sentences } of EXAMPLES) expect(new Set(sentences.map(({ matches }) => matches)).size).toBe(2);
  });

  test.each(EXAMPLES.flatMap(({ pattern, sentences }) => sentences.map((sentence) => ({ pattern, ...sentence }))))(
    "$pattern in $text: $matches",
    ({ pattern, text, matches }) => {
      expect(findMatches(compile(pattern), readText(text)).length > 0).toBe(matches);
    },
  );

  test("names every class", () => {
    for (const name of Object.keys(CLASS_BITS)) expect(PAGE).toContain(`<${name}>`);
  });

  const REFUSED = [...PAGE.matchAll(/^\| `(.+?)` \| (.+) \(column (\d+)\) \|$/gm)].map(
    ([, pattern = "", reason = "", column]) => ({
      pattern: pattern.replaceAll("\\|", "|"),
      reason,
      column: Number(column),
    }),
  );

  test.each(REFUSED)("$pattern is refused at column $column", ({ pattern, reason, column }) => {
    let error: unknown;
    try {
      compile(pattern);
    } catch (thrown) {
      error = thrown;
    }
    if (!(error instanceof PatternError)) throw new Error(`${pattern} was not refused`);
    expect(error.reason).toContain(reason);
    expect(error.column).toBe(column);
  });

  test("shows refusals", () => {
    expect(REFUSED.length).toBeGreaterThanOrEqual(5);
  });
});
