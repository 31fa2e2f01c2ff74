import { expect, test } from "vitest";
import { recommended } from "../../src/rules/recommended.js";
import { cueLists } from "../../src/rules/steps/cues.js";
import { customerWords } from "../../src/rules/words/customer-words.js";
import { feelings } from "../../src/rules/words/feelings.js";
import { needWords } from "../../src/rules/words/need-words.js";
import { problems } from "../../src/rules/words/problems.js";
import { replyWords } from "../../src/rules/words/reply-words.js";
import { riskWords } from "../../src/rules/words/risk-words.js";
import { safetyWords } from "../../src/rules/words/safety-words.js";
import { selfHarmWords } from "../../src/rules/words/self-harm-words.js";
import { things } from "../../src/rules/words/things.js";
import { threatWords } from "../../src/rules/words/threat-words.js";
import { toneWords } from "../../src/rules/words/tone-words.js";

test("no two files give a list the same name: the later one would silently replace the other", () => {
  const names = [
    things,
    problems,
    feelings,
    replyWords,
    riskWords,
    toneWords,
    customerWords,
    needWords,
    cueLists,
    selfHarmWords,
    threatWords,
    safetyWords,
  ].flatMap((lists) => Object.keys(lists));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(Object.keys(recommended.lists ?? {}).sort()).toEqual([...names].sort());
});
