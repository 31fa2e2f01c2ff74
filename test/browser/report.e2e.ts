/** The report in a real browser: `npm run test:e2e`. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { collectReport } from "../../src/batch/report/collect.js";
import { renderReport } from "../../src/batch/report/render.js";
import { hostileRow, wordyRow } from "../support/report.js";

const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const isThere = existsSync(CHROMIUM);
if (!isThere) console.log(`Skipped: there is no browser at ${CHROMIUM}; install chromium or set CHROMIUM_PATH.`);

const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --disable-background-networking --disable-component-update --disable-sync";

async function write(path: string, rows: Parameters<typeof collectReport>[0]): Promise<void> {
  const { summary, ...extras } = await collectReport(rows);
  writeFileSync(path, renderReport(summary, { ...extras, title: "Replies" }));
}

describe.skipIf(!isThere)("the report in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "deescalate-report-"));
  const file = (name: string): string => join(folder, `${name}.html`);
  let browser: Browser;

  beforeAll(async () => {
    await write(
      file("plain"),
      Array.from({ length: 300 }, (_, index) => wordyRow(index)),
    );
    await write(
      file("hostile"),
      Array.from({ length: 30 }, (_, index) => hostileRow(index)),
    );
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(" ") });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a report and tells every complaint and every request of the page. */
  async function open(
    name: string,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
    const page = await (await browser.newContext(options)).newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file(name)).href);
    return { page, complaints, requests };
  }

  const widthOver = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test("draws its charts and asks for nothing but itself", async () => {
    const { page, complaints, requests } = await open("plain");
    expect(await page.locator("[data-chart] svg").count()).toBe(5);
    expect(await page.locator('svg[aria-label="Replies by score"]').count()).toBe(1);
    expect(await page.locator("article").count()).toBe(20);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([pathToFileURL(file("plain")).href]);
  });

  test("filters figures, charts and replies, and goes back", async () => {
    const { page, complaints } = await open("plain");
    const all = await page.locator("#figures").innerHTML();
    await page.selectOption("#filter-tag", "billing");
    await page.selectOption("#filter-signal", "blame");
    expect(await page.textContent("#filtered")).toBe("30 of 300 replies fit.");
    expect(await page.locator(".tile b").first().textContent()).toBe("30");
    expect(await page.locator("[data-chart=risks] svg").count()).toBe(1);
    const cards = page.locator("article");
    expect(await cards.count()).toBeGreaterThan(3);
    for (const card of await cards.all()) {
      expect(await card.locator("header").textContent()).toContain("billing");
      expect(await card.locator("mark").textContent()).toBe("you should have told us");
    }
    await page.selectOption("#filter-signal", "no-apology");
    await page.selectOption("#filter-band", "calming");
    expect(await page.locator("article.inflaming").count()).toBe(0);
    await page.click("#reset");
    expect(await page.locator("#figures").innerHTML()).toBe(all);
    expect(complaints).toEqual([]);
  });

  test("runs nothing that a ticket holds", async () => {
    const { page, complaints } = await open("hostile");
    expect(await page.title()).toBe("Replies");
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("article").first().textContent()).toContain("<img src=x");
    await page.selectOption("#filter-tag", { index: 1 });
    expect(await page.title()).toBe("Replies");
    expect(await page.locator("img").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("refuses foreign scripts by its policy, even if one came in", async () => {
    const { page } = await open("plain");
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'broken'";
      document.body.append(script);
      return document.title;
    });
    expect(ran).toBe("Replies");
    await expect(page.evaluate(() => fetch("https://example.com/"))).rejects.toThrow(/Failed to fetch/);
  });

  test.each([
    ["on a phone", { viewport: { width: 360, height: 740 }, isMobile: true }],
    ["on a desk", { viewport: { width: 1280, height: 900 } }],
  ])("fits %s", async (_, options) => {
    const { page } = await open("plain", options);
    expect(await widthOver(page)).toBe(0);
    const { page: hostile } = await open("hostile", options);
    expect(await widthOver(hostile)).toBe(0);
  });

  test("is dark where the reader wants it, and light on paper", async () => {
    const { page } = await open("plain", { colorScheme: "dark" });
    const colour = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await colour()).toBe("rgb(21, 24, 26)");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await colour()).toBe("rgb(255, 255, 255)");
    expect(await page.locator("#filters").isVisible()).toBe(false);
    expect(await page.locator("svg[aria-label='Replies by score']").isVisible()).toBe(true);
  });

  test("tells its figures without a script", async () => {
    const { page } = await open("plain", { javaScriptEnabled: false });
    expect(await page.locator("article").count()).toBe(20);
    expect(await page.locator("#filters").isVisible()).toBe(false);
    await page.locator("summary").first().click();
    expect(await page.locator("details table").first().isVisible()).toBe(true);
  });
});
