/**
 * What the customer asks, read from the form of the question rather than from phrases: where it begins, which word asks,
 * and whether anything is asked at all ("Are you serious?").
 */
import type { Fact } from "../rule-set/policy.js";
import { ASIDE, type Document, TokenClass, TokenFlag } from "../text/document.js";
import { followsComma } from "../text/punctuation.js";
import { wordSet } from "../text/words.js";

/** Words that may stand before a question without being part of it. */
const OPENERS = wordSet(
  `ok okay so and but well right hi hello hey hiya thanks thank cheers please just fine yes yeah yep no nope then now also oh ah
  um great good sorry excuse quick one question morning afternoon evening there lol haha perfect cool sure alright anyway because`,
);
/** So many openers are read over at most, however long a text goes on in them. */
const MOST_OPENERS = 8;
const WH = wordSet("what when where who whose which why how");
const AUXILIARIES = wordSet(
  "do does did is are am was were will would can could should shall have has had may might must",
);
const SUBJECTS = wordSet(
  `i you we it he she they this that these those there my your our his her their the a an someone somebody anyone anybody any all
  everything anything something it's nobody u`,
);
/** "Have a good one", "do it": auxiliaries that may also be an order or a wish. */
const COMMANDING = wordSet("have has had do may must might");
const FOR_MANY = wordSet("are were");
const PRONOUNS = wordSet("i you we they he she it");
/** Verbs that a question may hang on without a question mark: "tell me which day". */
const TELLING = wordSet(
  "tell know wonder wondering wondered idea say clue explain ask asking curious unsure sure find confirm check",
);
/** Behind a comma these go on with what was said. */
const RELATIVE = wordSet("who which when where whose");
const TIME_WORDS = wordSet("day date time week month hour minute morning afternoon evening night sleep");
const PEOPLE_WORDS = wordSet("team person department name colleague desk office manager one");
const ANYBODY = wordSet("anyone anybody someone somebody soul human person nobody people");
const WORKING = wordSet(
  "work working look looking dealing handling handle own owns reading read care cares on responsible do does anything happen happens happening",
);
const MODALS = wordSet("can could would will might");
/** "At what time", "by which day". */
const ASKING_BEFORE = wordSet("at by from on till until before to");
const OWN = wordSet("i we me us my our it they he she this that somebody someone");
const SENDING = wordSet("call send ship come know start finish pay fix write ring deliver post refund repair get let");
/** "And that would be …?" */
const TRAILING = wordSet("be by on have");
const REPROACH = wordSet("realize understand even seriously honestly");
const STARTING = wordSet("begin start go do proceed");
const DAYS = wordSet(
  "today tonight tomorrow week weekend monday tuesday wednesday thursday friday saturday sunday soon",
);
const DOING = wordSet(
  "do doing offer offering suggest suggesting propose proposing recommend advise try put putting give giving bring got",
);
/** "Any sign of it?", "Any joy from the depot?" */
const SENDERS = wordSet("sign joy from luck word movement");
const NEWS = wordSet("news update updates progress word luck development developments");

/** Words of a question that wants no answer. */
const SCORN = wordSet(
  "serious seriously kidding joking joke honestly really supposed dare actually reading read listening",
);

export interface Asked {
  /** Where in the text the question stands. */
  readonly first: number;
  readonly kind: "when" | "when-mine" | "how-start" | "who" | "what-now" | "news" | "why" | "scorn" | "deed" | "fact";
}

/** All questions of a text, in order. */
export function questionsIn(document: Document): readonly Asked[] {
  const asked: Asked[] = [];
  for (const { first, last, end } of document.sentences) {
    if (((document.flags[first] as number) & (ASIDE | TokenFlag.greeting)) !== 0) continue;
    const begin = questionStart(document, first, last, end === "?");
    if (begin < 0 && end !== "?") continue;
    const isTagAlone = begin > first && last - begin === 2;
    const at = begin < 0 || isTagAlone ? skipOpeners(document, first, last) : begin;
    asked.push({ first: at, kind: kindOf(document.normals.slice(at, last), end === "?") });
  }
  return asked;
}

/** The token where a question begins by its form, with or without a question mark, or −1. */
function questionStart(document: Document, first: number, last: number, marked: boolean): number {
  const { normals, clauseOf } = document;
  for (let at = first; at < last; at++) {
    const startsClause =
      at === first ||
      clauseOf[at] !== clauseOf[at - 1] ||
      (followsComma(document, at) && !RELATIVE.has(document.normals[at] as string));
    if (startsClause && !isByTheWay(normals, at)) {
      const start = skipOpeners(document, at, last);
      if (looksLikeQuestion(normals, start, last) && (marked || !isClipped(normals, start))) return start;
    }
    if (TELLING.has(normals[at] as string) && normals[at - 2] !== "let") {
      const next = isAddressee(normals[at + 1]) ? at + 2 : at + 1;
      const word = normals[next] as string;
      const asks = next < last && (WH.has(word) || word === "if" || word === "whether");
      if (asks && !isWaved(normals, first, at)) return next;
    }
  }
  return -1;
}

