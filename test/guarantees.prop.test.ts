/** The guarantees that a host builds on, on arbitrary texts and conversations. Longer runs: `npm run soak`. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyzeReply, assessCustomer, type ReplyAnalysis, suggestNextStep, type Turn } from "../src/index.js";
import {
  anyConversation,
  anyReply,
  anyText,
  CUSTOMER_SENTENCES,
  DEMO_CONVERSATIONS,
  REPLY_SENTENCES,
} from "./support/material.js";
import { runs } from "./support/runs.js";

const scoreOf = (reply: string, conversation: readonly Turn[]): number | null =>
  analyzeReply(reply, { conversation }).score;

function explained({ findings, missing }: ReplyAnalysis): number {
  const sum = [...findings, ...missing].reduce((total, { points }) => total + points, 50);
  return Math.min(100, Math.max(0, sum));
}

/** Values that do not survive JSON: undefined in an array, −0, NaN, Date, Map, class instances. */
function expectJsonSafe(value: unknown): void {
  expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
}

describe("total and exact", () => {
  test("any string gives a result; every excerpt is exactly the text of its range", () => {
    fc.assert(
      fc.property(anyText, anyConversation, (reply, conversation) => {
        const result = analyzeReply(reply, { conversation });
        for (const { range, excerpt } of result.findings) {
          if (range === null) expect(excerpt).toBe("");
          else {
            expect(range.start).toBeLessThan(range.end);
            expect(reply.slice(range.start, range.end)).toBe(excerpt);
          }
        }
      }),
      runs(1500),
    );
  });

  test("the customer's findings are exact as well, in any Unicode", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const { findings } = assessCustomer(texts.map((text) => ({ role: "customer", text })));
        for (const { range, excerpt, turn } of findings) {
          if (range !== null) expect(texts[turn]?.slice(range.start, range.end)).toBe(excerpt);
        }
      }),
      runs(700),
    );
  });
});

describe("plain data", () => {
  test("results survive JSON", () => {
    fc.assert(
      fc.property(fc.oneof(anyReply, anyText), anyConversation, (reply, conversation) => {
        expectJsonSafe(analyzeReply(reply, { conversation }));
        expectJsonSafe(suggestNextStep(conversation));
      }),
      runs(500),
    );
  });

  test("results share no state: whatever a host does to one, the next is the same", () => {
    for (const { reply, conversation } of DEMO_CONVERSATIONS) {
      const first = JSON.stringify(analyzeReply(reply, { conversation }));
      const firstStep = JSON.stringify(suggestNextStep(conversation));
      scribble(analyzeReply(reply, { conversation }));
      scribble(suggestNextStep(conversation));
      expect(JSON.stringify(analyzeReply(reply, { conversation }))).toBe(first);
      expect(JSON.stringify(suggestNextStep(conversation))).toBe(firstStep);
    }
  });
});

/** Overwrites whatever in a result can be overwritten. */
function scribble(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    const record = value as Record<string, unknown>;
    scribble(record[key]);
    try {
      record[key] = "scribbled";
      if (Array.isArray(value)) value.length = 0;
    } catch {
      // A frozen part cannot be overwritten, which is as good.
    }
  }
}

describe("deterministic", () => {
  test("the same input gives the same output, whatever was read in between", () => {
    fc.assert(
      fc.property(anyReply, anyConversation, anyText, (reply, conversation, other) => {
        const first = analyzeReply(reply, { conversation });
        analyzeReply(other);
        assessCustomer([{ role: "customer", text: other }]);
        expect(analyzeReply(reply, { conversation })).toStrictEqual(first);
      }),
      runs(300),
    );
  });
});

