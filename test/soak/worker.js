// A worker thread of the batch command that never ends: it scores what it is sent, and says how much memory it holds.
import { parentPort } from "node:worker_threads";
import { scoreUnits } from "../../dist/batch-worker.js";
import { heldMemory } from "./held.js";

parentPort.on("message", (units) => {
  const scored = units === null ? 0 : scoreUnits(units).reduce((sum, unit) => sum + unit.scored, 0);
  parentPort.postMessage({ scored, held: units === null ? heldMemory() : 0 });
});
