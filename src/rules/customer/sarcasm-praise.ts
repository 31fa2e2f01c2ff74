import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

/** Longer texts hold praise and mishap side by side, and mean both. */
const BRIEF = 40;
const LEAD = wordSet("oh well wow ah yay yeah yes hey so just absolutely simply how truly really");
const PRAISE = wordSet(
  "great brilliant lovely wonderful fantastic perfect excellent bravo congratulations congrats nice super awesome amazing terrific marvelous splendid fabulous superb classy cool gr8 grt",
);
const MISHAP = wordSet(
  "deleted erased wiped disappeared vanished blocked banned refused rejected declined zero smell stink wrong broken lost late delayed canceled cancelled ruined missing fire failed fails crashed stuck nobody nothing never without hold dead leaking useless smashed soaked gone overcharged worst delay delays queue queues wait waiting hours attempts error errors sardines nightmare",
);
/** "No" and "another" tell of a mishap unless one of these follows. */
const HARMLESS = wordSet(
  "problem problems worries hard bother rush hurry need charge question questions thing one doubt more news luck issues option idea time",
);
const SINCERE = wordSet(
  "thank thanks thx cheers obliged please appreciate appreciated works fixed solved sorted glad love found even",
);

/** Praise to open with, a mishap right behind it: "Lovely. Another day without water." In a longer text it takes an "oh" to hear it. */
function findPraiseThenMishap(document: Document): readonly TokenSpan[] {
  const { sentences, normals, flags, size } = document;
  const spans: TokenSpan[] = [];
  sentences.forEach((sentence, index) => {
    let at = sentence.first;
    while (at < sentence.last && LEAD.has(normals[at] as string)) at++;
    if (at >= sentence.last || !PRAISE.has(normals[at] as string) || ((flags[at] as number) & ASIDE) !== 0) return;
    if (size > BRIEF && at === sentence.first) return;
    const following = sentences[index + 1];
    const isShort = sentence.last - at <= 3;
    const last = isShort && following ? following.last : sentence.last;
    const words = normals.slice(at + 1, Math.min(last, at + 16));
    if (words.some((word) => SINCERE.has(word)) || sentence.end === "?") return;
    if (words.some((word, place) => isMishap(word, words[place + 1] ?? "")))
      spans.push({ first: sentence.first, last });
  });
  return spans;
}

function isMishap(word: string, next: string): boolean {
  return MISHAP.has(word) || ((word === "no" || word === "another") && next !== "" && !HARMLESS.has(next));
}

/** The mishap first, a lone word of praise behind it: "Third cancelled train this week. Lovely." */
function findMishapThenPraise(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const { sentences, normals, size } = document;
  if (size > BRIEF || turns.some(({ role }) => role === "agent" || role === "bot")) return [];
  if (normals.some((word) => SINCERE.has(word))) return [];
  return sentences.flatMap(({ first, last, end }, index) => {
    const before = sentences[index - 1];
    if (before === undefined || end === "?" || before.end === "?") return [];
    const words = normals.slice(first, last).filter((word) => !LEAD.has(word));
    if (words.length === 0 || words.length > 2 || !words.every((word) => PRAISE.has(word) || GOOD_JOB.has(word)))
      return [];
    const told = normals.slice(before.first, before.last);
    if (!told.some((word, place) => isMishap(word, told[place + 1] ?? ""))) return [];
    return [{ first: before.first, last }];
  });
}

/** Words behind which a last word of praise belongs to the sentence. */
const BELONGING = wordSet(
  "of is was are were be been so very really the a an my your that this it as and not too quite pretty no how what super just but feel feels look looks sounds",
);

/** A mishap told, and a word of praise hung on behind it: "you lost my suitcase awesome". */
function findPraiseHungOn(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const { sentences, normals, size } = document;
  if (size > BRIEF || turns.some(({ role }) => role === "agent" || role === "bot")) return [];
  if (normals.some((word) => SINCERE.has(word))) return [];
  return sentences.flatMap(({ first, last, end }) => {
    const at = last - 1;
    if (end === "?" || at - first < 3 || !PRAISE.has(normals[at] as string) || BELONGING.has(normals[at - 1] as string))
      return [];
    const told = normals.slice(first, at);
    return told.some((word, place) => isMishap(word, told[place + 1] ?? "")) ? [{ first, last }] : [];
  });
}