/** So far before the verb a "not" takes the question back. */
const NOT_WITHIN = 4;
const NOT_ASKED = wordSet("not never no nobody stop without");
const WANTING = wordSet(
  "want need care wish like have going interested about to here asking just really even ask actually particularly honestly",
);

/** "I don't want to know how it filters", "no need to explain why": no question. "I do not know when" asks. */
function isWaved(normals: readonly string[], first: number, at: number): boolean {
  if (normals[at - 1] === "not") return true;
  for (let before = at - 1; before >= Math.max(first, at - NOT_WITHIN); before--) {
    const word = normals[before] as string;
    if (NOT_ASKED.has(word)) return before < at - 1;
    if (!WANTING.has(word)) return false;
  }
  return false;
}

function isAddressee(word: string | undefined): boolean {
  return word === "me" || word === "us";
}

function skipOpeners({ normals, classes }: Document, first: number, last: number): number {
  const skipped = TokenClass.handle | TokenClass.emoji | TokenClass.hashtag;
  let at = first;
  while (
    at < last - 1 &&
    at < first + MOST_OPENERS &&
    (isOpener(normals, at, first) || ((classes[at] as number) & skipped) !== 0)
  )
    at++;
  return at;
}

/** "Do you know what, …" */
function isByTheWay(normals: readonly string[], at: number): boolean {
  return /^do you know (what|we|i)$/.test(normals.slice(at, at + 4).join(" "));
}

/** "you" opens nothing but "thank you", "me" nothing but "excuse me". */
function isOpener(normals: readonly string[], at: number, first: number): boolean {
  const word = normals[at] as string;
  const previous = at > first ? normals[at - 1] : undefined;
  return OPENERS.has(word) || (word === "you" && previous === "thank") || (word === "me" && previous === "excuse");
}

const ARTICLES = wordSet("a an all");
const PAST = wordSet("was were");
const STATING = wordSet("do does did is are was were has had");

/** "Did a great job", "was the worst": statements that lost their subject. */
function isClipped(normals: readonly string[], at: number): boolean {
  const [word, next] = [normals[at] ?? "", normals[at + 1] ?? ""];
  return (STATING.has(word) && ARTICLES.has(next)) || (PAST.has(word) && next === "the");
}

function looksLikeQuestion(normals: readonly string[], at: number, last: number): boolean {
  const word = normals[at] as string;
  const next = normals[at + 1] ?? "";
  if (WH.has(word)) {
    if (last - at <= 3 && word !== "when" && word !== "how") return next !== "a";
    if (word === "how")
      return AUXILIARIES.has(next) || next === "long" || next === "soon" || next === "much" || next === "come";
    if (word === "which" || word === "what") return AUXILIARIES.has(next) || AUXILIARIES.has(normals[at + 2] ?? "");
    return AUXILIARIES.has(next);
  }
  if (COMMANDING.has(word)) return PRONOUNS.has(next);
  // "Are dogs allowed", "do vouchers expire": many of a kind, and a verb before them.
  if (FOR_MANY.has(word) && /[a-z]{2}s$/.test(next) && last - at >= 4 && !SUBJECTS.has(next)) return true;
  if (AUXILIARIES.has(word) && at + 1 < last) return SUBJECTS.has(next) || asksOfANoun(normals, at, last);
  return word === "any" && NEWS.has(next);
}

/** What things are asked about: "does dry shampoo count", "do two bags fit". */
const OF_THINGS = wordSet(
  `count counts include cover work fit need come mean apply take cost last expire support contain go run ship open charge accept suit matter start end stay keep allow
  qualify require change affect depend exist happen belong help arrive leave stop get have hold weigh pass show add up`,
);
const DO = wordSet("does do did");
/** "Does the job", "did not come", "do what you like": told, or ordered. */
const NO_SUBJECT = wordSet("not what it's its everything nothing whatever as so exactly");

/** "Does dry shampoo in a tube count as aerosol": a noun for a subject, and its verb after it. */
function asksOfANoun(normals: readonly string[], at: number, last: number): boolean {
  if (!DO.has(normals[at] as string) || NO_SUBJECT.has(normals[at + 1] ?? "")) return false;
  for (let verb = at + 2; verb < last; verb++) {
    if (OF_THINGS.has(normals[verb] as string) && normals[verb - 1] !== "to" && normals[verb - 1] !== "a") return true;
  }
  return false;
}

