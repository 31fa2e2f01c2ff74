/** Runs programs over a board: sets of places in, sets of places out. */
import type { Automaton, Numbers } from "./automaton.js";
import type { Board } from "./board.js";
import { Code } from "./code.js";
import { Border } from "./kind-sets.js";

/**
 * Where the matches of a program stand: four sets of places, one behind the other in memory.
 *
 * - not begun: places from which a match may yet begin,
 * - free: places behind a word that was taken,
 * - in clause: places in a gap from which only a word of the same clause may be taken,
 * - end: places where a match may end. In a gap none does, but it may end where the gap began if all that follows is left out.
 */
const SETS = 4;
const FREE = 1;
const IN_CLAUSE = 2;
const END = 3;

export type Report = (pattern: number, start: number, end: number) => void;

export class Run {
  readonly #automaton: Automaton;
  readonly #code: Numbers;
  readonly #board: Board;
  #cells = new Int32Array(0);
  /** Ends that no start has been found for. */
  #open = new Int32Array(0);
  #width = 0;
  /** The numbers of each row that are looked at: from `#low` up to, not including, `#high`. */
  #low = 0;
  #high = 0;

  constructor(automaton: Automaton, board: Board) {
    this.#automaton = automaton;
    this.#code = automaton.code;
    this.#board = board;
  }

