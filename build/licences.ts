/**
 * The licences of what is bundled, in one file beside the bundles: `THIRD-PARTY-LICENSES.txt`. Most of them ask that their text goes wherever
 * the code goes. A plug-in of our own, for those that are about read what is installed, and this is to name what is in the bundles: no more,
 * no less.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Metafile, Plugin } from "esbuild";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
export const LICENCES_FILE = "THIRD-PARTY-LICENSES.txt";

/** Folders of packages that are in a bundle, by where the bundles go: each build adds its own, and writes them all. */
const bundled = new Map<string, Set<string>>();
/** What is in texts that are bundled as a whole, which esbuild does not look into. */
const inTexts = new Set<string>();

/** Notes the packages of a bundle that goes into another one as a text. */
export function noteText(metafile: Metafile): void {
  for (const folder of foldersIn(metafile)) inTexts.add(folder);
}

/** Notes a package of which a part goes into a bundle as data. */
export function noteData(name: string): void {
  inTexts.add(`node_modules/${name}`);
}

/** For tsup: after each build writes the licences of all that has been bundled into the same `dist`. */
export const licences: Plugin = {
  name: "licences",
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true;
    // The command is built into a folder of `dist`.
    const outdir = resolve(ROOT, initialOptions.outdir ?? "dist").replace(/[\\/]cli$/, "");
    onEnd(({ metafile }) => {
      if (metafile === undefined) return;
      const folders = bundled.get(outdir) ?? new Set();
      bundled.set(outdir, folders);
      for (const folder of foldersIn(metafile)) folders.add(folder);
      mkdirSync(outdir, { recursive: true });
      writeFileSync(join(outdir, LICENCES_FILE), licencesOf([...folders, ...inTexts]));
    });
  },
};

/** The folders of packages of which something is in the output. */
function foldersIn({ outputs }: Metafile): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  return folders;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

function licencesOf(folders: readonly string[]): string {
  const sections = new Map(folders.map((folder) => sectionOf(resolve(ROOT, folder))));
  const names = [...sections.keys()].sort();
  const introduction = [
    "This package holds code of the packages below, bundled. They are theirs, under their licences.",
    "wink-nlp is not bundled, and of its model only the words, into browser.js; both are installed beside it, with their own licences.",
    "",
    ...names.map((name) => `- ${name}`),
  ].join("\n");
  const rule = `\n\n${"-".repeat(80)}\n\n`;
  return `${[introduction, ...names.map((name) => sections.get(name))].join(rule)}\n`;
}

function sectionOf(folder: string): readonly [name: string, section: string] {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0) {
    throw new Error(`${name} ${version} is bundled and brings no licence text: look for it in ${dirname(folder)}.`);
  }
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  const title = `${name} ${version} (${license ?? "see below"})`;
  return [title, [title, ...texts].join("\n\n")];
}
