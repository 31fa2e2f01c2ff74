import { readdirSync, readFileSync } from "node:fs";
import { analyzeReply } from "deescalate";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axeViolations, describeInChromium, launchChromium } from "./chromium.js";
import { type Case, expected, middleOf, openComposer, settled } from "./composer-page.js";
import { type ExampleServer, serveExample } from "./example-server.js";

const FOLDER = new URL("../../examples/conversations/", import.meta.url);
const SHOWN = ["01", "02", "03", "04", "05", "07", "08", "09", "10", "12"];

const CASES: readonly Case[] = readdirSync(FOLDER)
  .filter((file) => SHOWN.includes(file.slice(0, 2)))
  .sort()
  .map((file) => {
    const { title, industry, conversation, reply, ...context } = JSON.parse(
      readFileSync(new URL(file, FOLDER), "utf8"),
    );
    return { title, industry, conversation, draft: reply, context };
  });
const KETTLE = CASES[0] as Case;
const OWN: Case = { conversation: [], context: {}, draft: "" };

describeInChromium("the composer", () => {
  let server: ExampleServer;
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let requests: string[];

  async function open(options: BrowserContextOptions): Promise<void> {
    page = await (await browser.newContext(options)).newPage();
    problems = [];
    requests = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("request", (request) => requests.push(request.url()));
    await openComposer(page, server.address);
  }
  const draft = () => page.getByRole("textbox", { name: "Reply" });
  const picker = () => page.getByRole("combobox", { name: "Conversation" });
  const card = () => page.getByRole("region", { name: "What was found here" });

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveExample("composer"), launchChromium()]);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    server?.stop();
  });
  afterEach(() => {
    expect(problems).toEqual([]);
  });

  describe("on a desk", () => {
    // One page for all of them: the model takes its seconds to load.
    beforeAll(() => open({ viewport: { width: 1440, height: 900 }, colorScheme: "light" }), 60_000);
    beforeEach(async () => {
      await picker().selectOption("0");
      await settled(page, expected(KETTLE));
    }, 60_000);
    afterAll(() => page?.context().close());

    test.each(CASES.map((sample, place) => ({ ...sample, place })))(
      "shows what the library says: $title",
      async (sample) => {
        await picker().selectOption(String(sample.place));
        const wanted = expected(sample);
        expect(await settled(page, wanted)).toEqual(wanted);
      },
    );

    test("follows the draft letter by letter", async () => {
      const text = "I'm sorry, two leaking kettles is too many. You should have told us. I'll refund the £64 today.";
      await draft().fill("");
      await draft().pressSequentially(text);
      const wanted = expected({ ...KETTLE, draft: text });
      expect(await settled(page, wanted)).toEqual(wanted);
    });

    test("says plainly that a few words are too few to judge", async () => {
      await draft().fill("Hi");
      await page.getByText("Too little text to judge.").first().waitFor();
      expect(await page.locator(".gauge").count()).toBe(0);
    });

    test("inserts a phrase at the caret and selects its gap", async () => {
      await draft().fill("Dear Ms Pell,");
      const phrase = page.locator(".phrases button", { hasText: "[" }).first();
      const text = await phrase.innerText();
      await phrase.click();
      expect(await draft().inputValue()).toBe(`Dear Ms Pell, ${text}`);
      await page.keyboard.type("a fortnight without a kettle");
      const filled = `Dear Ms Pell, ${text.replace(/\[.*?\]/, "a fortnight without a kettle")}`;
      expect(await draft().inputValue()).toBe(filled);
      const wanted = expected({ ...KETTLE, draft: filled });
      expect(await settled(page, wanted)).toEqual(wanted);
    });

    test("tells about words under the pointer, and lets the pointer onto the card", async () => {
      const [blame] = analyzeReply(KETTLE.draft, {
        ...KETTLE.context,
        conversation: KETTLE.conversation,
      }).findings.filter(
        ({ kind, signal }: { kind: string; signal?: string }) => kind === "risk" && signal === "blame",
      );
      if (blame === undefined) throw new Error("The sample has lost its blame.");
      const words = await middleOf(page, "mark[data-tone=error]");
      await page.mouse.move(words.x, words.y);
      await card().waitFor();
      const told = await card().innerText();
      for (const part of [blame.message, blame.why, ...suggestionsOf(blame)]) expect(told).toContain(part);
      await card().hover();
      await page.waitForTimeout(400);
      expect(await card().isVisible()).toBe(true);
      await page.mouse.move(5, 5);
      await card().waitFor({ state: "detached" });
    });

    test("opens a point of the score and shows its words in the draft", async () => {
      const row = page.locator(".breakdown li", { hasText: "Policy" });
      await row.locator("summary").press("Enter");
      await row.getByText("Show in the draft").click();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe("As per our terms and conditions");
    });

    test("keeps a conversation of your own, with what was sent and answered", async () => {
      await picker().selectOption({ label: "Your own conversation (empty)" });
      const complaint = "Third time I write! You charged me twice and nobody answers. Where is my money?";
      await page.getByLabel("What the customer writes next").fill(complaint);
      await page.getByRole("button", { name: "Add" }).click();
      await draft().fill("I'm sorry about the double charge. I will ask billing and write to you today.");
      await page.getByRole("button", { name: "Send" }).click();
      expect(await draft().inputValue()).toBe("");
      const answer = "Thank you. And when do I get the receipt?";
      await page.getByLabel("What the customer writes next").fill(answer);
      await page.getByRole("button", { name: "Add" }).click();
      const reply = "The receipt is in your inbox since this morning, and the second charge was refunded.";
      await draft().fill(reply);
      const wanted = expected({
        ...OWN,
        conversation: [
          { role: "customer", text: complaint },
          { role: "agent", text: "I'm sorry about the double charge. I will ask billing and write to you today." },
          { role: "customer", text: answer },
        ],
        draft: reply,
      });
      expect(await settled(page, wanted)).toEqual(wanted);
    });

    test("shows markup in tickets and drafts as the text that it is", async () => {
      const hostile = `<img src=x onerror="document.title='owned'"> You charged me twice </textarea><script>document.title='owned'</script>`;
      await picker().selectOption({ label: "Your own conversation (empty)" });
      await page.getByLabel("What the customer writes next").fill(hostile);
      await page.getByRole("button", { name: "Add" }).click();
      await draft().fill(`You should have read it. ${hostile}`);
      await page.locator("mark[data-findings]").first().waitFor({ state: "attached" });
      expect(await page.locator(".turn .text").innerText()).toBe(hostile);
      expect(await page.locator("#app img, #app script").count()).toBe(0);
      expect(await page.title()).toBe("deescalate composer");
    });
  });

  test("can be used by keyboard alone", async () => {
    await open({ viewport: { width: 1440, height: 900 } });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    const text = "You should have descaled it. As per our policy the £64 stays with us, I am afraid.";
    await draft().fill(text);
    await settled(page, expected({ ...KETTLE, draft: text }));
    await draft().press("Control+Home");
    await page.keyboard.press("F8");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("You should have descaled");
    expect(await page.locator(".reply [role=status]").innerText()).toContain("Blame turns a complaint");
    await page.keyboard.press("F8");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("As per our policy");
    await page.keyboard.press("Tab");
    const instead = "What I can do about this: [what you can offer].";
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(instead);
    await page.keyboard.press("Enter");
    expect(await draft().inputValue()).toBe(text.replace("As per our policy", instead));
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("[what you can offer]");
    await page.keyboard.press("Control+z");
    expect(await draft().inputValue()).toBe(text);
    await page.keyboard.press("F8");
    await card().waitFor();
    await page.keyboard.press("Escape");
    await card().waitFor({ state: "detached" });
  });

  test("loads the model once, and speaks to nobody but its own server", async () => {
    await open({ viewport: { width: 1440, height: 900 } });
    for (const place of ["3", "5", "0"]) await picker().selectOption(place);
    await page.locator(".gauge").waitFor();
    expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([]);
    const engines = requests.filter((url) => url.includes("/engine-"));
    // One download with a progress, and the worker that starts from the cache.
    expect(engines).toHaveLength(2);
    expect(new Set(engines).size).toBe(1);
  });

  test("shows how the model loads", async () => {
    const waiting = await browser.newPage();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await waiting.route("**/engine-*.js", async (route) => {
      await held;
      await route.continue();
    });
    await waiting.goto(server.address);
    await waiting.getByLabel(/Loading the language model/).waitFor();
    expect(await waiting.locator("#draft").inputValue()).toBe(KETTLE.draft);
    release();
    await waiting.locator(".gauge").waitFor();
    expect(await waiting.locator("progress").count()).toBe(0);
  });

  test.each([
    { name: "light", options: { viewport: { width: 1440, height: 900 }, colorScheme: "light" } },
    { name: "dark", options: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" } },
    {
      name: "phone",
      options: { viewport: { width: 390, height: 844 }, colorScheme: "light", hasTouch: true, isMobile: true },
    },
    { name: "narrow", options: { viewport: { width: 320, height: 640 }, colorScheme: "dark" } },
  ] as const)("passes axe and fits its window: $name", async ({ options }) => {
    await open(options);
    for (const place of ["4", "6"]) {
      await picker().selectOption(place);
      await settled(page, expected(CASES[Number(place)] as Case));
      for (const summary of await page.locator("summary").all()) await summary.click();
      await draft().focus();
      await page.keyboard.press("F8");
      await card().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  test("opens a card where a finger taps", async () => {
    await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const words = await middleOf(page, "mark[data-tone=error]");
    await page.touchscreen.tap(words.x, words.y);
    await card().waitFor();
  });
});

function suggestionsOf(finding: ReturnType<typeof analyzeReply>["findings"][number]): readonly string[] {
  return finding.kind === "move" ? [] : finding.suggestions.map(({ text, message }) => text ?? message);
}
