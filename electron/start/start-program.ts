import { spawn } from 'node:child_process';

/** Starts a program that outlives this one. */
export const startProgram = (command: string, args: readonly string[], onMissing: () => void): void => {
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  child.on('error', onMissing);
  child.unref();
};