  /** Gets ready for what was laid on the board. */
  fit(): void {
    this.#width = this.#board.width;
    // Each level of choices and repeats needs room for two more, and a gap for one.
    const needed = (2 * this.#automaton.depth + 2) * SETS * this.#width;
    if (this.#cells.length < needed) this.#cells = new Int32Array(needed);
    if (this.#open.length < this.#width) this.#open = new Int32Array(this.#width);
  }

  /** Reports each place where the pattern ends, with the first place at which a match begins that ends there. */
  find(pattern: number, report: Report): void {
    this.#low = 0;
    this.#high = this.#width;
    this.#clear(0);
    for (let word = 0; word < this.#width; word++) this.#cells[word] = -1;
    if (this.#runPattern(pattern)) this.#findStarts(pattern, report);
  }

  #runPattern(pattern: number): boolean {
    const { programs } = this.#automaton;
    return this.#run(programs[2 * pattern] as number, programs[2 * pattern + 1] as number, 0);
  }

  /** The ends are known; which begins first is found by starting from one place after the other. */
  #findStarts(pattern: number, report: Report): void {
    const open = this.#open;
    const width = this.#width;
    const span = this.#automaton.spans[pattern] as number;
    for (let word = 0; word < width; word++) open[word] = this.#cells[END * width + word] as number;
    let start = 0;
    for (let word = 0; word < width; word++) {
      while (open[word] !== 0) {
        const end = (word << 5) + lowestBit(open[word] as number);
        if (start < end - span) start = end - span;
        if (start >= end) throw new Error("A match ends where none begins");
        if (this.#mayBegin(pattern, start)) this.#runFrom(pattern, start, span, report);
        start++;
      }
    }
  }

  #mayBegin(pattern: number, place: number): boolean {
    const { from, values } = this.#automaton.begins;
    const { rows } = this.#board;
    const last = from[pattern + 1] as number;
    for (let entry = from[pattern] as number; entry < last; entry++) {
      const row = (values[entry] as number) * this.#width;
      if ((((rows[row + (place >> 5)] as number) >>> (place & 31)) & 1) === 1) return true;
    }
    return false;
  }

  #runFrom(pattern: number, start: number, span: number, report: Report): void {
    const open = this.#open;
    this.#low = start >> 5;
    this.#high = Math.min(this.#width, ((start + span) >> 5) + 1);
    this.#clear(0);
    this.#cells[this.#low] = 1 << (start & 31);
    if (!this.#runPattern(pattern)) return;
    const ends = END * this.#width;
    for (let word = this.#low; word < this.#high; word++) {
      let reached = (this.#cells[ends + word] as number) & (open[word] as number);
      open[word] = (open[word] as number) & ~reached;
      for (; reached !== 0; reached &= reached - 1) report(pattern, start, (word << 5) + lowestBit(reached));
    }
  }

  /** Takes the sets at `at` through the steps from `from` up to `to`; false where nothing is left of them. */
  #run(from: number, to: number, at: number): boolean {
    const code = this.#code;
    for (let next = from; next < to; ) {
      const argument = code[next + 1] as number;
      switch (code[next]) {
        case Code.take:
          if (!this.#take(argument * this.#width, at)) return false;
          next += 2;
          break;
        case Code.takeSome:
          if (!this.#takeSome(argument * this.#width, code[next + 2] as number, code[next + 3] as number, at))
            return false;
          next += 4;
          break;
        case Code.gap:
          this.#gap(argument, false, at);
          next += 2;
          break;
        case Code.gapInClause:
          this.#gap(argument, true, at);
          next += 2;
          break;
        case Code.choice:
          if (!this.#choose(argument, at)) return false;
          next += 2;
          break;
        case Code.repeat: {
          const body = next + 4;
          next = body + (code[next + 3] as number);
          if (!this.#repeat(argument, code[body - 2] as number, body, next, at)) return false;
          break;
        }
        case Code.notBefore:
          if (!this.#exclude(argument * this.#width, true, at)) return false;
          next += 2;
          break;
        case Code.notAfter:
          if (!this.#exclude(argument * this.#width, false, at)) return false;
          next += 2;
          break;
        default:
          if (!this.#keep(argument * this.#width, at)) return false;
          next += 2;
      }
    }
    return true;
  }

  #takeSome(row: number, min: number, max: number, at: number): boolean {
    if (min === 1 && !this.#take(row, at)) return false;
    for (let count = min; count < max; count++) if (!this.#takeAnother(row, at, at)) break;
    return true;
  }

  /** One token further; nothing stays where it was. */
  #take(row: number, at: number): boolean {
    const cells = this.#cells;
    const { rows } = this.#board;
    const inside = Border.inside * this.#width;
    const clause = Border.clause * this.#width;
    const free = at + FREE * this.#width;
    const inClause = at + IN_CLAUSE * this.#width;
    const end = at + END * this.#width;
    let carry = 0;
    let left = 0;
    for (let word = this.#low; word < this.#high; word++) {
      const begun =
        ((cells[free + word] as number) & (rows[inside + word] as number)) |
        ((cells[inClause + word] as number) & (rows[clause + word] as number));
      const taken = ((cells[at + word] as number) | begun) & (rows[row + word] as number);
      const next = (taken << 1) | carry;
      carry = taken >>> 31;
      left |= next;
      cells[at + word] = 0;
      cells[free + word] = next;
      cells[inClause + word] = 0;
      cells[end + word] = next;
    }
    return left !== 0;
  }

  /** One token further, from the sets at `from`, added to those at `to`; false where that adds nothing. */
  #takeAnother(row: number, from: number, to: number): boolean {
    const cells = this.#cells;
    const { rows } = this.#board;
    const inside = Border.inside * this.#width;
    const clause = Border.clause * this.#width;
    const free = FREE * this.#width;
    const inClause = from + IN_CLAUSE * this.#width;
    const end = to + END * this.#width;
    let carry = 0;
    let added = 0;
    for (let word = this.#low; word < this.#high; word++) {
      const begun =
        ((cells[from + free + word] as number) & (rows[inside + word] as number)) |
        ((cells[inClause + word] as number) & (rows[clause + word] as number));
      const taken = ((cells[from + word] as number) | begun) & (rows[row + word] as number);
      const next = (taken << 1) | carry;
      carry = taken >>> 31;
      const known = cells[to + free + word] as number;
      const ends = cells[end + word] as number;
      added |= (next & ~known) | (next & ~ends);
      cells[to + free + word] = known | next;
      cells[end + word] = ends | next;
    }
    return added !== 0;
  }

  #gap(max: number, isInClause: boolean, at: number): void {
    const cells = this.#cells;
    const { rows } = this.#board;
    const goesOn = (isInClause ? Border.clause : Border.inside) * this.#width;
    const free = at + FREE * this.#width;
    const inClause = at + IN_CLAUSE * this.#width;
    const edge = at + SETS * this.#width;
    const result = isInClause ? inClause : free;
    const other = isInClause ? free : inClause;
    for (let word = this.#low; word < this.#high; word++) {
      const begun = (cells[free + word] as number) | (cells[inClause + word] as number);
      cells[edge + word] = begun;
      cells[result + word] = begun;
      cells[other + word] = 0;
    }
    for (let count = 0; count < max; count++) {
      let carry = 0;
      let left = 0;
      for (let word = this.#low; word < this.#high; word++) {
        const skipped = (cells[edge + word] as number) & (rows[goesOn + word] as number);
        const next = (skipped << 1) | carry;
        carry = skipped >>> 31;
        left |= next;
        cells[edge + word] = next;
        cells[result + word] = (cells[result + word] as number) | next;
      }
      if (left === 0) return;
    }
  }

  #choose(choice: number, at: number): boolean {
    const code = this.#code;
    const place = this.#automaton.choices[choice] as number;
    const result = at + SETS * this.#width;
    const trial = result + SETS * this.#width;
    this.#clear(result);
    let left = false;
    let next = place + 1;
    for (let ways = code[place] as number; ways > 0; ways--) {
      const body = next + 2;
      const need = (code[next] as number) * this.#width;
      next = body + (code[next + 1] as number);
      if (!this.#isThere(need)) continue;
      if (code[body] === Code.take && next === body + 2) {
        if (this.#takeAnother((code[body + 1] as number) * this.#width, at, result)) left = true;
        continue;
      }
      this.#copy(at, trial);
      if (!this.#run(body, next, trial)) continue;
      this.#add(trial, result);
      left = true;
    }
    if (left) this.#copy(result, at);
    return left;
  }

  /** Whether a row holds any place. */
  #isThere(row: number): boolean {
    const { rows } = this.#board;
    for (let word = this.#low; word < this.#high; word++) if (rows[row + word] !== 0) return true;
    return false;
  }

  #repeat(min: number, max: number, from: number, to: number, at: number): boolean {
    if (min === 1 && !this.#run(from, to, at)) return false;
    const trial = at + SETS * this.#width;
    for (let count = min; count < max; count++) {
      this.#copy(at, trial);
      if (!this.#run(from, to, trial) || !this.#add(trial, at)) break;
    }
    return true;
  }

  #exclude(row: number, isBefore: boolean, at: number): boolean {
    const cells = this.#cells;
    const { rows } = this.#board;
    const inside = Border.inside * this.#width;
    let carry = 0;
    let left = 0;
    for (let word = this.#low; word < this.#high; word++) {
      const tokens = rows[row + word] as number;
      // What lies before the words that are looked at is told by the word before them.
      if (word === this.#low && word > 0) carry = (rows[row + word - 1] as number) >>> 31;
      const places = isBefore ? (tokens << 1) | carry : tokens;
      carry = tokens >>> 31;
      const allowed = ~(places & (rows[inside + word] as number));
      for (let set = at + word, index = 0; index < SETS; set += this.#width, index++) {
        const kept = (cells[set] as number) & allowed;
        cells[set] = kept;
        left |= kept;
      }
    }
    return left !== 0;
  }

  #keep(row: number, at: number): boolean {
    const cells = this.#cells;
    const { rows } = this.#board;
    let left = 0;
    for (let word = this.#low; word < this.#high; word++) {
      for (let set = at + word, index = 0; index < SETS; set += this.#width, index++) {
        const kept = (cells[set] as number) & (rows[row + word] as number);
        cells[set] = kept;
        left |= kept;
      }
    }
    return left !== 0;
  }

  #clear(at: number): void {
    const cells = this.#cells;
    for (let index = 0; index < SETS; index++) {
      const set = at + index * this.#width;
      for (let word = this.#low; word < this.#high; word++) cells[set + word] = 0;
    }
  }

  #copy(from: number, to: number): void {
    const cells = this.#cells;
    for (let index = 0; index < SETS; index++) {
      const set = index * this.#width;
      for (let word = this.#low; word < this.#high; word++) cells[to + set + word] = cells[from + set + word] as number;
    }
  }

  /** Adds sets to others; false where that adds nothing. */
  #add(from: number, to: number): boolean {
    const cells = this.#cells;
    let added = 0;
    for (let index = 0; index < SETS; index++) {
      const set = index * this.#width;
      for (let word = this.#low; word < this.#high; word++) {
        const known = cells[to + set + word] as number;
        const more = cells[from + set + word] as number;
        added |= more & ~known;
        cells[to + set + word] = known | more;
      }
    }
    return added !== 0;
  }
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
