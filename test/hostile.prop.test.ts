/**
 * Hostile text: every guarantee that can be seen on a result, for all four verbs, on strings that break programs. What it may cost is measured by
 * `npm run bench:hostile`; `npm run fuzz` draws anew for minutes and prints its seed.
 */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { analyzeReply, assessCustomer, createAnalyzer, readThread, suggestNextStep, type Turn } from "../src/index.js";
import { DEMO_CONVERSATIONS } from "./support/material.js";
import { HOSTILE_FAMILIES, NASTY_FAMILIES, nastyConversation, nastyText } from "./support/nasty.js";
import { runs } from "./support/runs.js";
import { expectSoundCustomer, expectSoundReply, expectSoundStep, expectSoundThread } from "./support/sound.js";

const analyzer = createAnalyzer();

// All rules are compiled at the first call, which takes its time on a busy machine.
beforeAll(() => {
  expectSound(DRAFT, [{ role: "customer", text: COMPLAINT }]);
  analyzer.analyzeReply(DRAFT);
}, 180_000);

/** Asks everything there is to ask about a reply and a conversation, and looks at all that comes back. */
function expectSound(reply: string, conversation: readonly Turn[]): void {
  const analysis = analyzeReply(reply, { conversation });
  const step = suggestNextStep(conversation);
  const customer = assessCustomer(conversation);
  const thread = readThread(conversation);
  expectSoundReply(analysis, reply, conversation);
  expectSoundStep(step, conversation);
  expectSoundCustomer(customer, conversation);
  expectSoundThread(thread, conversation);
}

/** A conversation that was prepared gives what the verbs give. */
function expectAlikePrepared(reply: string, conversation: readonly Turn[]): void {
  const prepared = analyzer.prepare(conversation);
  expect(prepared.analyzeReply(reply)).toStrictEqual(analyzeReply(reply, { conversation }));
  expect(prepared.suggestNextStep()).toStrictEqual(suggestNextStep(conversation));
  expect(prepared.customer).toStrictEqual(assessCustomer(conversation));
  expect(prepared.thread).toStrictEqual(readThread(conversation));
}

const COMPLAINT = "This is the third time I write, and nobody answers. Where is my refund for KT-48213?";
const DRAFT = "You should have called us. I am sorry about the refund, it arrives by 5 pm on Monday.";

/** In every place where a text can stand. */
function settingsFor(text: string): readonly (readonly [reply: string, conversation: readonly Turn[]])[] {
  return [
    [text, []],
    [
      `${DRAFT} ${text} ${DRAFT}`,
      [
        { role: "customer", text: `${COMPLAINT} ${text}` },
        { role: "agent", text: `${text} ${DRAFT}` },
        { role: "customer", text },
      ],
    ],
  ];
}

describe("any hostile text", () => {
  test.each(HOSTILE_FAMILIES)("in every place: $name", ({ make }) => {
    for (const length of [3, 200]) {
      for (const [reply, conversation] of settingsFor(make(length + 8).slice(0, length)))
        expectSound(reply, conversation);
    }
  });

  test("mixed with real sentences, words and surrogate pairs broken apart", () => {
    fc.assert(
      fc.property(nastyText, nastyConversation, (reply, conversation) => {
        expectSound(reply, conversation);
        expectAlikePrepared(reply, conversation);
      }),
      runs(60),
    );
  });

  test("is answered alike whatever was read before it", () => {
    const texts = fc.sample(nastyText, { numRuns: 30, seed: 20261122 });
    const ask = (text: string): string =>
      JSON.stringify([
        analyzeReply(text, { conversation: [{ role: "customer", text }] }),
        readThread([{ role: "customer", text }]),
      ]);
    const forth = texts.map(ask);
    expect([...texts].reverse().map(ask).reverse()).toEqual(forth);
  });

  test("with anything for names and options beside it", () => {
    fc.assert(
      fc.property(nastyText, nastyText, fc.string({ unit: "binary" }), (reply, text, name) => {
        const conversation = [{ role: "customer", text, author: name }] as const;
        for (const evidence of ["redacted", "none"] as const) {
          const { findings } = analyzeReply(reply, { conversation, customerName: name, evidence });
          if (evidence === "none") expect(findings.every(({ excerpt }) => excerpt === "")).toBe(true);
        }
      }),
      runs(40),
    );
  });
});

