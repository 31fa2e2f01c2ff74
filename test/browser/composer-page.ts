import { analyzeReply, type ReplyContext, readThread, suggestNextStep, type Turn } from "deescalate";
import type { Page } from "playwright-core";

export interface Case {
  readonly conversation: readonly Turn[];
  readonly context: ReplyContext;
  readonly draft: string;
}

/** What is shown, or what should be: the same shape, so that the two can be compared whole. */
export interface Shown {
  readonly score: string;
  readonly points: readonly string[];
  readonly missing: readonly string[];
  readonly open: readonly string[];
  readonly promises: readonly string[];
  readonly reason: string;
  readonly phrases: readonly string[];
  readonly customer: string;
  /** The underlined words of each finding, in the order of the findings. */
  readonly marked: readonly string[];
}

const signed = (points: number): string => (points === 0 ? "0" : points > 0 ? `+${points}` : `−${Math.abs(points)}`);

/** The library's word on the case, in Node. */
export function expected({ conversation, context, draft }: Case): Shown {
  const analysis = analyzeReply(draft, { ...context, conversation });
  const next = suggestNextStep(conversation, context);
  const { promises } = readThread(conversation, context.now === undefined ? undefined : { now: context.now });
  const { findings, missing, customer } = analysis;
  return {
    score: `${analysis.score} ${analysis.band}`,
    points: ["50", ...[...findings, ...missing].map(({ points }) => signed(points)), String(analysis.score)],
    missing: missing.map(({ points }) => signed(points)),
    open: analysis.leavesOpen.map(({ excerpt }) => `“${excerpt}”`),
    promises: promises.filter(({ status }) => status !== "kept").map(({ excerpt, status }) => `“${excerpt}” ${status}`),
    reason: next.reason,
    phrases: next.phrases.map(({ text, message }) => text ?? message),
    customer: `${customer.level} ${customer.intensity.toFixed(1)} of 4, ${customer.trend}`,
    marked: findings.flatMap(({ range, excerpt }) => (range === null ? [] : [excerpt])),
  };
}

/** What stands on the page. */
async function shown(page: Page): Promise<Shown> {
  const texts = (selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
  const line = (text: string): string => text.replace(/\s+/g, " ").trim();
  const promises = await texts(".promises li");
  return {
    score: line((await texts(".gauge p")).join()),
    points: await texts(".breakdown .points"),
    missing: await texts(".missing .points"),
    open: await texts(".asks li"),
    promises: promises.map((text) => line(text.split(", due")[0] as string)),
    reason: (await texts(".next .reason")).join(),
    phrases: await texts(".next .phrases li"),
    customer: line((await texts(".heat figcaption > span:first-child")).join()),
    marked: await markedWords(page),
  };
}

function markedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const words: string[] = [];
    for (const mark of document.querySelectorAll<HTMLElement>("mark[data-findings]")) {
      for (const place of (mark.dataset.findings ?? "").split(" ").map(Number)) {
        words[place] = (words[place] ?? "") + mark.textContent;
      }
    }
    // Findings on the whole reply are in the list and mark nothing.
    return words.filter((word) => word !== undefined);
  });
}

/** Opens the page and waits until the model is there. */
export async function openComposer(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator(".gauge").waitFor();
}

/** Waits until the page shows what the library says: a drawn frame behind the last keystroke is all that it may need. */
export async function settled(page: Page, wanted: Shown): Promise<Shown> {
  let now = await shown(page);
  for (let tries = 0; tries < 100 && JSON.stringify(now) !== JSON.stringify(wanted); tries++) {
    await page.waitForTimeout(50);
    now = await shown(page);
  }
  return now;
}

/** A point on the last line of the first element that the selector finds. */
export async function middleOf(page: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  return element.evaluate((found) => {
    const line = [...found.getClientRects()].at(-1);
    if (line === undefined) throw new Error("The element is not drawn.");
    return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  });
}
