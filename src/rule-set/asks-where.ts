/** Whether somebody asks whom or where to turn to, or if they have to: a number, an address, a form is then the answer that they want. */
import type { Document } from "../text/document.js";

const CAN_I =
  "(?:exactly |else )?(?:do|can|could|should|shall|must|would|might|may|to|am|are) (?:(?:i|we|one) )?(?:have to |need to |best |supposed to |go to |go and )?";
const SPEAKING =
  "contact|call|phone|ring|email|write|reach|speak|talk|complain|report|get (?:in touch|hold|through)|appeal";
/** "Whom do I write to?", "where can I buy one?" */
const TURNING = new RegExp(
  `\\b(?:who|whom|where) ${CAN_I}(?:${SPEAKING}|ask|buy|purchase|order|get (?:one|it|them|a|an|some)|find (?:one|it|them|a|an|the|your)|send|file|submit|apply|post|register|return|go|turn|give)\\b`,
);
/** "How should we report it?"; "how do I return it?" asks for the way, and is not answered by a number. */
const REACHING = new RegExp(`\\bhow ${CAN_I}(?:${SPEAKING})\\b`);
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
      return (
        TURNING.test(words) ||
        REACHING.test(words) ||
        WHETHER.test(words) ||
        (WANTED.test(words) && !THEIR_OWN.test(words))
      );
    }),
  );
}
