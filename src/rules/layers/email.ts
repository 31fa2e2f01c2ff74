/** E-mail: the next word comes in hours, so a reply has to carry the customer until then. */
import type { RuleSetLayer } from "../../rule-set/layer.js";

/** E-mail: a reply has to carry the customer until the next one. A layer for `createAnalyzer`. */
export const email: RuleSetLayer = {
  id: "email",
  version: "0.1.0",
  description:
    "The next word comes in hours: a time and who writes next weigh more, a promise without a time costs more, and a question costs the customer a day.",
  weights: {
    timeframe: { calm: 4, upset: 7, furious: 7 },
    "follow-up": { calm: 3, upset: 5, furious: 5 },
    "vague-promise": { calm: -3, upset: -6, furious: -8 },
    question: { calm: 2, upset: 2, furious: 0 },
  },
  options: { channel: "email" },
};
