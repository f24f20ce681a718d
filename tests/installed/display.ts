import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '#tests/support/folders';
import { startVirtualDisplay } from '#tests/support/virtual-display';

export type Part = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A virtual display with the hands of a person: what is typed, pressed and seen, and nothing else. */
export type Display = {
  readonly name: string;
  /** Runs xdotool; gives what it says, one line each. */
  readonly hand: (...args: readonly string[]) => readonly string[];
  readonly type: (text: string) => void;
  /** What a part of a window looks like, to be compared with what it looked like before; it names colours such as `#FFFFFF`. */
  readonly lookOf: (window: string, part: Part) => string;
  readonly keepPicture: (name: string) => void;
  readonly close: () => Promise<void>;
};

/** Keys of Latin letters, all but A and Q, which go with Ctrl. The numbers are those that Linux's keyboards have under X. */
const letterKeys = [25, 26, 27, 28, 29, 30, 31, 32, 33, 39, 40, 41, 42, 43, 44, 45, 46, 52, 53, 54, 55, 56, 57, 58];

/** What the keyboard can write in Bangla, two letters a key. */
const letters = 'আওকখগজটঠতথদধনপবভমযরলশষসহািীুেো্ংৎ।';

const keysymOf = (letter: string | undefined): string =>
  letter === undefined ? '' : `U${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Puts Bangla letters on the keys, as a Bangla keyboard has them. Left to itself, xdotool gives a key another letter while it types, and
 * what it types before the program has heard of that is lost.
 */
const teachLetters = (env: NodeJS.ProcessEnv): void => {
  const lines = letterKeys.map(
    (key, at) => `keycode ${String(key)} = ${keysymOf(letters[2 * at])} ${keysymOf(letters[2 * at + 1])}`,
  );
  const { status, stderr } = spawnSync('xmodmap', ['-'], { encoding: 'utf8', input: lines.join('\n'), env });
  if (status !== 0) throw new Error(`the keyboard has no Bangla: ${stderr}`);
};

const checkTypeable = (text: string): void => {
  const strange = [...text].filter((letter) => letter.charCodeAt(0) > 127 && !letters.includes(letter));
  if (strange.length > 0) throw new Error(`the keyboard has no ${strange.join(' ')}`);
};

/** Starts a display of its own, with a number that nobody else has. */
export const openDisplay = async (): Promise<Display> => {
  const { name, server } = await startVirtualDisplay('1400x900x24');
  const env = { ...process.env, DISPLAY: name };
  teachLetters(env);
  const hand: Display['hand'] = (...words) =>
    spawnSync('xdotool', words, { encoding: 'utf8', env })
      .stdout.split('\n')
      .filter((line) => line !== '');
  const lookOf: Display['lookOf'] = (window, { x, y, width, height }) => {
    const part = [width, height].map(String).join('x') + [x, y].map((at) => `+${String(at)}`).join('');
    return spawnSync('import', ['-window', window, '-crop', part, '-depth', '8', 'txt:-'], { encoding: 'utf8', env })
      .stdout;
  };
  return {
    name,
    hand,
    type: (text) => {
      checkTypeable(text);
      hand('type', '--delay', '15', text);
    },
    lookOf,
    keepPicture: (picture) => {
      mkdirSync(outFolder, { recursive: true });
      spawnSync('import', ['-window', 'root', join(outFolder, `${picture}.png`)], { env });
    },
    close: () =>
      new Promise((resolve) => {
        server.on('exit', () => {
          resolve();
        });
        server.kill();
      }),
  };
};
