import { describe, expect, test } from "vitest";
import { type RowOptions, type RowSource, type ScoredRow, signalColumns, toRow } from "../../src/batch/index.js";
import { CUSTOMER_SIGNALS, createAnalyzer, MOVES, RISKS, type Turn } from "../../src/index.js";

const analyzer = createAnalyzer();

function rowOf(customer: string, reply: string, source: Partial<RowSource> = {}, options: RowOptions = {}): ScoredRow {
  const conversation: readonly Turn[] = [{ role: "customer", text: customer }];
  const prepared = analyzer.prepare(conversation);
  const next = prepared.suggestNextStep();
  return toRow(prepared.analyzeReply(reply), next, { id: "1", reply, customer, ...source }, options);
}

const ANGRY =
  "This is the third time I'm writing. You charged me twice for May and nobody answers. Absolutely ridiculous.";
const GRIEF = "My mother died last week and you still send her bills. I'm so upset and angry, this is disgusting!";
const BLUNT =
  "Hi Marta, unfortunately we cannot refund charges per our policy. Call 555 0199 or write to billing@shop.example.";

describe("toRow", () => {
  test("is flat and stable: these columns in this order", () => {
    expect(Object.keys(rowOf(ANGRY, BLUNT))).toEqual([
      ..."rowVersion id conversation turn at agent channel brand tags status score band intensity level trend assumed".split(
        " ",
      ),
      ..."intensityAfter step stepTaken skipped".split(" "),
      ...signalColumns(),
      ..."rules missing asksOpen promisesOverdue problem ruleSet carried".split(" "),
    ]);
  });

  test("says what the analysis says", () => {
    const row = rowOf(ANGRY, BLUNT);
    const analysis = analyzer.analyzeReply(BLUNT, { conversation: [{ role: "customer", text: ANGRY }] });
    expect(row).toMatchObject({ status: "scored", score: analysis.score, band: analysis.band, rowVersion: 1 });
    expect(row).toMatchObject({
      risk_bare_refusal: true,
      risk_policy: true,
      move_apology: false,
      customer_repeats: true,
    });
    expect(row.missing).toEqual(analysis.missing.map(({ move }) => move));
    expect(row.rules).toEqual(
      expect.arrayContaining([...analysis.findings, ...analysis.customer.findings].map(({ ruleId }) => ruleId)),
    );
    expect(row.ruleSet).toBe(analyzer.ruleSet.fingerprint);
    expect(JSON.parse(JSON.stringify(row))).toEqual(row);
  });

  test("names the customer's problem", () => {
    expect(rowOf(ANGRY, BLUNT).problem).toBe("charge: charged twice");
  });

  test("has a column for each signal, and the sensitive two only when asked for", () => {
    expect(signalColumns({ sensitive: true })).toHaveLength(MOVES.length + RISKS.length + CUSTOMER_SIGNALS.length);
    const held = signalColumns({ sensitive: true }).filter((column) => !signalColumns().includes(column));
    expect(held).toEqual(["customer_self_harm", "customer_vulnerable"]);
  });

  test("passes on what is known besides the words", () => {
    const source = {
      id: "r-7",
      conversation: "t-1",
      turn: 1,
      at: "2026-05-04T09:00:00.000Z",
      agent: "Ola",
      channel: "email",
      brand: "north",
      tags: ["billing"],
      intensityAfter: 1.5,
      carried: { csat: 2 },
    };
    expect(rowOf(ANGRY, BLUNT, source)).toMatchObject(source);
  });

  test("abstains with the analysis", () => {
    const row = rowOf(ANGRY, "Ok.");
    expect(row).toMatchObject({ status: "too-little-text", score: null, band: null, stepTaken: null, level: "angry" });
  });
});

describe("the step", () => {
  test("is taken where the reply shows it", () => {
    const row = rowOf(ANGRY, "Three messages and no answer: I can see why you are angry about the double charge.");
    expect(row).toMatchObject({ step: "acknowledge", stepTaken: true });
    expect(rowOf(ANGRY, BLUNT)).toMatchObject({ step: "acknowledge", stepTaken: false });
  });

  test("is taken where the caller knows so", () => {
    expect(rowOf(ANGRY, BLUNT, { done: ["acknowledge"] }).stepTaken).toBe(true);
  });

  test("is unknown where words cannot show it", () => {
    const row = rowOf("I want to kill myself because of this debt.", BLUNT);
    expect(row).toMatchObject({ step: "bring-in-help", stepTaken: null });
  });
});

describe("what leaves the process", () => {
  test("no words by default", () => {
    const text = JSON.stringify(rowOf(ANGRY, BLUNT, {}, { full: true }));
    for (const word of ["Marta", "refund charges", "ridiculous", "555"]) expect(text).not.toContain(word);
  });

  test("redacted: names, addresses and numbers are masked at equal length", () => {
    const row = rowOf(ANGRY, BLUNT, {}, { evidence: "redacted" });
    const text = JSON.stringify(row);
    for (const word of ["Marta", "555", "shop.example", "May"]) expect(text).not.toContain(word);
    expect(row.reply).toHaveLength(BLUNT.length);
    expect(row.customer).toContain("absolutely ridiculous".slice(11));
    for (const { start, end, excerpt } of row.findings ?? []) {
      if (start !== null && end !== null) expect(excerpt).toBe(row.reply?.slice(start, end));
    }
  });

  test("redacted: an excerpt shows no name that the reply masks", () => {
    const reply = "Marta, you should have told us before. Marta's order was left undone by Marta herself.";
    const row = rowOf(ANGRY, reply, {}, { evidence: "redacted" });
    expect(row.findings?.length).toBeGreaterThan(0);
    expect(JSON.stringify(row)).not.toContain("Marta");
  });

  test("full: the words as they are", () => {
    const row = rowOf(ANGRY, BLUNT, {}, { evidence: "full" });
    expect(row).toMatchObject({ reply: BLUNT, customer: ANGRY });
    expect(row.findings?.length).toBeGreaterThan(0);
    for (const { start, end, excerpt } of row.findings ?? []) {
      if (start !== null && end !== null) expect(BLUNT.slice(start, end)).toBe(excerpt);
    }
  });

  test.each([
    ["grief", GRIEF, "vulnerable"],
    ["a cry for help", "I want to kill myself because of this debt.", "self-harm"],
  ])("nothing of %s unless it is asked for", (_, customer, signal) => {
    const asked = rowOf(customer, BLUNT, {}, { evidence: "full", full: true, sensitive: true });
    expect(asked[`customer_${signal.replace("-", "_")}` as "customer_vulnerable"]).toBe(true);
    expect(asked.rules.some((rule) => rule.startsWith(`${signal}/`))).toBe(true);
    expect(asked.customer).toBe(customer);

    const held = rowOf(customer, BLUNT, {}, { evidence: "full", full: true });
    const text = JSON.stringify(held);
    expect(text).not.toContain(signal);
    expect(text).not.toContain(signal.replace("-", "_"));
    expect(text).not.toContain("hardship");
    expect(held).not.toHaveProperty("customer");
  });
});
