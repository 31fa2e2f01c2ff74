import type { CustomRule, Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { isContent, stem } from "../../text/content.js";
import { ASIDE, type Document, type Sentence } from "../../text/document.js";

/** Shorter sentences are courtesies: to say one again is no harm. */
const FEWEST_WORDS = 5;
const FEWEST_CONTENT_WORDS = 2;
/** What is said again in other words has to be about several things. */
const FEWEST_STEMS = 3;
const SAME_STEMS = 0.85;
/** Words in common, as a share of all words of both sentences. */
const SAME = 0.75;

function find(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const earlier = turns
    .filter(({ role }) => role === "agent" || role === "bot")
    .flatMap((turn) => {
      const said = turn.document();
      return said.sentences.map((sentence) => wordsOf(said, sentence)).filter(isTelling);
    });
  if (earlier.length === 0) return [];
  return document.sentences.flatMap((sentence) => {
    const words = wordsOf(document, sentence);
    const isSaidAgain =
      isTelling(words) && earlier.some((said) => overlap(words.all, said.all) >= SAME || isReworded(words, said));
    return isSaidAgain ? [{ first: sentence.first, last: sentence.last }] : [];
  });
}

interface SentenceWords {
  readonly all: ReadonlySet<string>;
  readonly content: number;
  /** Stems of the words that say what it is about. */
  readonly stems: ReadonlySet<string>;
}

/** The same in other words: all that it is about was said in one sentence before. */
function isReworded({ stems }: SentenceWords, said: SentenceWords): boolean {
  return stems.size >= FEWEST_STEMS && overlap(stems, said.stems) >= SAME_STEMS;
}

function wordsOf(document: Document, { first, last }: Sentence): SentenceWords {
  const all = new Set<string>();
  const stems = new Set<string>();
  let content = 0;
  for (let at = first; at < last; at++) {
    if (((document.flags[at] as number) & ASIDE) !== 0) continue;
    all.add(stem(document.normals[at] as string));
    if (!isContent(document, at)) continue;
    content++;
    stems.add(stem(document.normals[at] as string));
  }
  return { all, content, stems };
}

function isTelling({ all, content }: SentenceWords): boolean {
  return all.size >= FEWEST_WORDS && content >= FEWEST_CONTENT_WORDS;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}

const sameSentence: CustomRule = {
  kind: "custom",
  id: "repetition/same-sentence",
  find,
  confidence: "high",
  message: "Says what we have said before.",
  why: "The same words again tell them that nothing has moved.",
  source: ["D12", "C13"],
  suggestions: ["*Say what is new since the last message, or what happens next and by when."],
  examples: {
    match: [
      {
        after: ["customer: My oven?", "agent: Your oven is being repaired in our Leeds workshop.", "customer: Well?"],
        text: "Our workshop in Leeds is repairing your oven.",
      },
      {
        after: [
          "customer: Where is my sofa?",
          "agent: We have passed your request to the warehouse in Leeds.",
          "customer: Any news?",
        ],
        text: "We have passed your request on to the warehouse in Leeds.",
      },
      {
        after: [
          "customer: No hot water again.",
          "agent: I'm sorry for the trouble with your boiler. We are looking into it.",
          "customer: And?",
        ],
        text: "I'm so sorry for the trouble with your boiler. It is being looked into.",
      },
      {
        after: [
          "customer: I was billed twice.",
          "bot: Refunds take five to seven working days after approval.",
          "customer: It has been ten.",
        ],
        text: "Refunds take five to seven working days after the approval.",
      },
    ],
    noMatch: [
      {
        after: ["customer: My oven?", "agent: Your oven is being repaired in our Leeds workshop.", "customer: Well?"],
        text: "Your oven left our Leeds workshop today, repaired and tested.",
      },
      {
        after: [
          "customer: Where is my sofa?",
          "agent: We have passed your request to the warehouse in Leeds.",
          "customer: Any news?",
        ],
        text: "The warehouse in Leeds found your sofa this morning, and it leaves tomorrow.",
      },
      {
        after: ["customer: Hi", "agent: Hello, thanks for writing to us today.", "customer: My card was declined."],
        text: "Thanks for writing. Which shop was it?",
      },
      "We have passed your request to the warehouse in Leeds.",
    ],
  },
};

export const repetition: readonly Rule[] = [sameSentence];
