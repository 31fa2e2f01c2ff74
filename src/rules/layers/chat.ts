/** Chat: many short messages, each with an answer in a minute; no single one has to hold everything. */
import type { RuleSetLayer } from "../../rule-set/layer.js";

/** Chat: no single message has to hold everything. A layer for `createAnalyzer`. */
export const chat: RuleSetLayer = {
  id: "chat",
  version: "0.1.0",
  description:
    "One message of many: nobody sums up the case or says who writes next in each of them, a short line is no cold line, and a question is answered in a minute.",
  settings: {
    "follow-up/missing": "off",
    "restatement/missing": "off",
    "cold/nothing-human": { points: -6 },
  },
  weights: {
    restatement: { calm: 2, upset: 4, furious: 6 },
    timeframe: { calm: 2, upset: 4, furious: 4 },
    question: { calm: 4, upset: 4, furious: 2 },
  },
  options: { channel: "chat" },
};
