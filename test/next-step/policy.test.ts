import { describe, expect, test } from "vitest";
import { CUSTOMER_SIGNALS, MOVES, RISKS, STEPS, type StepId } from "../../src/contract/vocabulary.js";
import { factsHold } from "../../src/next-step/facts.js";
import type { FactCondition, PolicyRow } from "../../src/rule-set/policy.js";
import { customerCues, ourCues } from "../../src/rules/steps/cues.js";
import { stepPhrases } from "../../src/rules/steps/phrases.js";
import { nextStepPolicy } from "../../src/rules/steps/policy.js";

function rowFor(facts: readonly string[], intensity: number, leaning: StepId = "answer"): PolicyRow | undefined {
  const situation = { facts: new Set([...facts, `leans:${leaning}`]), intensity };
  return nextStepPolicy.find(({ when, rank = "best" }) => rank === "best" && factsHold(when, situation));
}

const SHAPE_FACTS = [
  "first-contact",
  "we-wrote",
  "our-turn-last",
  "no-customer",
  "rising",
  "falling",
  "apologized-twice",
  "heard-twice",
  "offered-twice",
  "heard-last",
  "unfinished",
  "burst",
  "few-words",
  "at-length",
  "loud",
  "long-story",
  "question",
  "we-asked",
  "answered-us",
  "chose",
  "secret",
  "same-demand",
  "counter-offer",
  "system-last",
  "sent-round",
  "numbered-part",
  "limit-twice",
  "third-turn",
  "first-words",
  "several-sentences",
  "specific",
  "calls-names",
  "we-named-a-time",
  "we-leave-it-open",
  ...["fact", "when", "when-mine", "who", "why", "news", "what-now", "how-start", "follow", "scorn", "deed"].map(
    (kind) => `asks:${kind}`,
  ),
  ...["yes", "no", "thanks", "bare", "short", "calm", "will", "picks", "answers", "gives-data", "opens-well"].map(
    (kind) => `reply:${kind}`,
  ),
  ...[
    "nudge",
    "insists",
    "throws-back",
    "names-time",
    "declines",
    "unsure",
    "yields",
    "goes-on",
    "facts",
    "nod",
    "takes-it",
  ].map((kind) => `reply:${kind}`),
  "many-turns",
  "tangled",
  "negative",
  "trouble-last",
  "signs-off",
  "deed",
  "cheerful",
  "malfunction",
  "fault",
  "glad-sign",
  "calm-question",
  "tagged",
  "gave-data",
  "promise:pending",
  "promise:overdue",
  "promise:due-today",
  "ask:open",
  "timed",
  "third-agent",
  "trails-off",
  "convoluted",
  "feels",
  "full-marks",
  "at-us",
  "asks-and-goes-on",
  ...["closed", "handed-on", "several"].map((kind) => `note:${kind}`),
  "by-bot",
  "in-public",
  "may:refund",
  "may:gesture",
  "regret-only",
];
const KNOWN_FACTS: ReadonlySet<string> = new Set([
  ...SHAPE_FACTS,
  ...["chat", "email", "social", "phone"].map((channel) => `on:${channel}`),
  ...CUSTOMER_SIGNALS.flatMap((signal) => [`now:${signal}`, `ever:${signal}`]),
  ...STEPS.flatMap((step) => [`done:${step}`, `just:${step}`, `leans:${step}`, `near:${step}`]),
  ...[...MOVES, ...RISKS].flatMap((signal) => [`ours:${signal}`, `last:${signal}`]),
  ...customerCues.map(({ fact }) => fact),
  ...ourCues.flatMap(({ fact }) => [fact, fact.replace("we-said:", "we-just-said:")]),
]);

const factsOf = ({ all = [], any = [], none = [] }: FactCondition): readonly string[] => [...all, ...any, ...none];

