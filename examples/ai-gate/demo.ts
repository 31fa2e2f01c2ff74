// Shows the loop with a writer that has its three drafts ready.

import type { Turn } from "deescalate";
import { createGate, explain, type Writer } from "./gate.js";

const DRAFTS = [
  "I understand your frustration. You should have checked the address. Please calm down.",
  "I'm sorry that your parcel went to the old address. I've asked the driver to bring it back.",
  "I'm sorry that your parcel went to the old address. I've asked the driver to bring it to Elm Road today, and I've refunded the £6 for delivery.",
];
const write: Writer = async (_, attempts) => DRAFTS[attempts.length] ?? "";

const gate = createGate({ context: { channel: "email" } });
const conversation: readonly Turn[] = [
  {
    role: "customer",
    text: "You sent my parcel to my old address again. Can you bring it to Elm Road? And I want the £6 for delivery back.",
  },
];
const outcome = await gate(conversation, write);

for (const { draft, objections } of outcome.attempts) console.log(`draft: ${draft}\n${explain(objections)}\n`);
console.log(outcome.kind === "send" ? `send: ${outcome.draft}` : outcome);
