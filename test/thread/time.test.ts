import { describe, expect, test } from "vitest";
import { readText } from "../../src/text/read.js";
import { formatMoment, readMoment } from "../../src/thread/moment.js";
import { readDue } from "../../src/thread/time.js";

/** A Tuesday, 11:30 on a wall clock one hour east of UTC. */
const TUESDAY = "2026-02-24T11:30:00+01:00";
/** A Friday evening in London. */
const FRIDAY = "2026-03-06T17:10:00+00:00";

function dueOf(words: string, written: string | Date): string {
  const due = readDue(readText(words).normals, readMoment(written));
  return due === undefined ? "none" : formatMoment(due);
}

describe("days", () => {
  test.each([
    ["today", "2026-02-24T23:59:59+01:00"],
    ["tomorrow", "2026-02-25T23:59:59+01:00"],
    ["tomorrow morning", "2026-02-25T12:00:00+01:00"],
    ["this afternoon", "2026-02-24T18:00:00+01:00"],
    ["tonight", "2026-02-24T23:59:59+01:00"],
    ["the day after tomorrow", "2026-02-26T23:59:59+01:00"],
    ["on Thursday", "2026-02-26T23:59:59+01:00"],
    ["by Monday", "2026-03-02T23:59:59+01:00"],
    ["by Thursday 26 February", "2026-02-26T23:59:59+01:00"],
    ["by Wednesday, 25 March", "2026-03-25T23:59:59+01:00"],
    ["on the 3rd of March", "2026-03-03T23:59:59+01:00"],
    ["by March 3rd", "2026-03-03T23:59:59+01:00"],
    ["by the 28th", "2026-02-28T23:59:59+01:00"],
    ["by the 3rd", "2026-03-03T23:59:59+01:00"],
    ["on 2026-03-01", "2026-03-01T23:59:59+01:00"],
    ["by 28.02.2026", "2026-02-28T23:59:59+01:00"],
    ["on 2 January", "2026-01-02T23:59:59+01:00"],
    ["by 30 November", "2026-11-30T23:59:59+01:00"],
    ["by 29 February", "2028-02-29T23:59:59+01:00"],
    ["next Wednesday", "2026-03-04T23:59:59+01:00"],
    ["next week", "2026-03-08T23:59:59+01:00"],
    ["this week", "2026-03-01T23:59:59+01:00"],
    ["Tuesday next week", "2026-03-03T23:59:59+01:00"],
    ["in week 10", "2026-03-08T23:59:59+01:00"],
    ["by the end of the week", "2026-02-27T23:59:59+01:00"],
    ["a week today", "2026-03-03T23:59:59+01:00"],
    ["tonight at 8", "2026-02-24T20:00:00+01:00"],
    ["within the hour", "2026-02-24T12:30:00+01:00"],
    ["in the next hour", "2026-02-24T12:30:00+01:00"],
    ["done half 4", "2026-02-24T16:30:00+01:00"],
    ["by teatime", "2026-02-24T18:00:00+01:00"],
    ["in a quarter of an hour", "2026-02-24T11:45:00+01:00"],
    ["within a couple of hours", "2026-02-24T13:30:00+01:00"],
    ["in a couple of days", "2026-02-26T23:59:59+01:00"],
    ["in the next couple days", "2026-02-26T23:59:59+01:00"],
    ["within a couple of working days", "2026-02-26T23:59:59+01:00"],
    ["in a couple more weeks", "2026-03-10T23:59:59+01:00"],
    ["in a couple of shops", "none"],
    ["back in ten", "2026-02-24T11:40:00+01:00"],
    ["in 2 colours", "none"],
    ["by the end of the month", "2026-02-28T23:59:59+01:00"],
    ["by the end of May", "2026-05-31T23:59:59+01:00"],
    ["at half five, definite", "2026-02-24T17:30:00+01:00"],
    ["within two days of that", "none"],
  ])("%s", (words, due) => {
    expect(dueOf(words, TUESDAY)).toBe(due);
  });

  test("a weekday said on that day is the one in a week, unless it says “this”", () => {
    expect(dueOf("on Friday", FRIDAY)).toBe("2026-03-13T23:59:59+00:00");
    expect(dueOf("this Friday", FRIDAY)).toBe("2026-03-06T23:59:59+00:00");
  });

  test("“on the 31st” skips months that have none", () => {
    expect(dueOf("on the 31st", "2026-04-01T09:00:00Z")).toBe("2026-05-31T23:59:59+00:00");
  });

  test("a date without a year is the nearest one", () => {
    expect(dueOf("by 4 January", "2026-12-28T09:00:00Z")).toBe("2027-01-04T23:59:59+00:00");
  });
});

