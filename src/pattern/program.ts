/**
 * A pattern as a program: a sequence of steps, each of which leads from a set of places in a text to the set of places behind it. And where
 * to look for it: most patterns need not be looked for at all, for the text lacks a word that they need.
 */
import { COMMONNESS_OF_ANY, COMMONNESS_OF_BORDER } from "./commonness.js";
import { inflect } from "./inflect.js";
import { ANY, ANY_KIND, LONG } from "./kind-sets.js";
import { ANCHOR_SETS, isRun, type Lexicon, LONGEST_RUN } from "./lexicon.js";
import { type Anchor, PatternError, type Piece } from "./notation.js";

export type Step =
  /** Tokens of the set, from `min` to `max` of them. */
  | { readonly kind: "take"; readonly set: number; readonly min: number; readonly max: number }
  | { readonly kind: "gap"; readonly max: number; readonly inClause: boolean }
  | Choice
  | { readonly kind: "repeat"; readonly steps: readonly Step[]; readonly min: number; readonly max: number }
  /** The token before a place, or behind it, is none of the set. */
  | { readonly kind: "not-before" | "not-after"; readonly set: number }
  | { readonly kind: "anchor"; readonly at: Anchor };

/** One of several ways; a list is one object wherever it is used. */
export interface Choice {
  readonly kind: "choice";
  readonly ways: readonly Way[];
}

/** Steps with a set of which the text has to hold a token; any token where there is no such set. */
export interface Way {
  readonly steps: readonly Step[];
  readonly need: number;
}

export interface Program {
  readonly steps: readonly Step[];
  readonly landmarks: Landmarks;
}

/** What tells where a pattern is to be looked for. */
export interface Landmarks {
  /** How many tokens a match spans at most. */
  readonly span: number;
  /** How deep choices and repeats stand in each other. */
  readonly depth: number;
  /** The sets of tokens that a match can begin with. */
  readonly begins: readonly number[];
  /** Kinds of token of which every match holds one; the rarest that there are. */
  readonly trigger: readonly number[];
  /** What else stands near a trigger in every match: two of them, the most telling first. */
  readonly company: readonly [Company, Company];
}

/** A token of the set, or a border, stands from `offset` tokens behind the trigger on, among `length` tokens. */
export interface Company {
  readonly set: number;
  readonly offset: number;
  readonly length: number;
}

/** What has to be known of steps. */
interface Traits {
  /** Tokens that they take, at least and at most. */
  readonly least: number;
  readonly span: number;
  /** How much work a place costs: each round of a repeat, each way of a choice. */
  readonly work: number;
  readonly begins: readonly number[];
  /** Kinds of which a token has to be there; null where nothing has to. */
  readonly trigger: readonly number[] | null;
  readonly depth: number;
}

const NOTHING: Traits = { least: 0, span: 0, work: 0, begins: [], trigger: null, depth: 0 };

/** How much work a single pattern may be, and how many tokens a match may span. */
const MOST_WORK = 5000;
const LONGEST_SPAN = 500;

/** Company is looked for this near: as many tokens as one number has bits. */
const NEAR = 32;
const NO_COMPANY: Company = { set: ANY, offset: 0, length: 1 };

