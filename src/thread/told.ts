/** Whether words tell that something has been done: "the fee was taken off", "script's redone", "here you go". */
import { ASIDE, type Document, TokenClass } from "../text/document.js";
import { wordSet } from "../text/words.js";

/** Past forms that do not end in "-ed". */
const IRREGULAR = wordSet(
  "went gone came done made took taken gave given found left brought rang rung spoke spoken told wrote written paid caught built bought sold sent got dealt drove driven flew flown kept knew known lent met ran redone rewritten repaid rebuilt reset resent saw seen shut swapped threw thrown undone unfrozen withdrawn woken wore won froze frozen drew drawn began begun chosen chose held hung laid lit",
);
/** The same in the present, and past behind "have" or "is" alone. */
const SAME = wordSet("put cut set let hit shut come run read");
const HAVING = wordSet("have has had");
const BEING = wordSet("is are was were am");
/** Where a thing or a person is once it is done: "the bumper is on", "it is with you now". */
const RESULTS = wordSet(
  "on in back here done ready off up there out yours through live with over sorted complete clear",
);
/** Before a verb form it is none of the past: "will be sent", "is being refunded", "the damaged parcel". */
const NOT_YET = wordSet(
  "will shall to be being can could would should may might must get gets getting not if once when until till unless before a an the your my our his her their this that any no",
);
const BETWEEN = wordSet(
  "now just already all both since been finally fully safely also duly then successfully again today",
);
/** They tell of a plan, a wish or a mishap, and of nothing that is done. */
const NOT_DONE =
  /^(?:schedul|plann?|arrang|expect|suppos|inten|hop|tr(?:i|y)|want|need|promis|delay|damag|miss|fail|reject|declin|stuck|apologi[sz]|regrett|attempt|wait|wonder|us)(?:ed|d|ied)?$/;
const ARRANGED = wordSet("booked due set confirmed lined pencilled penciled held reserved");
const MISHAPS = wordSet(
  "lost broke broken forgot forgotten wrong late stuck meant ought unfortunately sorry still yet",
);

/** The verb, or the word of the result, by which a sentence tells something done; -1 where it tells nothing of the kind. */
export function toldAt(document: Document, first: number, last: number): number {
  const { normals, flags, classes } = document;
  let told = -1;
  for (let at = first; at < last; at++) {
    if (((flags[at] as number) & ASIDE) !== 0) continue;
    const word = normals[at] as string;
    if (MISHAPS.has(word) || NOT_DONE.test(word)) return -1;
    if (told >= 0) continue;
    let before = at - 1;
    while (before > first && BETWEEN.has(normals[before] as string)) before--;
    const lead = before < first ? "" : (normals[before] as string);
    if (NOT_YET.has(lead) || ((classes[at] as number) & TokenClass.name) !== 0) continue;
    if (isPast(word) || (SAME.has(word) && (HAVING.has(lead) || BEING.has(lead)))) {
      if (isCaused(normals, first, at, lead) || (at === first && !isVerb(normals[at + 1]))) continue;
      // "The visit is booked for Friday" is still to come.
      if (!ARRANGED.has(word)) told = at;
    } else if (RESULTS.has(word) && BEING.has(lead) && !isWay(normals, at)) told = at;
  }
  return told;
}

/** "Have it |fixed", "gets the form |redone": not done yet. */
function isCaused(normals: readonly string[], first: number, at: number, lead: string): boolean {
  if (HAVING.has(lead) || BEING.has(lead) || lead === "and" || SUBJECTS.has(lead)) return false;
  for (let from = Math.max(first, at - 5); from < at; from++) if (CAUSING.has(normals[from] as string)) return true;
  return false;
}

const CAUSING = wordSet("have get gets getting having");
const SUBJECTS = wordSet("i we he she they who which");

/** "Raised at nine" and "sent it" are told; "revised invoice" is a thing. */
function isVerb(next: string | undefined): boolean {
  return next === undefined || AFTER_VERB.has(next) || /^\d/.test(next);
}

const AFTER_VERB = wordSet(
  "it them this that the a an your you him her both all at on in by to with off out up down over through back for from and as now just today yesterday",
);

/** "Sent", "moved"; by its form alone. */
export function isPast(word: string): boolean {
  return IRREGULAR.has(word) || (word.length > 4 && word.endsWith("ed") && !word.endsWith("eed"));
}

/** "On the way", "in the queue": it is not there yet. */
function isWay(normals: readonly string[], at: number): boolean {
  const rest = normals.slice(at + 1, at + 4);
  return (
    rest.includes("way") ||
    rest.includes("it") ||
    rest.includes("process") ||
    rest.includes("queue") ||
    rest.includes("hand")
  );
}

/** "Here you go", "attached", "all done": what was promised last is handed over with these words. */
export function handsOver({ normals }: Document, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = normals[at];
    if (word === "here" && HANDED.has(normals[at + 1] ?? "") && at + 1 < last) return true;
    if (word === "attached" || word === "enclosed") return !NOT_YET.has(normals[at - 1] ?? "");
  }
  const start = normals[first] === "all" ? first + 1 : first;
  return last - start <= 4 && (normals[start] === "done" || normals[start] === "sorted");
}

const HANDED = wordSet("you is are it they");
