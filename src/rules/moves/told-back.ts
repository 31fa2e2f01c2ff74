/** Frames that turn what is said in them into something else than a move: exceptions that several moves share. */

const GLAD =
  "(glad | happy | thrilled | delighted | pleased | elated | overjoyed | delight | pleasure | joy | delightful | wonderful | rewarding | heartening | great | lovely | fantastic | gratifying)";

/** "Glad to hear that our team …": praise that is told back, and no news of the case. */
export const PRAISE_TOLD_BACK: readonly string[] = [
  `${GLAD} (for us)? (to (hear | know | learn | read | see | note) | reading | hearing | knowing | that (you | our | your | the | this | we could)) ..10 _`,
];

/** "We hope that it has been …", "to make sure that it is …": not known yet. */
export const NOT_KNOWN_YET: readonly string[] = [
  "(hope | hoping | hopefully | make sure | be sure | ensure | see if | check if | know if | whether) ..6 (has | have | is | are | was | were) (now | all | already | also | since | both | fully | been | being)* _",
];
