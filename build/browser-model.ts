/** For the browser's build: `wink-eng-lite-web-model` gives what tokens need of it, and no more. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { noteData } from "./licences.js";
import { type PackedModel, packModel } from "./small-model.js";

const MODEL = "wink-eng-lite-web-model";

/** Of the installed package. */
export function packedModel(): PackedModel {
  const model = createRequire(import.meta.url)(MODEL) as { core(): Parameters<typeof packModel>[0] };
  return packModel(model.core());
}

export const browserModel: Plugin = {
  name: "browser-model",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${MODEL}$`) }, ({ path }) => ({ path, namespace: "browser-model" }));
    noteData(MODEL);
    onLoad({ filter: /.*/, namespace: "browser-model" }, () => ({
      contents: `import { smallModel } from ${JSON.stringify(fileURLToPath(new URL("small-model.ts", import.meta.url)))};
export default smallModel(${JSON.stringify(packedModel())});`,
      loader: "js",
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    }));
  },
};
