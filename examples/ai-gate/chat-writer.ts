// A writer on any service that speaks the chat completions format.

import { type Attempt, explain, type Writer } from "./gate.js";

export interface ChatOptions {
  /** Such as `https://api.example.com/v1/chat/completions`. */
  readonly url: string;
  readonly key: string;
  readonly model: string;
  /** What the model has to know: who it writes for, and what it may offer. */
  readonly instructions: string;
}

interface Message {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

export function createChatWriter({ url, key, model, instructions }: ChatOptions): Writer {
  return async (conversation, attempts) => {
    const transcript = conversation.map(({ role, text }) => `${role}: ${text}`).join("\n\n");
    const messages: readonly Message[] = [
      { role: "system", content: instructions },
      { role: "user", content: `Write the next reply to the customer, and nothing else.\n\n${transcript}` },
      ...attempts.flatMap(sentBack),
    ];
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
      body: JSON.stringify({ model, messages }),
    });
    if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
    return contentOf(await response.json(), url);
  };
}

function sentBack({ draft, objections }: Attempt): readonly Message[] {
  return [
    { role: "assistant", content: draft },
    { role: "user", content: `This cannot be sent yet. Write it again, and mend:\n${explain(objections)}` },
  ];
}

function contentOf(answer: unknown, url: string): string {
  const { choices } = answer as { readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[] };
  const content = choices?.[0]?.message?.content;
  if (typeof content !== "string") throw new Error(`${url} answered without choices[0].message.content.`);
  return content;
}
