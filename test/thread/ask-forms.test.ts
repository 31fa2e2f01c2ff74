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
    ["Small question, is the sauna open", "is the sauna open"],
    ["I'd like his name taken off the lease.", "I'd like his name taken off the lease"],
    ["Someone must read the meter before the 5th.", "Someone must read the meter before the 5th"],
    ["Whether the cot comes with a mattress isn't mentioned.", "Whether the cot comes with a mattress isn't mentioned"],
    ["The bay is empty. Has the van been repaired", "Has the van been repaired"],
    ["can dogs go on deck", "can dogs go on deck"],
    ["how to reset the code", "how to reset the code"],
    ["Would Tuesday work for the fitter", "Would Tuesday work for the fitter"],
    ["It's open on Sundays, isn't it?", "It's open on Sundays, isn't it"],
    ["Skip the next box for us.", "Skip the next box for us"],
    ["And put the new address on before Monday please", "put the new address on before Monday"],
    ["If he is ill let me send my brother.", "If he is ill let me send my brother"],
    ["And if you can give me a note for my boss", "And if you can give me a note for my boss"],
    ["The leaflet shows two plugs, which one do I need", "which one do I need"],
    ["whens it coming", "whens it coming"],
    ["who signed for it", "who signed for it"],
    ["Can you even find my order", "Can you even find my order"],
  ])("%s", (text, ask) => expect(asksIn(text)).toEqual([ask]));

  test("two things that are asked with one verb", () => {
    expect(asksIn("Can I change my seat and add a bag?")).toEqual(["Can I change my seat", "add a bag"]);
  });

  test.each([
    "Not the garden you showed us, is it?",
    "Would I come again? Never.",
    "Keep up the good work.",
    "Hold music for an hour.",
    "Put together by my son, the shelf is great.",
    "Let me tell you what happened.",
    "They would not let me pay by card.",
    "If you can call it that.",
    "What happened next was a farce.",
    "Take your time.",
    "Fabrikam Our tram is stuck again.",
    "Food that they serve is cold.",
    "The sign said: bring your own towel.",
    "How would you feel?",
    "I did not say when I would move out.",
    "Cancel by phone was the advice.",
    "One moment please, I have to find my glasses.",
    "Hold on a second please.",
    "Hi there, I'd like to ask a question.",
    "We would love to come back soon.",
    "I want to stay here again.",
    "How wrong was I.",
    "Did I mention the lovely breakfast?",
    "There was no mention of any fee.",
    "We are waiting for a bus in the rain.",
    "It depends whether you want to please your guests or not.",
    "He was kindly giving us blankets.",
    "Then the porter told me please go and find another room.",
    "put the red ones on sale tomorrow please lol",
    "Is this how you treat people?",
    "How much can I take?",
    "How can I forget the dogs of the house?",
    "What sort of hospitality is this?",
    "Can I please get answers to my questions?",
  ])("none: %s", (text) => expect(asksIn(text)).toEqual([]));
});

describe("asks that look like none", () => {
  test.each([
    ["Give me a moment of your time and a refund.", "refund"],
    ["I have a question about the second invoice: is it paid?", "is it paid"],
    ["I'd like to return the boots soon, they pinch.", "return the boots"],
    ["We are still waiting for a reply.", "waiting for a reply"],
    ["please fix my login lol", "fix my login"],
    ["I told them I want my deposit back.", "want my deposit back"],
    ["How late was the train?", "How late was the train"],
    ["What kind of paint is this?", "What kind of paint is this"],
    ["I asked if the cot has a mattress.", "if the cot has a mattress"],
  ])("%s", (text, words) => expect(asksIn(text).join(" / ")).toContain(words));

  const REVIEW =
    "A quiet house near the old bridge. The rooms are small and clean, the beds are soft, and breakfast is served in the garden when it is warm. " +
    "The owner knows all the paths and the people of the valley. We stayed for three nights in June and slept like stones. ";

  test.each(["Book the corner room, it has two windows.", "Just call Ray, he will bring you to the falls."])(
    "to other guests: %s",
    (advice) => expect(asksIn(REVIEW + advice)).toEqual([]),
  );

  test.each(["Refund me the second night.", "Could you put a lamp on the stairs?"])("to the house: %s", (ask) =>
    expect(asksIn(REVIEW + ask)).toHaveLength(1),
  );

  test("what they asked once is told, and what nobody answered hangs", () => {
    expect(asksIn(`${REVIEW}We asked if we could pay by card and he refused.`)).toEqual([]);
    expect(asksIn(`${REVIEW}We asked if we could have the deposit back and nobody has replied.`)).toHaveLength(1);
  });
});

describe("answers by their form", () => {
  const left = (ask: string, reply: string): readonly string[] =>
    analyzeReply(reply, { conversation: [{ role: "customer", text: ask }] }).leavesOpen.map(({ excerpt }) => excerpt);

  test.each([
    ["Do you mend tents on Mondays? And is there a fee?", "We do, ten till four. There is nothing to pay."],
    ["What day is judo, and where do we park?", "Judo is Tuesdays and Thursdays. You park behind the hall."],
    ["I'd like to fly on Friday. Is that an option, and what does it cost?", "The difference in fare is £64.20."],
    ["Can I drop the sports channels?", "Our colleagues at 555-014-2277 look after that."],
    ["Can I move or cancel my plan?", "You cannot cancel it before May."],
    ["Please keep a kettle in each room.", "We have passed your suggestion on to the house."],
    ["Can you check my account?", "There was a fault on our side, and it works again."],
    ["Would you recommend another charger?", "The best one would be the small travel charger."],
    ["When will the lift be repaired?", "The plan for it is 2031."],
    ["Is the pool heated?", "Hi Ines! I hope you're well today."],
    ["Please reply to my message.", "A colleague will get back to you this afternoon."],
    ["Can you check order 88121 for me? And why was I charged?", "It was cancelled, because the mill ran out of oats."],
    ["Is there a date yet? And which lines get the long trains?", "All lines get them, from 10 December."],
    ["Which cable do you mean? And do I unscrew it?", "The grey one beside the meter. Yes, a quarter turn."],
    [
      "What does 'on hold' mean and who decides?",
      "Mr Oduya decides. A colleague reads the form by hand, line by line.",
    ],
  ])("%s", (ask, reply) => expect(left(ask, reply)).toEqual([]));

  test.each([
    ["Is the pool heated?", "Hi Ines! The garden is lovely at the moment. Enjoy!"],
    ["Please take the fee off my bill.", "We have passed your comments on to the team."],
  ])("no answer: %s", (ask, reply) => expect(left(ask, reply)).toHaveLength(1));

  test("a cheer tells nothing", () => {
    expect(
      left(
        "Who teaches the class, and is the trip fee due yet?",
        "Mr Oduya teaches the class. The trip will be such fun!",
      ),
    ).toEqual(["is the trip fee due yet"]);
  });
});
