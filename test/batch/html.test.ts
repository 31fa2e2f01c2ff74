import { describe, expect, test } from "vitest";
import { htmlToText } from "../../src/batch/html.js";

describe("htmlToText", () => {
  test.each([
    ["<p>My kettle leaks &amp; drips.</p><p>Help!</p>", "My kettle leaks & drips.\n\nHelp!"],
    ["one<br>two", "one\ntwo"],
    ['<h1>Hello</h1><a href="https://x.example">here</a><img src="x">', "Hello\n\nhere"],
    ["<blockquote>You wrote</blockquote>Thanks", "> You wrote\n\nThanks"],
    ["3 < 4 and 5 > 4", "3 < 4 and 5 > 4"],
    ["plain", "plain"],
  ])("%j", (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  const MANY = 100_000;
  test.each([
    [
      "elements inside each other",
      `${"<div>".repeat(MANY)}My kettle leaks.${"</div>".repeat(MANY)}`,
      "My kettle leaks.",
    ],
    ["elements that are never closed", `${"<b>".repeat(MANY)}My kettle &amp; pot<p>leak.`, "My kettle & pot\nleak."],
    ["tables inside each other", `${"<table><tr><td>".repeat(MANY)}x`, "x"],
  ])("%s: the words come out, in good time", (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test("tags that are never finished", () => {
    expect(htmlToText("<p>hello <b".repeat(MANY))).toContain("hello");
  });

  test("a long flat mail is no deep one", () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `<p>line ${index}`).join("");
    expect(htmlToText(lines).split("\n\n")).toHaveLength(2000);
  });
});