describe("a line of ten million characters", () => {
  test.each([
    ["one letter", "a"],
    ["words", "you should have called us "],
    ["links", "http://a:b@"],
    ["pictures", "👩‍👩‍👧"],
  ])("is read as far as the limit goes: %s", (_, unit) => {
    const text = unit.repeat(10_000_000 / unit.length);
    const analysis = analyzeReply(text);
    expect(analysis.truncated).toBe(true);
    expect(analysis.missing).toEqual([]);
    expect(assessCustomer([{ role: "customer", text }]).assumed).toBeTypeOf("boolean");
  });
});

describe("the laws of the score, with hostile text in the reply", () => {
  test("a risk added to it never raises the score", () => {
    const conversation = [{ role: "customer", text: COMPLAINT }] as const;
    const risk = "This is your own fault, you should have read the terms.";
    fc.assert(
      fc.property(nastyText, (reply) => {
        const before = analyzeReply(reply, { conversation });
        const after = analyzeReply(`${reply}\n\n${risk}`, { conversation });
        if (before.score === null || after.score === null) return;
        // Behind an open quotation or in a quoted thread nobody says it.
        if (
          !after.findings.some(({ ruleId, range }) => ruleId.startsWith("blame/") && (range?.start ?? 0) > reply.length)
        )
          return;
        if (after.signals.some((signal) => !before.signals.includes(signal) && signal !== "blame")) return;
        expect(after.score).toBeLessThanOrEqual(before.score);
      }),
      runs(100),
    );
  });

  test("what nobody sees or reads as a word makes no reply warmer", () => {
    const silent = NASTY_FAMILIES.filter(({ name }) =>
      [
        "nothing that anybody sees",
        "marks of direction that nobody closes",
        "control characters",
        "joiners without pictures",
      ].includes(name),
    );
    expect(silent).toHaveLength(4);
    for (const { make } of silent) {
      for (const { reply, conversation } of DEMO_CONVERSATIONS) {
        const { score } = analyzeReply(reply, { conversation });
        expect(analyzeReply(`${reply}\n\n${make(60)}`, { conversation }).score).toBe(score);
      }
    }
  });
});

describe("no side effects", () => {
  test("what it is given may be frozen, and the language's own objects stay as they were", () => {
    const names = (): string =>
      [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype]
        .map((each) => Object.getOwnPropertyNames(each).join())
        .join("|");
    const before = names();
    fc.assert(
      fc.property(nastyText, nastyConversation, (reply, turns) => {
        const conversation = Object.freeze(turns.map((turn) => Object.freeze({ ...turn })));
        analyzeReply(reply, Object.freeze({ conversation }));
        suggestNextStep(conversation);
      }),
      runs(30),
    );
    expect(names()).toBe(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("what is no text", () => {
  const hostile: readonly (readonly [string, () => unknown])[] = [
    [
      "a proxy that was revoked",
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
    ],
    [
      "an object whose words throw",
      () => ({
        toString: () => {
          throw new Error("no");
        },
        toJSON: () => {
          throw new Error("no");
        },
      }),
    ],
    ["an object without a prototype", () => Object.create(null)],
    [
      "a circle",
      () => {
        const circle: Record<string, unknown> = {};
        circle.self = circle;
        return circle;
      },
    ],
    ["a symbol", () => Symbol("text")],
    ["a bigint", () => 10n],
    ["a string object", () => new String("text")],
    [
      "a getter that throws",
      () => ({
        get text(): string {
          throw new Error("no");
        },
      }),
    ],
    ["a function", () => () => "text"],
  ];

  test.each(hostile)("%s is refused by name", (_, make) => {
    const value = make() as never;
    expect(() => analyzeReply(value)).toThrow(TypeError);
    expect(() => analyzeReply(value)).toThrow(/analyzeReply/);
    for (const [name, verb] of Object.entries({ suggestNextStep, assessCustomer, readThread })) {
      expect(() => verb(value)).toThrow(TypeError);
      expect(() => verb(value)).toThrow(new RegExp(name));
      expect(() => verb([{ role: "customer", text: value }])).toThrow(TypeError);
      expect(() => verb([{ role: "customer", text: value }])).toThrow(new RegExp(name));
    }
  });
});
