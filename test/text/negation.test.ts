import { describe, expect, test } from "vitest";
import { readText } from "../../src/text/read.js";
import { negated } from "../support/render.js";

describe("what a not takes back", () => {
  test.each([
    ["We did not receive it, but we looked", "receive it"],
    ["I'm not sorry - we care", "sorry"],
    ["I'm not sorry\nWe care", "sorry"],
    ["It should not have been charged and I apologise", "have been charged"],
    ["You can't be sorry", "be sorry"],
    ["You dont understand", "understand"],
    ["Nobody called me", "called me"],
    ["No one called me", "one called me"],
    ["We never said that. Sorry", "said that"],
    ["No refund will be paid out today", "refund will be"],
    ["There is nothing wrong", "wrong"],
    ["without your number", "your number"],
    ["We are unable to help you", "to help you"],
    ["They failed to apologise for it", "to apologize for it"],
    ["They refused to refund me", "to refund me"],
    // No one is nobody, and reaches as far.
    ["No one here ever told me what to do", "one here ever told me what to do"],
    // Near misses of what takes nothing back.
    ["I can't tell you why it broke", "tell you why it broke"],
    ["We don't know how it broke", "know how it broke"],
    ["It couldn't be mended", "be mended"],
    ["It can't be more", "be more"],
    ["It could not cost more", "cost more"],
    ["We are not going to pay", "going to pay"],
    ["We are not going there", "going there"],
    ["You did not get me a refund", "get me a refund"],
    ["You did not get it wrong", "get it wrong"],
    ["Or not at all", "at all"],
    ["not one two three four five six seven eight nine", "one two three four five six seven eight"],
  ])("%j", (text, expected) => {
    expect(negated(readText(text))).toBe(expected);
  });

  test.each([
    "Not only did we fail",
    "I can't wait to help",
    "I can't thank you enough",
    "Please don't hesitate to call",
    "Don't worry, it is done",
    "I couldn't agree more",
    "I couldn't be more sorry",
    "I can't apologise enough",
    "I can't tell you how sorry I am",
    "I couldn't be happier to help",
    "I can't say how sorry I am",
    "I'm not going to lie, it is bad",
    "Don't get me wrong",
    "Why don't you call us?",
    "Why not try again?",
    "If not, call us",
    "Whether or not you agree",
    "No problem, I'll help",
    "No doubt it was late",
    "We fail at times",
    "Oh no, sorry about that",
  ])("%j takes nothing back", (text) => {
    expect(negated(readText(text))).toBe("");
  });
});
