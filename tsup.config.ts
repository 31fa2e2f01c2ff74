import { defineConfig, type Options } from "tsup";
import { browserModel } from "./build/browser-model.js";
import { fewerExamples } from "./build/fewer-examples.js";
import { licences } from "./build/licences.js";
import { pageScriptForEsbuild } from "./build/page-script.js";

const shared: Options = {
  target: "es2022",
  // The entries for Node need it; the core holds nothing of Node, which test/batch/graph.test.ts checks.
  platform: "node",
  // What two entries share is written once.
  splitting: true,
  external: ["wink-nlp", "wink-eng-lite-web-model"],
  // The output is not minified and reads like the source; maps would only double the package.
  sourcemap: false,
  minify: false,
};

/** The command uses the library as it ships, and holds no second copy of it. */
const SHIPPED: Readonly<Record<string, string>> = { "../index.js": "../index.js", "../batch/index.js": "../batch.js" };

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      batch: "src/batch/index.ts",
      rules: "src/catalogue.ts",
      "batch-worker": "src/batch/worker.ts",
      // The pool starts its threads with this file, which it looks for beside the file that it is bundled into.
      "entry/worker": "node_modules/tinypool/dist/entry/worker.js",
    },
    format: ["esm", "cjs"],
    esbuildPlugins: [pageScriptForEsbuild, licences],
    dts: { entry: { index: "src/index.ts", batch: "src/batch/index.ts", rules: "src/catalogue.ts" } },
    // The CJS build needs import.meta.url to find the worker.
    shims: true,
    treeshake: true,
    // The other builds write at the same time.
    clean: ["!cli/**", "!browser.js"],
  },
  {
    ...shared,
    entry: ["src/cli/main.ts"],
    outDir: "dist/cli",
    format: ["esm"],
    clean: true,
    esbuildPlugins: [
      licences,
      {
        name: "shipped library",
        setup({ onResolve }): void {
          onResolve({ filter: /^\.\.\/(batch\/)?index\.js$/ }, ({ path }) => ({
            path: SHIPPED[path] ?? path,
            external: true,
          }));
        },
      },
    ],
    // Bundled CommonJS asks for the modules of Node by require.
    banner: { js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);' },
  },
  {
    ...shared,
    entry: { browser: "src/index.ts" },
    format: ["esm"],
    platform: "browser",
    noExternal: ["wink-eng-lite-web-model"],
    esbuildPlugins: [browserModel, fewerExamples, licences],
    clean: false,
  },
]);
