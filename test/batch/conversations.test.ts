import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type RecordShape,
  type Rejection,
  type ScoredRow,
  type StreamOptions,
  scoreStream,
} from "../../src/batch/index.js";
import { createAnalyzer, type Turn } from "../../src/index.js";

interface Outcome {
  readonly rows: readonly ScoredRow[];
  readonly rejected: readonly Pick<Rejection, "record" | "code" | "reason">[];
}

async function score(records: Iterable<unknown>, options: StreamOptions = {}): Promise<Outcome> {
  const rows: ScoredRow[] = [];
  const rejected: Rejection[] = [];
  for await (const event of scoreStream(records, { workers: 0, ...options })) {
    if (event.kind === "row") rows.push(event.row);
    else rejected.push(event);
  }
  return { rows, rejected };
}

const analyzer = createAnalyzer();
const TURNS: readonly Turn[] = [
  {
    role: "customer",
    text: "My parcel was due on Monday and nobody answers. Where is it?",
    at: "2026-05-04T09:00:00Z",
  },
  { role: "agent", text: "I'll write to you by 3 pm today.", at: "2026-05-04T10:00:00Z", author: "Ola" },
  { role: "system", text: "Ticket put on hold.", at: "2026-05-04T10:01:00Z" },
  { role: "customer", text: "You said 3 pm, and it is 6 pm. This is ridiculous!!!", at: "2026-05-04T18:00:00Z" },
  { role: "agent", text: "Please contact the courier.", at: "2026-05-04T19:00:00Z", author: "Ben" },
];
const INHERITED = { id: "t1", channel: "chat", brand: "north", tags: "late; parcel", csat: 1 };

const asTurns = (id: string, turns: readonly Turn[] = TURNS): readonly Record<string, unknown>[] =>
  turns.map(({ role, text, at, author }, index) => ({
    conversation_id: id,
    id: `${id}-${index}`,
    role,
    text,
    at,
    agent: author,
    csat: 1,
  }));

describe("a conversation without an id of its own", () => {
  test("is known by the id of the conversation, and is not scored twice", async () => {
    const record = { conversation_id: "c1", conversation: TURNS };
    const { rows, rejected } = await score([record, { ...record, conversation_id: "c2" }, record]);
    expect(rows.map(({ id }) => id)).toEqual(["c1#1", "c1#4", "c2#1", "c2#4"]);
    expect(rejected).toMatchObject([{ record: 3, code: "duplicate-id" }]);
  });
});

describe("a conversation", () => {
  test("gives a row for each reply, judged against the turns before it at its own time", async () => {
    const { rows } = await score([{ ...INHERITED, conversation: TURNS }], { carry: ["csat"] });
    expect(rows.map(({ id, turn, agent, at }) => [id, turn, agent, at])).toEqual([
      ["t1#1", 1, "Ola", "2026-05-04T10:00:00.000Z"],
      ["t1#4", 4, "Ben", "2026-05-04T19:00:00.000Z"],
    ]);
    for (const row of rows) {
      const place = row.turn as number;
      const context = { now: TURNS[place]?.at as string, channel: "chat" } as const;
      const prepared = analyzer.prepare(TURNS.slice(0, place), context);
      const analysis = prepared.analyzeReply(TURNS[place]?.text as string);
      const next = prepared.suggestNextStep();
      expect(row).toMatchObject({
        conversation: "t1",
        channel: "chat",
        brand: "north",
        tags: ["late", "parcel"],
        carried: { csat: 1 },
      });
      expect(row).toMatchObject({
        score: analysis.score,
        intensity: analysis.customer.intensity,
        step: next.step,
        skipped: next.skipped,
      });
    }
    expect(rows.map(({ promisesOverdue }) => promisesOverdue)).toEqual([0, 1]);
  });

  test("tells how the customer's next words are, by themselves", async () => {
    const { rows } = await score([{ id: 1, conversation: TURNS }]);
    const next = analyzer.assessCustomer([TURNS[1] as Turn, TURNS[3] as Turn]).intensity;
    expect(rows.map(({ intensityAfter }) => intensityAfter)).toEqual([next, null]);
    expect(next).toBeGreaterThan(1);
  });

  test("can stand in JSON text, and its roles in words of one's own", async () => {
    const turns = [
      { role: "Requester", text: "Where is my parcel?" },
      { role: "Tier 2", text: "I am sorry about the wait." },
    ];
    const { rows } = await score([{ id: 1, conversation: JSON.stringify(turns) }], { roles: { "tier 2": "agent" } });
    expect(rows).toMatchObject([{ id: "1#1", intensity: expect.any(Number), assumed: false }]);
  });

  test("stands before a reply where the record has one", async () => {
    const { rows } = await score([
      { id: 1, conversation: TURNS.slice(0, 2), customer: "Still nothing!", reply: "I am sorry about the wait." },
    ]);
    expect(rows).toMatchObject([{ id: "1", turn: 3, assumed: false, intensityAfter: null }]);
  });

  test("scores the turns of a bot where it is asked to", async () => {
    const bot: Turn = { role: "bot", text: "I completely understand how frustrating this is, let me look into it." };
    const record = { id: 1, conversation: [TURNS[0], bot] };
    expect((await score([record])).rejected).toMatchObject([{ code: "no-reply" }]);
    expect((await score([record], { bots: true })).rows).toMatchObject([{ id: "1#1" }]);
  });

  test.each<readonly [unknown, string, string]>([
    ["{broken", "invalid", '"conversation" must be JSON'],
    [[{ role: "clerk", text: "x" }], "invalid", '"conversation[0].role" must be customer, agent, bot or system'],
    [[{ role: "agnet", text: "x" }], "invalid", 'Did you mean "agent"?'],
    [[{ role: "constructor", text: "x" }], "invalid", "must be customer, agent, bot or system"],
    [[{ role: "agent", text: 7 }], "invalid", "conversation[0].text must be text, got 7"],
    [[{ role: "agent", text: "x", at: "yesterday" }], "invalid", "ISO 8601"],
    [["customer: hello"], "invalid", "must be a turn { role, text }"],
    [[], "missing", "There is no conversation"],
    [[{ role: "customer", text: "Hello?" }], "no-reply", "No turn of this conversation is a reply of ours"],
  ])("that is no good is rejected: %j", async (conversation, code, reason) => {
    const { rows, rejected } = await score([{ id: 1, conversation }], { shape: "conversation" });
    expect(rows).toEqual([]);
    expect(rejected).toMatchObject([{ record: 1, code }]);
    expect(rejected[0]?.reason).toContain(reason);
  });

  test("costs no more than it must where it is long: a reply is read against the last turns", async () => {
    const long = Array.from({ length: 40 }, (_, index): Turn => TURNS[index % 2] as Turn);
    const { rows } = await score([{ id: 1, conversation: long }], { lookBack: 2, shape: "conversation" });
    const last = analyzer
      .prepare(long.slice(37, 39), { now: TURNS[1]?.at as string })
      .analyzeReply(TURNS[1]?.text as string);
    expect(rows).toHaveLength(20);
    expect(rows.at(-1)).toMatchObject({ turn: 39, score: last.score });
  });
});

