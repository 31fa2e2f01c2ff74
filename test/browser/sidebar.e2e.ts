import { analyzeReply, type Turn } from "deescalate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { axeViolations, describeInChromium, launchChromium } from "./chromium.js";
import { type ExampleServer, serveExample } from "./example-server.js";

const DRAFT = "You should have descaled it. As per our policy we cannot give you money back.";

describeInChromium("<deescalate-hints>", () => {
  let server: ExampleServer;
  let browser: Browser;
  let page: Page;
  let conversation: readonly Turn[];

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveExample("sidebar"), launchChromium()]);
    page = await browser.newPage();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    server?.stop();
  });

  beforeEach(async () => {
    await page.goto(server.address);
    conversation = [{ role: "customer", text: await page.locator("#customer").innerText() }];
  }, 60_000);

  const verdict = () => page.locator("deescalate-hints").getByRole("status");
  const items = () => page.locator("deescalate-hints li").allInnerTexts();
  const write = async (draft: string): Promise<void> => {
    await page.getByLabel("Reply").fill(draft);
    const { score, band } = analyzeReply(draft, { conversation });
    await verdict()
      .filter({ hasText: `${score}, ${band}` })
      .waitFor();
  };

  test("loads nothing of the library until the text area is used", async () => {
    const loaded: string[] = [];
    page.on("response", async (response) => loaded.push(response.url()));
    await page.waitForTimeout(500);
    expect(loaded).toEqual([]);
    await write(DRAFT);
    expect(loaded).toHaveLength(1);
    page.removeAllListeners("response");
  });

  test("shows what the library says", async () => {
    await write(DRAFT);
    const { findings, missing, leavesOpen } = analyzeReply(DRAFT, { conversation });
    const harmful = findings.filter(({ points }) => points < 0);
    const shown = await items();
    expect(shown).toHaveLength(harmful.length + missing.length + leavesOpen.length);
    harmful.forEach(({ excerpt, message, why }, place) => {
      for (const part of [excerpt, message, why]) expect(shown[place]).toContain(part);
    });
    missing.forEach(({ move }, place) => {
      expect(shown[harmful.length + place]).toContain(`No ${move}`);
    });
    leavesOpen.forEach(({ excerpt }, place) => {
      expect(shown[harmful.length + missing.length + place]).toContain(`“${excerpt}”`);
    });
  });

  test("selects the words of a finding, by keyboard", async () => {
    await write(DRAFT);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("You should have descaled");
  });

  test("reads again when the conversation changes, and tells its host", async () => {
    await write(DRAFT);
    const calm: readonly Turn[] = [{ role: "customer", text: "Hello, where can I download the manual of my kettle?" }];
    const told = await page.evaluate(
      (turns) =>
        new Promise((resolve) => {
          const hints = document.querySelector("deescalate-hints") as HTMLElement & { conversation: unknown };
          hints.addEventListener("deescalate-analysis", (event) => resolve((event as CustomEvent).detail), {
            once: true,
          });
          hints.conversation = turns;
        }),
      calm,
    );
    expect(told).toEqual(analyzeReply(DRAFT, { conversation: calm }));
  });

  test("stops listening when it is taken out of the page", async () => {
    await write(DRAFT);
    const told = await page.evaluate(async () => {
      const hints = document.querySelector("deescalate-hints") as HTMLElement;
      let count = 0;
      hints.addEventListener("deescalate-analysis", () => count++);
      hints.remove();
      document.querySelector("textarea")?.dispatchEvent(new Event("input"));
      await new Promise((resolve) => setTimeout(resolve, 500));
      return count;
    });
    expect(told).toBe(0);
  });

  test("says what is wrong where there is no such text area", async () => {
    const message = await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener("error", (event) => resolve(event.message), { once: true });
          const hints = document.createElement("deescalate-hints");
          hints.setAttribute("for", "nowhere");
          document.body.append(hints);
        }),
    );
    expect(message).toContain(`<deescalate-hints for="nowhere">: there is no <textarea id="nowhere"> beside it.`);
  });

  test("tells of a conversation that cannot be read", async () => {
    const message = page.waitForEvent("pageerror");
    await page.evaluate(() => {
      Object.assign(document.querySelector("deescalate-hints") as HTMLElement, {
        conversation: [{ role: "boss", text: "Hm." }],
      });
    });
    await page.getByLabel("Reply").fill(DRAFT);
    await verdict().filter({ hasText: "The draft cannot be read." }).waitFor();
    expect((await message).message).toContain("role");
  });

  test("takes what was set before its script had come", async () => {
    const told = await page.evaluate(async () => {
      const Hints = customElements.get("deescalate-hints") as CustomElementConstructor;
      const early = document.createElement("early-hints");
      early.setAttribute("for", "reply");
      Object.assign(early, { conversation: [{ role: "customer", text: "Thank you, all is well." }] });
      document.body.append(early);
      customElements.define("early-hints", class extends Hints {});
      document.querySelector("textarea")?.dispatchEvent(new Event("input"));
      return new Promise<unknown>((resolve) => {
        early.addEventListener("deescalate-analysis", (event) =>
          resolve((event as CustomEvent).detail.customer.assumed),
        );
      });
    });
    expect(told).toBe(false);
  });

  test("shows markup as the text that it is", async () => {
    await write(`You should have read <img src=x onerror="document.title='owned'"> before.`);
    expect(await page.locator("deescalate-hints img").count()).toBe(0);
    expect(await page.title()).toBe("A text area with hints");
  });

  test.each(["light", "dark"] as const)("passes axe: %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await write(DRAFT);
    expect(await axeViolations(page)).toEqual([]);
  });
});
