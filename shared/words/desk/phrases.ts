/** The shape of a set of phrases, whatever the language: each text or function of the Bangla set must be in every other. */
export type Phrases<Set> = {
  readonly [Key in keyof Set]: Set[Key] extends string
    ? string
    : Set[Key] extends (...data: infer Data) => string
      ? (...data: Data) => string
      : Phrases<Set[Key]>;
};
