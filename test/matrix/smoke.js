// Each function once, on the built package, under whichever runtime runs this.
import assert from "node:assert/strict";
import * as library from "../../dist/index.js";

const conversation = [
  { role: "customer", at: "2026-05-04T09:00:00Z", text: "You charged me twice for May! Where is my refund?" },
];
library.preload();
assert.equal(library.analyzeReply("You should have cancelled.", { conversation }).signals[0], "blame");
assert.ok(library.STEPS.includes(library.suggestNextStep(conversation).step));
assert.ok(library.assessCustomer(conversation).intensity > 1);
assert.equal(library.readThread(conversation, { now: new Date("2026-05-05T09:00:00Z") }).asks.length, 1);
assert.equal(
  library.createAnalyzer(library.strict, library.email).prepare(conversation).analyzeReply("Ok.").status,
  "too-little-text",
);
assert.equal(library.parseRuleSet({ settings: { "blam/x": "off" } }).ok, false);
assert.throws(() => library.analyzeReply(1), TypeError);
console.log("every function answers");
