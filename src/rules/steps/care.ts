/** A kind word to the agent. */
export const BREATHER: string =
  "That was hard to read. None of it is about you: take a breath before you answer, and tell your lead if it goes on.";