export class Compiler {
  readonly #lexicon: Lexicon;
  readonly #lists = new Map<string, Choice>();
  readonly #traits = new Map<Choice, Traits>();
  readonly #commonness = new Map<readonly number[], number>();
  readonly #unions = new Map<readonly number[], number>();
  #source = "";

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** @throws PatternError where a pattern would be too much work */
  program(pieces: readonly Piece[], source: string): Program {
    this.#source = source;
    const steps: Step[] = [];
    const traits: Traits[] = [];
    let all = NOTHING;
    for (const piece of pieces) {
      if (piece.kind === "exclude") steps.push(this.#exclusion(piece.pieces, steps.some(takes)));
      else if (piece.kind === "anchor") steps.push({ kind: "anchor", at: piece.at });
      else this.#add(piece, steps);
      for (let index = traits.length; index < steps.length; index++) {
        const own = this.#traitsOf(steps[index] as Step);
        traits.push(own);
        all = this.#join(all, own);
      }
      if (all.work > MOST_WORK || all.span > LONGEST_SPAN) throw this.#tooLarge(piece.column);
    }
    if (all.least === 0) throw new PatternError("Everything in the pattern is optional", source, 1);
    const { span, begins, depth } = all;
    return { steps, landmarks: { span, depth, begins, ...this.#whereToLook(steps, traits) } };
  }

  #tooLarge(column: number): PatternError {
    const message = `The pattern is too large: it asks for more than ${MOST_WORK} steps at a word, or spans more than ${LONGEST_SPAN} words. Use fewer repeats, shorter lists, or several patterns`;
    return new PatternError(message, this.#source, column);
  }

  #add(piece: Piece, to: Step[]): void {
    const kinds = this.#lexicon.singleKinds(piece);
    if (kinds !== undefined) to.push(take(this.#lexicon.sets.numberOf(kinds)));
    else this.#addLonger(piece, to);
  }

  #addLonger(piece: Piece, to: Step[]): void {
    switch (piece.kind) {
      case "word":
        for (const token of this.#lexicon.tokensOf(piece.word)) to.push(this.#takeToken(token));
        return;
      case "inflected":
        to.push(this.#choice(inflect(piece.word).map((word) => [{ kind: "word", word, column: piece.column }])));
        return;
      case "class": {
        const set = this.#lexicon.sets.numberOf([this.#lexicon.classKind(piece.name)]);
        to.push(take(set, 1, isRun(piece.name) ? LONGEST_RUN : 1));
        return;
      }
      case "list":
        to.push(this.#list(piece.name));
        return;
      case "group":
        to.push(...this.#group(piece.alternatives));
        return;
      case "gap":
        to.push({ kind: "gap", max: piece.max, inClause: piece.within === "clause" });
        return;
      case "repeat":
        to.push(this.#repeat(piece.piece, piece.min, piece.max));
        return;
      default:
        throw new PatternError(`${piece.kind} cannot stand here`, this.#source, piece.column);
    }
  }

  #takeToken(token: string): Step {
    return take(this.#lexicon.sets.numberOf([this.#lexicon.kindOf(token)]));
  }

  #repeat(piece: Piece, min: number, max: number): Step {
    const steps: Step[] = [];
    this.#add(piece, steps);
    const [only] = steps;
    if (steps.length === 1 && only?.kind === "take" && isOne(only)) return { ...only, min, max };
    return { kind: "repeat", steps, min, max };
  }

  /** A group of one way is no choice. */
  #group(alternatives: readonly (readonly Piece[])[]): readonly Step[] {
    const choice = this.#choice(alternatives);
    return choice.ways.length === 1 ? (choice.ways[0] as Way).steps : [choice];
  }

  #list(name: string): Choice {
    let choice = this.#lists.get(name);
    if (choice === undefined) {
      const { kinds, phrases } = this.#lexicon.list(name);
      choice = this.#ways(kinds, phrases);
      this.#lists.set(name, choice);
    }
    return choice;
  }

  #choice(alternatives: readonly (readonly Piece[])[]): Choice {
    const kinds: number[] = [];
    const phrases: (readonly Piece[])[] = [];
    for (const alternative of alternatives) {
      const single = alternative.length === 1 ? this.#lexicon.singleKinds(alternative[0] as Piece) : undefined;
      if (single !== undefined) for (const kind of single) kinds.push(kind);
      else phrases.push(alternative);
    }
    return this.#ways(kinds, phrases);
  }

  /** Single words are one way together; longer alternatives go their own. */
  #ways(kinds: readonly number[], phrases: readonly (readonly Piece[])[]): Choice {
    const ways = phrases.map((phrase) => this.#way(phrase));
    if (kinds.length > 0) {
      const set = this.#lexicon.sets.numberOf(kinds);
      ways.unshift({ steps: [take(set)], need: set });
    }
    return { kind: "choice", ways };
  }

  #way(pieces: readonly Piece[]): Way {
    const steps: Step[] = [];
    for (const piece of pieces) this.#add(piece, steps);
    let need = ANY;
    for (const step of steps)
      if (step.kind === "take" && step.min > 0 && this.#commonnessOf(step.set) < this.#commonnessOf(need))
        need = step.set;
    return { steps, need };
  }

  #exclusion(pieces: readonly Piece[], begun: boolean): Step {
    const kinds: number[] = [];
    for (const piece of pieces) {
      const excluded = this.#lexicon.excludedKinds(piece);
      if (excluded === undefined) throw this.#excludedPhrase(piece);
      for (const kind of excluded) kinds.push(kind);
    }
    return { kind: begun ? "not-after" : "not-before", set: this.#lexicon.sets.numberOf(kinds) };
  }

  #excludedPhrase(piece: Piece): PatternError {
    const word = piece.kind === "word" ? piece.word : piece.kind;
    const tokens = this.#lexicon.tokensOf(word);
    const message = `"${word}" is read as ${tokens.length} words (${tokens.join(" ")}); an exclusion takes single words`;
    return new PatternError(message, this.#source, piece.column);
  }

  #traitsOf(step: Step): Traits {
    switch (step.kind) {
      case "take": {
        const { set, min, max } = step;
        const trigger = min === 0 || set === ANY ? null : (this.#lexicon.sets.members[set] as readonly number[]);
        return { least: min, span: max, work: max, begins: [set], trigger, depth: 0 };
      }
      case "gap":
        return { ...NOTHING, span: step.max, work: step.max };
      case "choice":
        return this.#traitsOfChoice(step);
      case "repeat":
        return this.#traitsOfRepeat(step);
      default:
        return { ...NOTHING, work: 1 };
    }
  }

  #traitsOfRepeat({ steps, min, max }: Step & { kind: "repeat" }): Traits {
    const inner = this.#traitsOfAll(steps);
    return {
      least: inner.least * min,
      span: inner.span * max,
      work: inner.work * max,
      begins: inner.begins,
      trigger: min === 0 ? null : inner.trigger,
      depth: inner.depth + 1,
    };
  }

  #traitsOfChoice(choice: Choice): Traits {
    let traits = this.#traits.get(choice);
    if (traits === undefined) {
      const ways = choice.ways.map(({ steps }) => this.#traitsOfAll(steps));
      const triggers = ways.map(({ trigger }) => trigger);
      traits = {
        least: Math.min(...ways.map(({ least }) => least)),
        span: Math.max(...ways.map(({ span }) => span)),
        work: ways.reduce((sum, { work }) => sum + work, 1),
        begins: [...new Set(ways.flatMap(({ begins }) => begins))],
        trigger: triggers.includes(null) ? null : [...new Set(triggers.flatMap((kinds) => kinds ?? []))],
        depth: Math.max(...ways.map(({ depth }) => depth)) + 1,
      };
      this.#traits.set(choice, traits);
    }
    return traits;
  }

  #traitsOfAll(steps: readonly Step[]): Traits {
    return steps.reduce((all, step) => this.#join(all, this.#traitsOf(step)), NOTHING);
  }

  #join(all: Traits, next: Traits): Traits {
    return {
      least: all.least + next.least,
      span: all.span + next.span,
      work: all.work + next.work,
      begins: all.least > 0 ? all.begins : [...new Set([...all.begins, ...next.begins])],
      trigger: this.#rarer(all.trigger, next.trigger),
      depth: Math.max(all.depth, next.depth),
    };
  }

  #rarer(one: readonly number[] | null, other: readonly number[] | null): readonly number[] | null {
    if (one === null || other === null) return one ?? other;
    return this.#commonnessOfKinds(other) < this.#commonnessOfKinds(one) ? other : one;
  }

  #commonnessOf(set: number): number {
    return this.#commonnessOfKinds(this.#lexicon.sets.members[set] as readonly number[]);
  }

  /** Sets and choices are asked for again with each pattern that uses them. */
  #commonnessOfKinds(kinds: readonly number[]): number {
    const known = kinds.length < LONG ? undefined : this.#commonness.get(kinds);
    if (known !== undefined) return known;
    let sum = 0;
    for (const kind of kinds) sum += this.#lexicon.commonness[kind] as number;
    if (kinds.length >= LONG) this.#commonness.set(kinds, sum);
    return sum;
  }

