/** The pages that people write, and the sources whose docstrings hold examples. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

export interface Page {
  /** From the root of the repository, with forward slashes. */
  readonly name: string;
  readonly text: string;
}

const ROOT = new URL("../", import.meta.url);
/** Folders with pages or docstrings of the public surface; not those of the rooms below. */
const FOLDERS = [".", "docs", "src", "src/check", "src/batch", "src/cli"];
const GENERATED: ReadonlySet<string> = new Set(["docs/rules.md", "docs/next-step.md", "docs/api.md"]);
/** Their programs write files and start workers, so they run on the built package, in test/batch/package.test.ts. */
const RUN_ON_THE_PACKAGE: ReadonlySet<string> = new Set(["docs/batch.md"]);

/** Everything that may hold a program. */
export function pagesWithPrograms(): readonly Page[] {
  return FOLDERS.flatMap(filesOf)
    .filter((name) => !GENERATED.has(name) && !RUN_ON_THE_PACKAGE.has(name))
    .filter((name) => name.endsWith(".md") || name.startsWith("src/"))
    .map((name) => ({ name, text: readFileSync(new URL(name, ROOT), "utf8") }))
    .filter(({ text }) => text.includes("```"));
}

function filesOf(folder: string): readonly string[] {
  const path = new URL(`${folder}/`, ROOT);
  if (!existsSync(path)) return [];
  const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name }) => (folder === "." ? name : `${folder}/${name}`)).sort();
}
