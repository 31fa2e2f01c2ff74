/**
 * All the forms of a word: `~tell` is tell, tells, told, telling; `~issue` is issue, issues, issued, issuing.
 *
 * It errs on the side of a form too many: "sheeps" in a pattern costs nothing.
 */

const IRREGULAR: readonly string[] = (
  "be am is are was were been being|have has had having|do does did done doing|go goes went gone going|say says said saying|get gets got gotten getting|" +
  "make makes made making|know knows knew known knowing|think thinks thought thinking|take takes took taken taking|see sees saw seen seeing|" +
  "come comes came coming|give gives gave given giving|find finds found finding|tell tells told telling|feel feels felt feeling|" +
  "leave leaves left leaving|keep keeps kept keeping|begin begins began begun beginning|show shows showed shown showing|hear hears heard hearing|" +
  "run runs ran running|hold holds held holding|bring brings brought bringing|write writes wrote written writing|sit sits sat sitting|" +
  "stand stands stood standing|lose loses lost losing|pay pays paid paying|meet meets met meeting|set sets setting|learn learns learned learnt learning|" +
  "lead leads led leading|understand understands understood understanding|speak speaks spoke spoken speaking|read reads reading|spend spends spent spending|" +
  "grow grows grew grown growing|win wins won winning|teach teaches taught teaching|buy buys bought buying|send sends sent sending|build builds built building|" +
  "fall falls fell fallen falling|cut cuts cutting|sell sells sold selling|break breaks broke broken breaking|choose chooses chose chosen choosing|" +
  "deal deals dealt dealing|drive drives drove driven driving|eat eats ate eaten eating|forget forgets forgot forgotten forgetting|" +
  "freeze freezes froze frozen freezing|hurt hurts hurting|let lets letting|lie lies lied lying|put puts putting|quit quits quitting|ring rings rang rung ringing|" +
  "rise rises rose risen rising|shut shuts shutting|sleep sleeps slept sleeping|steal steals stole stolen stealing|throw throws threw thrown throwing|" +
  "wake wakes woke woken waking|wear wears wore worn wearing|mean means meant meaning|draw draws drew drawn drawing|fly flies flew flown flying|" +
  "hit hits hitting|beat beats beaten beating|burn burns burned burnt burning|catch catches caught catching|cost costs costing|fight fights fought fighting|" +
  "hang hangs hung hanging|hide hides hid hidden hiding|shoot shoots shot shooting|sue sues sued suing|swear swears swore sworn swearing|" +
  "bear bears bore borne bearing|bite bites bit bitten biting|blow blows blew blown blowing|mistake mistakes mistook mistaken mistaking|" +
  "overcharge overcharges overcharged overcharging|redo redoes redid redone redoing|resend resends resent resending|withdraw withdraws withdrew withdrawn withdrawing|" +
  "uphold upholds upheld upholding|stick sticks stuck sticking|seek seeks sought seeking|undo undoes undid undone undoing|" +
  "person people persons|child children|man men|woman women|bad worse worst|good better best"
).split("|");

let irregularForms: ReadonlyMap<string, readonly string[]> | undefined;

/** The forms of a word, the word itself first. */
export function inflect(word: string): readonly string[] {
  irregularForms ??= new Map(IRREGULAR.map((line) => line.split(" ")).map((forms) => [forms[0] as string, forms]));
  return irregularForms.get(word) ?? [...new Set(regularForms(word))];
}

function regularForms(word: string): readonly string[] {
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [word, `${word}es`, `${word}ed`, `${word}ing`];
  if (/ie$/.test(word)) return [word, `${word}s`, `${word}d`, `${word.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(word)) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/ee$/.test(word)) return [word, `${word}s`, `${word}d`, `${word}ing`];
  const plain = [word, `${word}s`, `${word}ed`, `${word}ing`];
  if (!/[^aeiou][aeiou][bdgklmnprtv]$/.test(word)) return plain;
  const doubled = word + word.slice(-1);
  return [...plain, `${doubled}ed`, `${doubled}ing`];
}
