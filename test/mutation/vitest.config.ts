/** The tests of one room alone, for a run of them that is repeated thousands of times. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? "").split(","),
    // They read texts of 100 KB and ten thousand random ones: too slow for every mutant.
    exclude: ["test/text/blow-up.test.ts", "test/text/read.property.test.ts"],
    isolate: false,
    reporters: [],
    env: { AGREEMENT_RUNS: "40" },
    testTimeout: 120_000,
  },
});
