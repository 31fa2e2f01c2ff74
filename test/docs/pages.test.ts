import { existsSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { type Page, pagesWithPrograms } from "../../docs/pages.js";
import { type Block, blocksOf, loadFromSource, type Program, programsOf, run } from "../../docs/programs.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAGES = pagesWithPrograms();

/** What `of` finds in each page, with the place for the title of its test. */
function onEachPage<T extends Block>(of: (page: string) => readonly T[]): readonly (T & { readonly place: string })[] {
  return PAGES.flatMap(({ name, text }) => of(text).map((block) => ({ ...block, place: `${name}:${block.line}` })));
}

const PROGRAMS = onEachPage<Program>(programsOf);

describe("programs", () => {
  test("are found in pages and in docstrings", () => {
    const names = PROGRAMS.map(({ place }) => place.split(":")[0]);
    for (const page of ["README.md", "docs/rule-sets.md", "src/index.ts", "src/analyzer.ts"]) {
      expect(names).toContain(page);
    }
  });

  test.each(PROGRAMS)("$place prints what is written under it", async ({ output, ...program }) => {
    const printed = await run(program, loadFromSource);
    expect(printed, "Run npm run docs:generate and look at what has changed.").toBe(output?.code ?? "");
  });

  test("in TypeScript hold the types", () => {
    const sources = PROGRAMS.filter(({ language }) => language === "ts").map(({ place, code }, index) => ({
      place,
      path: posix.join(ROOT, "docs", `program-${index}.ts`),
      code,
    }));
    expect(sources.length).toBeGreaterThan(0);
    expect(typeErrors(sources)).toEqual([]);
  });
});

interface Source {
  readonly place: string;
  readonly path: string;
  readonly code: string;
}

/** What the compiler finds wrong with programs that stand in no file. */
function typeErrors(sources: readonly Source[]): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["node"],
    paths: {
      deescalate: [posix.join(ROOT, "src/index.ts")],
      "deescalate/rules": [posix.join(ROOT, "src/catalogue.ts")],
    },
  };
  const host = ts.createCompilerHost(options);
  const codeOf = new Map(sources.map(({ path, code }) => [path, code]));
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => codeOf.has(path) || fileExists(path);
  host.readFile = (path) => codeOf.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const code = codeOf.get(path);
    return code === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, code, version);
  };
  const program = ts.createProgram([...codeOf.keys()], options, host);
  return sources.flatMap(({ path, place }) =>
    [
      ...program.getSyntacticDiagnostics(program.getSourceFile(path)),
      ...program.getSemanticDiagnostics(program.getSourceFile(path)),
    ].map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  );
}

/** What runs the blocks that belong to a file. */
const RUNNERS = ["test/pack/run.ts", "test/docs/contributing.test.ts"]
  .map((path) => readFileSync(`${ROOT}${path}`, "utf8"))
  .join("");

/** The files of this page lie beside its commands when test/cli/docs.test.ts runs them. */
const OF_COMMANDS = "docs/cli.md:";

describe("other blocks", () => {
  test.each(onEachPage(blocksOf).filter(({ name, place }) => name !== "" && !place.startsWith(OF_COMMANDS)))(
    "$place, $name, is run elsewhere",
    ({ name }) => {
      expect(RUNNERS).toContain(`"${name}"`);
    },
  );

  test.each(onEachPage(blocksOf).filter(({ language }) => language === "json"))("$place is JSON", ({ code }) => {
    expect(() => JSON.parse(code)).not.toThrow();
  });

  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8"));
  const commands = onEachPage(blocksOf)
    .filter(({ language }) => language === "sh")
    .flatMap(({ place, code }) => [...code.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => ({ place, name })));

  test.each(commands)("$place: the script $name is there", ({ name }) => {
    expect(Object.keys(scripts)).toContain(name);
  });
});

describe("links", () => {
  const links = PAGES.filter(({ name }) => name.endsWith(".md")).flatMap(linksOf);

  test("are found", () => {
    expect(links.length).toBeGreaterThan(10);
  });

  test.each(links)("$from leads to $to", ({ from, to }) => {
    const [path = "", anchor] = to.split("#");
    const target = path === "" ? from : posix.join(dirname(from), path);
    expect(existsSync(`${ROOT}${target}`), target).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(readFileSync(`${ROOT}${target}`, "utf8"))).toContain(anchor);
  });
});

/** Links inside the project; what stands in code is none. */
function linksOf({ name, text }: Page): readonly { readonly from: string; readonly to: string }[] {
  const prose = text.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = ""]) => ({ from: name, to }))
    .filter(({ to }) => !/^[a-z]+:/.test(to));
}

/** As GitHub makes them of headings. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
