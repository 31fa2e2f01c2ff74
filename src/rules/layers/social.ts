/** Social media: everyone reads along, and the case belongs into a private message. */
import type { RuleSetLayer } from "../../rule-set/layer.js";

/** Social media: everyone reads along, and the case belongs into a private message. A layer for `createAnalyzer`. */
export const social: RuleSetLayer = {
  id: "social",
  version: "0.1.0",
  description:
    "Everyone reads along: arguing and excuses cost more, the details of the case are not missed in public, and asking for a private message is no dodge.",
  settings: {
    "restatement/missing": "off",
    "remedy/missing": "off",
  },
  weights: {
    defensive: { calm: -14, upset: -18, furious: -20 },
    blame: { calm: -14, upset: -18, furious: -20 },
    excuse: { calm: -5, upset: -9, furious: -11 },
    policy: { calm: -6, upset: -10, furious: -12 },
    upsell: { calm: -4, upset: -8, furious: -10 },
  },
  options: { channel: "social", audience: "public" },
};
