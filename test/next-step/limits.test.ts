import { describe, expect, test } from "vitest";
import type { Turn } from "../../src/index.js";
import { suggestNextStep } from "../../src/index.js";
import { limitFacts } from "../../src/next-step/limits.js";
import { readText } from "../../src/text/read.js";

describe("how the customer takes a limit", () => {
  test.each([
    "I'll say it to your manager too, and put it on my page",
    "lol mule wants manners",
    "hee haw hee haw",
    "Your mother keeps it civil",
    "You can and you will.",
    "You'll have the same from me every day.",
  ])("goes on: %j", (text) => {
    expect(limitFacts([readText(text)])).toEqual(["reply:goes-on"]);
  });

  test.each([
    "I'm sorry. I've been up since four with this.",
    "Fine. It's the lamp that is broken.",
    "Okay okay. Can you do Friday?",
    "You're right, that was uncalled for.",
    "Would you please look at the lamp?",
  ])("yields: %j", (text) => {
    expect(limitFacts([readText(text)])).toEqual(["reply:yields"]);
  });

  test.each([
    "The blue lamp from the second box.",
    "I'll send you the photo tonight.",
    "When do I get a new machine?",
    "All I want is my money back. I've got three kids and no cooker.",
  ])("neither: %j", (text) => {
    expect(limitFacts([readText(text)])).toEqual([]);
  });
});

const INSULT: Turn = { role: "customer", text: "Is there anyone with a brain there, you mule?" };

describe("a limit of ours", () => {
  test.each([
    "We can't accept comments about where my colleague comes from.",
    "I have to ask you one last time to stop the taunts.",
    "Please don't talk to me so.",
    "I'm ending this call if you swear at me again.",
    "I'd be glad to help, but not while you shout at my colleague.",
    "Please leave my accent out of this.",
    "One more message like that and I shall leave the chat.",
  ])("is seen in %j: whoever jeers at it is past it", (text) => {
    const { step } = suggestNextStep([INSULT, { role: "agent", text }, { role: "customer", text: "hee haw, hee haw" }]);
    expect(step).toBe("end-contact");
  });

  test.each([
    "We can't continue with the repair until the part arrives.",
    "I'll close the ticket if there is nothing else.",
    "Please do not share your password with anyone.",
    "We do not tolerate abuse of our customers, and I'm sorry about the way he talked to you.",
    "I can't change the language of the invoice.",
  ])("is none in %j", (text) => {
    const { step } = suggestNextStep([INSULT, { role: "agent", text }, { role: "customer", text: "hee haw, hee haw" }]);
    expect(step).not.toBe("end-contact");
  });
});
