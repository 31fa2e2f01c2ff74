/** Words by which the restatement rule tells a problem said back from an answer, an offer or a formula. */
import { stem } from "../../text/content.js";
import { wordSet } from "../../text/words.js";

const stems = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(stem));

/** Words that name a category of complaint, not this case, and words of replies to anybody: they help, but never carry a restatement alone. */
export const CATEGORIES: ReadonlySet<string> = stems(
  `order account booking reservation service stay hotel room staff experience issue problem concern complaint question matter request case internet product item delivery
  app site website customer guest support phone email information info detail number review feedback comment visit place food price device update error trouble
  inconvenience money company situation help assist assistance check fix resolve happen start continue receive provide offer change regard address currently
  unfortunately understand apologize apology appreciate value please kindly welcome future opportunity morning evening week month hour minute year night regret mention
  share experienced expect expectation recent book quality facility manager management property return refund pay month amount cost low high small big long
  late early wrong difficult hard possible delay disappointed disappoint frustrating frustration upset cause face faced endure provide unpleasant event series incident
  sincere sincerely personal personally constant standard efficiency comfort comfortable level accept noted note behalf entire general member front desk reception part
  area certain occur encounter suffer serve location front-desk today tomorrow yesterday tonight home person personnel thank glad happy enjoy satisfaction satisfied hospitality improve improvement
  attention action consider allow require need ensure assure strive effort maintain maintenance feature option available special available actual actually complete
  completely full fully guest friend family set read add end run live real true truth point fact mind type kind sort attitude behavior choose select city area
  holiday trip travel agent agency online reach arrive bad poor worst better average decent nice excellent free check-in check-out checkout early extra chance worry
  clear short wait stock fall meet dining value therefore
  stop order send sent ship link page contact chat post message reply answer respond minute second hour day date time number`,
);

/** Parts of a house or a shop that a complaint can be about: one of them names a category, two of them this case. */
export const ASPECTS: ReadonlySet<string> = stems(
  `room staff internet food breakfast bathroom washroom app site website delivery refund price facility management reception front-desk desk maintenance location comfort
  wifi ac booking item product device account wait`,
);
/** Numbers in words, as a customer may write them in digits. */
export const NUMERALS: ReadonlyMap<string, string> = new Map(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
    .split(" ")
    .map((word, index): [string, string] => [word, String(index + 2)])
    .concat(
      "thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, index): [string, string] => [word, String((index + 3) * 10)]),
    ),
);
/** Words that stand for what the customer said. */
export const POINTERS: ReadonlySet<string> = wordSet("that this it");
/** Where a regret ends: "sorry, but …", "sorry for any …". */
export const TURNS: ReadonlySet<string> = wordSet("but however any unfortunately as");
/** Behind "must": not an offer but a guess or a reproach to ourselves. */
export const SUPPOSES: ReadonlySet<string> = wordSet("have be feel");

/** Words that say that something is wrong. */
export const TROUBLE: ReadonlySet<string> = wordSet(
  `no never nobody wrong late missing lost broken broke damaged stuck without stopped stops failed fails failing refused dead cold dirty rude rudeness slow error errors
  problem problems trouble issue issues delay delayed delays unable missed charged overcharged twice double unknown false fault faulty cracked torn leaking leak noise noisy closed
  canceled cancelled declined blocked locked crash crashed crashes crashing throws hangs mold smell shortage lack lacking instead only again still
  should waiting waited unavailable empty short disappointing spoiled stolen hot off out down cut cuts gone mistake difficulty difficulties`,
);

/** What follows names what is regretted: "sorry that …". */
export const REGRETS: ReadonlySet<string> = wordSet(
  "sorry apologize apologies apology regret regretted saddened disappointed disheartening disheartened unfortunate",
);
/** What follows names what is talked about: "regarding …", "trouble with …". */
export const TOPICS: ReadonlySet<string> = wordSet("regarding concerning lack lapse lapses shortage");
export const TOPICS_WITH: ReadonlySet<string> = wordSet(
  "trouble issue issues problem problems difficulty difficulties confusion",
);
export const REFERENCE: ReadonlySet<string> = wordSet("respect reference regard regards");

