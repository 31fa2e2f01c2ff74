/** Faults that were met once, each by the smallest case that showed it. */
import { describe, expect, test } from "vitest";
import { scoreStream } from "../src/batch/index.js";
import { redact } from "../src/contract/evidence.js";
import { analyzeReply, type CustomRule, createAnalyzer, readThread, suggestNextStep } from "../src/index.js";
import { TokenFlag } from "../src/text/document.js";
import { readText } from "../src/text/read.js";

const at = "2026-05-04T10:00:00Z";
const dueOf = (text: string): string | undefined => readThread([{ role: "agent", text, at }]).promises[0]?.due;

describe("a promise", () => {
  test("of a date that is long past means the next one", () => {
    expect(dueOf("I will send you the certificate by 31 December.")).toBe("2026-12-31T23:59:59+00:00");
    expect(dueOf("It will ship on 12/13.")).toBe("2026-12-13T23:59:59+00:00");
  });

  test("is not due on what only looks like a date", () => {
    expect(dueOf("We will be here for you 24/7.")).toBeUndefined();
    expect(dueOf("You will get it for 1/2 of the price.")).toBeUndefined();
  });

  test.each(["fourteen", "sixteen", "nineteen"])("within %s days has a time", (number) => {
    expect(dueOf(`I will write to you within ${number} days.`)).toBeDefined();
    expect(analyzeReply(`You will have your refund within ${number} days.`).signals).toContain("timeframe");
  });
});

describe("text", () => {
  test.each(["\n", "\r\n"])("a lone quotation mark ends with its paragraph, whatever ends a line", (line) => {
    const { flags } = readText(`It is 5" wide "they said.${line}${line}You should have called.`);
    expect(flags.every((flag) => (flag & TokenFlag.quoted) === 0)).toBe(true);
  });

  test("an abbreviation can stand last", () => {
    expect(readText("Here is the ref. You have it now.").sentences).toHaveLength(2);
    expect(readText("It is with the dept. We will ask them.").sentences).toHaveLength(2);
    expect(readText("Mr. Brown is at St. John.").sentences).toHaveLength(1);
    expect(readText("We waited approx. five minutes on Jan. 5 and left.").sentences).toHaveLength(1);
  });
});

describe("the next step", () => {
  const stepFor = (text: string): string => suggestNextStep([{ role: "customer", text }]).reason;

  test("takes a mark out of five for no part of a letter", () => {
    const parts = "This is one part of several";
    expect(stepFor("Nice room but the heating rattled all night. 3/5")).not.toContain(parts);
    expect(stepFor("The heating rattled all night and nobody came (1/3)")).toContain(parts);
  });

  test("sees a card's number behind a phone number", () => {
    const { phrases } = suggestNextStep([
      { role: "customer", text: "Call 02079460000 4111111111111111 for the payment please, it failed." },
    ]);
    expect(phrases[0]?.text).toContain("no need to send card numbers");
  });

  test("names a thing that the customer named, and not two of them as one", () => {
    const { phrases } = suggestNextStep([
      { role: "customer", text: "I checked my order, card payment was taken twice and nobody helps." },
    ]);
    expect(phrases.map(({ text }) => text).join(" ")).not.toContain("order card");
  });
});

describe("redacted words", () => {
  test("hide names in capitals and handles, and leave what is shouted", () => {
    expect(redact("Can you send it to JOHN SMITH")).toBe("Can you send it to •••• •••••");
    expect(redact("@john_smith wrote this")).toBe("••••••••••• wrote this");
    expect(redact("where IS my REFUND, I WANT it NOW")).toBe("where IS my REFUND, I WANT it NOW");
  });
});

test("what an ignored footer says does not speak for the reply", () => {
  const conversation = [{ role: "customer", text: "This is outrageous, you lost my lamp!!! I'm furious." }] as const;
  const reply = "A new lamp leaves today and will be with you on Friday.";
  const footer = "We apologise for any inconvenience.";
  const ignoreRanges = [{ start: reply.length + 1, end: reply.length + 1 + footer.length }];
  const alone = analyzeReply(reply, { conversation });
  const ignored = analyzeReply(`${reply} ${footer}`, { conversation, ignoreRanges });
  expect(ignored.missing).toEqual(alone.missing);
  expect(ignored.missing.map(({ move }) => move)).toContain("apology");
  expect(ignored.suppressed.map(({ by }) => by)).toContain("ignoreRanges");
});

