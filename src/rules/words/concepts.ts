/** Words that stand for the same thing in a support thread, so that two texts can be compared by what they are about. */
import { EVERYDAY_WORDS, stem } from "../../text/content.js";
import { ASIDE, type Document, TokenClass, TokenFlag } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

/** Words of one row count as one. */
const SAME: readonly string[] = [
  "refund refunds refunded refunding reimburse reimbursed reimbursement reimbursing repay repaid credit credited crediting money cash cashback compensation compensate",
  "cancel cancels cancelled canceled cancelling canceling cancellation terminate terminated",
  "stop stops stopped stopping halt halted hold",
  "send sends sent sending ship ships shipped shipping post posted dispatch dispatched mail mailed resend resent",
  "arrive arrives arrived arriving arrival come comes came coming deliver delivers delivered delivering delivery attend attends reach reaches reached land lands landed",
  "call calls called calling ring rings rang rung ringing phone phoned telephone callback",
  "replace replaces replaced replacing replacement exchange exchanged swap swapped",
  "repair repairs repaired repairing fix fixes fixed fixing mend mended restore restored restoring restoration recover recovered",
  "change changes changed changing update updated updating adjust adjusted",
  "correct corrected corrects correction corrections amend amended amends",
  "plan planned plans schedule scheduled schedules",
  "delete deletes deleted deleting remove removes removed removing erase erased uninstall uninstalled uninstalling",
  "install installs installed installing reinstall reinstalled reinstalling installation",
  "restart restarts restarted restarting reboot rebooted rebooting",
  "sorry apologize apologizes apologized apologizing apology apologies regret",
  "print prints printed printing reprint reprinted produce produced production",
  "book books booked booking reserve reserved reservation bookings bookable",
  "technician technicians engineer engineers fitter fitters electrician plumber repairman mechanic installer workman",
  "parcel parcels package packages shipment box",
  "fee fees charge charges charged charging surcharge",
  "price prices cost costs costing fare fares",
  "postage prepaid freepost carriage",
  "bill bills billed invoice invoices invoiced",
  "photo pic pics photos photograph photographs picture pictures image images screenshot screenshots",
  "licence license permit permits",
  "appointment slot visit",
  "pay pays paid paying payment payments",
  "extend extends extended extending extension prolong prolonged longer",
  "lock locks locked freeze freezes froze frozen freezing block blocked blocking suspend suspended secure secured",
  "receive receives received receiving receipt",
  "close closes closed closing closure shut",
  "allow allows allowed permitted welcome",
  "safe safely secure",
  "cover covers covered coverage insured",
  "broken broke damaged damage defective faulty cracked snapped smashed scratched",
  "claim claims claimed claiming",
  "choose choice prefer option options",
  "start starts started starting begin begins began beginning",
  "end ends ended ending finish finishes finished expire expires expired",
  "register registered registering registration",
  "send-back return returns returned returning",
  "answer answers answered reply replies replied respond response",
  "find finds found finding result results",
  "email e-mail emails emailed",
  "letter document documents paper papers paperwork page writing",
  "certificate certificates",
  "manager supervisor boss lead",
  "branch branches shop shops store stores outlet",
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
  "monday mon",
  "tuesday tue tues",
  "wednesday wed",
  "thursday thu thurs",
  "friday fri",
  "saturday sat",
  "sunday sun",
];

/** Words that say nothing about the matter: others than for a text as a whole, since an ask is short and may be for a call or a message. */
const LIGHT: ReadonlySet<string> = new Set([
  ...EVERYDAY_WORDS,
  ...wordSet(
    "tells looks asks asking anybody somebody kind possible possibly supposed mean means happen happens happened done another two three four five six seven eight nine ten i.e e.g tomorrow soon meantime instead",
  ),
]);

const NO_CONTENT: number =
  TokenClass.handle | TokenClass.url | TokenClass.email | TokenClass.emoji | TokenClass.placeholder;

const CONCEPTS: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((row) => {
    const words = row.split(" ");
    return words.map((word) => [word, `=${words[0]}`] as const);
  }),
);

const concepts = new Map<string, string>();
const MOST_CONCEPTS = 10_000;

/**
 * What a word stands for: the first word of its row behind "=", else its stem. Concepts are remembered, and forgotten when there are many.
 */
export function conceptOf(normal: string): string {
  let concept = concepts.get(normal);
  if (concept === undefined) {
    concept = findConcept(normal);
    if (concepts.size >= MOST_CONCEPTS) concepts.clear();
    concepts.set(normal, concept);
  }
  return concept;
}

function findConcept(normal: string): string {
  const row = CONCEPTS.get(normal);
  if (row !== undefined) return row;
  const digits = normal < ":" ? /^#?0*(\d[\d,]*?)(?:\.00?)?$/.exec(normal) : null;
  return digits === null ? stem(normal) : (digits[1] as string).replaceAll(",", "");
}

/** Whether a word says something about the matter, here and in its writer's own words. */
export function isTelling(document: Document, at: number): boolean {
  if (((document.flags[at] as number) & (ASIDE | TokenFlag.greeting)) !== 0) return false;
  if (((document.classes[at] as number) & NO_CONTENT) !== 0) return false;
  const normal = document.normals[at] as string;
  return !LIGHT.has(normal) && (normal.length > 1 || (normal >= "2" && normal <= "9"));
}

/** The concepts between two tokens. */
export function conceptsIn(document: Document, first: number, last: number): ReadonlySet<string> {
  const concepts = new Set<string>();
  for (let at = first; at < last; at++) {
    if (isTelling(document, at)) concepts.add(conceptOf(document.normals[at] as string));
  }
  return concepts;
}
