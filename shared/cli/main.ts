import { randomUUID } from 'node:crypto';
import { cliWords } from '#shared/words/cli-words';
import { exitCodes, type Outcome } from './outcome';
import { readLanguage, runCli } from './run-cli';

/** Now in Dhaka, which has been six hours ahead of UTC all year since 2010. */
const nowInDhaka = (): string => {
  const sixHours = 6 * 60 * 60 * 1000;
  return `${new Date(Date.now() + sixHours).toISOString().slice(0, 19)}+06:00`;
};

const finish = ({ code, output, messages }: Outcome): void => {
  if (output !== '') process.stdout.write(output);
  if (messages.length > 0) process.stderr.write(`${messages.join('\n')}\n`);
  process.exitCode = code;
};

// Whoever reads the output may stop early, as `… | head` does; there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', () => process.exit());
}

// The one boundary of this process: a fault becomes a sentence, never a stack trace.
try {
  finish(await runCli(process.argv.slice(2), { now: nowInDhaka, newId: randomUUID }));
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error);
  finish({
    code: exitCodes.problem,
    output: '',
    messages: [cliWords(readLanguage(process.argv.slice(2)).language).unexpected(detail)],
  });
}
