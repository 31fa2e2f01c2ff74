/** What the findings of one turn say of each other: no single pattern can see it. */
import type { CustomerFinding } from "../contract/results.js";
import type { CustomerSignal } from "../contract/vocabulary.js";
import type { Document } from "../text/document.js";
import { wordSet } from "../text/words.js";
import { nextIntensity } from "./intensity.js";
import { soundsGlad, tellsOfMalfunction, tellsOfTrouble } from "./sound.js";
import { heatOfTale, MISHAP } from "./tale.js";

/** From so many words on, a text with a grievance in it is an outburst; a shorter one needs several grievances. */
const LONG = 60;
const SHORT = 18;
const SEVERAL = 2;
/** In somebody's first words so much heat, with nothing asked, says as much as one plain word. */
const HEATED = 1.2;

const ASKS: ReadonlySet<CustomerSignal> = new Set<CustomerSignal>(["wants-answer", "wants-remedy"]);
/** What shows somebody who is already busy with the matter. */
const BUSY: ReadonlySet<CustomerSignal> = new Set<CustomerSignal>([
  ...ASKS,
  "accepts",
  "rejects",
  "resolved",
  "thanks",
]);
const CALMS: ReadonlySet<CustomerSignal> = new Set<CustomerSignal>(["thanks", "resolved", "accepts"]);
/** Words that turn to somebody. */
const ADDRESSED = wordSet("you your yours u ur please pls kindly anyone anybody somebody someone me");
/** How a cry begins, and whom it is about. */
const CRYING = wordSet("why how what whats who wonder wondering they them their people");
/** Words of somebody who needs to know it for themselves. */
const OWN = wordSet("i my mine we our");

export function weighTurn(
  findings: readonly CustomerFinding[],
  document: Document,
  answering: boolean,
): readonly CustomerFinding[] {
  const grievances = findings.filter(isGrievance).length;
  const isOutburst = document.size >= LONG && grievances > 0;
  const isComplaint = document.size >= SHORT && grievances >= SEVERAL;
  const weighed =
    isOutburst || isComplaint
      ? findings.map((finding) => (isCry(finding, document, isOutburst) ? lowered(finding) : finding))
      : findings;
  const meant =
    !answering && weighed.some(isMockery)
      ? weighed.map((finding) => (isThanks(finding) ? lowered(finding) : finding))
      : weighed;
  const isSolved = meant.some(({ signal, confidence }) => signal === "resolved" && confidence !== "low");
  const said =
    meant.some(({ heat }) => heat > 0) && !isSolved
      ? meant.map((finding) => (isSignOff(finding, document) ? offHand(finding) : finding))
      : meant;
  const heard = isJoy(said, document) ? said.map(withoutHeatOfShouting) : said;
  return answering ? heard : withHints(heard, document);
}

/** So close to the end of a text of so many words a thanks is how one closes a letter. */
const LAST_WORDS = 4;
const LETTER = 14;

function isSignOff({ signal, range }: CustomerFinding, { size, starts }: Document): boolean {
  if (signal !== "thanks" || range === null || size < LETTER) return false;
  return range.start >= (starts[size - LAST_WORDS] as number);
}

/** Beside a grievance it neither thanks nor cools. */
function offHand(finding: CustomerFinding): CustomerFinding {
  return { ...finding, confidence: "low", heat: 0 };
}

/** "BEST CREW EVER!!!": loud, and nothing wrong. */
function isJoy(findings: readonly CustomerFinding[], document: Document): boolean {
  const isKind = findings.some(
    ({ signal, ruleId, confidence }) =>
      (signal === "thanks" && confidence !== "low") || ruleId === "venting/some-praise",
  );
  return (isKind || soundsGlad(document)) && !tellsOfTrouble(document);
}

function withoutHeatOfShouting(finding: CustomerFinding): CustomerFinding {
  return finding.signal === "shouting" ? { ...finding, heat: 0 } : finding;
}

function lowered(finding: CustomerFinding): CustomerFinding {
  return { ...finding, confidence: "low" };
}

/** "Asking for nothing in particular": a single hard word beside a question, a wish or an answer is not yet venting. */
export function withoutLoneGrievance(findings: readonly CustomerFinding[]): readonly CustomerFinding[] {
  const isBusy = findings.some(({ signal, confidence }) => confidence !== "low" && BUSY.has(signal));
  const grievances = new Set(findings.filter(isGrievance).map(({ excerpt }) => excerpt.toLowerCase()));
  if (!isBusy || grievances.size === 0 || grievances.size >= SEVERAL) return findings;
  return findings.map((finding) => (isGrievance(finding) ? lowered(finding) : finding));
}

function isGrievance({ signal, confidence }: CustomerFinding): boolean {
  return signal === "venting" && confidence !== "low";
}

/** A question in the middle of a complaint, to nobody in particular, is a cry and no question. */
function isCry(
  { signal, range, confidence }: CustomerFinding,
  { sentences, starts, normals }: Document,
  isOutburst: boolean,
): boolean {
  if (!ASKS.has(signal) || confidence === "low" || range === null) return false;
  const at = sentences.findIndex(({ last }) => (starts[last - 1] as number) >= range.start);
  const sentence = sentences[at];
  if (sentence === undefined) return false;
  const words = normals.slice(sentence.first, sentence.last);
  if (words.some((word) => ADDRESSED.has(word))) return isOutburst && at < sentences.length - 2;
  return (
    isOutburst ||
    (signal === "wants-answer" && words.some((word) => CRYING.has(word)) && !words.some((word) => OWN.has(word)))
  );
}

function isMockery({ signal, confidence }: CustomerFinding): boolean {
  return signal === "sarcasm" && confidence !== "low";
}

function isThanks({ signal }: CustomerFinding): boolean {
  return signal === "thanks";
}

function isHint({ signal, confidence, heat }: CustomerFinding): boolean {
  return signal === "venting" && confidence === "low" && heat > 0;
}

/** What is at stake has a heat of its own, and says nothing of pouring out. */
const STAKES: ReadonlySet<CustomerSignal> = new Set<CustomerSignal>([
  "vulnerable",
  "urgent",
  "security",
  "safety-incident",
]);

function isOfFeeling({ signal }: CustomerFinding): boolean {
  return !STAKES.has(signal);
}

/** Much heat in somebody's first words, or a mishap told, with nothing asked and nothing that calms, is venting without a plain word of it. */
function withHints(findings: readonly CustomerFinding[], document: Document): readonly CustomerFinding[] {
  const settles = ({ signal, confidence }: CustomerFinding): boolean =>
    confidence !== "low" && (ASKS.has(signal) || CALMS.has(signal) || signal === "venting");
  const hints = findings.filter(isHint);
  if (
    hints.length === 0 ||
    findings.some(settles) ||
    (nextIntensity(undefined, findings.filter(isOfFeeling), false) < HEATED && !isPlainTale(document))
  )
    return findings;
  const hottest = hints.reduce((a, b) => (b.heat > a.heat ? b : a));
  return findings.map((finding) => (finding === hottest ? { ...finding, confidence: "medium" } : finding));
}

/** Words of somebody who wants something of us, also where no sentence asks for it. */
const WANTING = wordSet(
  "please pls plz kindly help need needs how what when where which who can could would should wish like want hello hi hey sir madam dear advise confirm only bad",
);

/** Told without a hot word, about what was done and not about a machine, and nothing wanted: "Just brought me soup with no spoon." */
function isPlainTale(document: Document): boolean {
  return (
    heatOfTale(document, false) >= MISHAP &&
    !tellsOfMalfunction(document) &&
    !document.normals.some((word) => WANTING.has(word))
  );
}