describe("the score", () => {
  test("is 50 plus whole points, clamped; risks and missing moves never add; bands follow", () => {
    fc.assert(
      fc.property(fc.oneof(anyReply, anyText), anyConversation, (reply, conversation) => {
        const result = analyzeReply(reply, { conversation });
        if (result.status !== "scored") {
          expect(result).toMatchObject({ score: null, band: null, findings: [], missing: [], signals: [] });
          return;
        }
        expect(result.score).toBe(explained(result));
        for (const { points } of [...result.findings, ...result.missing]) expect(Number.isInteger(points)).toBe(true);
        for (const { points } of result.missing) expect(points).toBeLessThanOrEqual(0);
        for (const finding of result.findings)
          if (finding.kind === "risk") expect(finding.points).toBeLessThanOrEqual(0);
        const bands = ["inflaming", "risky", "neutral", "calming", "de-escalating"];
        expect(result.band).toBe(bands[Math.min(4, Math.floor((result.score as number) / 20))]);
      }),
      runs(800),
    );
  });

  test("a sentence that is a risk and no move never raises it", () => {
    const sentences = REPLY_SENTENCES.filter((text) => isRiskAlone(text));
    expect(sentences.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(anyReply, fc.constantFrom(...sentences), anyConversation, (reply, sentence, conversation) => {
        const before = analyzeReply(reply, { conversation });
        const after = analyzeReply(`${reply}\n\n${sentence}`, { conversation });
        if (before.score === null || after.score === null) return;
        // In this conversation the sentence may say the customer's problem back, and is a move then.
        if (after.signals.some((signal) => isMoveId(signal) && !before.signals.includes(signal))) return;
        // And it may be a risk at the start of a reply only, or for another customer only.
        const isRiskHere = after.findings.some(
          ({ kind, points, range }) => kind !== "move" && points < 0 && (range?.start ?? -1) > reply.length,
        );
        if (!isRiskHere) return;
        expect(after.score).toBeLessThanOrEqual(before.score);
      }),
      runs(1000),
    );
  });

  test("a sentence that brings a missing move, and no risk, never lowers it", () => {
    const sentences = REPLY_SENTENCES.filter(
      (text) => analyzeReply(text).status === "scored" && !hasRisk(analyzeReply(text)),
    );
    expect(sentences.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(anyReply, fc.constantFrom(...sentences), anyConversation, (reply, sentence, conversation) => {
        const before = analyzeReply(reply, { conversation });
        const after = analyzeReply(`${reply}\n\n${sentence}`, { conversation });
        if (before.score === null || after.score === null) return;
        const isMissing = before.missing.some(
          ({ move }) => after.signals.includes(move) && !before.signals.includes(move),
        );
        const newRisk = after.signals.some((signal) => !isMoveId(signal) && !before.signals.includes(signal));
        if (isMissing && !newRisk) expect(after.score).toBeGreaterThanOrEqual(before.score);
      }),
      runs(1000),
    );
  });

  test("saying the same again adds nothing", () => {
    fc.assert(
      fc.property(anyReply, anyConversation, (reply, conversation) => {
        const once = analyzeReply(reply, { conversation });
        const twice = analyzeReply(`${reply}\n\n${reply}`, { conversation });
        if (once.score === null || twice.score === null) return;
        // A "Thank you." that closed the reply is no sign-off any more in the middle of it, and is something new then.
        if (once.signals.join() !== twice.signals.join()) return;
        // Nor is it the same where two copies together make a list of steps.
        const rulesOf = ({ findings }: ReplyAnalysis): string =>
          [...new Set(findings.map(({ ruleId }) => ruleId))].sort().join();
        if (rulesOf(once) !== rulesOf(twice)) return;
        expect(twice.score).toBeLessThanOrEqual(once.score);
      }),
      runs(500),
    );
  });

  test("cannot be stuffed: all warm phrases in a row, with nothing of the case, stay below 50", () => {
    const warm = REPLY_SENTENCES.filter((text) => {
      const result = analyzeReply(text);
      return result.status === "scored" && result.signals.some(isMoveId) && !hasRisk(result);
    });
    expect(warm.length).toBeGreaterThan(50);
    const conversation = [
      {
        role: "customer",
        text: "My cello went missing on your ferry last night and your crew laughed at me. I am furious.",
      },
    ] as const;
    const emotional = warm.filter((text) => !/ferry|cello|crew|laugh|night/i.test(text));
    expect(scoreOf(emotional.join("\n"), conversation) ?? 0).toBeLessThan(50);
  });
});

const MOVE_IDS: ReadonlySet<string> = new Set(
  "apology empathy restatement ownership action remedy timeframe question follow-up gratitude reassurance explanation prevention".split(
    " ",
  ),
);

function isMoveId(signal: string): boolean {
  return MOVE_IDS.has(signal);
}

function hasRisk({ findings }: ReplyAnalysis): boolean {
  return findings.some(({ kind, points }) => kind !== "move" && points < 0);
}

/** A risk that stands in the words, and not only in what a sentence by itself lacks. */
function isRiskAlone(text: string): boolean {
  const result = analyzeReply(text);
  const standsInWords = result.findings.some(
    ({ kind, points, range }) => kind !== "move" && points < 0 && range !== null,
  );
  return result.status === "scored" && standsInWords && !result.signals.some(isMoveId);
}

describe("the next step", () => {
  test("is always one of the steps, with a reason, and never among what to avoid", () => {
    fc.assert(
      fc.property(anyConversation, (conversation) => {
        const { step, reason, alternatives, avoid, because } = suggestNextStep(conversation);
        expect(reason).not.toBe("");
        const others = [...alternatives, ...avoid].map((each) => each.step);
        expect(others).not.toContain(step);
        expect(new Set(others).size).toBe(others.length);
        for (const finding of because) expect(finding.message).not.toBe("");
      }),
      runs(400),
    );
  });

  test("a calm, solved last turn never raises the intensity", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CUSTOMER_SENTENCES), { minLength: 1, maxLength: 4 }), (texts) => {
        const turns = texts.map((text) => ({ role: "customer", text }) as const);
        const before = assessCustomer(turns).intensity;
        const after = assessCustomer([
          ...turns,
          { role: "customer", text: "Thank you, it works now, that's all sorted." },
        ]).intensity;
        expect(after).toBeLessThanOrEqual(before);
      }),
      runs(300),
    );
  });

  test("author names, ids and times change nothing where no promise is due", () => {
    fc.assert(
      fc.property(fc.constantFrom(...DEMO_CONVERSATIONS), fc.string(), ({ conversation }, name) => {
        const renamed = conversation.map((turn) => ({ ...turn, author: name }));
        expect(suggestNextStep(renamed)).toStrictEqual(suggestNextStep(conversation));
      }),
      runs(60),
    );
  });
});