describe("the policy", () => {
  test("has unique ids", () => {
    const ids = [...nextStepPolicy, ...stepPhrases].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("speaks of known facts only", () => {
    const conditions = [...nextStepPolicy.map(({ when }) => when), ...stepPhrases.map(({ when }) => when ?? {})];
    expect(conditions.flatMap(factsOf).filter((fact) => !KNOWN_FACTS.has(fact))).toEqual([]);
  });

  test("gives each row a sentence for a reason, and its sources", () => {
    for (const { id, reason, source } of nextStepPolicy) {
      expect(reason, id).toMatch(/^[A-Z].{15,170}\.$/);
      expect(source.length, id).toBeGreaterThan(0);
    }
  });

  test.each<[StepId, readonly string[], number]>([
    ["let-vent", ["says:more-to-come", "now:venting", "we-wrote"], 3],
    ["acknowledge", ["now:profanity", "now:venting", "first-contact"], 3],
    ["apologize", ["now:broken-promise", "we-wrote"], 2],
    ["take-ownership", ["says:who-owns", "we-wrote"], 2],
    ["restate", ["now:misunderstood", "last:action", "we-wrote"], 2],
    ["ask", ["now:thanks", "heard-last", "we-wrote"], 1],
    ["offer-options", ["last:bare-refusal", "we-wrote"], 2],
    ["commit-timeframe", ["now:accepts", "says:when-mine", "we-wrote", "question"], 1],
    ["act-and-explain", ["now:accepts", "we-just-said:confirm", "we-wrote"], 1],
    ["check-back", ["now:thanks", "says:will-wait", "we-wrote"], 0],
    ["answer", ["now:wants-answer", "question", "first-contact"], 0],
    ["close", ["now:resolved", "we-wrote"], 0],
    ["cool-off", ["says:not-now", "we-wrote"], 4],
    ["set-boundary", ["now:abuse", "says:insult-to-you", "first-contact"], 4],
    ["bring-in-help", ["now:asks-human", "we-wrote"], 2],
    ["end-contact", ["now:abuse", "we-said:limit", "we-wrote"], 4],
  ])("reaches %s", (step, facts, intensity) => {
    expect(rowFor(facts, intensity, step)?.step).toBe(step);
  });

  test.each([0, 1, 2, 3, 4])("always finds a step for a customer at %d", (intensity) => {
    for (const fact of ["first-contact", "we-wrote"]) {
      for (const signal of CUSTOMER_SIGNALS) expect(rowFor([fact, `now:${signal}`], intensity)).toBeDefined();
    }
  });
});

describe("what the situation leans to", () => {
  test.each(STEPS)("%s has a reason whatever else holds, and it comes last", (step) => {
    const rows = nextStepPolicy.filter(({ when }) => when.all?.[0] === `leans:${step}`);
    expect(rows.every((row) => row.step === step)).toBe(true);
    expect(rows.map(({ when }) => Object.keys(when).length === 1 && when.all?.length === 1)).toEqual([
      ...rows.slice(1).map(() => false),
      true,
    ]);
  });

  test("who is content on the whole is thanked, and not said sorry to for the one remark", () => {
    const content = ["first-contact", "now:thanks"];
    expect(rowFor(content, 0.3, "apologize")?.step).toBe("close");
    expect(rowFor(content, 0.3, "acknowledge")?.step).toBe("acknowledge");
    expect(rowFor([...content, "now:venting"], 0.3, "apologize")?.step).toBe("apologize");
    expect(rowFor([...content, "now:wants-remedy"], 0.3, "apologize")?.step).toBe("apologize");
    expect(rowFor(content, 1.2, "apologize")?.step).toBe("apologize");
  });

  test("cannot overrule safety, a limit or a wish to pause", () => {
    const sure = nextStepPolicy.findIndex(({ id }) => id.startsWith("leans-"));
    for (const { id, rank = "best" } of nextStepPolicy.slice(sure)) {
      if (rank === "best") expect(id).not.toMatch(/^(safety|limit|pause|room|promise|waiting)\//);
    }
  });
});

describe("safety", () => {
  const NOISE = [
    "now:abuse",
    "now:profanity",
    "says:insult-to-you",
    "we-said:limit",
    "now:thanks",
    "now:resolved",
    "now:broken-promise",
    "says:more-to-come",
    "says:not-now",
    "we-wrote",
    "question",
    "now:wants-answer",
    "our-turn-last",
  ];

  test.each([
    ["now:self-harm", "safety"],
    ["now:violence", "safety"],
    ["now:safety-incident", "safety"],
    ["now:security", "fraud"],
    ["says:scam", "fraud"],
  ])("%s goes to the %s team, whatever else is there", (fact, team) => {
    for (const intensity of [0, 1, 2, 3, 4]) {
      for (const facts of [[fact], [fact, ...NOISE]]) {
        const row = rowFor(facts, intensity);
        expect(row?.step).toBe("bring-in-help");
        expect(row?.handover?.team).toBe(team);
      }
    }
  });

  test("self-harm comes before violence, and both before an incident and fraud", () => {
    const all = ["now:self-harm", "now:violence", "now:safety-incident", "now:security"];
    expect(rowFor(all, 3)?.id).toBe("safety/self-harm");
    expect(rowFor(all.slice(1), 3)?.id).toBe("safety/violence");
    expect(rowFor(all.slice(2), 3)?.id).toBe("safety/incident");
  });

  test("stands at the top", () => {
    const first = nextStepPolicy.findIndex(({ id }) => !id.startsWith("safety/"));
    expect(nextStepPolicy.slice(first).filter(({ id }) => id.startsWith("safety/"))).toEqual([]);
  });

  test.each([
    ["ever:self-harm", "safety"],
    ["ever:violence", "safety"],
    ["ever:security", "fraud"],
    ["ever:legal", "legal"],
    ["now:access-need", "accessibility"],
  ])("%s still names the %s team", (fact, team) => {
    const situation = { facts: new Set([fact, "we-wrote"]), intensity: 1 };
    const handovers = nextStepPolicy.filter(({ when, handover }) => handover && factsHold(when, situation));
    expect(handovers[0]?.handover?.team).toBe(team);
  });

  test("nothing but a human decides to end a contact", () => {
    for (const { step, rank = "best", handover, id } of nextStepPolicy) {
      if (step === "end-contact" && rank === "best") expect(handover?.team, id).toBe("supervisor");
    }
  });
});

describe("abuse", () => {
  test("is answered with a limit once, and care for the agent", () => {
    const row = rowFor(["now:abuse", "says:insult-to-you", "we-wrote"], 4);
    expect(row?.step).toBe("set-boundary");
    expect(row?.care).toBeDefined();
  });

  test("at a thing is not answered with a limit", () => {
    expect(rowFor(["now:profanity", "first-contact"], 4, "acknowledge")?.step).toBe("acknowledge");
    expect(rowFor(["now:abuse", "first-contact"], 4, "acknowledge")?.step).toBe("acknowledge");
  });
});

describe("the phrases", () => {
  const all = stepPhrases.flatMap(({ id, phrases }) => phrases.map((phrase) => [id, phrase] as const));

  test.each(STEPS)("say %s in two ways at least, whatever the case", (step) => {
    const always = stepPhrases.filter((entry) => entry.step === step && entry.when === undefined);
    expect(always.flatMap(({ phrases }) => phrases).length).toBeGreaterThanOrEqual(2);
  });

  test("hold no figures, no currency and no unclosed slot", () => {
    for (const [id, phrase] of all) {
      expect(phrase.replaceAll("{noun}", ""), id).not.toMatch(/[\d$€£¥%{}]/);
      expect(phrase.replace(/\[[^[\]]+\]/g, ""), id).not.toMatch(/[[\]]/);
    }
  });

  test("admit no fault and guarantee nothing", () => {
    const forbidden =
      /\b(our|my) (mistake|fault|error)\b|\bwe (failed|were wrong|messed up)\b|\b(guarantee|promise you|never again)\b/i;
    for (const [id, phrase] of all) expect(phrase, id).not.toMatch(forbidden);
  });

  test("claim feelings only where a human writes", () => {
    for (const { id, when, phrases } of stepPhrases) {
      const feels = phrases.some((phrase) => /\bI feel\b|\bI'd be (upset|angry)\b/.test(phrase));
      if (feels) expect(when?.none, id).toContain("by-bot");
    }
  });

  test("offer money back or an extra only with the authority", () => {
    for (const { id, when, phrases } of stepPhrases) {
      const text = phrases.join(" ");
      if (/\brefund\b/i.test(text)) expect(when?.all, id).toContain("may:refund");
      if (/\b(voucher|credit|extra)\b/i.test(text)) expect(when?.all, id).toContain("may:gesture");
    }
  });
});
