/** A fault of a thing, told calmly: what it does, and not who did what. The fix hangs on one question. */
import { ASIDE, type Document } from "../text/document.js";
import { wordSet } from "../text/words.js";

/** What a thing does that has a fault. */
const FAILING: ReadonlySet<string> = wordSet(
  `flickers flickering blinks blinking flashes flashing beeps beeping catches catching sticks sticking jams jamming jammed drips dripping leaks leaking hums humming
  buzzes buzzing rattles rattling squeaks squeaking creaks grinding smokes smoking sparks sparking overheats overheating freezes freezing frozen crashes crashing
  loops looping spins spinning hangs lags lagging disconnects disconnecting drops dropping dies jumps skips skipping slips slipping wobbles wobbling tilts tilting sags
  sagging peels peeling fades fading faded shrinks shrunk curls curling cracked cracking sheds shedding trips tripping stalls stalling stutters stuttering fails failing
  glitches glitching swims pinches blank dead stuck loose wobbly unresponsive garbled scrambled pixelated vanished disappeared`,
);
/** "Stuck in the depot": that is no fault of a thing. */
const ON_ITS_WAY: ReadonlySet<string> = wordSet("in at here there with behind");
/** "Keeps dropping", "has gone dark", "goes beep", "stopped heating". */
const TURNING: ReadonlySet<string> = wordSet("keeps goes gone going stopped stops started turns gives cuts");
/** "Has come off". */
const COMING: ReadonlySet<string> = wordSet("come comes came");
const COME: ReadonlySet<string> = wordSet("off loose apart away undone adrift");
/** What may stand behind these, so that it is a fault. */
const TURNED: ReadonlySet<string> = wordSet(
  "off out blank dark black brown yellow red dead cold loose missing quiet silent away beep itself funny weird odd wrong bang undone apart adrift",
);
/** "Won't pair", "does not open": what a thing does not do. */
const NOT_DOING: ReadonlySet<string> = wordSet("will do does can has have did");
const FUNCTIONS: ReadonlySet<string> = wordSet(
  `pair open close start load turn charge connect sync print update save show shown display play fit lock unlock heat cool drain flush ring scan read recognize
  recognise respond boot install download upload sign log accept send fill fold stay hold fasten latch shut match appear appeared arrive come go work light dim
  move run stop switch launch register validate verify refresh export import calculate add`,
);
const SHOWING: ReadonlySet<string> = wordSet("showing shows says reads displays gives");
const BEFORE_A_PERSON: ReadonlySet<string> = wordSet("i you he she we they who");
/** So many words before the verb the one may stand who does it. */
const DOER = 3;

export function reportsAFault(document: Document): boolean {
  const { normals, sentences, flags } = document;
  return sentences.some(({ first, last, end }) => {
    if (end === "?") return false;
    for (let at = first; at < last; at++) {
      if (((flags[at] as number) & ASIDE) !== 0 || isOfAPerson(normals, first, at)) continue;
      const word = normals[at] as string;
      const next = normals[at + 1] ?? "";
      if (FAILING.has(word) && at > first && !(word === "stuck" && ON_ITS_WAY.has(next))) return true;
      if (
        TURNING.has(word) &&
        (TURNED.has(next) ||
          FAILING.has(next) ||
          (word !== "going" && (next.endsWith("ing") || (word === "started" && next === "to"))))
      )
        return true;
      if (COMING.has(word) && COME.has(next)) return true;
      if (NOT_DOING.has(word) && next === "not" && FUNCTIONS.has(normals[at + 2] ?? "")) return true;
      if (
        SHOWING.has(word) &&
        /^(?:0[.\d]*|error|an|e\d+|nothing|zero|the)$/.test(next) &&
        /error|wrong|0|nothing|zero|code/.test(normals.slice(at + 1, at + 4).join(" "))
      )
        return true;
    }
    return false;
  });
}

/** "He keeps dropping it", "I can not open it": somebody does it. */
function isOfAPerson(normals: readonly string[], first: number, at: number): boolean {
  return normals.slice(Math.max(first, at - DOER), at).some((word) => BEFORE_A_PERSON.has(word));
}