function kindOf(words: readonly string[], marked: boolean): Asked["kind"] {
  if (ASKING_BEFORE.has(words[0] ?? "") && (words[1] === "what" || words[1] === "which"))
    return kindOf(words.slice(1), marked);
  const when = words.length <= 4 || isTheirs(words) ? "when-mine" : "when";
  const holds = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const [one = "", two = ""] = words;
  if (marked && words.length <= 6 && holds(SCORN) && words[0] !== "who") return "scorn";
  if (marked && isTag(words)) return "scorn";
  if (words.length <= 4 && marked && holds(TIME_WORDS)) return when;
  if (words.slice(0, 4).some((word) => ANYBODY.has(word)) && holds(WORKING)) return "who";
  if (words[0] === "do" && words[2] === "know" && words[3] === "what") return "scorn";
  if (isReproach(words) || isAppeal(words)) return "scorn";
  if (marked && words.length <= 5 && TRAILING.has(words[words.length - 1] ?? "") && !WH.has(one)) return when;
  if (isReadiness(words)) return "how-start";
  if ((one === "by" && words.length <= 2) || words.includes("whom")) return "who";
  if (marked && (DAYS.has(one) || (one === "how" && two === "far" && (words[2] === "off" || words[2] === "along"))))
    return when;
  if (one === "who" || one === "whose" || ((one === "which" || one === "what") && PEOPLE_WORDS.has(two))) return "who";
  if ((one === "did" || one === "has" || one === "have") && THIRD.has(two) && words.length <= 6) return "news";
  if (isLeave(words) || isAsARule(words)) return "fact";
  if (asksForATime(words)) return "when-mine";
  if (
    one === "when" ||
    two === "when" ||
    words[words.length - 1] === "when" ||
    (one === "how" && (two === "long" || two === "soon"))
  )
    return when;
  if (one === "how" && two === "many" && TIME_WORDS.has(words[2]?.replace(/s$/, "") ?? "")) return when;
  if ((one === "is" || one === "will") && OWN.has(two) && words.length <= 12 && holds(DAYS)) return when;
  if ((one === "what" || one === "which") && TIME_WORDS.has(two)) return when;
  if (holds(NEWS) || (one === "any" && (holds(SENDERS) || words.includes("yet")))) return "news";
  if (isWhatNow(words) || (one === "anything" && two === "else")) return "what-now";
  if (one === "why") return "why";
  return asksForDeed(words) ? "deed" : "fact";
}

const DOERS = wordSet("you u ye ya someone somebody anyone anybody one");
/** What stands between "could you" and what is to be done. */
const BY_THE_WAY = wordSet(
  "please just also kindly possibly maybe perhaps quickly be able so kind as to and good enough mind at least",
);
/** "Could you tell me …" asks for words, not for a deed. */
const WORDS_ONLY = wordSet(
  "tell say explain know confirm advise clarify remind recommend suggest believe imagine answer see understand hear have let expect give think look check find",
);

/** "Could you move it to Friday", "would somebody unlock it": they ask that something be done. */
function asksForDeed([one, two, ...rest]: readonly string[]): boolean {
  if (!MODALS.has(one ?? "") || !DOERS.has(two ?? "")) return false;
  const verb = rest.find((word) => !BY_THE_WAY.has(word));
  return verb !== undefined && !WORDS_ONLY.has(verb) && !SUBJECTS.has(verb);
}

const APPEALED = wordSet("know care see listen notice bother");

/** "Does that mean anything to you?", "Do you see what I'm getting at?": they ask to be understood. */
function isAppeal([one, two, three, four, five]: readonly string[]): boolean {
  if (one === "does" && three === "mean") return four === "anything" || four === "nothing";
  if (one === "does" && ANYBODY.has(two ?? "")) return [three, four, five].some((word) => APPEALED.has(word ?? ""));
  return (
    one === "do" &&
    two === "you" &&
    (three === "see" || three === "get" || three === "hear") &&
    four === "what" &&
    five === "i"
  );
}

/** "How long may I keep it?": what they are free to do, and no time of ours. */
function isLeave([one, two, three, four, five, six]: readonly string[]): boolean {
  // "When am I allowed a cup of tea?"
  if (one === "when" && (two === "am" || two === "are") && OWN.has(three ?? "") && four === "allowed") return true;
  if (one !== "how" || two !== "long" || !OWN.has(four ?? "")) return false;
  return three === "can" || three === "may" || (three === "will" && five === "be" && six === "able");
}

/** "How long does a fitting take?": how long it takes anybody. */
function isAsARule([one, two, three, four]: readonly string[]): boolean {
  if (one !== "how" || two !== "long" || !STATING.has(three ?? "")) return false;
  return four === "a" || four === "an" || four === "most";
}

