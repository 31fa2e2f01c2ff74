/** Step 7: whether a text can be judged at all: English, long enough, and written by somebody. */
import type { Document } from "./document.js";
import { ASIDE, TokenClass, TokenFlag } from "./document.js";
import { isKnownWord } from "./wink.js";
import { wordSet } from "./words.js";

export type Readability = "scored" | "unsupported-language" | "too-little-text" | "automatic";

/** The commonest English words: about half of any English text. */
const ENGLISH = wordSet(
  "the a an to of and in is it you that for on with are was were be have has had this we our us your i my me not no will would can could do does did at by from as if so but or please thank thanks sorry what when which who how there here they them their its been just about up out all any get got let know help hello hi dear am he she his her him yes okay ok these those than then because into more some now only also may should must over after before back where why again very too well still need want send call see check email order refund account service team looking forward hope look sure done today tomorrow good great day time contact details number best regards kind enjoy fix fixed try issue problem",
);
/** Words that are common in another language and rare in English. */
const FOREIGN = wordSet(
  "der das und ist nicht ich sie wir mit für auf ein eine den dem des zu im es haben sind wird ihre ihr auch bitte danke leider dass oder aber bei nach uns mir le les des est et pas vous nous une dans pour que qui sur avec votre vos être bonjour merci ce cette je il au aux du la el los las en por para con una que su sus es lo se gracias pedido hola usted mi pero como más estamos il che di non per con una sono gli del della grazie mi ci het een van niet voor met zijn aan dat wij uw ik je nie jest się na że dla przepraszam dziękuję nao não para com uma obrigado você os seu sua och att det som är inte på har av vi aap hai ka ki ke ko mein nahi kya ho se bhi yeh hum aur",
);

/** A machine says so itself, or nobody reads the answer. Looked for in the beginning of a text; every repeat is bounded. */
const MACHINE = new RegExp(
  [
    "this (?:is an?|was|message|e-?mail|reply|response|notification|note|text)[^.!?\\n]{0,40}\\bauto(?:mat(?:ic|ed|ically)|-?generated)\\b",
    "(?:do not|don't|cannot|can't) (?:reply|respond) (?:directly )?to this (?:e-?mail|message|address|text|number)",
    "(?:unmonitored|unattended) (?:mailbox|inbox|address|e-?mail|account)",
    "(?:mailbox|inbox|address|account) (?:is|are) (?:not (?:monitored|attended|read|checked)|unmonitored|unattended)",
    "replies (?:to this \\S{1,20} )?are not (?:monitored|read)",
    "no-?reply@",
    "type your (?:reply|response) above this line",
    "(?:reply|text|send|type) (?:stop|help|yes|menu|agent|\\d)\\b[^.!?\\n]{0,20}\\bto (?:confirm|unsubscribe|opt|stop|cancel|speak|talk|continue|end|choose)\\b",
    "(?:i am|i'm|this is) (?:\\w{1,20}, )?(?:the|an?|your) (?:\\w{1,20} ){0,2}(?:virtual|digital|automated) (?:assistant|agent|helper)",
    "(?:i am|i'm) an? (?:chat)?bot\\b",
    "you(?:'ve| have) reached (?:the )?(?:voicemail|mailbox|answering)",
    "limited access to (?:my )?e-?mails?|(?:until|upon|on|after) my return\\b",
    "(?:message|e-?mail|mail) (?:could not be|was not|cannot be|can't be) delivered|mailbox (?:is )?full",
    "(?:has|have) (?:joined|left) the (?:chat|conversation)\\b",
    "(?:chat|conversation|session) (?:has|was|will be)(?: been)? (?:ended|closed|timed out)[^.!?\\n]{0,30}\\binactivity",
    "your (?:response|answer|rating|vote) has been recorded",
    "(?:i am|i'm|i will be|i'll be|we are|we're|our offices? (?:is|are)) (?:currently |now )?(?:out of (?:the )?office|on (?:annual |parental |maternity )?leave|on vacation|on holiday|away from my (?:desk|e-?mail))",
    "delivery status notification|undeliverable|delivery has failed",
    "ticket (?:#|number|no\\.?|id)\\s?\\S{2,20} has been (?:created|received|opened|logged|closed|updated)",
  ].join("|"),
  "i",
);
const MACHINE_TITLE =
  /^\W{0,5}(?:(?:automatic|automated|auto)[ -]?(?:reply|response|message|notification)|out of office)\b/i;