test("a denial more never takes the coldness away", () => {
  const conversation = [
    { role: "customer", text: "Two leaking kettles, no answer for weeks, I won't write a fourth time!!" },
  ] as const;
  const reply =
    "I've told all the porters to knock first. We have fans in ten countries, so we must be doing something right. We always aim for clean rooms, and yours was not.";
  const more = analyzeReply(`${reply} No one at our desk would ever say that.`, { conversation });
  expect(more.score).toBeLessThanOrEqual(analyzeReply(reply, { conversation }).score ?? 0);
});

describe("rule sets", () => {
  test("points for a signal are not points for its absence", () => {
    const analyzer = createAnalyzer({ id: "acme", settings: { "apology/*": { points: 5 } } });
    const { missing } = analyzer.analyzeReply("Your message is with our team now.", {
      conversation: [{ role: "customer", text: "This is outrageous, you lost my ring!!! I'm furious." }],
    });
    const apology = missing.find(({ move }) => move === "apology");
    expect(apology?.points).toBeLessThan(0);
  });

  test("code of a rule cannot change what the reply leaves open", () => {
    const meddler: CustomRule = {
      kind: "custom",
      id: "house/meddler",
      confidence: "high",
      message: "m",
      why: "w",
      source: [],
      examples: { match: ["a"], noMatch: ["b"] },
      find: (_, context) => {
        (context.leavesOpen() as unknown[]).length = 0;
        return [];
      },
    };
    const conversation = [
      { role: "customer", text: "Where is my order? When does it come? Can I return it?" },
    ] as const;
    const { leavesOpen, failedRules } = createAnalyzer({ id: "acme", rules: [meddler] }).analyzeReply(
      "Your message is with our team now.",
      { conversation },
    );
    expect(leavesOpen).toHaveLength(3);
    expect(failedRules?.map(({ ruleId }) => ruleId)).toEqual(["house/meddler"]);
  });
});

describe("what the customer has given", () => {
  const givenIn = (text: string): readonly string[] =>
    readThread([{ role: "customer", text }]).given.map(({ kind, excerpt }) => `${kind} ${excerpt}`);

  test("a day is no phone number, and a raised voice no name", () => {
    expect(givenIn("I paid on 05/06/2024 and again on 03.04.2025.")).toEqual(["date 05/06/2024", "date 03.04.2025"]);
    expect(givenIn("This is NOT acceptable. I am VERY angry. This is Ridiculous. I want an answer.")).toEqual([]);
    expect(givenIn("My name is Anna Lee. Call 0171 2345678.")).toEqual(["name Anna Lee", "phone 0171 2345678"]);
  });
});

test("a time that no calendar has is refused", () => {
  const turn = (at: string) => [{ role: "customer", text: "Hello?", at }] as const;
  for (const at of ["2026-02-30T10:00:00Z", "2026-13-01T10:00:00Z", "2026-01-01T25:00:00Z"])
    expect(() => readThread(turn(at))).toThrow(TypeError);
  for (const at of ["2028-02-29T10:00:00Z", "2026-01-01T10:00:00+0530"])
    expect(() => readThread(turn(at))).not.toThrow();
});

test("all phrases of a suggestion begin as the rule set has it", () => {
  const { phrases } = createAnalyzer({ id: "acme", options: { suggestionMessage: "Try:" } }).suggestNextStep([
    { role: "customer", text: "Where is my order? Can I return it? When does the shop open?" },
  ]);
  expect(new Set(phrases.map(({ message }) => message))).toEqual(new Set(["Try:"]));
});

test("batch reads a promise on the clock of whoever made it", async () => {
  const conversation = [
    { role: "customer", text: "Where is my refund? I'm waiting!", at: "2026-05-04T19:00:00-07:00" },
    { role: "agent", text: "I will send you the refund by 9 pm today.", at: "2026-05-04T20:00:00-07:00" },
    { role: "customer", text: "Nothing came.", at: "2026-05-05T08:00:00-07:00" },
    { role: "agent", text: "Let me look.", at: "2026-05-05T09:00:00-07:00" },
  ];
  const rows: { readonly at: string | null; readonly promisesOverdue: number }[] = [];
  for await (const event of scoreStream([{ id: "1", conversation }], { workers: 0 }))
    if (event.kind === "row") rows.push(event.row);
  expect(rows.at(-1)).toMatchObject({ at: "2026-05-05T16:00:00.000Z", promisesOverdue: 1 });
});

test("readThread says what is wrong with its context", () => {
  const wrong = 42 as unknown as { now?: string };
  expect(() => readThread([], wrong)).toThrow("readThread: context must be an object, got 42.");
});
