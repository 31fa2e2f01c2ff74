/** `import { script } from "./main.js?script"`: a program for the browser with all that it imports, as one text. For tsup and for the tests alike. */
import { dirname, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { noteText } from "./licences.js";

const SUFFIX = "?script";

async function moduleOf(path: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    // The text stands inside a script element.
    supported: { "inline-script": false },
    charset: "ascii",
  });
  noteText(metafile);
  return `export const script = ${JSON.stringify(outputFiles[0]?.text ?? "")};`;
}

function pathOf(specifier: string, directory: string): string {
  return resolve(directory, specifier.slice(0, -SUFFIX.length).replace(/\.js$/, ".ts"));
}

/** For tsup. */
export const pageScriptForEsbuild: Plugin = {
  name: "page-script",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?script$/ }, ({ path, resolveDir }) => ({
      path: pathOf(path, resolveDir),
      namespace: "page-script",
    }));
    onLoad({ filter: /.*/, namespace: "page-script" }, async ({ path }) => ({
      contents: await moduleOf(path),
      loader: "js",
    }));
  },
};

/** For Vitest. */
export const pageScriptForVite = {
  name: "page-script",
  enforce: "pre",
  resolveId(specifier: string, importer: string | undefined): string | null {
    return specifier.endsWith(SUFFIX) && importer !== undefined ? pathOf(specifier, dirname(importer)) + SUFFIX : null;
  },
  async load(id: string): Promise<string | null> {
    return id.endsWith(SUFFIX) ? await moduleOf(id.slice(0, -SUFFIX.length)) : null;
  },
} as const;
