/** What the customer calls the thing that it is about. */
import { ASIDE, type Document, type Sentence } from "../text/document.js";
import { wordSet } from "../text/words.js";
import { soundsPraising, troubleWithin } from "./sound.js";

/** The house as a whole: "I'm sorry about the hotel" says less than "I'm sorry about this". */
const HOUSES = wordSet("hotel restaurant service company shop store");
const DETERMINERS = wordSet("my our the this that a an your");
const OWN = wordSet("my our");
/** "To the card", "in the app", "off a sheet": where or how, and seldom what it is about. */
const CIRCUMSTANCE = wordSet(
  "to from in on at by via into onto off through over until till before after like as per during",
);
/** "I can't use the phone", "nobody answers my emails": a way to reach us. */
const REACHING = wordSet("use using answer answers answering answered ring rang read reads over picks picked");
/** Words between "my" and its noun that are no name for it. */
const NO_ATTRIBUTE = wordSet(
  "and or of to for in on at with from is was are were has had have will would can could not",
);
/** Who brings it and how one writes of it: it is seldom about these where something else is named. */
const GO_BETWEENS = wordSet(
  `driver courier engineer technician phone call calls email emails message messages website app ticket tickets card cards complaint question account watch book
  line charge charges return`,
);
/** What a noun before it belongs to: "my phone line". */
const HEADS = wordSet(
  "line bill bills delivery appointment booking payment transfer reservation account app card machine contract policy password screen battery ticket tickets",
);
/** Half a name: "the hearing aid", "the washing machine". */
const HALVES = wordSet("hearing washing");
const HOW_SURE = { own: 3, named: 2, inTrouble: 2, circumstance: -2, goBetween: -1, latest: 1, again: 0.5 } as const;
/** Less sure than this, and "this" says more. */
const LEAST = 1.5;

interface Candidate {
  readonly noun: string;
  score: number;
}

/**
 * The thing that the conversation is about, as our side would say it: "my second parcel" gives "your parcel". What is named in
 * praise, in passing or as a way to reach us is not it.
 *
 * @param documents the customer's turns, oldest first
 * @param things nouns that a complaint can be about, in lower case
 */
export function customersNoun(documents: readonly Document[], things: ReadonlySet<string>): string | undefined {
  const candidates = new Map<string, Candidate>();
  documents.forEach((document, index) => {
    const bonus = index === documents.length - 1 ? HOW_SURE.latest : 0;
    for (const sentence of document.sentences) {
      if (soundsPraising(document, sentence)) continue;
      const trouble = troubleWithin(document, sentence) ? HOW_SURE.inTrouble : 0;
      for (let at = sentence.first + 1; at < sentence.last; at++) {
        const found = nounAt(document, at, sentence, things);
        if (found === undefined) continue;
        const score = found.score + (found.inPassing ? 0 : trouble) + bonus;
        const known = candidates.get(found.word);
        if (known === undefined) candidates.set(found.word, { noun: found.noun, score });
        else known.score = Math.max(known.score, score) + HOW_SURE.again;
      }
    }
  });
  let best: Candidate | undefined;
  for (const candidate of candidates.values()) if (candidate.score > (best?.score ?? LEAST)) best = candidate;
  return best?.noun;
}

interface Found {
  readonly word: string;
  readonly noun: string;
  readonly score: number;
  /** Said of where or how. */
  readonly inPassing: boolean;
}

function nounAt(
  { normals, flags, text, starts, ends }: Document,
  at: number,
  { first, last }: Sentence,
  things: ReadonlySet<string>,
): Found | undefined {
  const word = normals[at] as string;
  if (!things.has(word) || HOUSES.has(word)) return undefined;
  const from = determinerAt(normals, at, first, things);
  if (from < first) return undefined;
  const determiner = normals[from] as string;
  if (((flags[at] as number) & ASIDE) !== 0 || isPossessive(text, ends[at] as number)) return undefined;
  const isJoined = at + 1 < last && text.slice(ends[at], starts[at + 1]) === " ";
  const next = isJoined ? (normals[at + 1] as string) : "";
  const isPart = HALVES.has(word) ? next !== "" : things.has(next) && (HEADS.has(next) || word === "replacement");
  const named = isPart ? `${word} ${next}` : word;
  const isOwn = OWN.has(determiner);
  const before = from - 1 >= first ? (normals[from - 1] as string) : "";
  const inPassing = CIRCUMSTANCE.has(before) || (GO_BETWEENS.has(word) && REACHING.has(before));
  const score =
    (isOwn ? HOW_SURE.own : HOW_SURE.named) +
    (inPassing ? HOW_SURE.circumstance : 0) +
    (GO_BETWEENS.has(word) && named === word ? HOW_SURE.goBetween : 0);
  return { word: named, noun: `${isOwn ? "your" : "the"} ${named}`, score, inPassing };
}

/** Where the article of a noun stands: right before it, or before one word that goes with it, as in "my prepay meter". */
function determinerAt(normals: readonly string[], at: number, first: number, things: ReadonlySet<string>): number {
  const before = normals[at - 1] as string;
  if (DETERMINERS.has(before)) return at - 1;
  const isAttribute = /^[a-z]{3,}$/.test(before) && !NO_ATTRIBUTE.has(before) && !things.has(before);
  return isAttribute && at - 2 >= first && OWN.has(normals[at - 2] as string) ? at - 2 : -1;
}

/** "The driver's app" is not about the driver. */
function isPossessive(text: string, end: number): boolean {
  return /^['’‘]s?\b/.test(text.slice(end, end + 3)) || /['’‘]s?$/.test(text.slice(Math.max(0, end - 2), end));
}
