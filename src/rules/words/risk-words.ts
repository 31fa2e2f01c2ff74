import type { WordLists } from "../../rule-set/compile.js";
import { words } from "./words.js";

/** Shared vocabulary of the risks: who is spoken of, what is refused, whom a customer is sent to, what the rules are called. */
export const riskWords: WordLists = {
  /** People of our side. */
  "our-people": words(`
    team teams staff staffs colleague colleagues employee employees manager managers management reception receptionist receptionists agent agents adviser advisers advisor
    advisors representative representatives rep reps driver drivers technician technicians engineer engineers crew crews waiter waiters waitress nurse nurses
    associate associates executive executives personnel salespeople salesperson chef chefs cashier cashiers fitter fitters installer installers mechanic mechanics
    housekeeping clerk clerks
  `),
  /** What a reply says no to: "we can't …". */
  "refused-act": words(`
    refund replace exchange accept offer provide give extend change cancel waive honor compensate reimburse issue process cover deliver ship send help assist arrange
    book add remove delete reset unlock release transfer move pay disclose comment discuss reverse upgrade sell support allow permit reactivate reinstate
    restore merge return approve grant authorize override address accommodate entertain reschedule rebook reopen amend alter modify install repair reconsider
    backdate credit combine view intervene downgrade price-match service hold share reveal expedite split deduct switch match
  `),
  /** What cannot be done to a thing: "it can't be …". */
  "refused-state": words(`
    refunded replaced exchanged extended changed canceled waived honored reimbursed processed returned transferred reversed upgraded reactivated reinstated
    restored merged approved granted amended altered modified combined reopened undone recovered redeemed credited backdated shipped delivered accepted
  `),
  /** Verbs of a standing no: "we don't …". */
  "standing-no": words(
    "offer accept provide refund ship deliver cover issue reimburse compensate sell entertain cater replace exchange",
  ),
  /** Whom a customer is sent off to. */
  "other-desk": [
    ...words(`
      department departments courier couriers carrier carriers manufacturer manufacturers supplier suppliers vendor vendors seller sellers retailer retailers reseller
      partner partners publisher airline airlines bank banks insurer insurers agency agencies operator operators provider providers billing
      logistics helpdesk hotline switchboard branch store stores shop dealer developer developers ota otas studio landlord landlords council host organizer organizers promoter dealership embassy garage pharmacy
    `),
    "(customer | client | guest | technical | tech | product | member | card | payment | fraud | loyalty | booking | chat | sales | support | store) (service | services | support | care | relations | team)",
    "(help | service | support | call | contact) (center | centers | desk | line | hotline | page | pages | site)",
    "(post | box | ticket | head | regional | local) office",
    "(travel | booking | ticket) (agent | agents | agency | site | platform | portal)",
  ],
  /** What a reply hides behind. */
  "rule-book": [
    ...words(`
      policy policies rules guidelines regulations regulation protocol protocols procedure procedures norms statutes bylaws t&c t&cs tos
    `),
    "terms",
    "(company | hotel | store | standard | house | internal) (practice | practices | norm | sop | rule)",
    "(data protection | consumer | privacy) (law | laws | rules | act)",
    "gdpr",
    "code of conduct",
    "(fare | contract | ticket | rental | booking) (conditions | rules)",
    "terms (and | of) (conditions | service | use | contract | sale | carriage | business)",
    "general (conditions | terms)",
    "fine print",
    "small print",
  ],
  /** What a customer is said to have left undone. */
  "undone-act": words(`
    tell told inform informed notify notified mention mentioned report reported raise raised ask asked call called ring rung contact contacted complain complained
    check checked read keep kept update updated cancel canceled charge charged follow followed pay paid bring brought wait waited verify verified confirm confirmed
    choose chosen select selected book booked order ordered save saved back backed enter entered provide provided give given use used show shown speak spoken
    return returned register registered activate activated request requested review reviewed submit submitted think thought look looked realize realized know known
    scan scanned sign signed study studied notice noticed watch watched prepare prepared apply applied complete completed attach attached install installed reserve reserved insure insured
    store stored keep kept packed secure secured locked tested test switched turned pressed plugged labeled labelled cleaned clean shut closed compare compared scroll scrolled responded respond replied reply acted act
    cooperate cooperated refrained refrain spent renewed renew upgraded backed downloaded logged disclosed declared declare carried carry followed-up
    come arrive arrived measure measured ensure ensured make made consider considered specify specified plan planned listen listened open opened
  `),
  /** What goes wrong in a customer's hands. */
  misdeed: words(`
    dropped broken broke lost forgotten forgot misread misunderstood deleted damaged spilled ignored mistyped pressed clicked misplaced mixed overloaded overwritten
    overlooked disabled unplugged missed confused bent scratched washed overfilled misused
  `),
  /** Others who let a customer down in our place. */
  "let-us-down": words(`
    agency agencies courier couriers carrier carriers supplier suppliers vendor vendors contractor contractors subcontractor warehouse factory manufacturer printer printers software
    computer server partner partners landlord airline airport bank customs wholesaler distributor bakery laundry provider webmaster postman
  `).concat(["head office", "post office", "delivery (company | firm)", "tech team"]),
  /** The customer's own words, told back to them. */
  "said-before": [
    "you (had | have)? (mentioned | said | told | wrote | pointed | explained | described) (us | me | yourself | out)* ...10 @outside-cause",
  ],
  /** Causes outside: why it was not us. */
  "outside-cause": words(`
    volume volumes demand weather snow rain rains storm storms monsoon monsoons traffic strike strikes shortage shortages covid covid-19 coronavirus pandemic lockdown
    construction constructions government govt waves tides neighbors neighbours fog ice wind winds flood floods flooding cyclone hurricane typhoon heatwave holidays elections election curfew protest protests customs fishermen roadworks breakdown
    festival festivals congestion season rush supplier suppliers vendor vendors courier couriers carrier carriers contractor contractors airport authorities
    humidity dampness backlog backlogs renovation outage outages movement wedding weddings occupancy
  `),
  /** Who and what acts in a story in which our side does nothing. */
  "outside-actor": words(`
    airport airline airlines carrier carriers courier couriers port ports harbor council police customs supplier suppliers vendor vendors manufacturer factory mill bank banks landlord
    contractor contractors agency government ministry authority authorities utility railway highway motorway road roads bridge tunnel border union crew crews wholesaler importer shipper
    haulier lorry storm storms snow ice fog flood floods flooding hurricane typhoon cyclone heatwave wind winds rain rains lightning frost traffic strike strikes pandemic weather
    blizzard earthquake landslide wildfire outage power-cut refinery farm farms grower growers publisher studio
  `),
  /** What they do that stops us. */
  "outside-act": words(`
    closed shut halted stopped suspended grounded delayed canceled diverted rerouted blocked restricted limited flooded hit disrupted knocked overwhelmed exceeded outstripped
    cut dropped pulled short-shipped froze flattened snarled paralyzed stranded swamped forced prevented struck downed walked raised discontinued
  `),
  /** Who and what is called up as a witness against the customer. */
  witness: words(
    "tracking scan scans scanner gps photo photos footage cctv camera cameras record records system log logs file account statement signature receipt screen dashboard report readings meter counter driver courier carrier technician engineer plumber fitter waiter waitress cleaner porter nurse doctor colleague agent manager supervisor receptionist desk kitchen staff team seller shop store warehouse depot landlord host he she they",
  ),
  /** What a witness does. */
  "witness-says": words(
    "show shows showing shown say says said state states stated indicate indicates indicated confirm confirms confirmed list lists listed report reports reported note notes noted record recorded log logged marked display displays reveal reveals maintain maintains insist insists prove proves reflect reflects",
  ),
  /** What it is said to prove: we did it, or they did. */
  "was-so": words(
    "delivered handed left dropped signed opened received collected told informed warned offered knocked rang rung waited called accepted agreed clicked consented activated used read watched sent working online correct complete cleaned inspected tested repaired fixed refunded apologized explained attended visited shipped packed",
  ).concat(["logged in", "checked in", "in order"]),
};
