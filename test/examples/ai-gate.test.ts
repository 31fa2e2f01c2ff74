import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { analyzeReply, type Turn } from "deescalate";
import { afterEach, describe, expect, test } from "vitest";
import { createChatWriter } from "../../examples/ai-gate/chat-writer.js";
import { createGate, explain, type Writer } from "../../examples/ai-gate/gate.js";

const CONVERSATION: readonly Turn[] = [
  {
    role: "customer",
    text: "You sent my parcel to my old address again. Can you bring it to Elm Road? And I want the £6 for delivery back.",
  },
];
const BLAMES =
  "You should have checked the address before. I've asked the driver to bring it to Elm Road, and refunded the £6.";
const LEAVES_OPEN =
  "I'm sorry that your parcel went to the old address. I've asked the driver to bring it to Elm Road today.";
const GOOD =
  "I'm sorry that your parcel went to the old address. I've asked the driver to bring it to Elm Road today, and I've refunded the £6 for delivery.";

const gate = createGate();
const strictGate = createGate({ maxAttempts: 1 });

/** A model that has its drafts ready, and keeps what it was sent. */
function scripted(...drafts: readonly string[]) {
  const sent: string[] = [];
  const write: Writer = async (_, attempts) => {
    sent.push(attempts.map(({ objections }) => explain(objections)).join("\n"));
    return drafts[attempts.length] as string;
  };
  return { write, sent };
}

describe("the gate", () => {
  test("sends a draft that nothing is said against", async () => {
    const { write, sent } = scripted(GOOD);
    expect(await gate(CONVERSATION, write)).toMatchObject({ kind: "send", draft: GOOD });
    expect(sent).toEqual([""]);
  });

  test("sends a draft back with the words, the reason and what to write instead", async () => {
    const { write, sent } = scripted(BLAMES, GOOD);
    const outcome = await gate(CONVERSATION, write);
    expect(outcome).toMatchObject({ kind: "send", draft: GOOD });
    expect(sent[1]).toContain("“You should have checked”: Puts it on them. Blame turns a complaint into an argument.");
    expect(sent[1]).toContain("Instead: ");
  });

  test("sends a draft back for an ask that it leaves open, where nothing else is wrong", async () => {
    const { write, sent } = scripted(LEAVES_OPEN, GOOD);
    const outcome = await gate(CONVERSATION, write);
    expect(outcome.attempts.map(({ objections }) => objections.findings.length)).toEqual([0, 0]);
    expect(sent[1]).toBe("- The customer asked “I want the £6 for delivery back”, and the reply does not answer it.");
  });

  test.each([
    ["claims feelings", "I feel your pain. I've asked the driver to bring it to Elm Road, and refunded the £6."],
    ["poses as a person", "I am a real person. I've asked the driver to bring it to Elm Road, and refunded the £6."],
    [
      "leaves a gap unfilled",
      "I've asked the driver to bring it to Elm Road by [time you can keep], and refunded the £6.",
    ],
    [
      "is not in English",
      "Es tut mir leid, dass Ihr Paket an die alte Adresse ging. Der Fahrer bringt es heute noch vorbei.",
    ],
    ["says too little to judge", "Done."],
    ["says nothing", ""],
  ])("stops a draft that %s", async (_, draft) => {
    const { write } = scripted(draft);
    const outcome = await strictGate(CONVERSATION, write);
    expect(outcome.kind).toBe("person");
    expect(explain(outcome.attempts[0]?.objections as never)).not.toBe("");
  });

  test("asks no score: a low one passes, a higher one with an error does not", async () => {
    const cool =
      "As per our policy the parcel goes to Elm Road as soon as possible, and the £6 is refunded. Apologies for any inconvenience caused. For more information please contact the courier.";
    const warmButBlaming =
      "I'm sorry that your parcel went to the old address again. I've asked the driver to bring it to Elm Road today, and I've refunded the £6 for delivery. I'll check tonight that it is there and write to you. You should have checked.";
    const score = (draft: string): number =>
      analyzeReply(draft, { conversation: CONVERSATION, author: "bot" }).score as number;
    expect(score(cool)).toBeLessThan(score(warmButBlaming));
    const kind = async (draft: string): Promise<string> => (await strictGate(CONVERSATION, scripted(draft).write)).kind;
    expect(await kind(cool)).toBe("send");
    expect(await kind(warmButBlaming)).toBe("person");
  });

  test("tells the writer no score and no points", async () => {
    const { sent, write } = scripted(BLAMES, BLAMES, BLAMES);
    await gate(CONVERSATION, write);
    expect(sent[2]).toContain("Blame");
    expect(sent.join("\n")).not.toMatch(/score|points|\d\d/i);
  });

  test.each([2])("gives up after %d attempts and leaves it to a person", async (maxAttempts) => {
    const { write, sent } = scripted(...Array.from({ length: 9 }, () => BLAMES));
    const outcome = await createGate({ maxAttempts })(CONVERSATION, write);
    expect(outcome).toMatchObject({ kind: "person", reason: `No draft passed in ${maxAttempts} attempts.` });
    expect(outcome.attempts).toHaveLength(maxAttempts);
    expect(sent).toHaveLength(maxAttempts);
  });

  test("does not let a machine answer where only people may decide", async () => {
    const { write, sent } = scripted(GOOD);
    const outcome = await gate(
      [
        {
          role: "customer",
          text: "Somebody got into my account and took £700. I did not make that payment. Please stop it!",
        },
      ],
      write,
    );
    expect(outcome).toMatchObject({ kind: "handover", handover: { team: "fraud" }, attempts: [] });
    expect(sent).toEqual([]);
  });

  test("lets your own rules stop a draft", async () => {
    const house = {
      id: "acme",
      rules: [
        {
          kind: "pattern" as const,
          id: "house/no-hurry" as const,
          patterns: ["at your convenience"],
          severity: "error" as const,
          confidence: "high" as const,
          points: -5,
          message: "Says “at your convenience”.",
          why: "Nothing about a lost parcel is convenient.",
          source: [],
          examples: { match: ["At your convenience, write back."], noMatch: ["Write back when you can."] },
        },
      ],
    };
    const { write } = scripted(`${GOOD} Reply at your convenience.`);
    expect((await createGate({ maxAttempts: 1, layers: [house] })(CONVERSATION, write)).kind).toBe("person");
  });

  test("leaves a customer who does not write English to a person", async () => {
    const { write, sent } = scripted(GOOD);
    const german =
      "Guten Tag, mein Paket liegt seit Donnerstag bei einem Nachbarn, den es nicht gibt. Wo ist es denn nun?";
    expect(await gate([{ role: "customer", text: german }], write)).toMatchObject({ kind: "person", attempts: [] });
    expect(sent).toEqual([]);
  });

  test("does not pass over a rule of the house that is broken", async () => {
    const broken = {
      id: "acme",
      rules: [
        {
          kind: "custom" as const,
          id: "house/broken" as const,
          confidence: "high" as const,
          message: "-",
          why: "-",
          source: [],
          examples: { match: ["-"], noMatch: ["-"] },
          find: () => {
            throw new Error("no dictionary");
          },
        },
      ],
    };
    await expect(createGate({ layers: [broken] })(CONVERSATION, scripted(GOOD).write)).rejects.toThrow(
      "house/broken failed: no dictionary",
    );
  });

  test("lets the writer's own error through", async () => {
    const write: Writer = () => Promise.reject(new Error("no connection"));
    await expect(gate(CONVERSATION, write)).rejects.toThrow("no connection");
  });

  test.each([0, -1, 1.5, Number.NaN])("refuses %d attempts", (maxAttempts) => {
    expect(() => createGate({ maxAttempts })).toThrow(RangeError);
  });
});

