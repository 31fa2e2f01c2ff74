/** Asks that are known by what they are about: each takes answers of its own, whatever words they are in. */
import type { FoundAsk } from "./ask-matter.js";

type Head = Pick<FoundAsk, "head">;

function isAllOf(head: ReadonlySet<string>, topic: ReadonlySet<string>): boolean {
  return head.size > 0 && [...head].every((concept) => topic.has(concept));
}

const MONEY: ReadonlySet<string> = new Set(["=fee", "=price", "=refund", "=pay", "free", "charg", "extra", "=bill"]);

/** "Will it be free?", "give me the money back": a sum is the answer. */
export function isForMoney({ head }: Head): boolean {
  for (const concept of head) if (MONEY.has(concept)) return true;
  return false;
}

const NEWS: ReadonlySet<string> = new Set(
  "position status situation stat latest update news progress =change".split(" "),
);

/** "What is the position now?" */
export function isForNews({ head }: Head): boolean {
  return isAllOf(head, NEWS);
}

const LEAVE: ReadonlySet<string> = new Set("=choose possibl possible =allow fine doabl".split(" "));

/** "Would that be possible?": whatever is told of it answers. */
export function isForLeave({ head }: Head): boolean {
  return isAllOf(head, LEAVE);
}

const WORD: ReadonlySet<string> = new Set("=answer direct messag =email inbox dm dms =call".split(" "));

/** "Can you reply to my message?": that somebody will get back to them is an answer for now. */
export function isForWord({ head }: Head): boolean {
  return head.has("=answer") && isAllOf(head, WORD);
}

const DATE: ReadonlySet<string> = new Set("date eta timescal timefram timelin day estimat".split(" "));

/** "Is there an actual date?", "do you have an ETA for the part?" */
export function isForDate({ wanted, head }: Pick<FoundAsk, "wanted" | "head">): boolean {
  if (wanted !== "yes-no" && wanted !== "fact") return false;
  for (const concept of head) if (DATE.has(concept)) return true;
  return false;
}

const LOOKING: ReadonlySet<string> = new Set("check review verify verifi inspect investigat".split(" "));
/** What is left of an ask to look into something: looking itself says nothing of the matter. */
const LOOKED_AT: ReadonlySet<string> = new Set([
  ...LOOKING,
  ..."=find stat status account detail issue matt matter record cas case problem once asap quick ticket".split(" "),
]);
/** What is looked at only where the ask says so: "my booking" alone may be what they want. */
const CHECKED: ReadonlySet<string> = new Set("order =book =parcel =claim =refund =pay =bill applic reserv".split(" "));

/** "Please have a look", "can you check my order": what was found answers, whatever words it takes. */
export function isForLook({ wanted, head }: Pick<FoundAsk, "wanted" | "head">): boolean {
  if (wanted !== "act") return false;
  const concepts = [...head];
  const isChecked = concepts.some((concept) => LOOKING.has(concept));
  return (
    concepts.some((concept) => LOOKED_AT.has(concept)) &&
    concepts.every((concept) => LOOKED_AT.has(concept) || (isChecked && CHECKED.has(concept)) || /\d/.test(concept))
  );
}