/** A praise in a text this short with anger in it is not meant. */
const SHORT = 50;
const ANGER = ["churn", "abuse", "publicity", "profanity", "broken-promise", "legal"];
const KUDOS = wordSet(
  "thanks thank thx great amazing awesome excellent brilliant fantastic lovely loving bravo kudos congrats congratulations wonderful",
);
const GOOD_JOB = wordSet("job work service standing ovation applause clap slow");
const TAKEN_BACK = wordSet(
  "if would but however although though help please pls question sorry happy glad usually normally used",
);

/** "Great work! You just lost a customer." Not in an answer to us: there both may be meant. */
function findPraiseInAnger(document: Document, { turns, signals }: RuleContext): readonly TokenSpan[] {
  if (document.size > SHORT || turns.some(({ role }) => role === "agent" || role === "bot")) return [];
  if (!ANGER.some((signal) => signals.has(signal))) return [];
  const { sentences, normals, negators, flags } = document;
  if (normals.some((word) => TAKEN_BACK.has(word))) return [];
  for (const { first, last, end } of sentences) {
    const at = normals.findIndex(
      (word, place) =>
        place >= first &&
        place < last &&
        KUDOS.has(word) &&
        normals[place + 1] !== "to" &&
        (place < first + 3 || GOOD_JOB.has(normals[place + 1] ?? "")),
    );
    if (at < 0 || end === "?" || (negators[at] as number) >= 0 || ((flags[at] as number) & ASIDE) !== 0) continue;
    return [{ first: at, last }];
  }
  return [];
}

