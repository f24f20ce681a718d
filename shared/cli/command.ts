import type { CliWords } from '#shared/words/cli-sentences';
import type { Language } from '#shared/words/language';
import type { Arguments, OptionTable } from './arguments';
import type { Outcome } from './outcome';

/** What a command is given besides its arguments. The clock and chance enter the program only here. */
export type Surroundings = {
  readonly language: Language;
  readonly words: CliWords;
  /** Now, as an ISO 8601 instant with its offset from UTC. */
  readonly now: () => string;
  readonly newId: () => string;
};

export type Command = {
  readonly options: OptionTable;
  readonly positionals: number;
  readonly run: (args: Arguments, surroundings: Surroundings) => Promise<Outcome> | Outcome;
};
