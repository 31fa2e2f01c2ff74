import { describe, expect, test } from "vitest";
import { answerFacts } from "../../src/next-step/answers.js";
import { readText } from "../../src/text/read.js";

const factsOf = (ours: string, theirs: string, earlier: readonly string[] = []): readonly string[] =>
  answerFacts(
    [readText(theirs)],
    [readText(ours)],
    earlier.map((text) => readText(text)),
    false,
  );

describe("how the customer answers us", () => {
  test.each([
    ["reply:yes", "Shall I book it?", "Yep, please."],
    ["reply:yes", "Does it turn now?", "It does!"],
    ["reply:yes", "I can take it off. Shall I?", "would you?"],
    ["reply:no", "Shall I book it?", "No, thanks."],
    ["reply:picks", "Would you like the lamb or the beef?", "lamb. she's a fan"],
    [
      "reply:gives-data",
      "Which number is on the lid?",
      "It says 4-7719, as far as I can read it without my glasses on",
    ],
    ["reply:facts", "Which name and date, please?", "Ada Brook, 2 November. Thank you!"],
    ["reply:nod", "Shall I book it?", "Yep, please."],
    [
      "reply:picks",
      "The loft or the garden room?",
      "The loft. Now, please. I am standing in the hall with three bags.",
    ],
    ["reply:nudge", "We are sorry.", "And?"],
    ["reply:throws-back", "Please use the portal.", "A portal? With my eyes?"],
    ["reply:names-time", "He comes between 8 and 10.", "It's ten to twelve."],
    ["reply:bare", "I've sent it.", "ok thanks"],
    ["we-named-a-time", "You will have it by Friday.", "ok"],
  ])("%s: %j – %j", (fact, ours, theirs) => {
    expect(factsOf(ours, theirs)).toContain(fact);
  });

  test("insisting is saying the same words again", () => {
    expect(factsOf("Your oven is hot.", "The hob. The hob is cold.", ["My hob is cold."])).toContain("reply:insists");
    expect(factsOf("Your oven is hot.", "The lamp.", ["My hob is cold."])).not.toContain("reply:insists");
  });

  test.each([
    ["reply:yes", "Shall I book it?", "Yes, but not on Monday."],
    ["reply:picks", "Would you like the lamb or the beef?", "Not the lamb!"],
    ["reply:gives-data", "We are on it.", "4-7719"],
    ["reply:nudge", "We are sorry.", "And my parcel is still lost."],
  ])("not %s: %j – %j", (fact, ours, theirs) => {
    expect(factsOf(ours, theirs)).not.toContain(fact);
  });

  test("nothing answers nothing", () => {
    expect(answerFacts([], [], [], false)).toEqual([]);
  });
});
