import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '#shared/kernel/result';
import type { CliWords } from '#shared/words/cli-sentences';

/** The options a command takes: `true` for one with a value, `false` for a switch. */
export type OptionTable = Readonly<Record<string, boolean>>;

export type Arguments = {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
};

const everywhere: OptionTable = { help: false, lang: true };

const split = (argv: readonly string[], options: OptionTable) =>
  parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries({ ...everywhere, ...options }).map(([name, hasValue]) => [
        name,
        { type: hasValue ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });

/** Reads a command's arguments against its table; the failure is a sentence. */
export const readArguments = (
  argv: readonly string[],
  options: OptionTable,
  maximum: number,
  words: CliWords,
): Result<Arguments, string> => {
  const table: OptionTable = { ...everywhere, ...options };
  const { tokens, positionals } = split(argv, options);
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const hasValue = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (hasValue === undefined) return fail(words.unknownOption(token.rawName));
    if (hasValue && (token.value === undefined || /^(?:--.*)?$/u.test(token.value)))
      return fail(words.missingValue(token.rawName));
    if (!hasValue && token.value !== undefined) return fail(words.surplusArgument(token.value));
    if (hasValue) values[token.name] = token.value ?? '';
    else switches.add(token.name);
  }
  const surplus = positionals[maximum];
  return surplus === undefined ? succeed({ positionals, values, switches }) : fail(words.surplusArgument(surplus));
};
