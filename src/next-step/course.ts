/** Facts in how a matter went: who pointed at whom, and what the system noted on the way. */
import type { ReadConversation } from "../customer/assess.js";
import type { Fact } from "../rule-set/policy.js";
import type { ReadTurn } from "../rule-set/rule.js";
import { isContent, stem } from "../text/content.js";
import { ASIDE, type Document } from "../text/document.js";
import { wordSet } from "../text/words.js";

export function courseFacts({ turns, latest, latestFrom }: ReadConversation): readonly Fact[] {
  const facts: Fact[] = [];
  const notes = turns.filter(({ role }) => role === "system");
  const lastOfTheirs = turns.reduce((last, { role, index }) => (role === "customer" ? index : last), -1);
  if (latest.some(isSentRound)) facts.push("sent-round");
  if (notes.some(({ index, document }) => index < lastOfTheirs && holds(document(), CLOSED))) facts.push("note:closed");
  if (notes.some(({ document }) => holds(document(), HANDED_ON))) facts.push("note:handed-on");
  if (notes.some((note) => note.index >= latestFrom && findsSeveral(note))) facts.push("note:several");
  return facts;
}

const CLOSED: ReadonlySet<string> = wordSet("closed solved resolved archived completed complete inactivity fulfilled");
const HANDED_ON: ReadonlySet<string> = wordSet("transferred transfer transfers reassigned handover rerouted requeued");
const FOUND: ReadonlySet<string> = wordSet(
  "booking bookings order orders account accounts match matches result results record records contract contracts reservation reservations policy policies subscription subscriptions ticket tickets customer customers profile profiles",
);

function holds({ normals }: Document, words: ReadonlySet<string>): boolean {
  return normals.some((word) => words.has(word));
}

/** "2 bookings found": what they ask for can be meant of more than one. */
function findsSeveral({ document }: ReadTurn): boolean {
  const { normals } = document();
  return normals.some((word, at) => {
    if (!FOUND.has(word) || !word.endsWith("s")) return false;
    return normals.slice(Math.max(0, at - 2), at).some((count) => /^[2-9]$/.test(count) || SEVERAL.has(count));
  });
}

const SEVERAL: ReadonlySet<string> = wordSet("two three four five several multiple");

/** Verbs with which one is told to go elsewhere, or told so by one. */
const SAYING: ReadonlySet<string> = wordSet(
  "say says said saying tell tells told telling claim claims claimed insist insists insisted reckon reckons blame blames blamed swear swears swore",
);
const SENDING: ReadonlySet<string> = wordSet(
  `send sends sent refer refers referred point points pointed pass passes passed direct directs directed bounce bounces bounced redirect redirects
  redirected transfer transfers transferred forward forwards forwarded shunt shunted`,
);
const NOT_THEIRS: ReadonlySet<string> = wordSet(
  "ask problem fault job responsibility theirs yours call contact speak talk fix sold signs department them billing side ring try",
);
/** Those who tell it, and those who are not named. */
const NOBODY: ReadonlySet<string> = wordSet("i we me us my it that this which who what");
const YOU: ReadonlySet<string> = wordSet("you your yours yourself yourselves");
/** What may stand between the one who says it and the verb. */
const BETWEEN: ReadonlySet<string> = wordSet(
  "then just only both now still has have had keeps kept always also again on at in",
);
/** So far behind the verb stands the one that it points at. */
const REACH = 9;
/** Two who say so are enough to be sent from one to the other. */
const SPEAKERS = 2;

interface Sending {
  readonly speaker: string;
  readonly sends: boolean;
  readonly targets: ReadonlySet<string>;
  readonly disowns: boolean;
  /** "Highways say it's the developer." */
  readonly names: boolean;
}

/** "The shop says ask the courier. The courier says it's the shop's job.", "Registry sent me to Fees. Fees sent me to the desk." */
function isSentRound(document: Document): boolean {
  const sendings = sendingsIn(document).filter(({ speaker }) => !NOBODY.has(speaker));
  const speakers = new Set(sendings.map(({ speaker }) => speaker));
  if (speakers.size < SPEAKERS) return false;
  const away = new Set(sendings.filter(({ disowns }) => disowns).map(({ speaker }) => speaker));
  if (away.size >= SPEAKERS) return true;
  const pointing = sendings.filter(({ speaker, targets }) =>
    [...targets].some((target) => target !== speaker && speakers.has(target)),
  );
  const others = sendings.filter(({ sends, disowns, names }) => sends || disowns || names);
  return pointing.length >= SPEAKERS || (pointing.length > 0 && others.length >= SPEAKERS);
}

function sendingsIn(document: Document): readonly Sending[] {
  const { normals, sentences, flags } = document;
  const found: Sending[] = [];
  for (const { first, last } of sentences) {
    for (let at = first + 1; at < last; at++) {
      const word = normals[at] as string;
      const sends = SENDING.has(word) && (normals[at + 1] === "me" || normals[at + 1] === "us");
      if ((!sends && !SAYING.has(word)) || ((flags[at] as number) & ASIDE) !== 0) continue;
      const speaker = speakerBefore(document, first, at);
      if (speaker === undefined) continue;
      const behind: string[] = [];
      const targets = new Set<string>();
      for (let next = at + 1; next < Math.min(last, at + REACH); next++) {
        const other = normals[next] as string;
        if (SAYING.has(other) && next > at + 2) break;
        behind.push(other);
        if (YOU.has(other)) targets.add("you");
        else if (isContent(document, next)) targets.add(stem(other));
      }
      const told = behind[0] === "me" || behind[0] === "us" ? 1 : 0;
      const names = behind[told] === "it" && behind[told + 1] === "is" && targets.size > 0;
      const disowns = behind.some((other) => NOT_THEIRS.has(other));
      found.push({ speaker, sends, targets, disowns, names });
    }
  }
  return found;
}

function speakerBefore(document: Document, first: number, verb: number): string | undefined {
  for (let at = verb - 1; at >= Math.max(first, verb - 3); at--) {
    const word = document.normals[at] as string;
    if (BETWEEN.has(word)) continue;
    if (YOU.has(word)) return "you";
    return NOBODY.has(word) ? word : stem(word);
  }
  return undefined;
}