/** What an agent does, offers or asks: such words share nouns with the customer without saying the problem back. */
export const OUR_ACTS: ReadonlySet<string> = wordSet(
  `please kindly tell thank thanks welcome appreciate appreciated hope recommend suggest advise advised inform click visit check try restart follow refer sure uninstall install
  reinstall reset open tap press select greetings seems looks guess calm claim claims claimed claiming demanded forced falsely guide troubleshoot allegation allegations policy policies shared forwarded`,
);
/** Openings of an explanation or a condition. */
export const EXPLAINS: ReadonlySet<string> = wordSet(
  "if once when whenever while unless whether until before reason because due therefore indicate indicates per record records clearly strive limited located serve serves offer offers need needs include included means so unfortunately here available",
);
/** Praise in a sentence: what it shares with the customer is no problem. */
export const PRAISE: ReadonlySet<string> = wordSet(
  "positive great fantastic awesome amazing kudos fun cheers glad happy pleased delighted thrilled elated wonderful enjoyed liked pleasure lovely love loved perfect praise compliment compliments recognition kindness congrats congratulations delightful beauty joy strength strengths advantage advantages rightly liking heartwarming heartening rewarding pleasing pleases commendations commendation praiseworthy memorable breathtaking appreciation",
);
/** Praise as customers put it. */
export const PRAISED: ReadonlySet<string> = wordSet(
  "good best nice excellent clean comfortable helpful friendly courteous polite tasty delicious yummy beautiful superb outstanding convenient prompt spacious recommend impressed impressive memorable top-notch worth exceptional warm special seamless attentive thoughtful thoughtfully well-maintained well thank thanks",
);
/** What the customer gave us to read, and what stands between it and what it was about. */
export const WORDS_OF_THEIRS: ReadonlySet<string> = wordSet(
  "feedback comment comments concern concerns observation observations remark remarks point points complaint suggestion suggestions note input",
);
export const ABOUT: ReadonlySet<string> = wordSet("about on regarding concerning around of with");
/** Openings of a question inside a statement. */
export const WHICH: ReadonlySet<string> = wordSet("which what whether where how");
export const NEGATIONS: ReadonlySet<string> = wordSet("no not never nobody none nothing without");
export const OFFERS: ReadonlySet<string> = wordSet("will shall can could may would should might let must");
/** Behind "you". */
export const INSTRUCTS: ReadonlySet<string> = wordSet("can must may need will would might should shall");
export const ASKING: ReadonlySet<string> = wordSet(
  "what which when where who how why do does did is are was were have has had can could would will may any",
);
export const SPEAKERS: ReadonlySet<string> = wordSet("i we");
/** Openings that say the case back, whatever the rest of the sentence does. */
export const CHECKS: readonly (readonly string[])[] = [
  ["let", "me", "check", "i"],
  ["if", "i", "understand"],
  ["so", "that", "i", "have"],
  ["to", "make", "sure", "i"],
  ["i", "understand", "that"],
  ["i", "understand", "you"],
  ["we", "understand", "that"],
  ["we", "understand", "you"],
  ["i", "see", "that", "you"],
  ["i", "can", "see", "that"],
  ["i", "see", "you"],
  ["you", "had", "mentioned"],
  ["you", "have", "mentioned"],
  ["what", "you", "described"],
  ["i", "understand", "the"],
  ["i", "see", "your"],
  ["i", "can", "see", "your"],
  ["just", "to", "check"],
  ["just", "to", "confirm"],
  ["to", "recap"],
  ["if", "i", "have", "understood"],
  ["if", "i", "have", "got"],
  ["if", "i", "am", "understanding"],
  ["as", "i", "understand"],
  ["from", "what", "you"],
  ["sounds", "like"],
  ["my", "understanding", "is"],
  ["have", "i", "got"],
  ["did", "i", "get"],
  ["i", "gather"],
  ["not", "imagine"],
  ["i", "hear", "that"],
  ["you", "are", "saying"],
  ["you", "are", "telling"],
  ["so", "you"],
  ["so", "your"],
  ["so", "the"],
  ["we", "accept"],
  ["with", "reference", "to", "the"],
  ["with", "regard", "to", "the"],
];
/** Verbs of what happened: behind "you", behind "your …", and those of a plain statement. */
export const PAST: ReadonlySet<string> = wordSet(
  "were was had have did got paid bought went came sent booked waited told said been asked ordered stood lost found left took gave made",
);
export const STATES: ReadonlySet<string> = wordSet("is are am be do does has have");
export const HAPPENS: ReadonlySet<string> = wordSet(
  "has have had was were did keeps kept stopped stops is are failed went came broke arrived does",
);
export const BEFORE_A_QUESTION: ReadonlySet<string> = wordSet("and but or so also then first confirm please now");
