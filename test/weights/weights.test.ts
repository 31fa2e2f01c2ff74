import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { weigher } from "../../src/rules/weighed/weigh.js";
import { wordsOf } from "../../src/text/features.js";
import { readText } from "../../src/text/read.js";
import { learn, scoreOf } from "./learn.js";
import { judgedConversations } from "./situations.js";
import { crossValidateSteps, LEANINGS_FILE, leaningsSource } from "./steps.js";
import { SIDES, taughtSignals, taughtTexts } from "./texts.js";
import { crossValidate, WEIGHTS_FILE, weightsSource } from "./weights.js";

test("the weights that ship are those that the texts teach", () => {
  expect(weightsSource()).toBe(readFileSync(WEIGHTS_FILE, "utf8"));
});

describe.each(SIDES)("the texts on the %s side", (side) => {
  test("no lesson stands there twice", () => {
    const lessons = taughtTexts(side).filter(({ lesson }) => lesson !== undefined);
    const texts = lessons.map(({ text, lesson }) => `${lesson}: ${text.toLowerCase()}`);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test.each(taughtSignals(side))("%s has lessons of both kinds", (signal) => {
    const lessons = taughtTexts(side).filter(({ lesson }) => lesson === signal);
    const present = lessons.filter(({ shows }) => shows(signal) === true).length;
    expect(present).toBeGreaterThan(80);
    expect(lessons.length - present).toBeGreaterThan(40);
  });
});

test("on texts that it was not taught it finds some of what there is and hardly anything else", () => {
  const figures = crossValidate(5).filter((line) => line.includes("from 20"));
  expect(figures.length).toBe(5);
  for (const line of figures) {
    const [found, near, others] = [...line.matchAll(/([\d.]+) %/g)].map((match) => Number(match[1]));
    expect(found).toBeGreaterThan(15);
    expect(near).toBeLessThan(15);
    expect(others).toBeLessThan(2);
  }
});

describe("the next steps", () => {
  test("weigh what the judged conversations teach", () => {
    expect(leaningsSource()).toBe(readFileSync(LEANINGS_FILE, "utf8"));
  }, 60_000);

  test("are mostly right where the conversation was not among those learnt from, and hardly ever harmful", () => {
    const [best, acceptable, harmful] = [...crossValidateSteps(3).matchAll(/([\d.]+) %/g)].map((each) =>
      Number(each[1]),
    );
    expect(best).toBeGreaterThan(50);
    expect(acceptable).toBeGreaterThan(80);
    expect(harmful).toBeLessThan(5);
  }, 60_000);

  test("are judged without contradiction, and no conversation twice", () => {
    const judged = judgedConversations();
    for (const { conversation, best, ok, bad } of judged) {
      const last = conversation[conversation.length - 1]?.text;
      expect(best.length, last).toBeGreaterThan(0);
      expect(
        [...best, ...ok].filter((step) => bad.includes(step)),
        last,
      ).toEqual([]);
    }
    const texts = judged.map(({ conversation }) => JSON.stringify(conversation.map(({ text }) => text)));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

test("the classifier tells apart what can be told apart, and the rare kind is not passed over", () => {
  const sample = (features: readonly number[], present: boolean) => ({ features, scale: 1, present, cost: 1 });
  const samples = [sample([0, 2], true), sample([0, 3], true), sample([1, 2], false), sample([1, 3], false)];
  const model = learn(samples, 4);
  expect(samples.map((each) => scoreOf(model, each) > 0)).toEqual([true, true, false, false]);
  expect(learn(samples, 4)).toEqual(model);
});

describe("what is weighed", () => {
  const wordsIn = (text: string): readonly string[] => {
    const document = readText(text);
    return document.sentences.flatMap((sentence) => wordsOf(document, sentence));
  };

  test("words as stems, denied words, sums and days by their kind", () => {
    expect(wordsIn("Nobody was hurt by the falling shelves.")).toEqual(
      expect.arrayContaining(["nobody", "not:hurt", "not:fall", "not:shelv"]),
    );
    expect(wordsIn("It costs £20.")).toContain("<money>");
    expect(wordsIn("Is it safe?")).toContain("<?>");
    expect(wordsIn("The shelf fell.\n\nBest regards\nFire Smoke")).not.toContain("smok");
  });

  const learnt = { fire: { bias: -10, words: "\n100 smok flam\n50 kitchen+smok\n-100 salmon\n" } };

  test("each word counts once, however often it is said", () => {
    const weigh = weigher(learnt);
    const once = weigh(readText("Smoke and flames in the kitchen"), "fire")?.weight ?? 0;
    expect(once).toBeGreaterThan(0);
    expect(weigh(readText("Smoke, smoke, smoke"), "fire")).toBeUndefined();
    expect(weigh(readText("Smoke and flames on salmon"), "fire")?.weight).toBeLessThan(once);
  });

  test("the heaviest stretch of a long text is found, with its place", () => {
    const calm = "The room was large and the staff were kind to all of us. ".repeat(20);
    const document = readText(`${calm}Smoke and flames came out of the wall. ${calm}`);
    const heaviest = weigher(learnt)(document, "fire");
    expect(heaviest?.weight).toBeGreaterThan(0);
    const { first, last } = heaviest?.span ?? { first: 0, last: 0 };
    expect(document.text.slice(document.starts[first], document.ends[last - 1])).toContain("Smoke and flames");
    expect(last - first).toBeLessThan(80);
  });

  test("a text without words weighs nothing", () => {
    expect(weigher(learnt)(readText(""), "fire")).toBeUndefined();
    expect(weigher(learnt)(readText("!!! ..."), "fire")).toBeUndefined();
  });
});
