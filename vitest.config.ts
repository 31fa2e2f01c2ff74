import { defineConfig } from "vitest/config";
import { pageScriptForVite } from "./build/page-script.js";

// Set by .ci/run, which reads the test counts from this file.
const reportFile = process.env.TEST_REPORT_FILE;

export default defineConfig({
  plugins: [pageScriptForVite],
  test: {
    include: ["test/**/*.test.ts"],
    reporters: reportFile ? ["default", ["json", { outputFile: reportFile }]] : ["default"],
    // The first test of a file decodes the language model; on a busy machine that outlasts the default of 5 s.
    testTimeout: 30_000,
  },
});
