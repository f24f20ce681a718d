import { cliWords } from '#shared/words/cli-words';
import { languages, type Language } from '#shared/words/language';
import { readArguments } from './arguments';
import type { Command, Surroundings } from './command';
import { checkCommand } from './commands/check';
import { dateCommand } from './commands/date';
import { exportCommand } from './commands/export';
import { inspectCommand } from './commands/inspect';
import { memoCommand } from './commands/memo';
import { newCommand } from './commands/new';
import { schemaCommand } from './commands/schema';
import { good, wrongUsage, type Outcome } from './outcome';

const commands = {
  export: exportCommand,
  check: checkCommand,
  inspect: inspectCommand,
  new: newCommand,
  schema: schemaCommand,
  date: dateCommand,
  memo: memoCommand,
} as const satisfies Record<string, Command>;

type CommandName = keyof typeof commands;

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

const isLanguage = (value: string): value is Language => languages.some((language) => language === value);

/** The language asked for anywhere on the line; what is wrong with it is said in Bangla. */
export const readLanguage = (
  argv: readonly string[],
): { readonly language: Language; readonly bad: string | undefined } => {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (at < 0) return { language: 'bn', bad: undefined };
  const value = argv[at]?.includes('=') ? argv[at].slice('--lang='.length) : (argv[at + 1] ?? '');
  return isLanguage(value) ? { language: value, bad: undefined } : { language: 'bn', bad: value };
};

/** The name of the command is the first argument that is neither an option nor the language's value. */
const splitCommand = (
  argv: readonly string[],
): { readonly name: string | undefined; readonly rest: readonly string[] } => {
  const at = argv.findIndex((argument, index) => !argument.startsWith('-') && argv[index - 1] !== '--lang');
  return at < 0
    ? { name: undefined, rest: argv }
    : { name: argv[at], rest: [...argv.slice(0, at), ...argv.slice(at + 1)] };
};

/** Runs the command line's arguments. Everything it needs from outside is in `outside`. */
export const runCli = async (
  argv: readonly string[],
  outside: Pick<Surroundings, 'now' | 'newId'>,
): Promise<Outcome> => {
  const { language, bad } = readLanguage(argv);
  const words = cliWords(language);
  if (bad !== undefined) return wrongUsage(words.badLanguage(bad));
  const { name, rest } = splitCommand(argv);
  if (name === undefined)
    return rest.includes('--help') || rest.includes('-h') ? good(words.usage) : wrongUsage(words.usage.trimEnd());
  if (!isCommand(name)) return wrongUsage(words.unknownCommand(name));
  if (rest.includes('--help')) return good(words.commandHelp[name]);
  const command: Command = commands[name];
  const args = readArguments(rest, command.options, command.positionals, words);
  if (!args.ok) return wrongUsage(args.error);
  return command.run(args.value, { language, words, ...outside });
};
