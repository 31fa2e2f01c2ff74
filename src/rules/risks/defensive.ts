import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, type Sentence, TokenFlag } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { defensiveArgument } from "./defensive-argument.js";
import { SOURCE, WHY } from "./defensive-common.js";
import { defensiveDenial } from "./defensive-denial.js";
import { defensiveEvidence } from "./defensive-evidence.js";

/** What a reply says that the customer did. */
const CUSTOMER_DID = wordSet(
  "booked checked stayed asked wanted came said told demanded called arrived paid requested opted mentioned reached claimed used refused chose selected left ordered took agreed entered spent cancelled canceled consumed brought",
);
/** What a reply says that the house does or did. */
const HOUSE_DOES = wordSet(
  "serve serves provide provides offer offers charge charges follow follows maintain maintains informed told offered gave provided charged allowed arranged upgraded explained extended communicated served adhered shifted allotted updated allow conduct",
);
const HOUSE = wordSet("we hotel team staff management manager resort company");
const BETWEEN = wordSet("had have has also even then just already always do did never clearly only");
const NEGATIVES = wordSet("not no never none nothing");
/** Behind a "not": what went wrong on our side, what will not happen again, invitations. */
const OWN_UP = wordSet(
  "as kind being meet meeting meets met exceed exceeding exceeded recur reoccur share provide post match matching up satisfied happy happen happened repeated repeat hesitate reflect live enjoy wish acceptable expectations best doubt feel reach hear sure good great deliver delivered able worry problem longer only matter our the what how",
);
/** Before a "not": limits and the future, which are no dispute. */
const LIMITS = wordSet("can will would could may should if does");
const CONTRASTS = wordSet("but however although though whereas while instead otherwise even only just actually");
/** Behind an "our": what a house aims at, which is no claim about the case. */
const AIMS = wordSet(
  "management aim endeavor objective goal priority intention motto commitment constant location feedback team mission number top guests services standards",
);
/** Before a "we provide": what a house offers in general. */
const IN_GENERAL = wordSet("experience service services hospitality what that which standards level");
const COPULAS = wordSet("is are was were has have do does");
const ASKING = wordSet("if when whether that because hear before after once as how what why where issue concern");

/** Words of regret, thanks, gladness and request: what stands with them in a sentence argues nothing, until a "but" turns it. */
const SOFT = wordSet(
  "sorry apologize apologizes apologized apology apologies regret regrets thank thanks thankful appreciate appreciated appreciation glad happy pleased delighted thrilled hope hoping wish please request ensure",
);
/** What was done, told without a doer: "breakfast was served". */
const PASSIVES = wordSet(
  "provided given offered explained informed communicated served arranged allotted allocated billed charged booked coordinated handled followed adhered cleaned checked extended shifted upgraded mentioned stated displayed",
);
const BEING = wordSet("was were been");

const POLITE = wordSet("please kindly request pls");
const ASKED = wordSet("share send provide dm confirm");
/** How far before what is asked for the "please" may stand. */
const NEAR = 4;

/** Who owns it or does something about it argues no case. */
const PUT_RIGHT = ["ownership", "remedy", "follow-up", "timeframe"] as const;

/** Points of argument that make a case, at least one of them a fact about either side. */
const A_CASE = 2;
const FACTS = 1;

interface Weight {
  readonly argument: number;
  readonly fact: number;
}
/** One sentence is no case made point by point. */
const FEWEST_POINTS = 2;
const NOTHING: Weight = { argument: 0, fact: 0 };
const A_PASSIVE: Weight = { argument: 0.5, fact: 1 };
const A_FACT: Weight = { argument: 1, fact: 1 };

/** What a word adds to a case: what you did, what we do, what was not so, and yet. */
function weigh(normals: readonly string[], at: number, { first, last }: Sentence): Weight {
  // In the sentence alone: what another one begins with changes nothing in this.
  const wordAt = (place: number): string => (place >= first && place < last ? (normals[place] as string) : "");
  const word = wordAt(at);
  if (CONTRASTS.has(word)) return { argument: 0.5, fact: 0 };
  if (NEGATIVES.has(word)) {
    const owned = OWN_UP.has(wordAt(at + 1)) || LIMITS.has(wordAt(at - 1));
    return owned ? NOTHING : { argument: 1, fact: 0 };
  }
  if (BEING.has(word)) return PASSIVES.has(wordAt(at + 1)) ? A_PASSIVE : NOTHING;
  if (word === "our")
    return !AIMS.has(wordAt(at + 1)) && [2, 3].some((ahead) => COPULAS.has(wordAt(at + ahead))) ? A_FACT : NOTHING;
  if (word !== "you" && !HOUSE.has(word)) return NOTHING;
  let verb = at + 1;
  while (verb < at + 3 && BETWEEN.has(wordAt(verb))) verb++;
  const verbs = word === "you" ? CUSTOMER_DID : HOUSE_DOES;
  const before = wordAt(at - 1);
  const aside = word === "you" ? ASKING.has(before) : IN_GENERAL.has(before);
  return verbs.has(wordAt(verb)) && !aside ? A_FACT : NOTHING;
}

