// Tests a rule file, and shows what it changes in the reading of a draft.
// node examples/brand-rules/check.js                        brand.rules.json
// node examples/brand-rules/check.js my.rules.json          your own
// node examples/brand-rules/check.js my.rules.json "Hi …"   on a draft of yours

import { readFileSync } from "node:fs";
import { analyzeReply, checkRuleSet, createAnalyzer } from "deescalate";

const OURS = new URL("brand.rules.json", import.meta.url);
const DRAFT =
  "As per our returns policy the cheapest kettle can come back. Please contact billing for the refund, and see our new range.";

const [file = OURS, draft = DRAFT] = process.argv.slice(2);
const brand = JSON.parse(readFileSync(file, "utf8"));
const issues = checkRuleSet(brand);

if (issues.length > 0) {
  for (const { path, message, suggestion = "" } of issues) console.error(`${path}: ${message} ${suggestion}`);
  process.exitCode = 1;
} else {
  console.log(`${brand.id}: all examples hold.\n\n${draft}\n`);
  show("recommended", analyzeReply(draft));
  show(brand.id, createAnalyzer(brand).analyzeReply(draft));
}

function show(name, { score, findings, suppressed }) {
  console.log(`${name}: ${score}`);
  for (const { ruleId, points, excerpt } of findings) {
    console.log(`${String(points).padStart(5)}  ${ruleId}  ${excerpt || "(the whole reply)"}`);
  }
  for (const { finding, detail } of suppressed) {
    console.log(`    –  ${finding.ruleId}  ${finding.excerpt}  (allowed: ${detail})`);
  }
}