/** Formulas of confirmations, queues and notices. A person may write one of them; two, and nobody who says "I", is a machine. */
const FORMULAS: readonly RegExp[] = [
  /\byour (?:support )?(?:ticket|request|case|message|e-?mail|enquiry|inquiry|query|order|claim|booking)(?: \(?#?[\w-]{0,20}\d\)?)? (?:has been|has|was|is) (?:now |successfully |automatically )?(?:created|received|opened|logged|closed|updated|merged|assigned|registered|recorded|resolved|solved|shipped|dispatched|confirmed|sent to our team)\b/i,
  /\b(?:this|the) (?:ticket|case|request) (?:has been|was) (?:created|closed|merged|updated|assigned|escalated automatically)\b/i,
  /\bwe(?:'ve| have)? (?:received|got) your (?:request|message|e-?mail|enquiry|inquiry|ticket|query)\b/i,
  /\b(?:ticket|case|reference|ref|request)(?: (?:number|no|id))?(?: is|[.:])+ ?#?[\w-]{0,20}\d|\bthe number \d{3,}/i,
  /\b(?:reply|respond|answer|be in touch|get back to you|contact you|be with you|assist you) (?:shortly|soon|as soon as|when we)\b/i,
  /\b(?:we are|we're|our (?:office|offices|team|store|lines) (?:is|are)) (?:currently|now) (?:closed|offline|unavailable|away)\b|\boutside (?:of )?(?:our )?(?:business|opening|office|working) hours\b/i,
  /\b(?:please hold|stay on the line|your call (?:is important|may be recorded)|you are (?:now )?being (?:connected|transferred)|connecting you)\b/i,
  /\b(?:track (?:it|your (?:order|parcel|package|shipment))|view (?:it|your (?:ticket|order|case))|rate (?:us|our service|your experience)|how did we do|take our (?:short )?survey|if this was(?:n't| not) you)\b/i,
  /\bin the order (?:of arrival|(?:they are |it was )?received|in which)\b/i,
  /\b(?:reply|respond|answer|be in touch|get back to you|contact you) (?:to you )?within (?:\S{1,12} ){1,4}(?:hours?|days?)\b/i,
  /\bto (?:re-?open|open it again|add (?:a )?comments?|update|track|view|unsubscribe)[^.!?\n]{0,40}, ?(?:please )?(?:reply|answer|click|visit|log|use)\b|\breply to this (?:message|e-?mail)\b/i,
  /\bbecause we have(?: not|n't) heard from you\b|\bstatus: ?(?:pending|open|closed|resolved|solved)\b/i,
  /\byou will (?:get|receive) an? (?:notice|notification|e-?mail|update|confirmation) (?:when|once|as soon)\b/i,
  /\b(?:you are|your (?:position|place)) [^.!?\n]{0,20}(?:\d+ in (?:the |our )?(?:queue|line)|in (?:the |our )?(?:queue|line) is:? \d+)\b/i,
  /\bestimated (?:wait(?:ing)?|response|reply) time\b/i,
  /\ball (?:of )?our (?:agents|representatives|advisors|advisers|operators|lines) are (?:currently |still )?(?:busy|assisting|helping)\b/i,
  /\b(?:one-time|verification|security) (?:code|password|passcode) is\b/i,
  /\bvalid for (?:the next )?\d+ (?:minutes|hours)\b|\bdo not share (?:it|this)\b/i,
  /\bfor urgent (?:matters|issues|requests|cases|enquiries)\b|\b(?:opening|office|business|working) hours are\b/i,
];
const FIRST_PERSON: ReadonlySet<string> = wordSet("i my me mine myself sorry apologize apology apologies");
/** A machine says what it is at the beginning. */
const READ_FOR_MACHINES = 2000;

/** Fewer words than this say too little, unless they say that something is done. */
const ENOUGH_WORDS = 3;

/** So many of the words that are not names have to be in an English lexicon. In real replies more than 95 % are. */
const NEARLY_ALL_UNKNOWN = 0.75;
const MOST_UNKNOWN = 0.5;
const SOME_UNKNOWN = 0.3;

export function judgeText(document: Document): Readability {
  const { text } = document;
  const letters = countLetters(text);
  if (letters.all > 0 && letters.latin / letters.all < 0.6) return "unsupported-language";
  const words = countWords(document);
  if (words.all < ENOUGH_WORDS) {
    return words.foreign > words.english && words.foreign >= 2 ? "unsupported-language" : "too-little-text";
  }
  if (isForeign(words)) return "unsupported-language";
  return isAutomatic(document) ? "automatic" : "scored";
}

interface WordCounts {
  all: number;
  /** Among the commonest words of English, and of other languages. */
  english: number;
  foreign: number;
  /** Words that are no names, and those of them that no English lexicon holds. */
  plain: number;
  unknown: number;
}

function isForeign({ all, english, foreign, plain, unknown }: WordCounts): boolean {
  const unknownShare = plain === 0 ? 0 : unknown / plain;
  if (unknownShare >= (plain < 6 ? NEARLY_ALL_UNKNOWN : MOST_UNKNOWN) && plain >= 3) return true;
  if (all < 4 || (plain >= 3 && unknownShare < SOME_UNKNOWN)) return false;
  return (foreign > english && foreign / all >= 0.15) || (all >= 8 && english / all < 0.1);
}

function isAutomatic(document: Document): boolean {
  const text = document.text.slice(0, READ_FOR_MACHINES).replaceAll("’", "'");
  if (MACHINE_TITLE.test(text) || MACHINE.test(text)) return true;
  const formulas = FORMULAS.filter((formula) => formula.test(text)).length;
  return formulas >= 2 && !document.normals.some((normal) => FIRST_PERSON.has(normal));
}

function countWords(document: Document): WordCounts {
  const { normals, classes, flags, text, starts, ends } = document;
  const counts: WordCounts = { all: 0, english: 0, foreign: 0, plain: 0, unknown: 0 };
  for (let index = 0; index < document.size; index++) {
    if (((classes[index] as number) & TokenClass.word) === 0) continue;
    if (((flags[index] as number) & (ASIDE | TokenFlag.greeting)) !== 0) continue;
    counts.all++;
    const normal = normals[index] as string;
    if (ENGLISH.has(normal)) {
      counts.english++;
      counts.plain++;
      continue;
    }
    const written = text.slice(starts[index], ends[index]);
    const lower = written.toLowerCase();
    if (FOREIGN.has(normal) || FOREIGN.has(lower)) counts.foreign++;
    // A capital or an abbreviation is no evidence: brands and places are in no lexicon.
    if (written[0] !== lower[0] && (written !== written.toUpperCase() || written.length < 4)) continue;
    counts.plain++;
    if (!isKnownWord(normal) && !isKnownWord(lower)) counts.unknown++;
  }
  return counts;
}

function countLetters(text: string): { all: number; latin: number } {
  let all = 0;
  let latin = 0;
  const step = text.length > 4000 ? Math.ceil(text.length / 4000) : 1;
  for (let index = 0; index < text.length; index += step) {
    const code = text.charCodeAt(index);
    if ((code | 32) >= 97 && (code | 32) <= 122) {
      all++;
      latin++;
    } else if (code >= 0xc0 && code <= 0x24f) {
      all++;
      latin++;
    } else if (code >= 0x370 && code < 0x2000) all++;
    else if (code >= 0x3040 && code < 0xd800) all++;
  }
  return { all, latin };
}
