/** What the rules of actions share. */

/** Said of what may come, not of what was done. */
export const ONLY_IF: readonly string[] = [
  "(if | once | when | whenever | after | until | unless | whether | before | in case | as soon as | should) ...6 (i | we | has | have | is | are | be) (have | been | being | is | are)? @act-done",
];