  /** Where to look for the steps: at the rarest of what they need, and only if the best company is there as well. */
  #whereToLook(steps: readonly Step[], traits: readonly Traits[]): Pick<Landmarks, "trigger" | "company"> {
    let at = -1;
    traits.forEach(({ trigger }, index) => {
      if (trigger !== null && (at === -1 || this.#rarer((traits[at] as Traits).trigger, trigger) === trigger))
        at = index;
    });
    const trigger = traits[at]?.trigger;
    if (trigger == null) return { trigger: [ANY_KIND], company: [NO_COMPANY, NO_COMPANY] };
    const company: { readonly chance: number; readonly company: Company }[] = [];
    steps.forEach((step, index) => {
      const other = index === at ? undefined : this.#companyOf(step, traits[index] as Traits);
      if (other === undefined) return;
      const { offset, length } = distance(traits, at, index);
      const chance = other.commonness * length;
      if (length <= NEAR && chance < COMMONNESS_OF_ANY)
        company.push({ chance, company: { set: other.set, offset, length } });
    });
    const [first, second] = company.sort((a, b) => a.chance - b.chance);
    return { trigger, company: [first?.company ?? NO_COMPANY, second?.company ?? NO_COMPANY] };
  }

  /** What stands where the step begins, in every match. */
  #companyOf(step: Step, { least, begins }: Traits): { readonly set: number; readonly commonness: number } | undefined {
    if (step.kind === "anchor") return { set: ANCHOR_SETS[step.at], commonness: COMMONNESS_OF_BORDER };
    if (least === 0 || begins.includes(ANY)) return undefined;
    const set = begins.length === 1 ? (begins[0] as number) : this.#union(begins);
    return { set, commonness: this.#commonnessOf(set) };
  }

  /** The set of all that is in one of the sets. */
  #union(sets: readonly number[]): number {
    const known = sets.length < LONG ? undefined : this.#unions.get(sets);
    if (known !== undefined) return known;
    const kinds: number[] = [];
    for (const set of sets) for (const kind of this.#lexicon.sets.members[set] as readonly number[]) kinds.push(kind);
    const union = this.#lexicon.sets.numberOf(kinds);
    if (sets.length >= LONG) this.#unions.set(sets, union);
    return union;
  }
}

/** How far from a token of step `at` the step `index` begins. */
function distance(
  traits: readonly Traits[],
  at: number,
  index: number,
): { readonly offset: number; readonly length: number } {
  const [from, to] = index > at ? [at + 1, index] : [index, at];
  let least = 0;
  let span = 0;
  for (const trait of traits.slice(from, to)) {
    least += trait.least;
    span += trait.span;
  }
  // The token may be any of those that its own step takes.
  const own = (traits[at] as Traits).span;
  if (index > at) return { offset: least + 1, length: span - least + own };
  return { offset: -(span + own - 1), length: span - least + own };
}

function take(set: number, min = 1, max = 1): Step {
  return { kind: "take", set, min, max };
}

/** Whether a step takes exactly one token. */
export function isOne({ min, max }: Step & { kind: "take" }): boolean {
  return min === 1 && max === 1;
}

function takes({ kind }: Step): boolean {
  return kind === "take" || kind === "choice" || kind === "repeat";
}