describe("turns that are gathered", () => {
  test("give what the conversation gives", async () => {
    const gathered = await score([...asTurns("a"), ...asTurns("b")], { carry: ["csat"] });
    const whole = await score(
      ["a", "b"].map((id) => ({ id, conversation: TURNS, csat: 1 })),
      { carry: ["csat"] },
    );
    const withoutIds = (rows: readonly ScoredRow[]) => rows.map(({ id: _, ...row }) => row);
    expect(gathered.rejected).toEqual([]);
    expect(withoutIds(gathered.rows)).toEqual(withoutIds(whole.rows));
    expect(gathered.rows.map(({ id }) => id)).toEqual(["a-1", "a-4", "b-1", "b-4"]);
  });

  test("are put in the order of their times", async () => {
    const { rows } = await score([...asTurns("a")].reverse());
    expect(rows.map(({ id, turn }) => [id, turn])).toEqual([
      ["a-1", 1],
      ["a-4", 4],
    ]);
  });

  test("of a conversation that had ended before are rejected", async () => {
    const { rows, rejected } = await score([...asTurns("a").slice(0, 3), ...asTurns("b"), ...asTurns("a").slice(3)]);
    expect(rows.map(({ id }) => id)).toEqual(["a-1", "b-1", "b-4"]);
    expect(rejected.map(({ record, code }) => [record, code])).toEqual([
      [9, "split-conversation"],
      [10, "split-conversation"],
    ]);
    expect(rejected[0]?.reason).toContain("sort the input by conversation and time");
  });

  test("are judged whole or not at all", async () => {
    const broken = [...asTurns("a")].with(2, { ...asTurns("a")[2], role: "nobody" });
    const { rows, rejected } = await score([...broken, ...asTurns("b")]);
    expect(rows.map(({ id }) => id)).toEqual(["b-1", "b-4"]);
    expect(rejected.map(({ record }) => record)).toEqual([1, 2, 3, 4, 5]);
    expect(rejected[0]?.reason).toContain("Record 3 of the same conversation cannot be read");
    expect(rejected[2]?.reason).toContain('"role" must be customer');
  });

  test("with something unreadable among them are rejected, and beside them not", async () => {
    const inside = await score([...asTurns("a").slice(0, 2), "broken", ...asTurns("a").slice(2), ...asTurns("b")]);
    expect(inside.rows.map(({ id }) => id)).toEqual(["b-1", "b-4"]);
    expect(inside.rejected.map(({ record }) => record)).toEqual([1, 2, 3, 4, 5, 6]);
    const beside = await score([...asTurns("a"), "broken", ...asTurns("b")], { shape: "turn" });
    expect(beside.rows).toHaveLength(4);
    expect(beside.rejected).toMatchObject([{ record: 6, code: "unreadable" }]);
  });

  test("are no more than a conversation can have", async () => {
    function* endless(): Generator<unknown> {
      for (let index = 0; index < 10_005; index++) yield { conversation_id: "x", role: "customer", text: "Hello?" };
    }
    const { rejected } = await score(endless(), { shape: "turn" });
    expect(rejected).toHaveLength(10_005);
    expect(rejected[0]).toMatchObject({ record: 1, code: "too-large" });
  });

  test("that came twice count once", async () => {
    const twice = [...asTurns("a").slice(0, 2), ...asTurns("a").slice(1)];
    const { rows, rejected } = await score(twice);
    expect(rows.map(({ id }) => id)).toEqual(["a-1", "a-4"]);
    expect(rejected).toMatchObject([{ record: 3, code: "duplicate-id" }]);
  });
});

