/** The programs in pages and in docstrings: where they stand, what they print, and what is written under them. */
import { format } from "node:util";
import ts from "typescript";

/** A block of code between fences. */
export interface Block {
  /** The line of its opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** What stands behind the language: the name of a file, where the block is one of several. */
  readonly name: string;
  readonly code: string;
  /** Where its code stands, in lines of the page. */
  readonly from: number;
  readonly to: number;
  /** What stands before each line, such as the star of a docstring. */
  readonly margin: string;
}

/** A block that runs, and the block of what it prints. */
export interface Program extends Block {
  readonly output: Block | undefined;
}

const OPENING = /^(\s*(?:\* )?)```(\w+)(?: (.+))?$/;
const PROGRAM_LANGUAGES: ReadonlySet<string> = new Set(["js", "ts"]);

/** Every block of a page, in order; a docstring's blocks as well. */
export function blocksOf(page: string): readonly Block[] {
  const lines = page.split("\n");
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const opening = lines[at]?.match(OPENING);
    if (!opening) continue;
    const [, margin = "", language = "", name = ""] = opening;
    const closing = lines.indexOf(`${margin}\`\`\``, at + 1);
    if (closing < 0) throw new Error(`The block that begins in line ${at + 1} is never closed.`);
    const code = lines.slice(at + 1, closing).map((line) => `${line.slice(margin.length)}\n`);
    blocks.push({ line: at + 1, language, name, code: code.join(""), from: at + 1, to: closing, margin });
    at = closing;
  }
  return blocks;
}

/** The blocks that run by themselves. Blocks with a file name belong together with others and run elsewhere. */
export function programsOf(page: string): readonly Program[] {
  const blocks = blocksOf(page);
  const lines = page.split("\n");
  return blocks.flatMap((block, index) => {
    if (!PROGRAM_LANGUAGES.has(block.language) || block.name !== "") return [];
    const next = blocks[index + 1];
    const between = lines.slice(block.to + 1, next === undefined ? undefined : next.from - 1);
    const isOutput = next?.language === "text" && between.every((line) => line.trim() === block.margin.trim());
    return [{ ...block, output: isOutput ? next : undefined }];
  });
}

/** The page with what each program really prints. */
export async function withOutputs(page: string, load: Load): Promise<string> {
  const lines = page.split("\n");
  for (const program of [...programsOf(page)].reverse()) {
    const { output } = program;
    if (output === undefined) continue;
    const printed = (await run(program, load)).trimEnd().split("\n");
    lines.splice(output.from, output.to - output.from, ...printed.map((line) => `${output.margin}${line}`.trimEnd()));
  }
  return lines.join("\n");
}

/** Gives the module that a program imports. */
export type Load = (specifier: string) => Promise<unknown>;

/** A program on the built package, and on Node's own modules. */
export const loadFromBuild: Load = (specifier) => {
  const [, room = "index"] = specifier.match(/^deescalate(?:\/(.+))?$/) ?? [];
  return import(specifier.startsWith("deescalate") ? new URL(`../dist/${room}.js`, import.meta.url).href : specifier);
};

/** A program on the source of this package, and on Node's own modules. */
export const loadFromSource: Load = (specifier) => {
  const [, room] = specifier.match(/^deescalate(?:\/(.+))?$/) ?? [];
  if (specifier === "deescalate") return import("../src/index.js");
  if (room === "rules") return import("../src/catalogue.js");
  return import(room === undefined ? specifier : `../src/${room}/index.js`);
};

const IMPORT = /^import (?:(\{[\s\S]*?\})|\* as (\w+)|(\w+)) from "(.+)";$/gm;
const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => (...values: unknown[]) => unknown;

/** Runs a program; what it logs is what a terminal would show, less the blanks at the ends of lines. */
export async function run({ language, code }: Pick<Block, "language" | "code">, load: Load): Promise<string> {
  const lines: string[] = [];
  const log = (...values: unknown[]): void => {
    lines.push(format(...values).replace(/[ \t]+$/gm, ""));
  };
  const program = new AsyncFunction("load", "console", withoutImports(language === "ts" ? withoutTypes(code) : code));
  await program(load, { log, error: log });
  return lines.map((line) => `${line}\n`).join("");
}

function withoutImports(code: string): string {
  return code.replace(IMPORT, (_, names?: string, all?: string, single?: string, from?: string) => {
    const target = names?.replace(/\bas\b/g, ":") ?? all ?? `{ default: ${single} }`;
    return `const ${target} = await load("${from}");`;
  });
}

function withoutTypes(code: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}
