import { describe, expect, test } from "vitest";
import { parseCase } from "../../src/cli/conversation.js";

const TURN = { role: "customer", text: "Where is my order?" } as const;

describe("a conversation file", () => {
  test.each([
    ["an array of turns", JSON.stringify([TURN, TURN])],
    ["an array over several lines", JSON.stringify([TURN, TURN], null, 2)],
    ["JSON Lines", `${JSON.stringify(TURN)}\n${JSON.stringify(TURN)}\n`],
    [
      "JSON Lines with empty lines and line breaks of Windows",
      `\r\n${JSON.stringify(TURN)}\r\n\r\n${JSON.stringify(TURN)}`,
    ],
    ["an object that holds it", JSON.stringify({ conversation: [TURN, TURN], title: "not ours" }, null, 1)],
  ])("is %s", (_, text) => {
    expect(parseCase(text, "ticket.json")).toEqual({ conversation: [TURN, TURN], context: {} });
  });

  test("may hold the draft and what surrounds it", () => {
    const file = { conversation: [TURN], reply: "Here.", channel: "email", now: "2026-05-04T09:00:00Z", industry: "x" };
    expect(parseCase(JSON.stringify(file), "ticket.json")).toEqual({
      conversation: [TURN],
      reply: "Here.",
      context: { channel: "email", now: "2026-05-04T09:00:00Z" },
    });
  });

  test.each([
    ["no JSON", "{,", "ticket.json is not JSON, line 1, column 2: "],
    ["a line that is no JSON", `${JSON.stringify(TURN)}\n{"role": "agent",`, "ticket.json, line 2 is not JSON: "],
    [
      "an unknown role",
      '[{"role":"user","text":"a"}]',
      'ticket.json: conversation[0].role must be one of customer, agent, bot, system, got "user". Did you mean "customer"?',
    ],
    ["a missing text", '[{"role":"agent"}]', "ticket.json: conversation[0].text must be a string"],
    ["a number", "3", "ticket.json: conversation must be an array of turns, got 3."],
    ["a draft that is no text", `{"conversation":[],"reply":7}`, "ticket.json: reply must be a string."],
    ["an unknown channel", `{"conversation":[],"channel":"sms"}`, "ticket.json: context.channel must be one of"],
  ])("with %s is refused with the place", (_, text, message) => {
    expect(() => parseCase(text, "ticket.json")).toThrow(
      expect.objectContaining({ name: "UsageError", message: expect.stringContaining(message) }),
    );
  });
});