describe("what helpdesks export", () => {
  const exported = (helpdesk: RecordShape): readonly unknown[] =>
    readFileSync(new URL(`fixtures/${helpdesk}.jsonl`, import.meta.url), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);

  test("Zendesk: private comments and triggers are no replies, bodies are read as text", async () => {
    const { rows, rejected } = await score(exported("zendesk"), {
      shape: "zendesk",
      evidence: "full",
      carry: ["satisfaction_rating.score"],
    });
    expect(rows).toMatchObject([
      {
        id: "4",
        conversation: "501",
        turn: 3,
        agent: "7001",
        at: "2026-03-02T11:30:00.000Z",
        channel: "email",
        brand: "31",
        tags: ["kettle", "warranty"],
        carried: { "satisfaction_rating.score": "bad" },
        customer:
          "The kettle I bought in January leaks & nobody answers.\nThis is the second time I write!\n\nWhere is my replacement?",
        reply:
          "I'm sorry that the kettle leaks, and that your first letter got no answer.\n\nA new one leaves our warehouse today.",
        customer_repeats: true,
        intensityAfter: 0,
      },
    ]);
    expect(rejected.map(({ record, code }) => [record, code])).toEqual([
      [2, "no-reply"],
      [3, "missing"],
    ]);
    expect(rejected[1]?.reason).toContain("/tickets/503/comments");
  });

  test("Zendesk: what the telephone system wrote down of a call is no reply", async () => {
    const comment = (type: string, author_id: number, body: string) => ({
      id: `${type}-${author_id}`,
      type,
      author_id,
      body,
      public: true,
    });
    const comments = [
      comment("Comment", 1, "My kettle leaks. Please call me."),
      comment("VoiceComment", 2, "Outbound call to +1 555 0199. Length of phone call: 3 minutes."),
      comment("Comment", 2, "As agreed on the phone, a new kettle leaves our warehouse today."),
    ];
    const { rows } = await score([{ id: 7, requester_id: 1, comments }], { shape: "zendesk" });
    expect(rows.map(({ id }) => id)).toEqual(["Comment-2"]);
  });

  test("Intercom: notes and assignments are no replies, seconds are times, a bot is a bot", async () => {
    const { rows, rejected } = await score(exported("intercom"), { shape: "intercom", evidence: "full" });
    expect(rows).toMatchObject([
      {
        id: "p4",
        conversation: "215",
        turn: 3,
        agent: "Ola",
        at: "2026-03-02T09:03:20.000Z",
        channel: "chat",
        tags: ["billing"],
        move_ownership: true,
        intensityAfter: 0,
      },
    ]);
    expect(
      (await score(exported("intercom").slice(0, 1), { shape: "intercom", bots: true })).rows.map(({ id }) => id),
    ).toEqual(["p1", "p4"]);
    expect(rejected).toMatchObject([
      { record: 2, code: "missing", reason: expect.stringContaining("conversation_parts") },
    ]);
  });

  test("Freshdesk: the description is the first turn, private notes and out-of-office mails are left out", async () => {
    const { rows, rejected } = await score(exported("freshdesk"), { shape: "freshdesk", evidence: "full" });
    expect(rows.map(({ id, conversation, turn, channel, brand }) => [id, conversation, turn, channel, brand])).toEqual([
      ["4", "20", 2, "email", "4"],
      ["21#0", "21", 0, "email", null],
    ]);
    expect(rows[0]).toMatchObject({
      risk_refusal: true,
      customer: "The zip of my jacket broke after a week.\nI want my money back.",
    });
    expect(rows[0]?.intensityAfter).toBeGreaterThan(0.5);
    expect(rejected).toMatchObject([
      { record: 3, code: "missing", reason: expect.stringContaining("include=conversations") },
    ]);
  });

  test.each<readonly [RecordShape, unknown]>([
    ["zendesk", {}],
    ["zendesk", { id: 1, comments: "x" }],
    ["zendesk", { id: 1, comments: [7] }],
    ["intercom", { id: 1, conversation_parts: { conversation_parts: [{ created_at: "noon" }] } }],
    ["freshdesk", { id: 1, conversations: [{ created_at: "noon" }] }],
  ])("%s: %j is rejected with a reason", async (shape, record) => {
    const { rows, rejected } = await score([record], { shape });
    expect(rows).toEqual([]);
    expect(rejected[0]?.code).toMatch(/^(missing|invalid)$/);
  });
});
