import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type AnswerRow,
  type AskRow,
  countAnswers,
  countAsks,
  countPromises,
  type PromiseRow,
  touches,
} from "./ledger.js";

/** What would be reported: the words, wherever they first stand in a turn. */
function at(text: string, words: string, turn = 0) {
  const start = text.indexOf(words);
  return { turn, range: { start, end: start + words.length }, excerpt: words };
}

describe("touches", () => {
  test.each([
    ["the words themselves", { start: 4, end: 7 }, true],
    ["one character of them", { start: 6, end: 20 }, true],
    ["what ends where they begin", { start: 0, end: 4 }, false],
    ["what begins where they end", { start: 7, end: 12 }, false],
    ["the second time that they stand there", { start: 16, end: 19 }, true],
  ])("%s", (_, range, expected) => {
    expect(touches("The fee, not my fee", { ...range }, "fee")).toBe(expected);
  });

  test("no words that are not there", () => {
    expect(touches("The fee", { start: 0, end: 7 }, "fees")).toBe(false);
  });
});

const ASKED: readonly AskRow[] = [
  {
    id: "a",
    text: "When does it come? Call me. What a day, eh?",
    asks: ["When does it come?", "Call me."],
    not: ["What a day, eh?"],
  },
  { id: "b", text: "Lovely shop.", asks: [], not: [] },
];

describe("asks", () => {
  test("found, missed and wrong", () => {
    const counts = countAsks(ASKED, ({ text, id }) => (id === "a" ? [at(text, "come?"), at(text, "What a day")] : []));
    expect(counts).toMatchObject({ found: 1, asked: 2, wrong: 1 });
    expect(counts.misses).toEqual(["[a] not found: Call me.", "[a] is no ask: What a day"]);
  });

  test("one range over two asks finds both and is wrong in none", () => {
    expect(countAsks(ASKED, ({ text, id }) => (id === "a" ? [at(text, "come? Call")] : []))).toMatchObject({
      found: 2,
      wrong: 0,
    });
  });

  test("nothing reported finds nothing", () => {
    expect(countAsks(ASKED, () => [])).toMatchObject({ found: 0, asked: 2, wrong: 0 });
  });
});

const PROMISED: readonly PromiseRow[] = [
  {
    id: "p",
    conversation: [
      { role: "agent", text: "I'll ring at noon. Leave it with me." },
      { role: "agent", text: "I'll ring at noon. Mind the step." },
    ],
    now: "2026-03-02T13:30:00Z",
    promises: [
      { quote: "I'll ring at noon", status: "overdue" },
      { quote: "Leave it with me", status: "unknown" },
    ],
    not: ["Mind the step."],
  },
];

describe("promises", () => {
  const [row] = PROMISED as readonly [PromiseRow];
  const text = row.conversation[0]?.text ?? "";

  test("a status that nobody can know is pending", () => {
    const counts = countPromises(PROMISED, () => [
      { ...at(text, "ring at noon"), status: "overdue" },
      { ...at(text, "Leave it"), status: "pending" },
    ]);
    expect(counts).toEqual({ found: 2, rightStatus: 2, promised: 2, reported: 2, wrong: 0, misses: [] });
  });

  test("the wrong status is found and not right; words of another turn are no promise", () => {
    const counts = countPromises(PROMISED, () => [
      { ...at(text, "ring at noon"), status: "kept" },
      { ...at(row.conversation[1]?.text ?? "", "Mind the step", 1), status: "pending" },
    ]);
    expect(counts).toMatchObject({ found: 1, rightStatus: 0, promised: 2, reported: 2, wrong: 1 });
    expect(counts.misses).toEqual([
      "[p] overdue, said kept: I'll ring at noon",
      "[p] unknown, said nothing: Leave it with me",
      "[p] is no promise: Mind the step",
    ]);
  });

  test("a promise of a turn that is not there counts as wrong", () => {
    expect(countPromises(PROMISED, () => [{ ...at(text, "I'll", 7), status: "pending" }])).toMatchObject({
      found: 0,
      wrong: 1,
    });
  });
});

const DRAFTED: readonly AnswerRow[] = [
  {
    id: "d",
    conversation: [{ role: "customer", text: "Is it blue? Is it new? Is it dear?" }],
    channel: "chat",
    now: "2026-03-02T13:30:00Z",
    reply: "It is blue.",
    answered: ["Is it blue?"],
    open: ["Is it new?", "Is it dear?"],
  },
];

describe("what a draft leaves open", () => {
  const text = DRAFTED[0]?.conversation[0]?.text ?? "";

  test("named, passed over and named wrongly", () => {
    const counts = countAnswers(DRAFTED, () => [at(text, "Is it new?"), at(text, "Is it blue?")]);
    expect(counts).toMatchObject({ named: 1, open: 2, namedWrongly: 1, answered: 1 });
    expect(counts.misses).toEqual(["[d] not named: Is it dear?", "[d] is answered: Is it blue?"]);
  });

  test("silence names nothing, rightly or wrongly", () => {
    expect(countAnswers(DRAFTED, () => [])).toMatchObject({ named: 0, open: 2, namedWrongly: 0, answered: 1 });
  });
});

describe.each(["read", "unread"])("the rows of later/%s", (half) => {
  const folder = new URL(`data/later/${half}/`, import.meta.url);
  const rowsOf = <Row>(name: string): readonly Row[] =>
    readFileSync(new URL(`${name}.jsonl`, folder), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row);
  /** Rows that quote words which none of their texts holds; by id alone, for nobody is to read the rows of the half that is kept. */
  const misquoting = <Row extends { readonly id: string }>(
    name: string,
    textsOf: (row: Row) => readonly string[],
    quotesOf: (row: Row) => readonly string[],
  ): readonly string[] =>
    rowsOf<Row>(name)
      .filter((row) => quotesOf(row).some((words) => !textsOf(row).some((text) => text.includes(words))))
      .map(({ id }) => id);
  const turnsOf = ({ conversation }: PromiseRow | AnswerRow): readonly string[] => conversation.map(({ text }) => text);

  test("quote what is there", () => {
    expect(
      misquoting<AskRow>(
        "asks",
        ({ text }) => [text],
        ({ asks, not }) => [...asks, ...not],
      ),
    ).toEqual([]);
    expect(
      misquoting<PromiseRow>("promises", turnsOf, (row) => [...row.promises.map(({ quote }) => quote), ...row.not]),
    ).toEqual([]);
    expect(misquoting<AnswerRow>("answers", turnsOf, ({ answered, open }) => [...answered, ...open])).toEqual([]);
  });
});