/** Praise that meets a mishap. */
export const praiseNotMeant: readonly Rule[] = [
  {
    kind: "custom",
    id: "sarcasm/praise-then-mishap",
    find: findPraiseThenMishap,
    confidence: "medium",
    heat: 1.3,
    message: "Praises, and means the opposite.",
    why: "Taken at its word it would sting twice; answer the mishap.",
    source: ["C25", "P01", "M03"],
    examples: {
      match: ["Lovely. Another day without water.", "Just great. No luggage.", "Oh fantastic, lost it twice."],
      noMatch: [
        "Lovely job. Much obliged to you, no hard feelings.",
        "Great, no problem, see you then.",
        "Lovely. Thanks for nothing but good news.",
        "Great view, nice people.",
        "Great breakfast and a late bar. The rooms on our floor are very quiet, even though the motorway is near, the beds are wide, and the people at the desk have a kind word for everybody who comes in from the rain.",
      ],
    },
  },
  {
    kind: "custom",
    id: "sarcasm/mishap-then-praise",
    find: findMishapThenPraise,
    confidence: "medium",
    heat: 1.2,
    message: "Praises, and means the opposite.",
    why: "Taken at its word it would sting twice; answer the mishap.",
    source: ["C25", "P01", "M03"],
    examples: {
      match: [
        "Third cancelled train this week. Lovely.",
        "Nobody at the desk again. Just brilliant.",
        "Stuck in a lift. Super.",
      ],
      noMatch: [
        "The bus was late. Lovely driver though.",
        "Nothing to add. Great, thanks.",
        "Breakfast is at nine. Perfect.",
      ],
    },
  },
  {
    kind: "custom",
    id: "sarcasm/praise-in-anger",
    find: findPraiseInAnger,
    confidence: "medium",
    heat: 1.1,
    message: "Praises in anger: it is not meant.",
    why: "Sarcasm is anger with a smile; taking it at its word makes it worse.",
    source: ["C25", "P01", "M03"],
    examples: {
      match: [
        "Great work, you have just lost a customer!",
        "Thanks a million, my milk went off, never shopping here again.",
        "Amazing timing, you damn crooks.",
      ],
      noMatch: [
        "Great work, I have left a tip!",
        "Good food, but I will never order again.",
        "Best meal ever, thanks to Mr Bhat, tell everybody to avoid the chain next door!",
        { after: ["customer: You crooks!", "agent: It is refunded."], text: "Thanks, still cancelling my contract." },
      ],
    },
  },
  {
    kind: "custom",
    id: "sarcasm/praise-hung-on",
    find: findPraiseHungOn,
    confidence: "medium",
    heat: 1.2,
    message: "Praises, and means the opposite.",
    why: "Taken at its word it would sting twice; answer the mishap.",
    source: ["C25", "P01", "M03"],
    examples: {
      match: [
        "You lost my surfboard awesome",
        "Third driver who got stuck, brilliant",
        "so the mixer is broken again great",
      ],
      noMatch: ["My late aunt's ring looks great", "You found my lost ring, awesome", "Is the broken mixer great?"],
    },
  },
  {
    kind: "pattern",
    id: "sarcasm/praise-of-a-bad-thing",
    patterns: [
      "@wry-praise ..1 (smell | scent | aroma | fragrance | view | taste | sound | sight | hint | touch) of ..4 (@dirt | drain | drains | bin | bins | vomit | rot | smoke | toilet | toilets | dumpster | construction | drilling | garbage | rubbish | wall)",
      "@wry-praise (little | new | big)? (stench | stink | leak | mess | outage | delay | delays | queue | queues | damage | dent | scratch | glitch | downtime | overcharge)",
      "^ (great | good | nice | fine | fantastic | brilliant | super | excellent) (job | work | service | going | stuff | one) ..1 only ..3 (weeks | months | years | calls | emails | attempts | tries | visits | agents)",
      "@wry-praise (little | big | long | tiny)? (piece | pieces | bit | chunk | shard) of ..1 (plastic | metal | glass | hair | rubber | paper | bone | string | wire | wood | cardboard | tape | mold | foil) ..1 (in | inside | on | under) (my | our | her | his | the) ..3 (soup | food | bowl | salad | meal | burger | pizza | sandwich | bread | cake | rice | pasta | drink | coffee | bed | bath | shower | plate | order | dish | tea | glass | taco | burrito | wrap | curry | noodles | chips | bag | box | cereal)",
      "@wry-praise (little | big | long | tiny | curly | dead | live)* (hair | hairs | bug | bugs | cockroach | cockroaches | roach | maggot | maggots | worm | worms | fly | flies | mouse | rat | spider | beetle | slug) (in | on | inside | crawling | running)",
      "(i guess | guess | apparently | seems | so | clearly) ..2 (<handle> | you | they | your company) (is | are) (also | just | totally | perfectly)* (ok | okay | fine | cool | happy | content) with",
      "(stole | took | stolen | swiped | nicked) ...16 (enjoy | have fun with | hope you like)",
      "(please | pls | someone) tell me ..3 (is | was) a ..3 (joke | trick | prank | dream | nightmare | misprint | wind-up)",
      "why (not | do not you | do not they) (try | start) ..1 (answering | calling | replying | responding | delivering | listening | reading | training | hiring | helping | doing (your | what) | picking up | showing up | turning up | telling)",
      "(#ohgreat | #sarcasm | #not | #thanksfornothing | #slowclap | #thanksalot | #justgreat | #justperfect | #welldone | #ohjoy | #yeahright | #lol-not | #sarcastic | #thanksguys)",
      "if you (want | are looking | like | love | enjoy | fancy | wish | prefer | dream) ...10 (cockroaches | roaches | bedbugs | bugs | filth | dirt | rude | spoiled | stale | food poisoning | mold | stink | noise | rats | mice | cold food | sleepless | headache) ...14 (this is (the | your) | then (choose | book | go | come | visit) | look no further | (would | can | highly) recommend | perfect | right place)",
      "(breathlessly | eagerly) (waiting | awaiting) ..2 (auto | automated | next | reply | response)",
    ],
    unless: ["only ..3 (calls | emails | attempts | tries | visits) ..1 and (it | all | i | we)"],
    confidence: "medium",
    heat: 1.1,
    message: "Praises what nobody would praise.",
    why: "Sarcasm is anger with a smile; taking it at its word makes it worse.",
    source: ["C25", "P01", "M03"],
    examples: {
      match: [
        "The delightful scent of wet garbage in your lobby.",
        "What a lovely delay you have prepared for us.",
        "Great service, only five months for a lamp.",
        "Found this beautiful piece of glass in my soup.",
        "I guess you're fine with selling wet matches.",
        "Please tell me that bill was a joke.",
        "Why not try answering your own phone",
        "If you love cockroaches and noise, look no further!",
      ],
      noMatch: [
        "The lovely smell of fresh bread in your lobby.",
        "A lovely view of the sea.",
        "A lovely piece of glass for the hall, thank you.",
        "I guess you're out of the red ones.",
        "If you love quiet mornings, look no further!",
        "Why not try the tart as well?",
        "Great service, only five minutes.",
      ],
    },
  },
];
