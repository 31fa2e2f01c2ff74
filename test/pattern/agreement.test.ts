import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bothFindings } from "../support/agreement.js";
import { patternText, randomDocument } from "../support/random-patterns.js";

describe("the automaton and the reference matcher", () => {
  test("find the same matches for any pattern in any document", () => {
    let compared = 0;
    let matched = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(patternText, { minLength: 1, maxLength: 3 }),
        fc.array(randomDocument, { minLength: 1, maxLength: 4 }),
        (patterns, documents) => {
          for (const document of documents) {
            const both = bothFindings(patterns, document);
            if (both === null) {
              refused++;
              return;
            }
            expect(both.found).toEqual(both.expected);
            compared++;
            if (both.found.length > 0) matched++;
          }
        },
      ),
      { numRuns: Number(process.env.AGREEMENT_RUNS ?? 400), seed: 20_261_122 },
    );
    // The comparison would prove little if most patterns were refused or matched nothing.
    expect(refused).toBeLessThan(compared / 4);
    expect(matched).toBeGreaterThan(compared / 10);
  });
});
