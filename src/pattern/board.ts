/**
 * A stretch of a text as rows of bits. A place is the border before a token, and a row is a set of places: bit n of a set's row says that
 * the token behind place n is in the set.
 */
import { type Document, TokenClass } from "../text/document.js";
import type { Automaton } from "./automaton.js";
import { ANY_KIND, Border } from "./kind-sets.js";
import { CLASS_BITS, type ClassBits } from "./lexicon.js";

/** What one sentence without an end has taken is given back with the next of ordinary length. */
const LARGE = 1 << 20;
const LARGE_SIZE = 1 << 13;

export class Board {
  /** Numbers of 32 bits that a row has. */
  width = 1;
  /** Tokens on the board. */
  size = 0;
  /** The rows: that of set n begins at n times the width. */
  rows: Int32Array;
  /** What stands behind the places: the kinds of that behind place n stand from `kindsFrom[n]` to `kindsFrom[n + 1]`. */
  kinds: Int32Array = new Int32Array(0);
  kindsFrom: Int32Array = new Int32Array(1);
  readonly #automaton: Automaton;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
    this.rows = new Int32Array(automaton.setCount);
  }

  /** Lays out the tokens from `first` up to, not including, `last`. */
  lay(document: Document, first: number, last: number): void {
    this.size = last - first;
    this.width = (this.size >> 5) + 1;
    const length = this.#automaton.setCount * this.width;
    const isOversized = this.rows.length > LARGE && length <= LARGE;
    if (this.rows.length < length || isOversized) this.rows = new Int32Array(length);
    else this.rows.fill(0, 0, length);
    this.#layBorders(document, first, last);
    this.#layKinds(document, first);
    for (let place = 0; place < this.size; place++) {
      const end = this.kindsFrom[place + 1] as number;
      for (let entry = this.kindsFrom[place] as number; entry < end; entry++)
        this.#mark(this.kinds[entry] as number, place);
    }
  }

  /** A token is of the kind of all tokens, of that of its word, and of those of its classes. */
  #layKinds({ normals, classes, flags }: Document, first: number): void {
    if (this.kindsFrom.length <= this.size || (this.kindsFrom.length > LARGE_SIZE && this.size <= LARGE_SIZE)) {
      this.kindsFrom = new Int32Array(this.size + 1);
      this.kinds = new Int32Array(this.size * (CLASSES.length + 2));
    }
    const { kinds, kindsFrom } = this;
    let count = 0;
    for (let place = 0; place < this.size; place++) {
      const at = first + place;
      kinds[count++] = ANY_KIND;
      const word = this.#automaton.kinds.get(normals[at] as string);
      if (word !== undefined) kinds[count++] = word;
      if (isClassed(classes[at] as number, flags[at] as number)) {
        for (let kind = 1; kind <= CLASSES.length; kind++)
          if (isOfClass(kind, classes[at] as number, flags[at] as number)) kinds[count++] = kind;
      }
      kindsFrom[place + 1] = count;
    }
  }

  #mark(kind: number, place: number): void {
    const { from, values } = this.#automaton.setsOf;
    const { rows, width } = this;
    const bit = 1 << (place & 31);
    const word = place >> 5;
    const last = from[kind + 1] as number;
    for (let entry = from[kind] as number; entry < last; entry++) {
      const at = (values[entry] as number) * width + word;
      rows[at] = (rows[at] as number) | bit;
    }
  }

  #layBorders({ sentenceOf, clauseOf, sentences, size }: Document, first: number, last: number): void {
    const isQuestion = (at: number): boolean => sentences[sentenceOf[at] as number]?.end === "?";
    this.#set(Border.ofSentence, 0);
    for (let at = first + 1; at <= last; at++) {
      const place = at - first;
      if (at === last || sentenceOf[at] !== sentenceOf[at - 1]) {
        this.#set(Border.ofSentence, place);
        if (isQuestion(at - 1)) this.#set(Border.endOfQuestion, place);
      } else {
        this.#set(Border.inside, place);
        if (clauseOf[at] === clauseOf[at - 1]) this.#set(Border.clause, place);
      }
    }
    if (first === 0) this.#set(Border.startOfText, 0);
    if (last === size) this.#set(Border.endOfText, last - first);
  }

  #set(border: number, place: number): void {
    const at = border * this.width + (place >> 5);
    this.rows[at] = (this.rows[at] as number) | (1 << (place & 31));
  }

  /** Whether a token of the set stands from the place on, among so many tokens (32 at most). */
  hasNear(set: number, place: number, length: number): boolean {
    const row = set * this.width;
    const mask = length >= 32 ? -1 : (1 << length) - 1;
    if (this.width === 1)
      return (
        ((this.rows[row] as number) &
          (place >= 0 ? (place > 31 ? 0 : mask << place) : place < -31 ? 0 : mask >>> -place)) !==
        0
      );
    const word = place >> 5;
    const shift = place & 31;
    const low = word >= 0 && word < this.width ? (this.rows[row + word] as number) >>> shift : 0;
    const high =
      shift > 0 && word + 1 >= 0 && word + 1 < this.width ? (this.rows[row + word + 1] as number) << (32 - shift) : 0;
    return ((low | high) & mask) !== 0;
  }
}

const CLASSES: readonly ClassBits[] = Object.values(CLASS_BITS);
const CLASS_FLAGS = CLASSES.reduce((all, { flags = 0 }) => all | flags, 0);

/** Whether a token is more than a plain word. */
function isClassed(classes: number, flags: number): boolean {
  return (classes & ~TokenClass.word) !== 0 || (flags & CLASS_FLAGS) !== 0;
}

/** Whether a token is of a class; classes are known by their kinds. */
function isOfClass(kind: number, classes: number, flags: number): boolean {
  const bits = CLASSES[kind - 1] as ClassBits;
  return ((bits.classes ?? 0) & classes) !== 0 || ((bits.flags ?? 0) & flags) !== 0;
}