/** "…, so please share another number": what stands before it leads up to a request. */
function sentencesThatAsk({ normals, sentenceOf }: Document): ReadonlySet<number> {
  const asking = new Set<number>();
  normals.forEach((normal, at) => {
    if (ASKED.has(normal) && normals.slice(Math.max(0, at - NEAR), at).some((before) => POLITE.has(before)))
      asking.add(sentenceOf[at] as number);
  });
  return asking;
}

/** "Two charges and no answer: no wonder you're angry" sides with them, until a "but" turns it. */
function sentencesThatFeel(
  { normals, sentences, sentenceOf }: Document,
  { spansOf }: RuleContext,
): ReadonlySet<number> {
  const felt = new Set(spansOf("empathy").map(({ first }) => sentenceOf[first] as number));
  for (const index of felt) {
    const { first, last } = sentences[index] as Sentence;
    if (normals.slice(first, last).some((word) => CONTRASTS.has(word))) felt.delete(index);
  }
  return felt;
}

function arguedCase(document: Document, context: RuleContext): readonly TokenSpan[] {
  if (context.customer.intensity < 0.9 || PUT_RIGHT.some((move) => context.signals.has(move))) return [];
  const { normals, flags, sentenceOf, sentences, size } = document;
  const bySentence = sentences.map(() => 0);
  const asking = sentencesThatAsk(document);
  const felt = sentencesThatFeel(document, context);
  let argument = 0;
  let facts = 0;
  let soft = -1;
  for (let at = 0; at < size; at++) {
    const sentence = sentenceOf[at] as number;
    const aside = ASIDE | TokenFlag.greeting | TokenFlag.quoted;
    if (((flags[at] as number) & aside) !== 0 || sentences[sentence]?.end === "?") continue;
    if (SOFT.has(normals[at] as string)) soft = sentence;
    else if (CONTRASTS.has(normals[at] as string)) soft = -1;
    if (soft === sentence || asking.has(sentence) || felt.has(sentence)) continue;
    const weight = weigh(normals, at, sentences[sentence] as Sentence);
    argument += weight.argument;
    facts += weight.fact;
    bySentence[sentence]! += weight.argument;
  }
  if (argument < A_CASE || facts < FACTS || bySentence.filter((points) => points > 0).length < FEWEST_POINTS) return [];
  const strongest = sentences[bySentence.indexOf(Math.max(...bySentence))];
  return strongest === undefined ? [] : [{ first: strongest.first, last: strongest.last }];
}

/** Denies, disputes or corrects what the customer told, or argues the company's case. */
export const defensive: readonly Rule[] = [
  ...defensiveDenial,
  ...defensiveArgument,
  ...defensiveEvidence,
  {
    kind: "custom",
    id: "defensive/argues-point-by-point",
    after: [...PUT_RIGHT, "empathy"],
    find: arguedCase,
    severity: "warning",
    confidence: "medium",
    message: "Argues the case point by point.",
    why: WHY,
    source: [...SOURCE, "P16", "C34"],
    suggestions: ["* Take up the one thing that matters most to them, and what you will do about it."],
    examples: {
      match: [
        "You booked the small room but you asked for two extra beds, which was not included. We charge for each bed and we informed you of it. Our rooms are cleaned daily and our lift was working.",
        "Sir, you arrived at six and you wanted breakfast, but we serve it from seven. Our cook was not there. The bread was not old, and you did not tell our waiter.",
        "We provide a shuttle only until ten, however you came at eleven and called nobody. We never charge for it. Our driver was there and he was not rude.",
      ],
      noMatch: [
        "Our rooms are always aired. Two charges and no answer, and nobody at the desk: no wonder you're angry.",
        "You booked two nights and paid for three. That was our mistake, I'm sorry, and the third night is on its way back to your card.",
        "I'm sorry that the room was not clean and that nobody came. I've asked our housekeeper to see to it today.",
        "Our team was unable to reach you because the number was not in service, so please share another number.",
        "While we don't offer captions for the show you asked for, we do not rule it out and we will raise it for you.",
        "Did you book the room with us, or was it the agency? If you paid there, send me the slip and I'll call them.",
      ],
    },
  },
];
