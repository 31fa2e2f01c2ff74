import type { Rule, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenClass, TokenFlag } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

/** Everyday words that nobody writes in capitals by habit: in capitals, a single one of them is stress. */
const STRESSED = wordSet(`
  not no never ever still again now you your yours my mine me we our they them he she his her this that these those all every everyone everything any anything anyone nothing nobody none
  only even always already very really so too much more most many is are was were be been do does did done have has had will would should could must can cannot why what when where who how which and but because
  the for with without from before after than then just same please help fix stop want need get give got take make tell told said say ask asked answer reply call called wait waiting
  worst best bad good great terrible horrible awful pathetic disgusting ridiculous unacceptable rude useless joke scam fraud liar liars lies lied lie cheat cheats thieves shame disgrace hate sucks
  love thank thanks yes wow amazing refund money paid pay paying charged free full wrong right broken down late time times hour hours day days week weeks month months year years minute minutes
  one two three four five six twice both another other first last second third new old over back off out away up into about here there today tomorrow yesterday tonight immediately instantly once
  work works working customer customers people human person real sure hell going gone go come came stay avoid beware warning dirty small tiny dead sad mad angry happy
  package parcel least absolutely totally completely extremely seriously literally finally actually constantly specifically
  own owed owe ours theirs myself zero seen see look read listen know knew think thought whole entire half alone early long short big huge each
  blue red black white green left top empty cold hot size
  impossible unbelievable incredible outrageous stupid idiot idiots fucking fuck shit damn crap bullshit oh god omfg
`);

/** Capitals that are a name, a unit or a habit. */
const HABITUAL = wordSet(`
  asap wifi usa uk eu us uae it tv pc ac dm dms pm am id ids ios faq url usb gps sim sms pin nfc vpn lte hd uhd dvd cd ceo cfo cto gm hr pr rip eta etd lol lmao rofl omg wtf wth smh fyi btw imo imho tbh ty thx
  rs inr usd gbp eur aud cad ups usps dhl dpd fedex rma psn ps api pdf csv html atm iban bic vat gst tax isp bbc nhs irs bbb fcc ftc ok lg hp ibm bmw gmt est pst cst utc mrp jfk lax sfo lhr ewr mia dfw ord atl otp
  xl xxl xs dlc fps mmt oyo emi kyc nri lcd led hdmi ssd ram cpu gpu rt dob poa asst mgr llc ltd inc plc kg km cm mm mg ml mb gb tb kb nyc la dc wc qr
`);

/** Behind or before these, capitals are a label. */
const LABELS = wordSet(
  "says reads read shows showing error sign button key option menu mode code model label labelled called named titled tab page switch field hotel brand company number no ref reference pnr booking",
);

/** A longer word with a word's share of vowels, which abbreviations lack. */
function looksLikeWord(word: string): boolean {
  const vowels = word.replace(/[^aeiouy]/g, "").length;
  return word.length >= 5 && /^[a-z]+$/.test(word) && vowels / word.length >= 0.2 && vowels / word.length <= 0.6;
}

/** One stressed word, or two and more words in a row. */
function findCapitals(document: Document): readonly TokenSpan[] {
  const { classes, flags, normals, size } = document;
  const spans: TokenSpan[] = [];
  for (let at = 0; at < size; ) {
    let last = at;
    let stressed = 0;
    let plain = 0;
    while (last < size && isCapitalWord(classes[last] as number, flags[last] as number)) {
      const word = normals[last] as string;
      const parts = contractionLength(document, last);
      if (STRESSED.has(word)) stressed++;
      else if (!HABITUAL.has(word) && word.length > 3) plain++;
      last += parts;
    }
    if (last === at) {
      at++;
      continue;
    }
    const end = Math.min(last, size);
    const isLabel = [at - 2, at - 1, end].some((near) => LABELS.has(normals[near] ?? ""));
    if (!isLabel && end - at === 1 && !HABITUAL.has(normals[at] as string) && looksLikeWord(normals[at] as string))
      stressed++;
    const isShout = stressed > 0 || plain >= 3 || (plain === 2 && isWholeSentence(document, at, end));
    if (isShout && !(isLabel && end - at <= 3)) spans.push({ first: at, last: end });
    at = end;
  }
  return spans;
}

function isWholeSentence({ sentences, sentenceOf }: Document, first: number, last: number): boolean {
  const sentence = sentences[sentenceOf[first] as number];
  return sentence !== undefined && sentence.first === first && sentence.last === last;
}

function isCapitalWord(tokenClass: number, flag: number): boolean {
  return (
    (tokenClass & TokenClass.word) !== 0 &&
    (flag & TokenFlag.capitals) !== 0 &&
    (flag & (ASIDE | TokenFlag.quoted)) === 0
  );
}

/** "CAN'T" is two tokens, and the second carries no capitals of its own. */
function contractionLength({ starts, ends, size }: Document, at: number): number {
  return at + 1 < size && starts[at + 1] === ends[at] ? 2 : 1;
}

/** Three of a kind, or a longer mix: "!!!", "???", "?!?!". */
function findMarks({ text, size, starts, ends, flags }: Document): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let at = 0; at < size; at++) {
    if (((flags[at] as number) & ASIDE) !== 0) continue;
    const behind = text.slice(ends[at], at + 1 < size ? starts[at + 1] : (ends[at] as number) + 40);
    if (/!\s?!\s?!|\?\s?\?\s?\?|[!?]{4}/.test(behind)) spans.push({ first: at, last: at + 1 });
  }
  return spans;
}

export const shouting: readonly Rule[] = [
  {
    kind: "custom",
    id: "shouting/capitals",
    find: findCapitals,
    confidence: "high",
    heat: 0.7,
    message: "Writes in capitals.",
    why: "Capitals are a raised voice; answer the reason, never the tone.",
    source: ["D06", "M03", "P01"],
    examples: {
      match: [
        "WHERE IS MY TENT",
        "I told you it is NOT the plug.",
        "This is the SAME DOOR as last year.",
        "I CAN'T open it.",
      ],
      noMatch: [
        "My USB stick and the TV don't talk over WIFI.",
        "Please send it ASAP to the UK.",
        "The code on the lid is QX-BLACK-12.",
        "Does the GPS in the BMW need a SIM?",
      ],
    },
  },
  {
    kind: "custom",
    id: "shouting/marks",
    find: findMarks,
    confidence: "high",
    heat: 0.35,
    message: "Stacks !!! or ???.",
    why: "The marks say how much it matters to them.",
    source: ["D06", "M03"],
    examples: {
      match: ["Where is my tent???", "It leaks again!!!", "Hello?!? Please!!!!"],
      noMatch: ["It leaks again!!", "Really?! Why?", "Thanks! See you then!"],
    },
  },
];
