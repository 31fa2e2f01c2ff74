import { describe, expect, test } from "vitest";
import { redact } from "../../src/contract/evidence.js";
import { createAnalyzer, type Evidence, type Turn } from "../../src/index.js";

const NAME = "Priya";
const ADDRESS = "priya.rao@mail.example";
const ORDER = "KT-48213";
const CONVERSATION: readonly Turn[] = [
  {
    role: "customer",
    at: "2026-05-04T09:00:00Z",
    text: `You promised me, ${NAME}, a refund for order ${ORDER}. Write to ${ADDRESS}. When will you refund ${NAME} ${ORDER}? This is the third time, for ${NAME}!`,
  },
  { role: "agent", at: "2026-05-04T10:00:00Z", text: `I'll write to ${ADDRESS} about ${ORDER} by noon on 5 May.` },
  {
    role: "customer",
    at: "2026-05-06T10:00:00Z",
    text: `Nobody wrote to ${ADDRESS}! I am ${NAME}, order ${ORDER}. Where is it?`,
  },
];
const REPLY = `You should have told ${NAME} about ${ORDER}, as per our policy of 2019. Write to ${ADDRESS}, it is not our fault.`;

const known = new Map<string, readonly unknown[]>();

/** All that a host can ask for, with the option given in the call, or in the rule set. Compiling the rules takes time, so each is made once. */
function results(evidence: Evidence, place: "call" | "rule set"): readonly unknown[] {
  const key = `${evidence} ${place}`;
  const all = known.get(key) ?? resultsOf(evidence, place);
  known.set(key, all);
  return all;
}

function resultsOf(evidence: Evidence, place: "call" | "rule set"): readonly unknown[] {
  const given = place === "call" ? { evidence } : {};
  const analyzer = createAnalyzer(place === "call" ? {} : { options: { evidence } });
  const prepared = analyzer.prepare(CONVERSATION, given);
  const ofTheRuleSet =
    place === "call" ? [] : [analyzer.assessCustomer(CONVERSATION), analyzer.readThread(CONVERSATION)];
  return [
    analyzer.analyzeReply(REPLY, { ...given, conversation: CONVERSATION }),
    analyzer.analyzeReply("Ok.", { ...given, conversation: CONVERSATION }),
    analyzer.suggestNextStep(CONVERSATION, given),
    prepared.analyzeReply(REPLY),
    prepared.suggestNextStep(),
    prepared.customer,
    prepared.thread,
    ...ofTheRuleSet,
  ];
}

function excerptsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "excerpt" ? [inner as string] : excerptsIn(inner)));
}

describe.each(["call", "rule set"] as const)("evidence, said in the %s", (place) => {
  test("full shows the words", () => {
    const text = JSON.stringify(results("full", place));
    for (const word of [ADDRESS, ORDER]) expect(text).toContain(word);
  });

  test("redacted shows no address and no number anywhere in any result", () => {
    for (const result of results("redacted", place)) {
      const text = JSON.stringify(result);
      expect(text).not.toContain("priya.rao");
      expect(text).not.toContain("48213");
    }
    const masked = results("redacted", place).flatMap(excerptsIn);
    expect(masked.some((excerpt) => excerpt.includes("•"))).toBe(true);
    expect(masked.map((excerpt) => excerpt.length)).toEqual(
      results("full", place)
        .flatMap(excerptsIn)
        .map((excerpt) => excerpt.length),
    );
  });

  test("none shows nothing", () => {
    const all = results("none", place);
    expect(new Set(all.flatMap(excerptsIn))).toEqual(new Set([""]));
    for (const word of ["priya.rao", "48213", NAME]) expect(JSON.stringify(all)).not.toContain(word);
  });

  test("it changes no score, signal or step", () => {
    const plain = (all: readonly unknown[]): unknown =>
      JSON.parse(
        JSON.stringify(all, (key, value) => (["excerpt", "phrases", "reason", "ruleSet"].includes(key) ? null : value)),
      );
    expect(plain(results("redacted", place))).toEqual(plain(results("full", place)));
    expect(plain(results("none", place))).toEqual(plain(results("full", place)));
  });
});

describe("redact", () => {
  test.each([
    ["Marta, you owe me £12. Marta!", "Marta, you owe me £••. •••••!"],
    [
      "We wrote to you. You and Ola didn’t answer. It's Will's turn.",
      "We wrote to you. You and ••• didn’t answer. It's •••••• turn.",
    ],
    [
      "Hi. Please call May or Grace on Monday. Don't! Don did.",
      "Hi. Please call ••• or ••••• on Monday. Don't! ••• did.",
    ],
    ["ask a.b@mail.example, Nobody else", "ask ••••••••••••••••• Nobody else"],
  ])("%s", (text, masked) => {
    expect(redact(text)).toBe(masked);
    expect(redact(text)).toHaveLength(text.length);
  });
});
