import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** From the top floor to the ground: a file imports from its own room or from rooms further down this list. */
const ROOMS = [
  "cli",
  "batch",
  "index",
  "catalogue",
  "check",
  "analyzer",
  "next-step",
  "reply",
  "thread",
  "customer",
  "rules",
  "rule-set",
  "pattern",
  "text",
  "contract",
];
const NODE_ROOMS = ["cli", "batch"];
/** What is bundled into the rooms for Node, and installed with nothing. */
const BUNDLED_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  batch: ["@observablehq/plot", "csv-parse", "csv-stringify", "html-to-text", "tinypool"],
  cli: ["cli-progress", "commander", "picocolors", "string-width", "wrap-ansi"],
};
const SCHEMA_ROOM = "rule-set";
const SCHEMA_PACKAGE = "valibot";
const WINK_ROOM = "text";
const WINK_PACKAGES = ["wink-nlp", "wink-eng-lite-web-model"];
/** Names that reach outside: the core has no clock, no chance, no network, no console and no host. */
const FORBIDDEN_GLOBALS = ["process", "console", "fetch", "globalThis", "window"];
const FORBIDDEN_MEMBERS = ["Date.now", "Math.random"];

/** `path` is relative to src/, with forward slashes: `text/document.ts`. */
type SourceFile = { readonly path: string; readonly text: string };

const SOURCE_DIRECTORY = new URL("../src/", import.meta.url);

function readSources(): SourceFile[] {
  if (!existsSync(SOURCE_DIRECTORY)) return [];
  return readdirSync(SOURCE_DIRECTORY, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(fileURLToPath(new URL(path, SOURCE_DIRECTORY)), "utf8") }));
}

/** The first folder below src/, or the file's name where the room is a single file; null outside src/. */
function roomOf(path: string): string | null {
  const room = path.split("/", 1)[0]?.replace(/\.[cm]?[jt]sx?$/, "") ?? "";
  return ROOMS.includes(room) ? room : null;
}

/** Resolves `../text/document.js`, written in `reply/score.ts`, to `text/document.js`; a path out of src/ stays `../…`. */
function resolveFrom(importer: string, specifier: string): string {
  const parts = importer.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") {
      if (parts.length === 0 || parts.at(-1) === "..") parts.push("..");
      else parts.pop();
    } else if (part !== "." && part !== "") {
      parts.push(part);
    }
  }
  return parts.join("/");
}

function importProblem(file: SourceFile, room: string, specifier: string): string | null {
  if (specifier.startsWith(".")) {
    const target = resolveFrom(file.path, specifier);
    const targetRoom = roomOf(target);
    if (targetRoom === null) return `imports "${specifier}", which is in no room of src/`;
    if (ROOMS.indexOf(targetRoom) < ROOMS.indexOf(room)) {
      return `imports "${specifier}": ${targetRoom} lies above ${room}`;
    }
    return null;
  }
  if (specifier.startsWith("node:")) {
    return NODE_ROOMS.includes(room) ? null : `imports "${specifier}": only ${NODE_ROOMS.join(" and ")} may use Node`;
  }
  if (WINK_PACKAGES.some((name) => specifier === name || specifier.startsWith(`${name}/`))) {
    return room === WINK_ROOM ? null : `imports "${specifier}": only ${WINK_ROOM} may use wink-nlp`;
  }
  if (specifier === SCHEMA_PACKAGE)
    return room === SCHEMA_ROOM ? null : `imports "${specifier}": only ${SCHEMA_ROOM} may use a schema library`;
  if (BUNDLED_PACKAGES[room]?.some((name) => specifier === name || specifier.startsWith(`${name}/`))) return null;
  return `imports "${specifier}", which is neither a room, nor wink-nlp, nor a node: module`;
}

