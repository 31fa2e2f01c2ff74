/**
 * Learns what words weigh for the signals of `data/`, from texts that were written to teach them, and writes `src/rules/weighed/weights.ts`.
 *
 *     npm run weights:generate
 *     npm run weights:generate -- --folds 5    says how well it does on texts that it was not taught, and writes nothing
 *
 * The method is plain, and without chance or a clock: a linear classifier on words and pairs of neighbours. The same texts give the same
 * weights on every machine; a test compares.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { crossValidate, WEIGHTS_FILE, weightsSource } from "./weights.js";

const { values } = parseArgs({ options: { folds: { type: "string" } } });

if (values.folds === undefined) {
  writeFileSync(WEIGHTS_FILE, weightsSource());
  // Loaded only now: what a conversation shows hangs on the weights that were just written.
  const { LEANINGS_FILE, leaningsSource } = await import("./steps.js");
  writeFileSync(LEANINGS_FILE, leaningsSource());
} else {
  const { crossValidateSteps } = await import("./steps.js");
  const folds = Number(values.folds);
  for (const line of [...crossValidate(folds), crossValidateSteps(folds)]) console.log(line);
}
