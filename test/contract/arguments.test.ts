import { describe, expect, test } from "vitest";
import { analyzeReply, assessCustomer, createAnalyzer, readThread, suggestNextStep } from "../../src/index.js";

/** Calls with arguments that the types forbid, as JavaScript callers make them. */
const call = (verb: (...values: never[]) => unknown, ...values: readonly unknown[]): (() => unknown) => {
  return () => (verb as (...all: readonly unknown[]) => unknown)(...values);
};
const turn = { role: "customer", text: "Where is my parcel?" };

describe("bad input names the function, the place, the value and the likely intent", () => {
  test.each([
    ["a reply that is missing", call(analyzeReply), "analyzeReply: reply must be a string, got undefined."],
    [
      "a reply that is a turn",
      call(analyzeReply, { role: "agent", text: "Hi" }),
      "got an object with role, text. Pass its text: reply.text.",
    ],
    [
      "a reply that is the conversation",
      call(analyzeReply, [turn]),
      "The conversation belongs in the second argument: { conversation }.",
    ],
    [
      "a context that is the conversation",
      call(analyzeReply, "Hi there", [turn]),
      "analyzeReply: context must be an object, got an array of 1. Did you mean { conversation: … }?",
    ],
    [
      "a conversation that is a string",
      call(analyzeReply, "Hi there", { conversation: "Where is it?" }),
      `analyzeReply: context.conversation must be an array of turns, got "Where is it?". Did you mean [{ role: "customer", text: … }]?`,
    ],
    [
      "a conversation that is one turn",
      call(suggestNextStep, turn),
      "suggestNextStep: conversation must be an array of turns, got an object with role, text. A single turn goes in an array: [turn].",
    ],
    [
      "a conversation that is missing",
      call(assessCustomer),
      "assessCustomer: conversation must be an array of turns, got undefined.",
    ],
    [
      "a turn that is a string",
      call(suggestNextStep, ["Hello"]),
      `suggestNextStep: conversation[0] must be a turn { role, text }, got "Hello". Who wrote it?`,
    ],
    [
      "an unknown role",
      call(suggestNextStep, [turn, { role: "user", text: "x" }]),
      `suggestNextStep: conversation[1].role must be one of customer, agent, bot, system, got "user". Did you mean "customer"?`,
    ],
    ["a role in capitals", call(assessCustomer, [{ role: "Agent", text: "x" }]), `got "Agent". Did you mean "agent"?`],
    ["a role of another vendor", call(assessCustomer, [{ role: "assistant", text: "x" }]), `Did you mean "bot"?`],
    ["a role without a guess", call(assessCustomer, [{ role: "__proto__", text: "x" }]), `got "__proto__".`],
    [
      "a text that is a number",
      call(assessCustomer, [{ role: "agent", text: 5 }]),
      "assessCustomer: conversation[0].text must be a string, got 5.",
    ],
    [
      "a time without an offset",
      call(readThread, [{ ...turn, at: "2026-03-01T10:00" }]),
      `readThread: conversation[0].at must be an ISO 8601 time with an offset, or a valid Date, got "2026-03-01T10:00". Add the offset, for example "2026-03-01T10:00Z".`,
    ],
    [
      "a day without a time",
      call(readThread, [{ ...turn, at: "2026-03-01" }]),
      `Add the offset, for example "2026-03-01T09:00Z".`,
    ],
    [
      "a time that is a number",
      call(readThread, [{ ...turn, at: 1767225600000 }]),
      "got 1767225600000. Wrap a timestamp: new Date(timestamp).",
    ],
    [
      "a date that does not exist",
      call(readThread, [{ ...turn, at: "2026-13-45T10:00:00Z" }]),
      `got "2026-13-45T10:00:00Z".`,
    ],
    [
      "an invalid Date",
      call(suggestNextStep, [turn], { now: new Date("no") }),
      "suggestNextStep: context.now must be an ISO 8601 time with an offset, or a valid Date, got an invalid Date.",
    ],
    [
      "an unknown channel",
      call(analyzeReply, "Hi there", { channel: "fax" }),
      `analyzeReply: context.channel must be one of chat, email, social, phone, got "fax".`,
    ],
    [
      "an intensity out of range",
      call(analyzeReply, "Hi there", { intensity: 7 }),
      "analyzeReply: context.intensity must be a number from 0 to 4, got 7.",
    ],
    ["an intensity that is NaN", call(analyzeReply, "Hi there", { intensity: Number.NaN }), "got NaN."],
    [
      "an authority that is no object",
      call(suggestNextStep, [turn], { authority: true }),
      "suggestNextStep: context.authority must be an object, got true.",
    ],
    [
      "hours below zero",
      call(suggestNextStep, [turn], { authority: { commitWithinHours: -1 } }),
      "context.authority.commitWithinHours must be a number of hours above 0, got -1.",
    ],
    [
      "a name that is no string",
      call(analyzeReply, "Hi there", { customerName: 3 }),
      "analyzeReply: context.customerName must be a string, got 3.",
    ],
    [
      "an author that is no string",
      call(assessCustomer, [{ ...turn, author: 3 }]),
      "assessCustomer: conversation[0].author must be a string, got 3.",
    ],
    [
      "a bad draft to a prepared conversation",
      call(createAnalyzer().prepare([]).analyzeReply, null),
      "prepared.analyzeReply: reply must be a string, got null.",
    ],
  ] as const)("%s", (_, attempt, message) => {
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(message);
  });
});

test("a Date and any ISO offset are read alike, and other keys of a host's turns are left alone", () => {
  const iso = assessCustomer([{ ...turn, role: "customer", at: "2026-03-01T10:00:00+02:00" }]);
  const date = assessCustomer([{ ...turn, role: "customer", at: new Date("2026-03-01T08:00:00Z"), id: 7 } as never]);
  expect(date).toEqual(iso);
});
