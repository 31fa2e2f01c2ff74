/** The past of the irregular verbs, where it is told from the plain form: "went", and not "put". */
import { wordSet } from "./words.js";

/** What these say is told: nobody asks or orders anything by them. */
export const PAST_FORMS: ReadonlySet<string> = wordSet(
  `was were did became began bit blew bought broke brought built came caught chose dealt drank drew drove dug ate fed fell felt flew forgave forgot fought found froze gave got
  grew heard held hid hung kept knew laid led left lent lost made meant met paid ran rang rode rose said sang sank sat saw shook shot shrank slept sold sought spent spoke stank
  stole stood struck stuck stung swam swept swore swung taught thought threw told took tore understood sent went woke won wore wrote`,
);
