/** Texts on which a careless tokeniser, expression or loop takes seconds: each family at any length. */
export interface Family {
  readonly name: string;
  readonly make: (length: number) => string;
}

const repeated = (unit: string): Family => ({
  name: JSON.stringify(unit),
  make: (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
});

const between = (first: string, unit: string, last: string): Family => ({
  name: `${JSON.stringify(first)}, ${JSON.stringify(unit)}…, ${JSON.stringify(last)}`,
  make: (length) =>
    first + unit.repeat(Math.max(0, Math.ceil((length - first.length - last.length) / unit.length))) + last,
});

/** What made wink's own tokeniser quadratic or worse, when it was measured. */
const WINK_FAMILIES: readonly Family[] = [
  ..."//: http://a:b@ http:// ! a ? ' # * = | { % _ + - ~ / USD ab. a- -a it's a& aGVsbG8gd29ybGQh+/ 1 $ . 😀 漢字 ж"
    .split(" ")
    .map(repeated),
  between("", "1", "x"),
  between("", "a", "¬"),
  between("", "a", "_"),
  repeated("e\u0301\u0301"),
];

/** What stands between tokens, or falls between two chairs. */
const OTHER_FAMILIES: readonly Family[] = [
  ...['"', '" ', '"a" ', "“", "“a ", "«a» ", "'a ", "'a' ", "`", '5" '].map(repeated),
  ...["()[]{}<>", "(", "{", "[", "<", "{{", "[a ", "<a ", "{a ", "[image:", "%a", "$1 "].map(repeated),
  ...[
    "\n",
    "\n ",
    "\r\n",
    "\n- ",
    "- a\n",
    "1. ",
    "1. a\n",
    "> a\n",
    ">",
    ". ",
    ", ",
    ": ",
    "-",
    " -",
    " --",
    "… ",
  ].map(repeated),
  ...[
    "\u200b",
    "\u200b ",
    "a\u200b",
    "\ufeff",
    "\ud800",
    "\udc00 ",
    "\u202e",
    "\u202ea ",
    "\u0000\u0001 ",
    "\u0085a",
  ].map(repeated),
  ...[" ", "\t", "\u00a0", "\u3000", "\u2028", "漢 ", "😀 ", "👩‍👩‍👧 ", "🇩🇪", "İ"].map(repeated),
  ...["from: a\n", "a\non a wrote:\n", "thanks and thanks and \n", "best\n", "-- \n", "hi \n", "Dear Bob "].map(
    repeated,
  ),
  ...[
    "whomst'd've ",
    "sooooooooo ",
    "not ",
    "2 to ",
    "of ",
    "May ",
    "Mr ",
    "and i ",
    "word ",
    "https://example.com/a?b=c ",
  ].map(repeated),
  between('"a" ', " ", '"b"'),
  between("a\non aaaa wrote", " ", "x\n"),
  {
    name: "quotations behind a long blank",
    make: (length) => " ".repeat(length / 2) + '"a" '.repeat(length / 8),
  },
  {
    name: "runs just short enough to reach the tokeniser",
    make: (length) =>
      `${"//:".repeat(31)} ${"!".repeat(96)} ${"http://a:b@".repeat(8)} `
        .repeat(Math.ceil(length / 280))
        .slice(0, length),
  },
  {
    name: "words that are all different",
    make: (length) =>
      Array.from({ length: length / 8 }, (_, index) => `q${index.toString(36).padStart(6, "z")}`).join(" "),
  },
];

export const BLOW_UP_FAMILIES: readonly Family[] = [...WINK_FAMILIES, ...OTHER_FAMILIES];
