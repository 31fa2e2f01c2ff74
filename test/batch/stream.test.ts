import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { type ScoreEvent, type StreamOptions, scoreStream } from "../../src/batch/index.js";
import { aiAgent, createAnalyzer, defineRuleSet } from "../../src/index.js";
import { replyRecords } from "../support/batch.js";

async function all(source: Parameters<typeof scoreStream>[0], options: StreamOptions = {}): Promise<ScoreEvent[]> {
  const events: ScoreEvent[] = [];
  for await (const event of scoreStream(source, { workers: 0, ...options })) events.push(event);
  return events;
}

const rowsOf = (events: readonly ScoreEvent[]) => events.flatMap((event) => (event.kind === "row" ? [event.row] : []));
const rejectedOf = (events: readonly ScoreEvent[]) =>
  events.flatMap((event) => (event.kind === "rejected" ? [event] : []));

async function* later<T>(values: readonly T[]): AsyncGenerator<T> {
  for (const value of values) {
    await new Promise((resolve) => setImmediate(resolve));
    yield value;
  }
}

describe("scoreStream takes", () => {
  const records = replyRecords(5);
  const sources: readonly (readonly [string, () => Parameters<typeof scoreStream>[0]])[] = [
    ["an array", () => records],
    ["an async iterable", () => later(records)],
    ["a Node stream", () => Readable.from(records)],
    ["a web stream", () => Readable.toWeb(Readable.from(records)) as never],
  ];

  test.each(sources)("%s", async (_, source) => {
    const rows = rowsOf(await all(source()));
    const analyzer = createAnalyzer();
    expect(rows.map(({ id, score, intensity }) => ({ id, score, intensity }))).toEqual(
      records.map(({ id, reply, customer }) => {
        const analysis = analyzer.analyzeReply(reply, { conversation: [{ role: "customer", text: customer }] });
        return { id, score: analysis.score, intensity: analysis.customer.intensity };
      }),
    );
  });

  test("nothing, and gives nothing", async () => {
    expect(await all([])).toEqual([]);
  });

  test.each([[undefined], [null], [7], ["a,b\n1,2"], [{ reply: "x" }]])("not %j", async (source) => {
    await expect(all(source as never)).rejects.toThrow("The source must be an iterable or a stream of records");
  });
});

describe("every record is accounted for", () => {
  test("one that is no object, and one without a reply", async () => {
    const events = await all([
      { reply: "Sorry about the long wait." },
      "text",
      null,
      { id: 4, customer: "Hello?" },
      { Reply: "x" },
    ]);
    expect(rowsOf(events)).toHaveLength(1);
    expect(rejectedOf(events).map(({ record, code }) => ({ record, code }))).toEqual([
      { record: 2, code: "unreadable" },
      { record: 3, code: "unreadable" },
      { record: 4, code: "missing" },
      { record: 5, code: "missing" },
    ]);
    expect(rejectedOf(events)[3]?.reason).toContain('Did you mean "Reply"?');
  });

  test("an id that was there before", async () => {
    const twice = [...replyRecords(2), ...replyRecords(2)];
    const events = await all(twice);
    expect(rejectedOf(events).map(({ record, id, code }) => ({ record, id, code }))).toEqual([
      { record: 3, id: "r0", code: "duplicate-id" },
      { record: 4, id: "r1", code: "duplicate-id" },
    ]);
    expect(rowsOf(await all(twice, { duplicates: "allow" }))).toHaveLength(4);
  });

  test("prototype words are plain names", async () => {
    const record = JSON.parse(
      '{"__proto__":"x","constructor":"y","reply":"Sorry about the long wait.","id":"toString"}',
    );
    const [event] = await all([record], { carry: ["constructor", "hasOwnProperty"] });
    expect(event).toMatchObject({
      kind: "row",
      row: { id: "toString", carried: { constructor: "y", hasOwnProperty: null } },
    });
  });
});

describe("a run", () => {
  test("tells its progress", async () => {
    const seen: number[] = [];
    await all(replyRecords(150), { onProgress: ({ records, rows }) => seen.push(records, rows) });
    expect(seen.slice(-2)).toEqual([150, 150]);
    expect(seen.length).toBeGreaterThan(2);
  });

  test("stops when it is aborted", async () => {
    const controller = new AbortController();
    const endless = (function* () {
      for (let index = 0; ; index++) yield { id: index, reply: "Sorry about the long wait." };
    })();
    let rows = 0;
    const run = (async () => {
      for await (const event of scoreStream(endless, { workers: 0, signal: controller.signal })) {
        rows += event.kind === "row" ? 1 : 0;
        if (rows === 100) controller.abort(new Error("enough"));
      }
    })();
    await expect(run).rejects.toThrow("enough");
    expect(rows).toBeLessThan(1000);
  });

  test("stops when nobody reads on, and closes the source", async () => {
    let isClosed = false;
    let given = 0;
    async function* source(): AsyncGenerator<unknown> {
      try {
        for (; ; given++) yield { id: given, reply: "Sorry about the long wait." };
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of scoreStream(source(), { workers: 0 })) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isClosed).toBe(true);
    expect(given).toBeLessThan(1000);
  });

  test("reads no further than it must while the reader is slow", async () => {
    let given = 0;
    function* source(): Generator<unknown> {
      for (; given < 5000; given++) yield { id: given, reply: "Ok." };
    }
    const stream = scoreStream(source(), { workers: 0 });
    await stream.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(given).toBeLessThan(500);
    await stream.return();
  });

  test("passes on what the source throws", async () => {
    async function* broken(): AsyncGenerator<unknown> {
      yield { reply: "Sorry about the long wait." };
      throw new Error("the line went dead");
    }
    await expect(all(broken())).rejects.toThrow("the line went dead");
  });

  test("uses the layers that it is given", async () => {
    const layer = defineRuleSet({ id: "quiet", settings: { "refusal/*": "off" } });
    const [before] = rowsOf(await all([{ reply: "Unfortunately we cannot refund this today." }]));
    const [after] = rowsOf(await all([{ reply: "Unfortunately we cannot refund this today." }], { layers: [layer] }));
    expect([before?.risk_refusal, after?.risk_refusal]).toEqual([true, false]);
    expect(after?.ruleSet).not.toBe(before?.ruleSet);
  });

  test("refuses to send code to workers, and says which", async () => {
    const custom = defineRuleSet({
      id: "own",
      rules: [
        {
          kind: "custom",
          id: "house/never",
          find: () => [],
          confidence: "high",
          message: "Never.",
          why: "A test.",
          source: ["house"],
          examples: { match: ["Another."], noMatch: ["A text."] },
        },
      ],
    });
    const run = all([], { layers: [aiAgent, custom], workers: 2 });
    await expect(run).rejects.toThrow("layers[1].rules[0].find is a function, and code cannot go to a worker");
  });

  test.each([[-1], [1.5], [Number.NaN]])("takes no %d workers", async (workers) => {
    await expect(all([], { workers })).rejects.toThrow("workers must be a whole number");
  });
});
