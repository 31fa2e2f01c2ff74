// What your helpdesk does: it knows the conversation, and hands it over.
import "./deescalate-hints.js";

const text =
  "This is the third time I'm writing about my kettle, order KT-48213. It leaks, nobody answers. Can I have my £64 back?";

document.getElementById("customer").textContent = text;
document.querySelector("deescalate-hints").conversation = [{ role: "customer", text }];
