/** Where a question begins: by its word, by the verb before its subject, with its mark or without. */
import { type Document, type Sentence, TokenClass, TokenFlag } from "../text/document.js";
import { followsComma } from "../text/punctuation.js";
import { wordSet } from "../text/words.js";
import { OPENERS, QUESTION_WORDS, SUBJECT_PRONOUNS } from "./ask-matter.js";

export const AUXILIARIES: ReadonlySet<string> = wordSet(
  "can could will would do does did is are was were has have had may shall should am must might",
);
const SUBJECTS = wordSet(
  "i you we he she it they there this that these those the my our your his her their anyone someone anybody somebody everything all any",
);
/** "have a nice day", "do the right thing", "had I known", "should you need it": no questions without a question mark. */
const ORDERING = wordSet("have do had should may might must");
/** "Did that twice." */
const POINTING = wordSet("that this these those it all everything");
const ANYBODYS = wordSet("a an");
const ABLE = wordSet("can could will would is are may");
/** Who is asked, or asked about, in a question without its mark: "is it open on Sunday", "can somebody come". */
const NAMED_BRIEFLY = wordSet("i you we he she it they there this that these those anyone someone anybody somebody");
/** "What struck me most was the staff" tells. */
const TOLD_OF = wordSet("i you we he she it they that this me us him them my our most");
const DOING = wordSet("do does did will can could");
const ARTICLES = wordSet("the my our your");
/** In a line this short "is the pool open" asks; in a story it goes on with what was said. */
const BRIEF = 15;
const ABLE_TO = wordSet("can could will would do does");
/** "Which is a shame", "who was kind": behind a comma they go on with what was said. */
const RELATIVE = wordSet("which who whom whose that what");
export const JOINTS: ReadonlySet<string> = wordSet("and n but also then plus so");

export function beginsQuestion(document: Document, sentence: Sentence, at: number, isMarked: boolean): boolean {
  const { normals } = document;
  const word = normals[at] as string;
  const isWord = QUESTION_WORDS.has(word);
  if (!isWord && !AUXILIARIES.has(word)) return false;
  if (at > sentence.first && QUESTION_WORDS.has(normals[at - 1] as string)) return false;
  // "It runs again, and so does the other one."
  if (!isMarked && at > sentence.first + 1 && LIKEWISE.has(normals[at - 1] as string)) return false;
  const found = placeOf(document, sentence, at);
  const isBehindCase =
    found !== "start" && (isMarked || followsComma(document, at)) && asksBehindCase(document, sentence, at);
  const place = isBehindCase ? "joint" : found;
  if (place === "inside" || isClitic(document, at) || isTag(document, sentence, at)) return false;
  if (isWord)
    return isMarked ? asksWithWord(document, sentence, at, place) : invertsBehindWord(document, sentence, at, place);
  // "Can't you send another one?"
  const next = normals[at + (isMarked && normals[at + 1] === "not" ? 2 : 1)] ?? "";
  if (at + 1 >= sentence.last) return false;
  if (!isMarked && place === "start" && turnsToNamed(document, at, sentence.last)) return true;
  if (!isMarked && !invertsPlainly(document, sentence, at, place)) return false;
  if (ANYBODYS.has(next)) return ABLE.has(word);
  if (!isMarked && ORDERING.has(word) && next !== "i" && next !== "we" && !(word !== "have" && next === "you"))
    return false;
  if (word === "should" && !isMarked && place === "start" && weighs(normals, at + 2, sentence.last)) return true;
  if (!isMarked && (word === "should" || (word === "did" && POINTING.has(next)))) return false;
  return SUBJECTS.has(next) || isNoun(document, at + 1, isMarked) || asksOfKind(normals, at, sentence.last);
}

const FOLLOWING = wordSet("will would can could shall please write call ring let tell");

/** "Should I send it or keep it" asks; "should I be late, or ill, I'll call" is a case that is put. */
function weighs(normals: readonly string[], from: number, last: number): boolean {
  const either = normals.indexOf("or", from);
  return either > 0 && either < last && !normals.slice(from, last).some((word) => FOLLOWING.has(word));
}

const LIKEWISE = wordSet("so neither nor");

/** "you're", "what's": the verb that is bound to the word before begins nothing. */
function isClitic({ text, starts }: Document, at: number): boolean {
  const mark = text[starts[at] as number];
  return mark === "'" || mark === "’" || (at > 0 && starts[at] === starts[at - 1]);
}

/** "…, isn't it?", "…, could you?": turns what was told into a question, or into scorn, and asks nothing of its own. */
export function isTag(document: Document, { first, last }: Sentence, at: number): boolean {
  const { normals } = document;
  if (at < first + 2 || !AUXILIARIES.has(normals[at] as string) || !followsComma(document, at)) return false;
  const subject = normals[at + 1] === "not" ? at + 2 : at + 1;
  return subject === last - 1 && SUBJECT_PRONOUNS.has(normals[subject] as string);
}

