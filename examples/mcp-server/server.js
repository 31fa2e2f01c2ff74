#!/usr/bin/env node
// An MCP server over stdio that offers deescalate as two tools. It reads and writes nothing but its own messages.

import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { analyzeReply, suggestNextStep } from "deescalate";
import * as z from "zod";

const turn = z.strictObject({
  role: z
    .enum(["customer", "agent", "bot", "system"])
    .describe("Who wrote it; bot is our side without human feelings, system stands for notes and automatic messages"),
  text: z.string(),
  at: z.string().optional().describe("When it was sent: ISO 8601 with an offset, such as 2026-05-04T09:00:00+02:00"),
  author: z.string().optional(),
});
const conversation = z.array(turn).describe("Oldest message first");
const surroundings = {
  now: z
    .string()
    .optional()
    .describe("The present moment, ISO 8601 with an offset; without it, the last message's time"),
  channel: z.enum(["chat", "email", "social", "phone"]).optional(),
  audience: z.enum(["private", "public"]).optional(),
  author: z.enum(["human", "bot"]).optional().describe("Who writes for our side; a bot must not claim human feelings"),
  authority: z
    .strictObject({
      refund: z.boolean().optional(),
      gesture: z.boolean().optional(),
      commitWithinHours: z.number().positive().optional(),
    })
    .optional()
    .describe("What the agent may offer without asking anybody"),
  liability: z.enum(["full", "regret-only"]).optional().describe("regret-only: regret without admitting fault"),
};
/** Nothing is changed and nobody is called, so that a host need not ask before each use. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

const server = new McpServer({ name: "deescalate", version: "0.1.0" });

server.registerTool(
  "analyze_reply",
  {
    title: "Read a reply as the upset customer will",
    description:
      "Finds what calms and what inflames in a draft reply, with the words, the reason and what to write instead; what is " +
      "still missing, and which questions it leaves open. The score is for people: mend the findings, do not chase it.",
    inputSchema: {
      reply: z.string().describe("The draft"),
      conversation: conversation.optional().describe("What came before the reply, oldest message first"),
      customerName: z.string().optional(),
      ...surroundings,
    },
    annotations,
  },
  ({ reply, ...context }) => answer(analyzeReply(reply, context)),
);

server.registerTool(
  "suggest_next_step",
  {
    title: "Say what to do next in a conversation",
    description:
      "Gives the next step with its reason, phrases with [gaps] that only the agent can fill, what else would do, what would " +
      "make it worse now, and where a person has to take over.",
    inputSchema: { conversation, ...surroundings },
    annotations,
  },
  ({ conversation: turns, ...context }) => answer(suggestNextStep(turns, context)),
);

/** The result as data, and as text for hosts that read text alone. */
function answer(result) {
  return { structuredContent: result, content: [{ type: "text", text: JSON.stringify(result) }] };
}

await server.connect(new StdioServerTransport());
