import { describe, expect, test } from "vitest";
import type { TokenClass } from "../../src/text/document.js";
import { maskText } from "../../src/text/mask.js";
import { readText } from "../../src/text/read.js";
import { tokenize } from "../../src/text/tokenize.js";
import { ofClass } from "../support/render.js";

type ClassName = keyof typeof TokenClass;

describe("classes of tokens", () => {
  test.each<[ClassName, string, string]>([
    ["number", "two, 3, 4.5 and half a dozen", "two 3 4.5 half dozen"],
    ["number", "no one, this one, the one of them", ""],
    ["money", "£5.99, $10, 10€, 5 GBP, USD 7, ₹500, five pounds, £5k", "5.99 10 10 5 gbp usd 7 500 five pounds 5k"],
    ["money", "Rs. 500 or 20 quid", "rs. 500 20 quid"],
    ["money", "5 parcels and a pound", ""],
    ["date", "on 12 March, 3rd, in May, Monday, tomorrow", "12 march 3rd may monday tomorrow"],
    ["date", "12/03/2024, 2024-03-12, 12.03.2024, 5/6", "12/03/2024 2024-03-12 12.03.2024 5/6"],
    ["date", "it may be 24/7 or 4.5/5", ""],
    [
      "clock",
      "5pm, 5 pm, 17:30, 5.30 pm, noon, 10 o'clock, 9:00-17:00",
      "5pm 5 pm 17:30 5.30 pm noon 10 o'clock 9:00-17:00",
    ],
    ["duration", "two days, 24h, 24hrs, 48 hours", "two days 24h 24hrs 48 hours"],
    [
      "duration",
      "3 to 5 business days, a couple of weeks, half an hour",
      "3 to 5 business days couple of weeks half an hour",
    ],
    ["duration", "in a day, some days", "a day"],
    ["url", "https://x.com/a?b, www.x.org, example.com, t.co/abc", "https://x.com/a?b www.x.org example.com t.co/abc"],
    ["url", "sorry.in a hurry, v2.0, e.g. this", ""],
    ["email", "a.b@example.co.uk (c@x.org)", "a.b@example.co.uk c@x.org"],
    [
      "id",
      "#12345, AB-12345, ORD12345678, 7745123, CASE-0071-224",
      "#12345 ab-12345 ord12345678 7745123 case-0071-224",
    ],
    ["id", "in 2024, 1st, 24hrs, 3-5, A1", ""],
    ["handle", "@acme and .@bob", "@acme @bob"],
    ["handle", "AcmeHelp my lamp is dark", "acmehelp"],
    ["handle", "AskAcme: is AcmeCare there", "askacme"],
    ["handle", "acmecares hello", "acmecares"],
    ["handle", "Support was kind. Care and Help too. Nobody cares", ""],
    ["hashtag", "#fail", "#fail"],
    ["emoji", "😊 :-) <3", "😊 :-) <3"],
    [
      "placeholder",
      "{{first_name}} [DATE] {name} <ORDER_NUMBER> %NAME% XXXX ____",
      "{{first_name}} [date] {name} <order_number> %name% xxxx ____",
    ],
    ["placeholder", "<customer name> [your name here]", "<customer name> [your name here]"],
    ["placeholder", "[1] [sic] [text](https://x.com) <NAME> #NAME# [image: a.jpg]", ""],
    ["name", "Dear Ms Okafor, I met Mr. Lee", "ms okafor lee"],
    ["name", "Hi Anna Lee,\n\nSorry", "anna lee"],
    ["name", "Dear Customer\nThanks\nWe care. Hello There. Thanks Team", ""],
    ["name", "Sorry.\nRegards,\nAnna", "anna"],
    ["name", "Sorry #NAME#", "#name#"],
  ])("%s in %j", (name, text, expected) => {
    expect(ofClass(readText(text), name)).toBe(expected);
  });
});

describe("what is no word is hidden", () => {
  test.each([
    ["see https://example.com/a now", "see X                     now"],
    ["(mail a@b.com)", "(mail X      )"],
    ["Dear{{name}}, hi", "DearX       , hi"],
    ["don’t `quote´", "don't 'quote'"],
    ["a\u3000b\u2028c\ufeffd", "a b\nc d"],
    ["1. one\n(2) two", "•  one\n •  two"],
    [`${"x".repeat(50)}${"y".repeat(50)}`, `X${" ".repeat(99)}`],
    ["", ""],
  ])("%j", (text, expected) => {
    const plain = tokenize(maskText(text), text).text;
    expect(plain).toBe(expected);
    expect(plain).toHaveLength(text.length);
  });

  test("hides an over-long run as a link where it is one", () => {
    const text = `see https://example.com/${"a".repeat(100)} or ${"b".repeat(100)}`;
    const document = readText(text);
    expect(document.size).toBe(4);
    expect(ofClass(document, "url")).toContain("https://example.com/");
    expect(document.classes[3]).toBe(0);
  });
});