/** "when will it come", "how long do I wait": without its mark a question shows by the subject behind its verb. */
function invertsBehindWord(document: Document, sentence: Sentence, at: number, place: "start" | "joint"): boolean {
  const { normals } = document;
  if (place === "start" && asksBriefly(document, sentence, at)) return true;
  if (RELATIVE.has(normals[at] as string)) {
    if (place === "joint" && !(normals[at] === "which" && PICKING.has(normals[at + 1] ?? ""))) return false;
    if (normals[at] === "who" && document.size > BRIEF) return false;
    if (happens(normals, at)) return true;
  }
  for (let next = at + 1; next <= at + 4 && next + 1 < sentence.last; next++) {
    if (!AUXILIARIES.has(normals[next] as string)) continue;
    if (normals.slice(at + 1, next).some((each) => TOLD_OF.has(each))) return false;
    return SUBJECTS.has(normals[next + 1] as string) || (place === "start" && DOING.has(normals[next] as string));
  }
  return false;
}

/** "Two sizes are listed, which one do I need": picks, and goes on with nothing. */
const PICKING = wordSet("one ones");

/** "how long till it's here" */
const UP_TO = wordSet("until till before");
const MEASURED = wordSet("many much long soon often far");

/** "how to reset the code" */
const LONGEST_WAY = 12;

/** "how many days", "what about the deposit": no verb, and no one who does it. */
function asksBriefly({ normals, clauseOf }: Document, { last, end }: Sentence, at: number): boolean {
  const [word, next] = [normals[at] as string, normals[at + 1] ?? ""];
  if (end === "!" || at + 2 >= last) return false;
  if (word === "how" && next === "come") return true;
  if (next === "to" && last - at <= LONGEST_WAY && !normals.slice(at, last).some((each) => AUXILIARIES.has(each)))
    return true;
  if (next === "about" || (word === "what" && (next === "if" || next === "of")))
    return word === "what" || word === "how";
  if (word !== "how" || !MEASURED.has(next)) return false;
  if (UP_TO.has(normals[at + 2] as string)) return true;
  let to = at + 2;
  while (to < last && clauseOf[to] === clauseOf[at] && !SUBJECT_PRONOUNS.has(normals[to] as string)) to++;
  return to === last || clauseOf[to] !== clauseOf[at];
}

/** "can you send it", "is it open": at the start, or a pronoun behind it; "is the best hotel" goes on with what was said. */
function invertsPlainly(
  { normals, size }: Document,
  sentence: Sentence,
  at: number,
  place: "start" | "joint",
): boolean {
  const word = normals[at] as string;
  const next = normals[at + 1] ?? "";
  if (place === "start" && asksOfKind(normals, at, sentence.last)) return true;
  if (ABLE_TO.has(word)) return SUBJECTS.has(next) || ANYBODYS.has(next);
  if (place === "start" && ARTICLES.has(next) && turnsRound(normals, at, sentence.last)) return true;
  return NAMED_BRIEFLY.has(next) || (place === "start" && size <= BRIEF && (ARTICLES.has(next) || /^\d/.test(next)));
}

const OF_KINDS = wordSet("can could do are will would");
const NO_KIND = wordSet(
  "always sometimes perhaps as this its yes us his thus plus less unless across various lots towards besides guys things",
);
const LONGEST_OF_KIND = 10;

/** "can dogs go on deck", "do prices include the tax", "is parking free" */
function asksOfKind(normals: readonly string[], at: number, last: number): boolean {
  const word = normals[at] as string;
  const next = normals[at + 1] as string;
  if (last - at > LONGEST_OF_KIND || last - at < 3) return false;
  if (word === "is" || word === "was")
    return last - at <= 4 && next !== "not" && !/(?:ly|ed)$/.test(next) && SAID_OF.has(normals[last - 1] as string);
  return OF_KINDS.has(word) && /[^su]s$/.test(next) && !NO_KIND.has(next);
}

const OUGHT = wordSet("can could");
const OF_ANYBODY = wordSet("you somebody someone");

/** "would Tuesday work", "does Marie cut on Sundays", "can't you send another": no mark, and no other way to read it. */
function turnsToNamed({ normals, classes, flags, text, starts }: Document, at: number, last: number): boolean {
  const word = normals[at] as string;
  if (!ABLE_TO.has(word) || at + 2 >= last) return false;
  if (normals[at + 1] === "not") return OUGHT.has(word) && OF_ANYBODY.has(normals[at + 2] as string);
  const initial = text[starts[at + 1] as number] as string;
  const isNamed = initial !== initial.toLowerCase() && ((flags[at + 1] as number) & TokenFlag.capitals) === 0;
  return ((classes[at + 1] as number) & TokenClass.date) !== 0 || isNamed;
}

const PERFECT = wordSet("has have");
const BEING = wordSet("is are was were");
/** "Is the best hotel", "was the only one": who or what it is stands before them, left out. */
const PICKED = wordSet("best worst only first last most least same whole real main one");
const LONGEST_SUBJECT = 4;

