/** The core in a real browser: what it says there is what it says in Node, byte for byte. `npm run test:e2e`, on the built package. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type * as library from "../../src/index.js";
import { describeInChromium, launchChromium } from "./chromium.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

interface Golden {
  readonly goldenInputs: () => readonly object[];
  readonly goldenTextOf: (results: readonly unknown[]) => string;
  readonly goldenFile: () => string;
  readonly differences: (actual: string, expected: string) => string;
  readonly ADVICE: string;
}
const golden = (await import(new URL("../golden/analyses.js", import.meta.url).href)) as Golden;

/** What the bundle leaves in the page. */
interface World {
  readonly core: {
    readonly library: typeof library;
    readonly resultsOf: (of: typeof library, inputs: readonly object[]) => readonly unknown[];
  };
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * as library from "./dist/browser.js"; export { resultsOf } from "./test/golden/results.js";`,
      resolveDir: ROOT,
    },
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "core",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

describeInChromium("the core in a browser", () => {
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => problems.push(message.text()));
    page.on("request", (request) => requests.push(request.url()));
    await page.addScriptTag({ content: await bundled() });
  }, 180_000);
  afterAll(() => browser?.close());

  test("judges 200 texts as Node does, byte for byte", async () => {
    const results = await page.evaluate((inputs) => {
      const { core } = globalThis as unknown as World;
      return JSON.stringify(core.resultsOf(core.library, inputs));
    }, golden.goldenInputs());
    const text = golden.goldenTextOf(JSON.parse(results));
    expect(text.trim().split("\n")).toHaveLength(200);
    expect(golden.differences(text, golden.goldenFile()), golden.ADVICE).toBe("");
  }, 180_000);

  test("answers every verb, and a conversation that was prepared", async () => {
    const answers = await page.evaluate(() => {
      const { library } = (globalThis as unknown as World).core;
      const conversation = [
        { role: "customer", at: "2026-05-04T09:00:00Z", text: "You charged me twice for May! Where is my refund?" },
      ] as const;
      const prepared = library.createAnalyzer(library.strict).prepare(conversation);
      let refusal = "";
      try {
        library.analyzeReply(1 as never);
      } catch (error) {
        refusal = (error as Error).name;
      }
      return {
        first: library.analyzeReply("You should have cancelled.", { conversation }).signals[0],
        prepared: prepared.analyzeReply("You should have cancelled.").signals[0],
        isStep: library.STEPS.includes(library.suggestNextStep(conversation).step),
        isUpset: library.assessCustomer(conversation).intensity > 1,
        asks: library.readThread(conversation, { now: new Date("2026-05-05T09:00:00Z") }).asks.length,
        parsed: library.parseRuleSet({ settings: { "blam/x": "off" } }).ok,
        refusal,
      };
    });
    expect(answers).toEqual({
      first: "blame",
      prepared: "blame",
      isStep: true,
      isUpset: true,
      asks: 1,
      parsed: false,
      refusal: "TypeError",
    });
  });

  test("asks for nothing, writes nothing, and keeps nothing", async () => {
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("about:"))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
});
