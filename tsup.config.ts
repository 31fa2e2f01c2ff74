import { defineConfig, type Options } from "tsup";

const shared: Options = {
  target: "es2022",
  external: ["wink-nlp", "wink-eng-lite-web-model"],
  treeshake: true,
  // The output is not minified and reads like the source; maps would only double the package.
  sourcemap: false,
  minify: false,
};

export default defineConfig([
  {
    ...shared,
    entry: ["src/index.ts"],
    format: ["esm", "cjs"],
    platform: "neutral",
    dts: true,
    // The command is written by the other build, at the same time.
    clean: ["!cli/**"],
  },
  {
    ...shared,
    entry: ["src/cli/main.ts"],
    outDir: "dist/cli",
    format: ["esm"],
    platform: "node",
    clean: true,
    // What only one command needs is loaded when it runs.
    splitting: true,
    treeshake: false,
    // The command uses the library as it ships, and holds no second copy of it.
    esbuildPlugins: [
      {
        name: "library",
        setup(build): void {
          build.onResolve({ filter: /^\.\.\/index\.js$/ }, ({ path }) => ({ path, external: true }));
        },
      },
    ],
    // Bundled CommonJS asks for the modules of Node by require.
    banner: { js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);' },
  },
]);
