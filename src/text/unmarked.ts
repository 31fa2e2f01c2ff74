/**
 * Contractions that are written without their mark and are words of their own then: "well send it", "were sorry", "ill check", "id like to".
 * The words around them tell which is meant; where they leave a doubt, the word stays what it is.
 */
import { wordSet } from "./words.js";

/** What we will do: base forms that stand behind "we'll" and "I'll", and hardly ever behind an opening "well". */
const TO_DO = wordSet(
  `add arrange ask assist be call cancel certainly check clear connect contact continue contribute credit definitely deliver do ensure escalate explain fix follow forward get
  give gladly go handle happily have help honor inform investigate issue keep let liaise look make monitor need never notify note open pass personally process provide put raise reach
  refund remove replace reply resend reset resolve respond return review see send share ship sort speak start take talk tell transfer try update wait waive work`,
);
/** How we are, and what we are doing. */
const STATES = wordSet(
  `able afraid always available aware awaiting checking committed concerned currently definitely delighted disappointed doing excited experiencing extremely glad going happy having
  here hoping investigating just looking not pleased really reviewing sad saddened sending so sorry still terribly thrilled truly trying unable updating very working`,
);
const WISHES = wordSet(
  "absolutely advise appreciate be certainly definitely gladly hate like love need prefer rather really recommend suggest want",
);
const IT_IS = wordSet(
  `a already always an annoying currently disappointing due frustrating going here important just likely my never not our possible really showing so still the there unacceptable unfortunate upsetting very working`,
);
const IT_HAS = wordSet("been");

/** Behind one of these a clause begins anew. */
const JOINING = wordSet("and but so then because since that know as if or now");
/** Joining words behind which a "were" has its subject before it: "they called and were unable to …". */
const CARRYING_ON = wordSet("and but then or that as now");
/** Before these "ill" is a state. */
const BEING = wordSet(
  "is am are was were be been being feel feels felt fell fall falls very so too got get gets getting taken become became seriously mentally terminally really quite critically he she they who of the",
);

interface Reading {
  readonly words: readonly [string, string];
  /** How many letters the first word has. */
  readonly cut: number;
}

const WE_WILL: Reading = { words: ["we", "will"], cut: 2 };
const WE_ARE: Reading = { words: ["we", "are"], cut: 2 };
const WE_WOULD: Reading = { words: ["we", "would"], cut: 2 };
const I_WILL: Reading = { words: ["i", "will"], cut: 1 };
const I_WOULD: Reading = { words: ["i", "would"], cut: 1 };
const IT_IS_READ: Reading = { words: ["it", "is"], cut: 2 };
const IT_HAS_READ: Reading = { words: ["it", "has"], cut: 2 };

/** Words that may be such a contraction. */
export const UNMARKED: ReadonlySet<string> = new Set(["well", "were", "wed", "ill", "id", "its"]);

/**
 * The two words that are meant, or nothing where the word stands for itself.
 *
 * @param before the word before it, nothing where it opens a clause
 * @param next the word behind it
 */
export function unmarkedReading(word: string, before: string | undefined, next: string): Reading | undefined {
  const opens = before === undefined || JOINING.has(before);
  switch (word) {
    case "well":
      return opens && before !== "as" && TO_DO.has(next) ? WE_WILL : undefined;
    case "were":
      return opens && !CARRYING_ON.has(before ?? "") && STATES.has(next) ? WE_ARE : undefined;
    case "wed":
      return opens && WISHES.has(next) ? WE_WOULD : undefined;
    case "ill":
      return !BEING.has(before ?? "") && TO_DO.has(next) ? I_WILL : undefined;
    case "id":
      return opens && WISHES.has(next) ? I_WOULD : undefined;
    default:
      if (IT_HAS.has(next)) return IT_HAS_READ;
      return opens && IT_IS.has(next) ? IT_IS_READ : undefined;
  }
}
