import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../build/scripts/start/options.mjs';

describe('the options of npm start', () => {
  it('are none, a form, and not to open', () => {
    expect(
      [[], ['--web'], ['--electron'], ['--no-open'], ['--no-open', '--web'], ['--web', '--help']].map(readOptions),
    ).toEqual([
      { kind: 'start', opens: true },
      { kind: 'start', wish: 'web', opens: true },
      { kind: 'start', wish: 'electron', opens: true },
      { kind: 'start', opens: false },
      { kind: 'start', wish: 'web', opens: false },
      { kind: 'help' },
    ]);
  });

  it.each([
    [['--wbe'], '“--wbe” is no option'],
    [['file.json'], '“file.json” is no option'],
    [['--electron', '--web'], '--web and --electron contradict'],
    [['--no-open', '--electron'], '--electron and --no-open contradict'],
  ])('are refused in a sentence where they make no sense: %j', (given, sentence) => {
    const options = readOptions(given);
    expect(options.kind).toBe('wrong');
    expect(options.kind === 'wrong' ? options.sentence : '').toContain(sentence);
  });
});