/** "has the parcel been sent", "is the towel in that": the verb stands before its subject, and what is said of it behind. */
function turnsRound(normals: readonly string[], at: number, last: number): boolean {
  const word = normals[at] as string;
  const isPerfect = PERFECT.has(word);
  if (!isPerfect && !(BEING.has(word) && !PICKED.has(normals[at + 2] ?? "") && !/.est$/.test(normals[at + 2] ?? "")))
    return false;
  for (let to = at + 3; to < last && to <= at + 2 + LONGEST_SUBJECT; to++) {
    const next = normals[to] as string;
    if (SUBJECT_PRONOUNS.has(next) && next !== "that") return false;
    if (next === "been" || (/[^e]ed$/.test(next) && (isPerfect || to === last - 1))) return true;
    if (isPerfect ? GONE.has(next) : SAID_OF.has(next)) return true;
  }
  return false;
}
const GONE = wordSet("gone come sent left shipped arrived got had made paid");
const SAID_OF = wordSet(
  "in on included open still free available allowed possible ready safe ok okay valid going due extra",
);

/** "is breakfast included?", "does Mr Kraus come?" */
function isNoun({ classes, normals }: Document, at: number, isMarked: boolean): boolean {
  return isMarked && ((classes[at] ?? 0) & TokenClass.word) !== 0 && normals[at] !== "not";
}

/** Whether a place is where a question can begin: at the start of its sentence, behind a joint or a comma, or within a clause. */
function placeOf(document: Document, sentence: Sentence, at: number): "start" | "joint" | "inside" {
  const { normals, clauseOf, text, ends, starts } = document;
  let from = at;
  while (from > sentence.first && (OPENERS.has(normals[from - 1] as string) || isAddress(document, from - 1))) from--;
  if (from === sentence.first || isAnnounced(document, sentence, at)) return "start";
  if (JOINTS.has(normals[at - 1] as string) || normals[at - 1] === "please") return "joint";
  if (clauseOf[at] !== clauseOf[at - 1] && normals[at - 1] !== "or") return "joint";
  return /[,:(–—-]/.test(text.slice(ends[at - 1], starts[at])) ? "joint" : "inside";
}

const ANNOUNCED = wordSet("question questions query thing q");
const LONGEST_ANNOUNCING = 6;

/** "Got a question for you, is it open": what only says that a question comes is no part of it. */
function isAnnounced(document: Document, { first }: Sentence, at: number): boolean {
  const { normals } = document;
  if (at - first > LONGEST_ANNOUNCING || !followsComma(document, at)) return false;
  // "The only thing, apart from rain, was the noise": what is told goes on behind the second comma.
  for (let inner = first + 1; inner < at; inner++) if (followsComma(document, inner)) return false;
  const lead = normals.slice(first, at);
  return lead.some((word) => ANNOUNCED.has(word)) && !lead.some((word) => AUXILIARIES.has(word));
}

export const CASES: ReadonlySet<string> = wordSet("if when once before after since as given");

/** "If it rains do we go?": the question stands behind the case that it is put for. */
function asksBehindCase({ normals }: Document, { first }: Sentence, at: number): boolean {
  let from = first;
  while (OPENERS.has(normals[from] as string) && !CASES.has(normals[from] as string)) from++;
  return (
    CASES.has(normals[from] as string) &&
    AUXILIARIES.has(normals[at] as string) &&
    SUBJECT_PRONOUNS.has(normals[at + 1] ?? "") &&
    !SUBJECT_PRONOUNS.has(normals[at - 1] ?? "")
  );
}

/** "@shop", "Liv": whom it is written to. */
function isAddress({ classes }: Document, at: number): boolean {
  return ((classes[at] as number) & (TokenClass.handle | TokenClass.name | TokenClass.emoji)) !== 0;
}

function asksWithWord(document: Document, sentence: Sentence, at: number, place: "start" | "joint"): boolean {
  const { normals } = document;
  if (leadsToAuxiliary(normals, at, sentence.last) || normals[at + 1] === "about") return true;
  // "when, and what about the loan?", "Which week?"; but "the one that I use when I travel?" goes on.
  return place === "start" || (at + 1 === sentence.last && place === "joint");
}

/** "when will", "how long does", "which of the two is", "who pays". */
function leadsToAuxiliary(normals: readonly string[], at: number, last: number): boolean {
  const word = normals[at] as string;
  const reach = word === "which" || word === "how" || word === "what" || word === "whose" ? 5 : 1;
  for (let next = at + 1; next <= at + reach && next < last; next++) {
    const follower = normals[next] as string;
    if (AUXILIARIES.has(follower)) {
      // "what I can do", "how it was": a subject before the auxiliary makes it a clause of something else.
      return !normals.slice(at + 1, next).some((each) => SUBJECT_PRONOUNS.has(each));
    }
  }
  return happens(normals, at);
}

/** "who pays", "what happens" */
function happens(normals: readonly string[], at: number): boolean {
  const word = normals[at] as string;
  const next = normals[at + 1] ?? "";
  return (word === "who" || word === "what") && next.length > 3 && /[^su]s$/.test(next) && next !== "this";
}
