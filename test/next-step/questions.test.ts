import { describe, expect, test } from "vitest";
import { questionFacts, questionsIn } from "../../src/next-step/questions.js";
import { readText } from "../../src/text/read.js";

const kindsOf = (text: string): readonly string[] => questionsIn(readText(text)).map(({ kind }) => kind);

describe("what is asked", () => {
  test.each([
    ["ok, but when do i get it", "when-mine"],
    ["Tell me which day it comes.", "when-mine"],
    ["When does the museum open?", "when"],
    ["Who looks after my file?", "who"],
    ["Is anybody working on this?", "who"],
    ["So what now?", "what-now"],
    ["What can you do for us?", "what-now"],
    ["Where do we begin?", "how-start"],
    ["What do you need from me?", "how-start"],
    ["Any news?", "news"],
    ["Why was I charged?", "why"],
    ["Are you serious?", "scorn"],
    ["So we just sit on the floor, do we?", "scorn"],
    ["does the pass cover grandparents", "fact"],
    ["Quick one, is the code good for gift cards", "fact"],
  ])("%j asks %s", (text, kind) => {
    expect(kindsOf(text)).toContain(kind);
  });

  test.each([
    "What a mess.",
    "When I came home it was gone.",
    "Have a good one.",
    "I gave it to Ann, who knows you.",
    "You are a star!",
    "I'll let you know if it drops.",
  ])("%j asks nothing", (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});

describe("the frame of a question", () => {
  test.each([
    ["I don't want to know how it filters.", false],
    ["No need to explain why it was late.", false],
    ["I want to know how it filters.", true],
    ["Tell me why it was late.", true],
    ["does dry ice in a foil bag count as cargo", true],
  ])("%j: %j", (text, asks) => {
    expect(questionFacts([readText(text)]).length > 0).toBe(asks);
  });

  test.each([
    ["Will it be here before Friday?", "asks:when-mine"],
    ["Will I have it in time?", "asks:when-mine"],
    ["When am I allowed a cup of tea?", "asks:fact"],
    ["What is it you need from me?", "asks:how-start"],
  ])("%j: %s", (text, fact) => {
    expect(questionFacts([readText(text)])).toContain(fact);
  });
});
