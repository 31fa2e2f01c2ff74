/** Random texts: any Unicode at all, and texts as support writes them. */
import fc from "fast-check";

const oddPieces = fc.constantFrom(
  ..."\u200b \u200d \ufeff \u00ad \u2028 \u3000 \u00a0 \u202e \u2066 \ud83d \udc00 \u0000 \u0007 \u0085 \ufffd İ ß ﬁ Ǆ".split(
    " ",
  ),
  " ",
  "\n",
  "\r\n",
  "\t",
  "\n\n- ",
  "👩‍👩‍👧",
  "🇩🇪",
  "👍🏽",
  "1️⃣",
  "e\u0301",
);
const shapes = fc.constantFrom(
  ..."I'm don’t can`t whomst'd've aa..bb v2.0 e.g. p.m. ;d ^_^ :-) <3 'quoted' “quoted” \"quoted\" «q» 55\" {{name}} [LINK] <NAME> #NAME# XXX ___ $ %NAME% http://a:b@c //: www.x.com a@b.co @me #tag £5.99 5€ $5 USD 24hrs 5pm 12/03 #12345 AB-123 A.2X Patel's Q.R toString __proto__ constructor".split(
    " ",
  ),
);

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(fc.oneof(oddPieces, shapes, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 25 })
    .map((pieces) => pieces.join("")),
  // Single UTF-16 units, so that halves of surrogate pairs stand alone.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
);

const supportWords = fc.constantFrom(
  ..."we i you are sorry about the delay refund order not never no can't won't I'm here's please thanks unfortunately because and but if Dear Anna Mr Okafor today Monday 5 £20 24 hours within two days http://acme.example SORRY sooooo 😊 it's your account team call email parcel".split(
    " ",
  ),
);
const supportMarks = fc.constantFrom(
  " ",
  " ",
  " ",
  " ",
  " ",
  ", ",
  ". ",
  "! ",
  "? ",
  "?! ",
  "... ",
  "\n",
  "\n\n",
  "\n- ",
  "\n> ",
  ' "',
  '" ',
  " - ",
  " (",
  ") ",
  ": ",
);

export const supportText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof({ weight: 6, arbitrary: supportWords }, { weight: 1, arbitrary: shapes }), supportMarks), {
    maxLength: 40,
  })
  .map((pieces) => pieces.map(([word, mark]) => word + mark).join(""));
