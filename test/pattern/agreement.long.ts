import fc from "fast-check";
import { expect, test } from "vitest";
import { bothFindings } from "../support/agreement.js";
import { patternText, randomDocument } from "../support/random-patterns.js";

test("the automaton and the reference matcher agree, many times over", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(patternText, { minLength: 1, maxLength: 4 }),
      fc.array(randomDocument, { minLength: 1, maxLength: 4 }),
      (patterns, documents) => {
        for (const document of documents) {
          const both = bothFindings(patterns, document);
          if (both === null) return;
          expect(both.found).toEqual(both.expected);
        }
      },
    ),
    { numRuns: 20_000 },
  );
});
