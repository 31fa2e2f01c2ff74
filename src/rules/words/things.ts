import type { WordLists } from "../../rule-set/compile.js";
import { words } from "./words.js";

/** What a complaint can be about: nouns that a customer says "my" or "the" before; and what is asked for, sent and pointed to. */
export const things: WordLists = {
  things: words(`
    order orders delivery parcel parcels package packages shipment item items product products refund refunds replacement return bill bills invoice invoices charge charges
    payment payments fee fees deposit price subscription plan contract account accounts password login app website phone phones tablet laptop computer device
    router internet broadband wifi signal connection service line flight flights seat seats luggage bag bags baggage suitcase ticket tickets booking bookings reservation
    reservations room rooms hotel stay breakfast meal food pizza drink table restaurant appointment appointments visit technician engineer driver courier car train bus
    tram washing machine dryer dishwasher fridge oven kettle boiler heating meter sofa bed mattress chair table lamp blinds shirt dress shoes coat jacket book
    scan passport permit wheelchair game console card cards transfer loan mortgage policy claim claims prescription medication glasses hearing voucher vouchers coupon points update software
    battery screen charger cable printer camera headset headphones watch email emails message messages call calls complaint question
  `),
  /** What one asks a customer for. */
  "case-data": [
    ...words(`
      number numbers name names address addresses postcode zip id ids date dates details info information screenshot screenshots photo photos picture pictures serial
      code version model reference ref receipt invoice location digits username phone mobile pnr logs file recording copy proof description specifics
      make amount size color screen-shot dob gamertag locator tag handle confirmation link url links photograph photographs video wording certificate passport plate measurements reading docket reg registration chassis imei barcode pan snap surname initials
    `),
    "your email",
    "your account",
    "error (message | code)",
    "email address",
    "more about what",
  ],
  /** Words that ask for it. */
  "ask-verb": [
    ...words("send share provide give confirm forward attach supply upload specify state include submit post"),
    "(dm | pm | email | text | message | mail) (us | me)",
    "(dm | pm) (full | your)",
    "(direct | private) message",
    "(reply | respond | answer | reach out | get back | write back | write in) (to us | to me | here)? with",
    "tell (us | me)",
    "(drop | shoot | slide) (us | me)",
    "let (us | me) (know | have)",
    "help (us | me) with",
  ],
  /** The part of our side that a case is passed on to, by name. */
  "our-unit": words(`
    team teams manager managers management kitchen chef supervisor supervisors colleague colleagues staff housekeeping head heads director engineer engineers technician
    technicians warehouse courier carrier maintenance associates specialists specialist developers workshop crew finance billing landlord buyer buyers desk branch devs developer
  `),
  /** Pages that help. */
  "help-page": words(
    "article articles guide guides steps tips tutorial video instructions walkthrough troubleshooter page post thread",
  ),
  /** Who comes out to a customer. */
  visitor: words(
    "engineer technician plumber driver courier truck van fitter fitters electrician nurse doctor pharmacist rider porter mechanic locksmith carpenter surveyor repairman crew",
  ),
  /** A time that is still to come. */
  "time-ahead": [
    "(by | before | until | till | no later than | not later than) (<date> | <clock> | noon | midnight | midday | lunchtime | tonight | tomorrow)",
    "(by | before) (the end of | close of | end of | late | early)? (the | this | next)? (day | week | month | weekend | business | morning | afternoon | evening | night | <date>)",
    "within (the | an | one | a)? (next | following)? (hour | day | week | fortnight | <duration> | <number> (hours | days | weeks | minutes))",
    "(in | over) (the | about | around | roughly | under | less than)? (next)? <duration>",
    "(next | this | later this | early next) (morning | afternoon | evening | week | weekend | month)",
    "(today | tonight | tomorrow)",
    "first thing (tomorrow | in the morning | on <date> | <date>)",
    "(on | by | before) the <date>",
    "(by | before | after | at) (lunch | lunchtime | dinner | dinnertime | breakfast | teatime | eod | cob | close of (play | business))",
    "(on | this | next) <date>",
    "(at | around | about | after | from) <clock>",
    "between <clock> and <clock>",
    "between <number> and <clock>",
    "between <number> and <number>",
    "(at | around) (half past | quarter past | quarter to)? (noon | midday | midnight | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve)",
    "half past <number>",
    "<number> (to | or | and)? <number>? (business | working | calendar) (days | hours | day)",
    "(arvo | tmrw | tmr | tomo | 2moro | tonite)",
    "(around | about | towards | toward | circa | latest) the? <date>",
    "come (<date> | tomorrow | lunchtime | the weekend)",
    "(<date> | tomorrow) (week | fortnight | first thing | morning | afternoon | evening | night | lunchtime)",
    "(before | by) (the)? (week | month | day) is (out | over)",
    "(half | quarter to | quarter past) <number>",
    "at <number> (utc | gmt | cet | bst | est | pst | ist | hrs | hours | sharp | prompt)",
  ],
};
