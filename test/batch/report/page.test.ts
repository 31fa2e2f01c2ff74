import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Filter, fits } from "../../../src/batch/report/page/filters.js";
import { share } from "../../../src/batch/report/page/format.js";
import { escapeText, html } from "../../../src/batch/report/page/html.js";
import { OTHER, packRows, unpackRows } from "../../../src/batch/report/page/packed.js";
import { chooseReadings, type PageReading, readingsOf } from "../../../src/batch/report/page/readings.js";
import { readFacts } from "../../../src/batch/summary/facts.js";
import { isoWeek } from "../../../src/batch/summary/week.js";
import { anyRow, row } from "../../support/rows.js";

const ALL: Filter = { tag: "", channel: "", brand: "", band: "", signal: "" };

describe("html", () => {
  test("escapes what is put in, and not what came out of a template", () => {
    const inner = html`<b>${"<i>&\"'"}</b>`;
    expect(html`<p title="${'"x'}">${[inner, inner]}${3}</p>`.html).toBe(
      '<p title="&quot;x"><b>&lt;i&gt;&amp;&quot;&#39;</b><b>&lt;i&gt;&amp;&quot;&#39;</b>3</p>',
    );
  });

  test("makes control characters visible and takes the direction from none", () => {
    expect(escapeText("a\u001b[31mb\u0000\u202ec\r\nd")).toBe("a\ufffd[31mb\ufffd\ufffdc\nd");
  });

  test("lets no text open a tag or end an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe("packRows", () => {
  test("gives back what the page needs of any rows", () => {
    fc.assert(
      fc.property(
        fc.array(
          anyRow.filter(({ score }) => score !== null),
          { maxLength: 20 },
        ),
        (rows) => {
          const facts = rows.map((each) => readFacts(each, "row"));
          const unpacked = unpackRows(JSON.parse(JSON.stringify(packRows(facts))));
          const bare = (all: typeof facts): unknown =>
            all.map(({ at, conversation, agent, ruleSet, ...rest }) => ({
              ...rest,
              week: at === null ? null : isoWeek(at),
            }));
          expect(bare([...unpacked])).toEqual(bare(facts));
          const groups = (all: typeof facts): unknown =>
            all.map(({ conversation }) => all.findIndex((each) => each.conversation === conversation));
          expect(groups([...unpacked])).toEqual(groups(facts));
        },
      ),
    );
  });

  test("keeps the commonest names and calls the rest other", () => {
    const rows = Array.from({ length: 500 }, (_, index) =>
      readFacts(row({ id: `${index}`, tags: ["common", `tag ${index}`] }), "row"),
    );
    const packed = packRows(rows);
    expect(packed.names.tag).toHaveLength(201);
    expect(packed.names.tag[0]).toBe("common");
    expect(packed.names.tag.at(-1)).toBe(OTHER);
    expect(unpackRows(packed).filter(({ tags }) => tags.includes(OTHER))).toHaveLength(301);
  });
});

describe("fits", () => {
  const facts = readFacts(
    row({
      score: 10,
      tags: ["billing", "vip"],
      channel: "chat",
      brand: "Acme",
      risk_blame: true,
      missing: ["apology"],
    }),
    "row",
  );
  test.each([
    [{}, true],
    [{ tag: "vip", channel: "chat", brand: "Acme", band: "inflaming", signal: "blame" }, true],
    [{ signal: "no-apology" }, true],
    [{ signal: "no-empathy" }, false],
    [{ signal: "policy" }, false],
    [{ tag: "late" }, false],
    [{ channel: "email" }, false],
    [{ band: "calming" }, false],
  ] as const)("%j: %s", (filter, is) => {
    expect(fits(facts, { ...ALL, ...filter })).toBe(is);
  });
});

describe("share", () => {
  test.each([
    [0, 0, "–"],
    [0, 10, "0%"],
    [1, 1000, "<1%"],
    [1, 3, "33%"],
    [3, 3, "100%"],
  ])("%d of %d is %s", (part, all, text) => {
    expect(share(part, all)).toBe(text);
  });
});

describe("the replies to read", () => {
  const reading = (changes: Partial<PageReading> = {}): PageReading => ({
    id: "1",
    conversation: 1,
    tags: [],
    channel: null,
    brand: null,
    band: "risky",
    score: 30,
    intensity: 3,
    after: null,
    customer: null,
    reply: "You should have told us. I refunded you.",
    marks: [],
    missing: [],
    problem: null,
    worth: 1,
    ...changes,
  });

  test("are twenty at the most, one of a conversation, with some to learn from", () => {
    const bad = Array.from({ length: 50 }, (_, index) =>
      reading({ id: `b${index}`, conversation: index % 40, worth: index }),
    );
    const good = Array.from({ length: 50 }, (_, index) =>
      reading({ id: `g${index}`, conversation: 100 + index, score: 90, worth: index }),
    );
    const chosen = chooseReadings([...good, ...bad]);
    expect(chosen).toHaveLength(20);
    expect(new Set(chosen.map(({ conversation }) => conversation)).size).toBe(20);
    expect(chosen.map(({ id }) => id).slice(0, 2)).toEqual(["b49", "b48"]);
    expect(chosen.filter(({ score }) => score === 90)).toHaveLength(6);
    expect(chooseReadings(good)).toHaveLength(20);
  });

  test("show their marks where they stand, overlapping or not", () => {
    const mark = { message: "m", points: -3 } as const;
    const marks = [
      { ...mark, start: 0, end: 15, kind: "risk", signal: "blame" },
      { ...mark, start: 11, end: 23, kind: "move", signal: "follow-up" },
      { ...mark, start: null, end: null, kind: "risk", signal: "cold" },
      { ...mark, start: 30, end: 4000, kind: "risk", signal: "beyond" },
    ] as const;
    expect(readingsOf([reading({ marks })]).html).toContain(
      '<mark class="risk" title="blame">You should </mark><mark class="risk" title="blame, follow up">have</mark><mark class="move" title="follow up"> told us</mark>. I refunded you.',
    );
  });
});
