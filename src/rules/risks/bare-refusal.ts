import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { partOf } from "./parts.js";

/** Moves that leave the customer something to have or to do, or a next step on our side. */
const WAYS_FORWARD = ["remedy", "action", "follow-up", "question", "timeframe"] as const;

const SPEAKERS: ReadonlySet<string> = new Set(["i", "we"]);
const OFFERING: ReadonlySet<string> = new Set(["can", "could", "have", "will", "am", "are"]);
const TURNS: ReadonlySet<string> = new Set([
  "but",
  "however",
  "instead",
  "alternatively",
  "otherwise",
  "so",
  "meanwhile",
  "what",
]);

const BEING: ReadonlySet<string> = new Set(["am", "are"]);
/** "I'll see what I can do" goes on with nothing. */
const EMPTY_HANDED = ["pass-the-buck", "vague-promise"] as const;

/** What argues opens no way, whatever its sentence goes on with: so a risk more never takes this one back. */
const ARGUES = ["defensive", "blame", "condescending"] as const;

/** "… but we can", "what I can do", "so I've": the no goes on with something of ours. */
function goesOn({ normals, negators, size, sentenceOf }: Document, { spansOf }: RuleContext): boolean {
  const empty = EMPTY_HANDED.flatMap((signal) => spansOf(signal));
  const argued = new Set(ARGUES.flatMap((signal) => spansOf(signal)).map(({ first }) => sentenceOf[first]));
  for (let at = 0; at + 2 < size; at++) {
    if (!TURNS.has(normals[at] as string) || !SPEAKERS.has(normals[at + 1] as string)) continue;
    if (argued.has(sentenceOf[at])) continue;
    if (empty.some(({ first, last }) => first <= at && at < last)) continue;
    const next = normals[at + 3];
    // "We pass on what we are given", "what we have been told": that is what came to us.
    if (normals[at] === "what" && (BEING.has(normals[at + 2] as string) || next === "been")) continue;
    if (
      OFFERING.has(normals[at + 2] as string) &&
      next !== "not" &&
      next !== "unable" &&
      next !== "afraid" &&
      next !== "sorry"
    )
      return (negators[at + 2] as number) < 0;
  }
  return false;
}

/** Sentences of these offer nothing, whatever words they borrow. */
const NO_OFFER = [
  ...EMPTY_HANDED,
  ...ARGUES,
  "upsell",
  "over-promise",
  "minimise",
  "policy",
  "excuse",
  "demand",
  "non-apology",
  "repetition",
] as const;
const GIVERS = wordSet("i we they you");
const GIVING = wordSet("can could may will would should");
const BETWEEN = wordSet("also still always definitely certainly gladly then instead just be happy glad able to");
/** "We can understand", "you can call": feels with them, or sends them on. */
const GIVING_NOTHING = wordSet(
  "not never only understand imagine see appreciate assure confirm like love hope have need say tell apologise apologize afraid sorry advise recommend suggest call contact reach speak visit submit email write message phone ring dm find check ask",
);

/** "The closest shop that has it", "in the meantime" */
const ELSEWHERE = wordSet("closest alternate alternative alternatively meantime changeable exchangeable vote");

/** "You can make a new one", "once it is over we would be happy to come": something that can be had or done after all. */
function offersElse({ normals, negators, sentenceOf, size }: Document, { spansOf }: RuleContext): boolean {
  const shut = new Set(NO_OFFER.flatMap((signal) => spansOf(signal)).map(({ first }) => sentenceOf[first]));
  const isElsewhere = (word: string, at: number): boolean =>
    ELSEWHERE.has(word) && (negators[at] as number) < 0 && normals[at - 1] !== "no" && !shut.has(sentenceOf[at]);
  if (normals.some(isElsewhere)) return true;
  const refused = spansOf("refusal");
  for (let at = 0; at + 2 < size; at++) {
    if (!GIVERS.has(normals[at] as string) || !GIVING.has(normals[at + 1] as string)) continue;
    if (shut.has(sentenceOf[at]) || refused.some(({ first, last }) => first <= at + 1 && at < last)) continue;
    let verb = at + 2;
    while (verb < size && BETWEEN.has(normals[verb] as string)) verb++;
    if (verb < size && sentenceOf[verb] === sentenceOf[at] && !GIVING_NOTHING.has(normals[verb] as string)) return true;
  }
  return false;
}

/** A move that does more than name who else to ask. */
function leavesAWay({ sentenceOf }: Document, { signals, spansOf }: RuleContext): boolean {
  const sent = new Set(spansOf("pass-the-buck").map(({ first }) => sentenceOf[first]));
  return WAYS_FORWARD.some((move) => {
    if (!signals.has(move)) return false;
    const spans = spansOf(move);
    return spans.length === 0 || spans.some(({ first }) => !sent.has(sentenceOf[first] as number));
  });
}

function bareRefusals(document: Document, context: RuleContext): readonly TokenSpan[] {
  if (document.truncated || leavesAWay(document, context) || goesOn(document, context)) return [];
  const part = partOf(document);
  // What can be had instead may stand in the next part.
  if (part !== undefined && part.part < part.parts) return [];
  if (offersElse(document, context)) return [];
  return context.spansOf("refusal").slice(0, 1);
}

export const bareRefusal: readonly Rule[] = [
  {
    kind: "custom",
    id: "bare-refusal/nothing-instead",
    after: ["refusal", ...WAYS_FORWARD, ...NO_OFFER],
    find: bareRefusals,
    severity: "warning",
    confidence: "high",
    message: "Says no and leaves nothing.",
    why: "A no without what you can do makes people fight for it.",
    source: ["D07", "D08"],
    suggestions: [
      "What I can do about {noun}: [what you can offer].",
      "* Say what is possible in place of it, and why the first wish is not.",
    ],
    examples: {
      match: [
        "No, we can't refund the ticket. Enjoy your evening.",
        "Unfortunately the voucher can't be extended.",
        "There is nothing we can do about the noise. Thank you for your understanding.",
        "The fare can't be refunded, and there is no alternative to it.",
        "We will not reimburse the fare. We merely hand out what we are given.",
      ],
      noMatch: [
        "We can't refund the ticket, but we can move you to Sunday's show.",
        "I can't open the account from here, so I have asked Ana to do it with you.",
        "I can't imagine what that was like.",
        "What I can do is hold the room; the rate I can't change.",
        "You may open a second account, but the points can't be moved.",
        "We're unable to come while the storm lasts; once it is over we would be happy to fit you in.",
        "While we don't offer captions for it, we can definitely raise the interest.",
        "Unfortunately the item isn't available in your size and (1/2)",
        "We're afraid that isn't possible yet. Please add your vote for it on the list of ideas.",
        "We can't order it for this shop. The closest one that sells it is in Mill Lane.",
      ],
    },
  },
];
