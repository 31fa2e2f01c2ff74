import { PassThrough, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { type LineOptions, serveLines } from "../../src/batch/index.js";

const REPLY = { id: "a", customer: "Where is my parcel?", reply: "I am sorry about the wait, it leaves today." };

async function serve(
  input: readonly (string | Buffer)[],
  options: LineOptions = {},
): Promise<readonly Record<string, unknown>[]> {
  const output = new PassThrough();
  const text = output.toArray().then((parts) => Buffer.concat(parts).toString());
  await serveLines(Readable.from(input, { objectMode: true }), output, options).finally(() => output.end());
  return (await text)
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("the line protocol", () => {
  test("answers line by line, in order, rows and errors alike", async () => {
    const lines = [JSON.stringify(REPLY), "", "{broken", JSON.stringify({ id: 9 }), "[1]", JSON.stringify(REPLY)];
    const answers = await serve([`${lines.join("\n")}\n`]);
    expect(answers).toMatchObject([
      { rowVersion: 1, id: "a", status: "scored" },
      { rowVersion: 1, id: null, line: 2, error: { code: "unreadable" } },
      { rowVersion: 1, id: null, line: 3, error: { code: "unreadable" } },
      { rowVersion: 1, id: "9", line: 4, error: { code: "missing" } },
      { rowVersion: 1, id: null, line: 5, error: { code: "unreadable" } },
      { rowVersion: 1, id: "a", status: "scored" },
    ]);
    for (const answer of answers) expect("error" in answer).toBe(!("score" in answer));
  });

  test("does not mind where chunks end, nor a last line without a line feed", async () => {
    const bytes = Buffer.from(`${JSON.stringify({ ...REPLY, id: "ä" })}\n${JSON.stringify({ ...REPLY, id: "b" })}`);
    const answers = await serve([...bytes].map((byte) => Buffer.from([byte])));
    expect(answers.map(({ id }) => id)).toEqual(["ä", "b"]);
  });

  test("answers before the next line comes", async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const run = serveLines(input, output);
    for (const id of ["a", "b"]) {
      input.write(`${JSON.stringify({ ...REPLY, id })}\n`);
      const [answer] = (await new Promise((resolve) => output.once("data", (chunk: Buffer) => resolve([chunk])))) as [
        Buffer,
      ];
      expect(JSON.parse(answer.toString())).toMatchObject({ id });
    }
    input.end();
    expect(await run).toEqual({ records: 2, scored: 2, rejected: 0, rows: 2 });
  });

  test("turns down a line that is too long", async () => {
    const answers = await serve([`{"reply":"${"x".repeat(5000)}"}\n${JSON.stringify(REPLY)}\n`], {
      maxRecordBytes: 1000,
    });
    expect(answers).toMatchObject([{ error: { code: "too-large" } }, { id: "a" }]);
  });

  test("says so where nobody reads the answers", async () => {
    const output = new PassThrough();
    output.destroy(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    output.on("error", () => {});
    await expect(serveLines(Readable.from([`${JSON.stringify(REPLY)}\n`]), output)).rejects.toThrow(
      "Cannot write the output",
    );
  });
});
