import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { describe } from "vitest";

const CHROMIUM = "/usr/bin/chromium";

/** `describe`, or a skip that says why, where there is no browser to test in. */
export const describeInChromium: typeof describe.skip = existsSync(CHROMIUM) ? describe : skip();

function skip(): typeof describe.skip {
  console.warn(`Browser tests are skipped: there is no ${CHROMIUM} (Debian: apt-get install chromium).`);
  return describe.skip;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe has to say against the page as it stands, one line each. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // Evaluated, not added as a script element, because the pages' content security policy refuses inline scripts.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: typeof import("axe-core") };
    const { violations, passes } = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
    });
    if (passes.length === 0) throw new Error("axe checked nothing.");
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
