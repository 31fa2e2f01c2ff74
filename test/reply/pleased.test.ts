import { expect, test } from "vitest";
import { analyzeReply } from "../../src/index.js";

const thanked = (text: string): number | undefined =>
  analyzeReply("Thank you for telling us, Ruth.", { conversation: [{ role: "customer", text }] }).findings.find(
    (finding) => finding.kind === "move" && finding.signal === "gratitude",
  )?.points;

test("a thank-you weighs most to a customer who thanks and asks for nothing", () => {
  const pleased = thanked("The lamp is lovely, thank you so much!");
  const calm = thanked("I ordered the lamp on Monday.");
  expect(pleased).toBeGreaterThan(calm ?? Number.NaN);
});

test.each([
  "Thanks, but when does the lamp arrive?",
  "I want my money back. Thanks.",
  "This is the third time I'm writing, thank you very much.",
])("thanks that stand beside a wish or a grievance please nobody: %s", (text) => {
  expect(thanked(text)).toBeLessThan(thanked("The lamp is lovely, thank you so much!") ?? Number.NaN);
});
