// What `npm start` was asked for.
import { contradiction, unknownOption } from './words.mjs';

const known = ['--web', '--electron', '--no-open', '--help'];

const contradictions = [
  ['--web', '--electron'],
  ['--electron', '--no-open'],
];

/**
 * @param {readonly string[]} given the arguments
 * @returns {{ kind: 'help' } | { kind: 'wrong', sentence: string } | { kind: 'start', wish?: 'web' | 'electron', opens: boolean }}
 */
export const readOptions = (given) => {
  const stranger = given.find((option) => !known.includes(option));
  if (stranger !== undefined) return { kind: 'wrong', sentence: unknownOption(stranger) };
  if (given.includes('--help')) return { kind: 'help' };
  const clash = contradictions.find((pair) => pair.every((option) => given.includes(option)));
  if (clash) return { kind: 'wrong', sentence: contradiction(...clash) };
  const wish = ['web', 'electron'].find((form) => given.includes(`--${form}`));
  return { kind: 'start', ...(wish ? { wish } : {}), opens: !given.includes('--no-open') };
};