describe("the chat writer", () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  /** A service that gives the answers in turn and keeps what it was asked. */
  async function serve(answers: readonly { readonly status?: number; readonly body: unknown }[]) {
    const asked: { readonly messages: readonly { readonly role: string; readonly content: string }[] }[] = [];
    server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      asked.push(JSON.parse(body));
      const { status = 200, body: answer } = answers[asked.length - 1] as (typeof answers)[number];
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    return { asked, write: createChatWriter({ url, key: "k", model: "m", instructions: "You write for Acme." }) };
  }
  const said = (content: string) => ({ body: { choices: [{ message: { content } }] } });

  test("sends the objections back in the conversation with the model", async () => {
    const { asked, write } = await serve([said(BLAMES), said(GOOD)]);
    expect(await gate(CONVERSATION, write)).toMatchObject({ kind: "send", draft: GOOD });
    expect(asked[0]?.messages.map(({ role }) => role)).toEqual(["system", "user"]);
    expect(asked[1]?.messages.map(({ role }) => role)).toEqual(["system", "user", "assistant", "user"]);
    expect(asked[1]?.messages[2]?.content).toBe(BLAMES);
    expect(asked[1]?.messages[3]?.content).toContain("You should have checked");
  });

  test.each([
    ["a failure", { status: 429, body: { error: "slow down" } }, "answered 429"],
    ["an answer of another shape", { body: { choices: [] } }, "without choices[0].message.content"],
  ])("tells of %s", async (_, answer, message) => {
    const { write } = await serve([answer]);
    await expect(write(CONVERSATION, [])).rejects.toThrow(message);
  });
});
