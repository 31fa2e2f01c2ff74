import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { pageScriptForVite } from "./build/page-script.js";

// Set by .ci/run, which reads the test counts from this file.
const reportFile = process.env.TEST_REPORT_FILE;

/** It counts what is loaded, so nothing may have been loaded before it. */
const ALONE = ["test/start.test.ts"];

export default defineConfig({
  // Examples say "deescalate" as their readers will; their tests run on the source.
  resolve: { alias: { deescalate: fileURLToPath(new URL("src/index.ts", import.meta.url)) } },
  plugins: [pageScriptForVite],
  test: {
    globalSetup: "test/support/shipped.ts",
    reporters: reportFile ? ["default", ["json", { outputFile: reportFile }]] : ["default"],
    maxWorkers: "100%",
    projects: [
      // To load the model and compile the rules anew for each file would take most of the time. What files share is memory alone, which
      // no result depends on.
      { extends: true, test: { name: "shared", include: ["test/**/*.test.ts"], exclude: ALONE, isolate: false } },
      { extends: true, test: { name: "alone", include: ALONE } },
    ],
    // The first test of a file decodes the language model; on a busy machine that outlasts the default of 5 s.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
