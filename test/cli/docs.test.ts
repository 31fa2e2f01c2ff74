import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { shippedCommand } from "../support/command.js";

const PAGE = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");

vi.setConfig({ testTimeout: 180_000, hookTimeout: 90_000 });

const command = shippedCommand();

// That each prints what stands there is checked where the page is made: `npm run docs:check`.
test("docs/cli.md shows commands with what they print", () => {
  expect(PAGE.match(/^\$ /gm)?.length).toBeGreaterThanOrEqual(8);
});

test("docs/cli.md has a section for every command", async () => {
  const { stdout } = await command.run(["--help"]);
  const commands = [...(stdout.match(/Commands:\n([\s\S]*?)\n\n/)?.[1] ?? "").matchAll(/^ {2}([a-z-]+) /gm)];
  const names = commands.map(([, name]) => name).filter((name) => name !== "help");
  expect(names.length).toBeGreaterThanOrEqual(5);
  expect([...PAGE.matchAll(/^## ([a-z-]+): /gm)].map(([, name]) => name)).toEqual(names);
});
