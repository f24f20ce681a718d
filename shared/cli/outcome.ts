/** How a command ended: good, the input has a problem, or the command was used wrongly. */
export type ExitCode = 0 | 1 | 2;

export const exitCodes = { good: 0, problem: 1, usage: 2 } as const satisfies Record<string, ExitCode>;

/** What a command prints: the result on standard output, everything else on standard error. */
export type Outcome = { readonly code: ExitCode; readonly output: string; readonly messages: readonly string[] };

export const good = (output: string, messages: readonly string[] = []): Outcome => ({
  code: exitCodes.good,
  output,
  messages,
});

export const problem = (messages: readonly string[], output = ''): Outcome => ({
  code: exitCodes.problem,
  output,
  messages,
});

export const wrongUsage = (message: string): Outcome => ({ code: exitCodes.usage, output: '', messages: [message] });