/** True where `process` is the value of that name, not a property, a key or a type member that is called so. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    return (ts.isPropertyAccessExpression(parent) ? parent.expression : parent.left) === node;
  }
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  const isNamedMember =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isNamedTupleMember(parent);
  return !(isNamedMember && parent.name === node);
}

function outsideProblem(node: ts.Node): string | null {
  if (ts.isIdentifier(node) && FORBIDDEN_GLOBALS.includes(node.text) && isReference(node)) {
    return `mentions ${node.text}`;
  }
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const member = `${node.expression.text}.${node.name.text}`;
    return FORBIDDEN_MEMBERS.includes(member) ? `mentions ${member}` : null;
  }
  const isDate = (expression: ts.Expression): boolean => ts.isIdentifier(expression) && expression.text === "Date";
  if (ts.isNewExpression(node) && isDate(node.expression) && (node.arguments ?? []).length === 0) {
    return "reads the clock with new Date()";
  }
  if (ts.isCallExpression(node) && isDate(node.expression)) return "reads the clock with Date()";
  return null;
}

/** One line for each offence: `src/reply/score.ts:12 mentions console`. */
function offences(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (room === null) return [`src/${file.path}:1 is in no known room (${ROOMS.join(", ")})`];

  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const report = (position: number, problem: string | null): void => {
    const line = tree.getLineAndCharacterOfPosition(position).line + 1;
    if (problem !== null) found.push(`src/${file.path}:${line} ${problem}`);
  };

  for (const imported of ts.preProcessFile(file.text, true, true).importedFiles) {
    report(imported.pos, importProblem(file, room, imported.fileName));
  }
  if (!NODE_ROOMS.includes(room)) {
    const visit = (node: ts.Node): void => {
      report(node.getStart(tree), outsideProblem(node));
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

describe("the rooms of src/", () => {
  const sources = readSources();

  test("are not empty", () => {
    expect(sources.length).toBeGreaterThan(0);
  });

  test("import downwards only, and reach outside only where they may", () => {
    expect(sources.flatMap(offences)).toEqual([]);
  });
});

describe("the room check itself", () => {
  test.each([
    ["reply/score.ts", 'import { read } from "../text/document.js";'],
    ["reply/score.ts", 'import { weigh } from "./weights.js";'],
    ["reply/score.ts", 'import type { Move } from "../contract/vocabulary.js";'],
    ["index.ts", 'export { createAnalyzer } from "./analyzer.js";'],
    ["text/wink.ts", 'import winkNLP from "wink-nlp";\nimport its from "wink-nlp/src/its.js";'],
    ["batch/stream.ts", 'import { createReadStream } from "node:fs";\nconsole.log(Date.now());'],
    ["batch/report/page/charts.ts", 'import { plot } from "@observablehq/plot";'],
    ["batch/csv.ts", 'import { parse } from "csv-parse/sync";'],
    ["rules/risks/jargon.ts", 'export const phrases = ["due process.", "the window closed", "Date.now()"];'],
    ["cli/program.ts", 'import { Command } from "commander";'],
    ["thread/due.ts", "// A sliding window; console.log is not called.\nexport const due = new Date(0);"],
    ["pattern/match.ts", "export const limits = { window: 3 };\nexport const width = limits.window;"],
  ])("accepts %s: %s", (path, text) => {
    expect(offences({ path, text })).toEqual([]);
  });

  test.each([
    ["text/document.ts", 'import { find } from "../pattern/match.js";', 1, "pattern lies above text"],
    ["contract/index.ts", '\nexport type { Rule } from "../rule-set/rule.js";', 2, "rule-set lies above contract"],
    ["rules/moves/apology.ts", 'import type { A } from "../../analyzer.js";', 1, "analyzer lies above rules"],
    ["reply/score.ts", 'const later = import("../index.js");', 1, "index lies above reply"],
    ["reply/score.ts", 'type Late = import("../next-step/policy.js").Late;', 1, "next-step lies above reply"],
    ["reply/score.ts", 'import data from "../../eval/data.json";', 1, "no room"],
    ["reply/score.ts", 'import winkNLP from "wink-nlp";', 1, "only text may use wink-nlp"],
    ["reply/score.ts", 'import its from "wink-nlp/src/its.js";', 1, "only text may use wink-nlp"],
    ["index.ts", '\n\nimport { readFileSync } from "node:fs";', 3, "only cli and batch may use Node"],
    ["batch/stream.ts", 'import { Command } from "commander";', 1, "neither a room"],
    ["reply/score.ts", 'import { readFileSync } from "fs";', 1, "neither a room"],
    ["reply/score.ts", 'import { plot } from "@observablehq/plot";', 1, "neither a room"],
    ["reply/score.ts", 'import { parse } from "csv-parse/sync";', 1, "neither a room"],
    ["batch/chart.ts", 'import { chart } from "some-chart";', 1, "neither a room"],
    ["helpers/string.ts", "export const one = 1;", 1, "no known room"],
    ["reply/score.ts", "\nexport const now = Date.now();", 2, "Date.now"],
    ["reply/score.ts", "export const now = new Date();", 1, "new Date()"],
    ["reply/score.ts", "export const now = new Date;", 1, "new Date()"],
    ["reply/score.ts", "export const now = Date();", 1, "Date()"],
    ["reply/score.ts", "export const luck = Math.random();", 1, "Math.random"],
    ["reply/score.ts", "export const home = process.env.HOME;", 1, "process"],
    ["reply/score.ts", "console.log(1);", 1, "console"],
    ["reply/score.ts", "export const page = fetch(`/`);", 1, "fetch"],
    ["reply/score.ts", "export const global = globalThis;", 1, "globalThis"],
    ["reply/score.ts", "export const inBrowser = typeof window;", 1, "window"],
    ["reply/score.ts", "export const hosts = [window];", 1, "window"],
  ])("rejects %s: %s", (path, text, line, problem) => {
    const found = offences({ path, text });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`src/${path}:${line} `);
    expect(found[0]).toContain(problem);
  });
});
