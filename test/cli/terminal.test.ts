import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wrapMarked } from "../../src/cli/marks.js";
import { clean, jsonText, oneLine, painter, paperOf, table, wantsColour, wrap } from "../../src/cli/terminal.js";
import { analyzeReply } from "../../src/index.js";

const OBEYED = /(?!\n)\p{Cc}|\p{Bidi_Control}/u;

describe("what a terminal would obey", () => {
  test.each([
    ["a colour", "red \u001b[31mtext", "red text"],
    ["a cleared screen", "a\u001b[2J\u001b[Hb", "ab"],
    ["a title", "a\u001b]0;owned\u0007b", "a]0;ownedb"],
    ["an escape of one byte", "a\u009b31mb", "a31mb"],
    ["a bell and a backspace", "a\u0007\bb", "ab"],
    ["a line that is written over", "safe\rowned", "safe\nowned"],
    ["a line break of Windows", "one\r\ntwo", "one\ntwo"],
    ["a turned direction", "\u202Egnp.exe", "gnp.exe"],
    ["a tab", "a\tb", "a b"],
    ["nothing", "plain ü 🙃\n日本", "plain ü 🙃\n日本"],
  ])("%s is taken out", (_, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  test("is never in what is printed, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(clean(text)).not.toMatch(OBEYED);
        expect(oneLine(text)).not.toMatch(/\n/);
        expect(wrap(text, 40).join("\n")).not.toMatch(OBEYED);
        const json = jsonText({ text });
        expect(json).not.toMatch(OBEYED);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});

describe("colours", () => {
  test.each([
    ["a terminal", {}, true, true],
    ["a pipe", {}, undefined, false],
    ["a terminal that cannot", { TERM: "dumb" }, true, false],
    ["a terminal with NO_COLOR", { NO_COLOR: "1" }, true, false],
    ["a terminal with an empty NO_COLOR", { NO_COLOR: "" }, true, true],
    ["a pipe with FORCE_COLOR", { FORCE_COLOR: "1" }, undefined, true],
    ["a terminal with FORCE_COLOR=0", { FORCE_COLOR: "0" }, true, false],
    ["both", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  ])("%s", (_, env, isTTY, wanted) => {
    expect(wantsColour(env, { isTTY })).toBe(wanted);
  });

  test("painting without colours leaves the text alone", () => {
    expect(painter(false)("words", "bold", "red")).toBe("words");
    expect(painter(true)("words", "underline")).toBe("\u001b[4mwords\u001b[24m");
  });
});

describe("a page", () => {
  test.each([
    [undefined, 96],
    [500, 96],
    [72, 72],
    [0, 40],
  ])("on %s columns is %d wide", (columns, width) => {
    expect(paperOf(false, columns).width).toBe(width);
  });

  test("a word without an end is broken, and wide characters count two", () => {
    expect(wrap("x".repeat(25), 10)).toEqual(["x".repeat(10), "x".repeat(10), "xxxxx"]);
    expect(wrap("日本語日本語", 6)).toEqual(["日本語", "日本語"]);
  });

  test("a table keeps its columns and wraps the last one", () => {
    const rows = [
      ["one", "12", "words ".repeat(8).trim()],
      ["three", "3", "short"],
    ];
    expect(table(rows, { ...paperOf(false), width: 40 }, ["left", "right", "left"])).toEqual([
      "one    12  words words words words words",
      "           words words words",
      "three   3  short",
    ]);
  });
});

describe("a draft with its words marked", () => {
  const draft = "You should have called us. Calm down, it is our policy.";
  const { findings } = analyzeReply(draft);

  test("stands in brackets without colours, numbered as in the list", () => {
    const marked = wrapMarked(draft, findings, 200, paperOf(false)).join("\n");
    findings.forEach(({ range, excerpt }, index) => {
      if (range === null) return;
      const label = [...String(index + 1)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
      expect(marked).toMatch(new RegExp(`${excerpt}⟧\\S*${label}`));
    });
    expect(marked.replace(/[⟦⟧⁰¹²³⁴⁵⁶⁷⁸⁹·]/g, "")).toBe(draft);
  });

  test("is underlined with colours, on every line of a mark", () => {
    const lines = wrapMarked(draft, findings, 18, paperOf(true));
    const plain = lines.map((line) => stripVTControlCharacters(line));
    expect(plain.join(" ").replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹·]/g, "")).toBe(draft);
    expect(lines[0]).toContain("\u001b[4mYou should have");
    expect(lines[1]).toContain("\u001b[4m");
  });

  test("marks that cross are closed and opened again", () => {
    const finding = (start: number, end: number) => ({ ...findings[0]!, range: { start, end } });
    const crossing = [finding(0, 10), finding(4, 15)];
    expect(wrapMarked("abcdefghijklmnopqr", crossing, 80, paperOf(false))).toEqual(["⟦abcd⟦efghij⟧²⟧¹⟦klmno⟧²pqr"]);
  });
});