describe("times of day", () => {
  test.each([
    ["by 5 pm", "2026-02-24T17:00:00+01:00"],
    ["by 5pm today", "2026-02-24T17:00:00+01:00"],
    ["by five", "2026-02-24T17:00:00+01:00"],
    ["at 17:30", "2026-02-24T17:30:00+01:00"],
    ["at half past four", "2026-02-24T16:30:00+01:00"],
    ["at twenty to four", "2026-02-24T15:40:00+01:00"],
    ["by five past six", "2026-02-24T18:05:00+01:00"],
    ["inside two hours", "2026-02-24T13:30:00+01:00"],
    ["in an hour and a half", "2026-02-24T13:00:00+01:00"],
    ["at a quarter to five", "2026-02-24T16:45:00+01:00"],
    ["by noon tomorrow", "2026-02-25T12:00:00+01:00"],
    ["tomorrow by six in the evening", "2026-02-25T18:00:00+01:00"],
    ["on Thursday at 8 am", "2026-02-26T08:00:00+01:00"],
    ["on Thursday between 9 and 1", "2026-02-26T13:00:00+01:00"],
    ["on Friday, between 2 and 4 pm", "2026-02-27T16:00:00+01:00"],
    ["tomorrow between 10 am and 12 noon", "2026-02-25T12:00:00+01:00"],
    ["on Thursday between 10 and noon", "2026-02-26T12:00:00+01:00"],
    ["by 12 noon", "2026-02-24T12:00:00+01:00"],
    ["by 9 am", "2026-02-25T09:00:00+01:00"],
    ["by the end of day", "2026-02-24T18:00:00+01:00"],
    ["by close of business tomorrow", "2026-02-25T18:00:00+01:00"],
    ["by EOD", "2026-02-24T18:00:00+01:00"],
  ])("%s", (words, due) => {
    expect(dueOf(words, TUESDAY)).toBe(due);
  });
});

describe("spans", () => {
  test.each([
    ["within 24 hours", "2026-02-25T11:30:00+01:00"],
    ["within 48h", "2026-02-26T11:30:00+01:00"],
    ["in half an hour", "2026-02-24T12:00:00+01:00"],
    ["in 20 minutes", "2026-02-24T11:50:00+01:00"],
    ["within two working days", "2026-02-26T23:59:59+01:00"],
    ["in 3 to 5 business days", "2026-03-03T23:59:59+01:00"],
    ["in a day or two", "2026-02-26T23:59:59+01:00"],
    ["within a week", "2026-03-03T23:59:59+01:00"],
    ["in two months", "2026-04-24T23:59:59+01:00"],
  ])("%s", (words, due) => {
    expect(dueOf(words, TUESDAY)).toBe(due);
  });

  test("working days leave the weekend out", () => {
    expect(dueOf("within one working day", FRIDAY)).toBe("2026-03-09T23:59:59+00:00");
    expect(dueOf("within two working days", FRIDAY)).toBe("2026-03-10T23:59:59+00:00");
    expect(dueOf("within 5 working days", FRIDAY)).toBe("2026-03-13T23:59:59+00:00");
    expect(dueOf("within one working day", "2026-03-07T10:00:00Z")).toBe("2026-03-09T23:59:59+00:00");
    expect(dueOf("within ten working days", "2026-03-08T10:00:00Z")).toBe("2026-03-20T23:59:59+00:00");
  });

  test("a month on from the last of January is the last of February", () => {
    expect(dueOf("within one month", "2026-01-31T10:00:00Z")).toBe("2026-02-28T23:59:59+00:00");
  });
});

test.each([
  "shortly",
  "soon",
  "as soon as possible",
  "in a minute",
  "in due course",
  "until Friday",
  "since Monday",
  "the letter follows by post",
  "I'll pay the 40 euros",
  "it fits 2 rooms",
])("no time: %s", (words) => {
  expect(dueOf(words, TUESDAY)).toBe("none");
});

describe("wall clocks", () => {
  test("the day is that of the turn's own offset", () => {
    expect(dueOf("by noon", "2026-02-24T23:30:00-08:00")).toBe("2026-02-25T12:00:00-08:00");
    expect(dueOf("tomorrow", "2026-02-24T23:30:00-08:00")).toBe("2026-02-25T23:59:59-08:00");
    expect(dueOf("tomorrow", "2026-02-25T07:30:00Z")).toBe("2026-02-26T23:59:59+00:00");
    expect(dueOf("by 9 am tomorrow", "2026-02-24T20:00:00+05:30")).toBe("2026-02-25T09:00:00+05:30");
  });

  test("a Date stands for UTC", () => {
    expect(dueOf("by 5 pm", new Date("2026-02-24T10:30:00Z"))).toBe("2026-02-24T17:00:00+00:00");
  });

  test("an offset stays as it was written, whatever the season", () => {
    expect(dueOf("in two weeks", "2026-03-20T12:00:00+01:00")).toBe("2026-04-03T23:59:59+01:00");
  });
});
