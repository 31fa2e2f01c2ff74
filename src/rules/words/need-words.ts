import type { WordLists } from "../../rule-set/compile.js";
import { words } from "./words.js";

/** What customers say of danger, distress, money and what they want: shared by the rules on safety, needs and wishes. */
export const needWords: WordLists = {
  "game-word": words(`
    game games gameplay level levels quest npc enemy enemies monster monsters zombie zombies respawn mission multiplayer checkpoint avatar gta fortnite playthrough
    raid dungeon playstation xbox knight goblin wizard orc sprite
  `),
  fiction: words(
    "scene film movie song lyric lyrics episode character actor actress trailer novel audiobook chapter podcast subtitle subtitles plot tv series playlist book",
  ),

  /** Why somebody is simply not at home. */
  "at-the-door": words(`
    deliver delivered delivery deliveries parcel package courier sign receive visit engineer technician appointment collect collection collected neighbor neighbors installer
    postman holiday vacation checkout check-out room booking installation fitter plumber guests safe-place order ordered access
  `),

  /** What is bought and can be sent again or paid back. */
  "money-back": [
    "(money | cash | deposit | payment | fee | fees | fare | cost | funds | <money>) back",
    "~refund",
    "refunded",
    "~reimbursement",
    "~reimburse",
    "~credit",
    "~compensation",
    "compensated",
    "~compensate",
    "~replacement",
    "~discount",
    "goodwill",
    "(waive | waived | waiving)",
    "repaid",
    "(partial | full) (refund | credit)",
    "what i (am | was) owed",
    "(new | another | different | working | correct | right) one",
    "chargeback",
  ],
  "mend-verb": words(`
    fix sort repair replace resolve refund reimburse compensate resend redeliver reship cancel correct restore reactivate unblock unlock reinstate remove reverse waive
    deliver collect return credit exchange swap reset rebook recover retrieve update reopen release sorted refunded fixed replaced repaired
  `),
  relative: words(`
    mother mom mum mama father dad son daughter child children kid kids baby toddler infant newborn wife husband grandmother grandma gran nan granny grandfather grandad
    grandpa brother sister partner girlfriend boyfriend lad mam grandson granddaughter hubby niece nephew aunt uncle boy girl twins parents
  `),
  "hurt-part": words(`
    hand hands finger fingers thumb arm arms leg legs foot feet face lip lips mouth tongue throat eye eyes head knee knees ankle ankles wrist wrists back skin scalp neck forehead temple shin thigh jaw heel toe toes tooth teeth chest
    palm elbow hip shoulder rib ribs gum cheek nose chin ear ears collarbone shins shoulders elbows gums cheeks hips
  `),
};
