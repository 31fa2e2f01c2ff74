import { describe, expect, test } from "vitest";
import { readText } from "../../src/text/read.js";
import { renderBounds } from "../support/render.js";

const WRAPPED = "This line is wrapped by hand at some seventy columns, so that it goes\non here. Next";

describe("sentences", () => {
  test.each([
    ["Sorry. We know", "sorry ‖. we know ‖"],
    ["Sorry! Really?! What?? Ok!!", "sorry ‖! really ‖? what ‖? ok ‖!"],
    ["Sorry.Can you send it?", "sorry ‖. can you send it ‖?"],
    ["I am not. i said so", "i am not ‖. i said so ‖"],
    ["Use v2.0, e.g. on iOS, i.e. a phone", "use v2 0 e.g. on ios i.e. a phone ‖"],
    ["Mr. Okafor and Mrs. Lee of St. James", "mr. okafor and mrs. lee of st. james ‖"],
    ["Ref. no. 12 of approx. 5", "ref no. 12 of approx. 5 ‖"],
    ["It left at 5 p.m. We never came.", "it left at 5 p.m. ‖. we never came ‖."],
    ["It left at 5 p.m. Monday", "it left at 5 p.m. monday ‖"],
    ["It costs £5.99 or 1,000.50 now.", "it costs 5.99 or 1,000.50 now ‖."],
    ["See example.com. Thanks", "see example.com ‖. thanks ‖"],
    ["Wait... Nothing. well… ok", "wait ‖. nothing ‖. well / ok ‖"],
    ['"Is it?" he asked. "No!" they said', "is it ‖? he asked ‖. no ‖! they said ‖"],
    ["(Really.) Good", "really ‖. good ‖"],
    ["Line one\nLine two\n\nLine three", "line one ‖ line two ‖ line three ‖"],
    ["Line one\r\nLine two", "line one ‖ line two ‖"],
    [WRAPPED, "this line is wrapped by hand at some seventy columns / so that it goes on here ‖. next ‖"],
    ["Do this:\n1. Restart it\n2) Update\n(3) Wait\na) call", "do this ‖ •restart it ‖ •update ‖ •wait ‖ •call ‖"],
    ["- first\n* second\n• third\n> fourth", "•first ‖ •second ‖ •third ‖ fourth ‖"],
    ["Sorry 😊 We will look", "sorry 😊 ‖ we will look ‖"],
    ["sorry 😊 we will look", "sorry 😊 / we will look ‖"],
    ["", ""],
  ])("%j", (text, expected) => {
    expect(renderBounds(readText(text))).toBe(expected);
  });
});

describe("clauses", () => {
  test.each([
    ["sorry but we will look", "sorry / but we will look ‖"],
    ["it failed because you called", "it failed / because you called ‖"],
    ["I am sorry, I will call", "i am sorry / i will call ‖"],
    ["red, green and blue", "red green and blue ‖"],
    ["I called and we spoke", "i called / and we spoke ‖"],
    ["this and that", "this and that ‖"],
    ["not sorry - we care", "not sorry / we care ‖"],
    ["not sorry -- we care", "not sorry / we care ‖"],
    ["not sorry — we care", "not sorry / we care ‖"],
    ["sorry; done: now (really) ok", "sorry / done / now / really / ok ‖"],
    ["a well-known follow-up", "a well known follow up ‖"],
  ])("%j", (text, expected) => {
    expect(renderBounds(readText(text))).toBe(expected);
  });
});
