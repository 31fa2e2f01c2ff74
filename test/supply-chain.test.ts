import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { analyzeReply, assessCustomer, readThread, suggestNextStep, type Turn } from "../src/index.js";

const ROOT = new URL("../", import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, ROOT), "utf8"));

const CONVERSATION: readonly Turn[] = [
  {
    role: "customer",
    at: "2026-05-04T09:00:00Z",
    text: "You charged me twice for May! Where is my refund for KT-48213?",
  },
  { role: "agent", at: "2026-05-04T10:00:00Z", text: "I'll write to you by noon tomorrow." },
  {
    role: "customer",
    at: "2026-05-06T10:00:00Z",
    text: "Nobody wrote. THIS is the third time, I want my money back!!",
  },
];
const REPLY =
  "I'm sorry that nobody wrote. You should have told us your order number. I've refunded £12.50; it arrives by 5 pm.";

/** A world with the language and nothing else: no host, no clock, no chance, no code from text. The model needs `atob`, and has it. */
function emptyWorld(): ReturnType<typeof createContext> {
  const world = createContext({ atob }, { codeGeneration: { strings: false, wasm: false } });
  runInContext(
    `"use strict";
    delete globalThis.console;
    // It knows the time, the zone and the language of the machine.
    delete globalThis.Intl;
    for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString", "getTimezoneOffset", "getHours", "getDate", "getDay"])
      Date.prototype[name] = () => { throw new Error("reached for the machine's time zone"); };
    const refuse = (what) => () => { throw new Error("reached for " + what); };
    Math.random = refuse("chance");
    const Given = Date;
    globalThis.Date = new Proxy(Given, {
      apply: refuse("the clock"),
      construct: (_, values) => values.length === 0 ? refuse("the clock")() : new Given(...values),
      get: (date, name) => name === "now" ? refuse("the clock") : Reflect.get(date, name),
    });`,
    world,
  );
  return world;
}

/** All names that code could add or replace: globals, and what hangs on the language's own objects. */
const INVENTORY = `JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => name !== "library").sort().map((name) => {
  if (name === "globalThis") return name;
  const value = globalThis[name];
  const names = (object) => object && /object|function/.test(typeof object) ? Object.getOwnPropertyNames(object).sort() : [];
  return [name, names(value), names(value?.prototype)];
}))`;

describe("the core, in a world without a host", () => {
  let bundled = "";
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL("src/index.ts", ROOT))],
      bundle: true,
      format: "iife",
      globalName: "library",
      platform: "neutral",
      mainFields: ["module", "main"],
      write: false,
      logLevel: "error",
    });
    bundled = outputFiles[0]?.text ?? "";
  });

  test("answers as everywhere, and leaves the world as it was", () => {
    const world = emptyWorld();
    const before = runInContext(INVENTORY, world);
    runInContext(bundled, world);
    const call = (code: string): unknown =>
      JSON.parse(
        runInContext(
          `JSON.stringify((({ conversation, reply }) => ${code})(${JSON.stringify({ conversation: CONVERSATION, reply: REPLY })}))`,
          world,
        ),
      );

    expect(call("library.analyzeReply(reply, { conversation })")).toEqual(
      analyzeReply(REPLY, { conversation: CONVERSATION }),
    );
    expect(call("library.suggestNextStep(conversation)")).toEqual(suggestNextStep(CONVERSATION));
    expect(call("library.assessCustomer(conversation)")).toEqual(assessCustomer(CONVERSATION));
    expect(call("library.readThread(conversation)")).toEqual(readThread(CONVERSATION));
    expect(call("library.createAnalyzer(library.strict).prepare(conversation).analyzeReply(reply).status")).toBe(
      "scored",
    );
    expect(runInContext(INVENTORY, world) === before).toBe(true);
    // It compiles all rules twice, here and there, which takes its time on a busy machine.
  }, 180_000);

  test.each([
    "Date.now()",
    "new Date()",
    "Date()",
    "Math.random()",
    "fetch('/')",
    "process.env",
    "console.log(1)",
    "eval('1')",
    "new Intl.DateTimeFormat()",
    "new Date(0).getHours()",
    "new Date(0).toLocaleString()",
    "require('node:fs')",
    "performance.now()",
    "new Worker('')",
    "setTimeout(0)",
  ])("there is no %s", (code) => {
    expect(() => runInContext(code, emptyWorld())).toThrow();
  });

  test("and a new global would be seen", () => {
    const world = emptyWorld();
    const before = runInContext(INVENTORY, world);
    runInContext("Array.prototype.last = 1", world);
    expect(runInContext(INVENTORY, world) === before).toBe(false);
  });
});

describe("the package", () => {
  const { dependencies, scripts, ...rest } = readJson("package.json");
  const { packages } = readJson("package-lock.json") as { packages: Record<string, Record<string, unknown>> };
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);

  test("depends on wink-nlp and its model at exact versions, and on nothing else", () => {
    expect(Object.keys(dependencies)).toEqual(["wink-eng-lite-web-model", "wink-nlp"]);
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(shipped.map(([path]) => path)).toEqual(["node_modules/wink-eng-lite-web-model", "node_modules/wink-nlp"]);
    for (const field of ["peerDependencies", "optionalDependencies", "bundleDependencies"])
      expect(rest).not.toHaveProperty(field);
  });

  test("runs nothing when it is installed, and neither does what it depends on", () => {
    for (const name of ["preinstall", "install", "postinstall", "prepare"]) expect(scripts).not.toHaveProperty(name);
    for (const [path, { hasInstallScript, integrity }] of shipped) {
      expect(hasInstallScript, path).toBeUndefined();
      expect(integrity, path).toMatch(/^sha512-/);
    }
  });
});

/** None where the sources came without git, as in an archive: there is nothing then that a commit could have brought in. */
function trackedFiles(): string[] {
  try {
    const listed = execFileSync("git", ["ls-files", "-z"], {
      cwd: fileURLToPath(ROOT),
      encoding: "utf8",
      stdio: "pipe",
    });
    return listed.split("\0").filter((path) => path !== "");
  } catch {
    return [];
  }
}

describe("the repository", () => {
  const MOST_BYTES = 500_000;
  /** What other people's tools leave behind: wheels, tarballs, archives, compiled code. */
  const PACKED = /\.(?:whl|tgz|tar|gz|zip|jar|exe|dll|so|dylib|node|wasm)$/;
  const tracked = trackedFiles();

  test.skipIf(tracked.length === 0)("holds sources: nothing packed or compiled, and no file too big to read", () => {
    expect(tracked).toContain("package.json");
    expect(tracked.filter((path) => PACKED.test(path))).toEqual([]);
    const tooBig = tracked.filter(
      (path) => (statSync(new URL(path, ROOT), { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES,
    );
    expect(tooBig).toEqual([]);
  });

  test.skipIf(tracked.length === 0)(
    "has nothing at its top but sources, tests, documents, examples and what the tools need",
    () => {
      const folders = tracked.filter((path) => path.includes("/")).map((path) => path.slice(0, path.indexOf("/")));
      expect([...new Set(folders)].sort()).toEqual([".ci", ".github", "build", "docs", "examples", "src", "test"]);
      const files = tracked.filter((path) => !path.includes("/"));
      expect(
        files.filter((path) => !/\.(?:md|json|ts)$|^LICENSE$|^\.(?:editorconfig|gitattributes|gitignore)$/.test(path)),
      ).toEqual([]);
    },
  );
});
