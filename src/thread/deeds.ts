/** Verbs for what is asked of others. */
import { wordSet } from "../text/words.js";

/** What people have others do for them; a noun that begins a sentence is none of these, or stands before no article. */
export const DEEDS: ReadonlySet<string> = wordSet(
  "add adjust amend apply arrange attach backdate book bring bung call cancel change chuck charge check chase clear collect confirm copy correct credit deduct delete deliver direct ditch drop email escalate explain extend fetch fill find fix forward freeze get give hand have include invoice issue keep knock leave lower mail make mark mend merge move name note open pass pause pick point pop post postpone print process pull put quote raise rebook refund reimburse reinstate release remove rename renew repair replace rectify resend reserve reset resolve restore return reverse ring save schedule scrap send ship show shift sort split stick stop swap switch take tell text throw top transfer undo unlock unsubscribe update upgrade waive wipe write",
);