/** "Did he pick up?", "Has it come?": what became of it. */
const THIRD = wordSet("he she they it");
const CHANCE = wordSet("chance idea clue hope inkling");
const NAMING = wordSet("put name pin set give pencil fix quote commit");

/** "Will it be here before then?", "Will I have it in time?" */
const SOONER = wordSet("will would is are does do");
const IN_TIME = wordSet("before then beforehand time tonight");

const THERE = wordSet("here there ready done come arrive have get delivered fixed back finished installed");

function isInTime(words: readonly string[]): boolean {
  const [one = "", two = ""] = words;
  if (!SOONER.has(one) || !(OWN.has(two) || two === "the") || words.length > 14) return false;
  if (one === "will" && words.includes("before") && words.some((word) => THERE.has(word))) return true;
  const [next, last] = [words[words.length - 2] ?? "", words[words.length - 1] ?? ""];
  if (!IN_TIME.has(last)) return false;
  return (
    last === "before" || last === "beforehand" || next === "by" || next === "before" || next === "in" || next === "on"
  );
}

/** "Could you put a week on it?", "Will anybody name a day?" */
function asksForATime([one, ...rest]: readonly string[]): boolean {
  // "Any chance of an actual day?"
  if (isInTime([one ?? "", ...rest])) return true;
  if (one === "any" && CHANCE.has(rest[0] ?? ""))
    return rest.slice(1, 6).some((word) => TIME_WORDS.has(word) || word === "when");
  if (!MODALS.has(one ?? "")) return false;
  const at = rest.findIndex((word) => NAMING.has(word));
  return at >= 0 && at <= 3 && rest.slice(at + 1, at + 5).some((word) => TIME_WORDS.has(word));
}

/** "Do you have any idea what …", "Do you realize that …": told, not asked. */
function isReproach([one, two, three, four, five, six]: readonly string[]): boolean {
  if (one !== "do" || two !== "you") return false;
  return (
    REPROACH.has(three ?? "") ||
    (three === "have" && four === "any" && five === "idea" && (six === "what" || six === "how"))
  );
}

/** "Where do we begin?", "What do you need from me?": they are ready to go on. */
function isReadiness(words: readonly string[]): boolean {
  const [one = "", two = "", three = "", four = ""] = words;
  const isWhatIsIt = one === "what" && (two === "is" || two === "else") && words.includes("you");
  // "What is it you need from me?"
  if (isWhatIsIt && words.includes("need")) return true;
  if (two !== "do" && two !== "should" && two !== "shall" && two !== "would") return false;
  if (three === "i" && one === "where") return STARTING.has(four);
  if (three === "we") return (one === "where" || one === "how") && STARTING.has(four);
  return one === "what" && three === "you" && (four === "need" || four === "want" || words.includes("know"));
}

/** "When does my contract expire?": a date that stands already. */
const RUNS_OUT = wordSet("expire expires lapse lapses renew renews open opens close closes shut shuts valid");

/** "When do I get it": theirs, and no opening hours. */
function isTheirs(words: readonly string[]): boolean {
  if (words.some((word) => RUNS_OUT.has(word)) || words.join(" ").includes("run out")) return false;
  return words.some((word) => OWN.has(word)) || (words.includes("you") && words.some((word) => SENDING.has(word)));
}

/** "What now", "then what", "what can you do", "what happens next". */
function isWhatNow(words: readonly string[]): boolean {
  const at = words.indexOf("what");
  if (at < 0) return false;
  const rest = words.slice(at + 1);
  if (rest[0] === "now" || rest[0] === "next" || rest[0] === "else" || rest[0] === "about") return true;
  if (rest.includes("happens") || rest.includes("options")) return true;
  const subject = rest.findIndex((word) => word === "you" || word === "we" || word === "i");
  return subject >= 0 && subject <= 2 && rest.slice(subject).some((word) => DOING.has(word)) && rest.length <= 8;
}

/** "… do we?", "… is it?": a statement with a sting. */
function isTag(words: readonly string[]): boolean {
  const pronoun = words[words.length - 1] ?? "";
  const auxiliary = words[words.length - 2] ?? "";
  const one = words[0] ?? "";
  return (
    words.length >= 5 && AUXILIARIES.has(auxiliary) && SUBJECTS.has(pronoun) && !WH.has(one) && !AUXILIARIES.has(one)
  );
}

/** The questions of the customer's latest words, as facts. */
export function questionFacts(latest: readonly Document[]): readonly Fact[] {
  const kinds = new Set(latest.flatMap((document) => questionsIn(document)).map(({ kind }) => kind));
  // What asks for a deed asks something, too.
  return [...kinds, ...(kinds.has("deed") && !kinds.has("fact") ? ["fact"] : [])].map((kind) => `asks:${kind}`);
}
