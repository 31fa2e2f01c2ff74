/** The forms in which people ask, and those that only look like it. */
import { describe, expect, test } from "vitest";
import { analyzeReply, readThread } from "../../src/index.js";

const asksIn = (text: string): readonly string[] =>
  readThread([{ role: "customer", text }]).asks.map(({ excerpt }) => excerpt);

describe("asks by their form", () => {
  test.each([
    ["The parts do not fit. Settle my claim and be done with it.", "Settle my claim and be done with it"],
    ["If the grey one is sold out, swap it for the green one.", "swap it for the green one"],
    ["Deliver after six.", "Deliver after six"],
    ["Look into the double booking.", "Look into the double booking"],
    ["The larger one for me, please.", "The larger one for me, please"],
    ["I'd like his name taken off the lease.", "I'd like his name taken off the lease"],
    ["Someone must read the meter before the 5th.", "Someone must read the meter before the 5th"],
    ["Whether the cot comes with a mattress isn't mentioned.", "Whether the cot comes with a mattress isn't mentioned"],
    ["The bay is empty. Has the van been repaired", "Has the van been repaired"],
    ["can dogs go on deck", "can dogs go on deck"],
    ["how to reset the code", "how to reset the code"],
    ["Would Tuesday work for the fitter", "Would Tuesday work for the fitter"],
    ["It's open on Sundays, isn't it?", "It's open on Sundays, isn't it"],
  ])("%s", (text, ask) => expect(asksIn(text)).toEqual([ask]));

  test("two things that are asked with one verb", () => {
    expect(asksIn("Can I change my seat and add a bag?")).toEqual(["Can I change my seat", "add a bag"]);
  });

  test.each([
    "Not the garden you showed us, is it?",
    "Would I come again? Never.",
    "Keep up the good work.",
    "Take your time.",
    "Fabrikam Our tram is stuck again.",
    "Food that they serve is cold.",
    "The sign said: bring your own towel.",
    "How would you feel?",
    "I did not say when I would move out.",
    "Cancel by phone was the advice.",
  ])("none: %s", (text) => expect(asksIn(text)).toEqual([]));
});

describe("answers by their form", () => {
  const left = (ask: string, reply: string): readonly string[] =>
    analyzeReply(reply, { conversation: [{ role: "customer", text: ask }] }).leavesOpen.map(({ excerpt }) => excerpt);

  test.each([
    ["Do you mend tents on Mondays? And is there a fee?", "We do, ten till four. There is nothing to pay."],
    ["What day is judo, and where do we park?", "Judo is Tuesdays and Thursdays. You park behind the hall."],
  ])("%s", (ask, reply) => expect(left(ask, reply)).toEqual([]));

  test("a cheer tells nothing", () => {
    expect(
      left(
        "Who teaches the class, and is the trip fee due yet?",
        "Mr Oduya teaches the class. The trip will be such fun!",
      ),
    ).toEqual(["is the trip fee due yet"]);
  });
});
