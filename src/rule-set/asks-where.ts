/** Whether somebody asks whom or where to turn to, or if they have to: a number, an address, a form is then the answer that they want. */
import type { Document } from "../text/document.js";

/** "Whom do I write to?", "where can I buy one?", "how should we report it?" */
const TURNING =
  /\b(?:who|whom|where|how) (?:exactly |else )?(?:do|can|could|should|shall|must|would|might|may|to|am|are) (?:(?:i|we|one) )?(?:have to |need to |best |supposed to |go to |go and )?(?:contact|call|phone|ring|email|write|reach|speak|talk|ask|complain|report|buy|purchase|order|get (?:one|it|them|a|an|some|in touch|hold|through)|find (?:one|it|them|a|an|the|your)|send|file|submit|apply|appeal|post|register|return|go|turn|give)\b/;
/** "What's your number?", "is there an address?", "I need the e-mail of the office", "send me the link". */
const WANTED =
  /\b(?:what is|what are|which is|is there|are there|do you have|have you got|can i have|could i have|may i have|can i get|could i get|give me|send me|share|tell me|provide|want to know|like to know|need|looking for|want) (?:me )?(?:the |your |a |an |any |some |to know |their |please )*(?:\w+ ){0,4}?(?:numbers?|address|addresses|e-mail|email|emails|contacts?|hotline|helpline|offices?|locations?|chat|website|link|form|portal)\b/;
/** "Do you need my number?", "your number is dead": nothing of ours is asked for. */
const THEIR_OWN =
  /\b(?:my|our|account|order|tracking|reference|invoice|serial|case|ticket|confirmation) (?:\w+ )?(?:numbers?|address|e-mail|email|link)\b/;

/** "Do I have to contact you for this?" */
const WHETHER =
  /\b(?:(?:do|should|must|shall) (?:i|we) |is it )(?:(?:have|need|necessary) to |just )?(?:contact|call|write|email|go|come|visit|ring|phone|pay|send|submit|fill|sign|bring|return|apply|register|reach|wait)\b/;

export function asksWhere(latest: readonly Document[]): boolean {
  return latest.some(({ normals, sentences }) =>
    sentences.some(({ first, last }) => {
      const words = normals.slice(first, last).join(" ");
      return TURNING.test(words) || WHETHER.test(words) || (WANTED.test(words) && !THEIR_OWN.test(words));
    }),
  );
}
