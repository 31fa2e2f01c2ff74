import { describe, expect, test } from "vitest";
import { readText } from "../../src/text/read.js";
import { flagged } from "../support/render.js";

describe("quotations", () => {
  test.each([
    ['He said "I am sorry" and left', "i am sorry"],
    ["He said “I am sorry” and left", "i am sorry"],
    ["He said «pardon» and left", "pardon"],
    ["He said ‘I am sorry’ and left", "i am sorry"],
    ["He said 'we will call' today", "we will call"],
    ['A 55" screen and a 32" one', ""],
    ["the customers' orders and our agents' calls", ""],
    ["I'm sure it's the customer's", ""],
    ["We 'fixed' it", "fixed"],
    ['One mark " alone', ""],
    ['Not closed "here\n\nand "there" it is', "there"],
    ['"All of it is in quotation marks."', ""],
    [
      `He said "${"so ".repeat(250)}" there, and more words follow so that it is not all of the text ${"x ".repeat(200)}`,
      "",
    ],
  ])("%j", (text, expected) => {
    expect(flagged(readText(text), "quoted")).toBe(expected);
  });
});

const LETTER = [
  "Dear Ms Okafor,",
  "",
  "I am sorry about the delay.",
  "",
  "Kind regards,",
  "Anna",
  "Acme Support",
  "",
  "On Mon, 3 May 2024 at 10:00, Bob wrote:",
  "> I am angry",
].join("\n");

describe("parts of a letter", () => {
  test("greeting, signature and quoted thread are told from the text", () => {
    const document = readText(LETTER);
    expect(flagged(document, "greeting")).toBe("dear ms okafor");
    expect(flagged(document, "signature")).toBe("kind regards anna acme support");
    expect(flagged(document, "history")).toBe("on mon 3 may 2024 at 10:00 bob wrote i am angry");
  });

  test.each([
    ["Sorry!\n> you said\n> this\nWe care", "you said this"],
    ["Thanks.\n-----Original Message-----\nFrom: Bob\nhello", "original message from bob hello"],
    ["Sorry!\n\nFrom: Bob\nSent: Monday\nI am angry", "from bob sent monday i am angry"],
    ["From: the bottom of my heart\nSorry", ""],
    ["Sorry.\nFrom: here on it gets better", ""],
    ["On 3 May Bob wrote:\n> I am angry\n\nWe are sorry", "on 3 may bob wrote i am angry"],
    ["Es tut mir leid.\nAm 3. Mai schrieb Bob:\nBöse", "am 3 mai schrieb bob böse"],
  ])("quoted thread of %j", (text, expected) => {
    expect(flagged(readText(text), "history")).toBe(expected);
  });

  test.each([
    ["Sorry.\nBest,\nAnna", "best anna"],
    ["Sorry.\nMany thanks\nAnna Lee", "many thanks anna lee"],
    ["Sorry.\n-- \nAnna\nWe are a registered company of some kind.", "anna we are a registered company of some kind"],
    ["Sorry.\nSent from my iPhone", "sent from my iphone"],
    ["Sorry.\nThanks\nWe will call you about it tomorrow morning.", ""],
    [
      "Sorry.\nThanks\nAnna\nThis e-mail is confidential and only for you.",
      "thanks anna this e-mail is confidential and only for you",
    ],
    ["Thanks\nWe will call you", ""],
    ["So sorry! Please DM us. ^AC", "ac"],
    ["So sorry! -Becky", "becky"],
    ["So sorry /KL https://t.co/abc", "kl https://t.co/abc"],
    ["We fixed it\nfor you ^JM", "jm"],
    ["There is no refund - sorry", ""],
    ["There is no refund - Sorry", ""],
    ["Is it yes / no", ""],
    ["Steps:\n- Update\n- Restart", ""],
  ])("signature of %j", (text, expected) => {
    expect(flagged(readText(text), "signature")).toBe(expected);
  });

  test.each([
    ["Hi Anna,\nSorry", "hi anna"],
    ["Good morning\nSorry", "good morning"],
    ["Hello there!", "hello there"],
    ["Dear Mr Cole, Mrs Cole,\nSorry", "dear mr cole mrs cole"],
    ["Dear Anna, the parcel left today.\n\nSorry", ""],
    ["Hi Anna, sorry about that", ""],
    ["Sorry\nHi Anna", ""],
  ])("greeting of %j", (text, expected) => {
    expect(flagged(readText(text), "greeting")).toBe(expected);
  });
});
