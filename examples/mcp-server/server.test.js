import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { analyzeReply, suggestNextStep } from "deescalate";

const CONVERSATION = [
  { role: "customer", text: "My parcel was due on Monday. Where is it?", at: "2026-05-04T09:00:00+02:00" },
  { role: "agent", text: "I'll ask the depot and write to you by 5 pm today.", at: "2026-05-04T10:00:00+02:00" },
  { role: "customer", text: "Nobody wrote to me!! Where is my parcel?", at: "2026-05-05T08:00:00+02:00" },
];
const SURROUNDINGS = { channel: "email", now: "2026-05-05T09:00:00+02:00", authority: { refund: true } };
const REPLY = "You should have been at home. As per our policy we cannot send it again.";

describe("the MCP server", () => {
  const client = new Client({ name: "test", version: "1.0.0" });

  before(async () => {
    const server = fileURLToPath(new URL("server.js", import.meta.url));
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [server] }));
  });
  after(() => client.close());

  const call = (name, input) => client.callTool({ name, arguments: input });

  test("offers both verbs, as tools that change nothing", async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      ["analyze_reply", "suggest_next_step"],
    );
    for (const { annotations, description } of tools) {
      assert.equal(annotations.readOnlyHint, true);
      assert.notEqual(description, "");
    }
  });

  test("says in the schemas what is needed and what is allowed", async () => {
    const { tools } = await client.listTools();
    const [analyze, suggest] = tools.map(({ inputSchema }) => inputSchema);
    assert.deepEqual(analyze.required, ["reply"]);
    assert.deepEqual(suggest.required, ["conversation"]);
    assert.deepEqual(suggest.properties.channel.enum, ["chat", "email", "social", "phone"]);
    assert.deepEqual(suggest.properties.conversation.items.required, ["role", "text"]);
  });

  test("analyze_reply gives what the library gives", async () => {
    const input = { reply: REPLY, conversation: CONVERSATION, customerName: "Ana", ...SURROUNDINGS };
    const { content, structuredContent, isError } = await call("analyze_reply", input);
    const { reply, ...context } = input;
    assert.equal(isError, undefined);
    assert.deepEqual(structuredContent, analyzeReply(reply, context));
    assert.deepEqual(JSON.parse(content[0].text), structuredContent);
  });

  test("suggest_next_step gives what the library gives", async () => {
    const { structuredContent } = await call("suggest_next_step", { conversation: CONVERSATION, ...SURROUNDINGS });
    assert.deepEqual(structuredContent, suggestNextStep(CONVERSATION, SURROUNDINGS));
  });

  const mistakes = [
    ["a missing reply", "analyze_reply", {}, /reply/],
    ["an unknown role", "suggest_next_step", { conversation: [{ role: "boss", text: "Hm." }] }, /role/],
    ["a time without an offset", "analyze_reply", { reply: REPLY, now: "2026-05-05T09:00:00" }, /context\.now/],
  ];
  for (const [what, name, input, message] of mistakes) {
    test(`tells the caller of ${what}`, async () => {
      const { isError, content } = await call(name, input);
      assert.equal(isError, true);
      assert.match(content[0].text, message);
    });
  }
});
