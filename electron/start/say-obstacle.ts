import type { Language } from '#shared/words/language';
import { shellWords, type ShellWords } from '#shared/words/shell-words';
import type { Obstacle } from './obstacle';

export type SayParts = {
  readonly platform: NodeJS.Platform;
  /** Writes one line on the terminal. */
  readonly writeLine: (line: string) => void;
  /** Electron's dialog. On Linux it shows nothing before the program is ready. */
  readonly showErrorBox: (title: string, text: string) => void;
  /** Starts a program that outlives this one; calls back where it cannot be started. */
  readonly startProgram: (command: string, args: readonly string[], onMissing: () => void) => void;
};

const sentenceOf = ({ cannotStart }: ShellWords, obstacle: Obstacle): string => {
  if (obstacle.kind === 'switch') return cannotStart.switch(obstacle.name);
  if (obstacle.kind === 'folder') return cannotStart.folder(obstacle.path);
  return cannotStart[obstacle.kind];
};

/** Both languages: what the person chose may not be readable where the program does not start. */
export const obstacleSentence = (obstacle: Obstacle): string =>
  (['bn', 'en'] as const satisfies readonly Language[])
    .map((language) => sentenceOf(shellWords(language), obstacle))
    .join(' / ');

/** Programs of Linux's desktops that show a sentence in a window of their own, in the order of trying. */
const linuxDialogs = (title: string, text: string): readonly (readonly [command: string, ...args: string[]])[] => [
  ['zenity', '--error', '--no-markup', `--title=${title}`, `--text=${text}`],
  ['kdialog', '--title', title, '--error', text],
  ['xmessage', '-title', title, text],
  ['notify-send', title, text],
];

const showOnLinux = (dialogs: ReturnType<typeof linuxDialogs>, start: SayParts['startProgram']): void => {
  const [first, ...others] = dialogs;
  if (first === undefined) return;
  const [command, ...args] = first;
  start(command, args, () => {
    showOnLinux(others, start);
  });
};

/** Says why the program does not start, on the terminal and in a window where the system has one to show it in. */
export const sayObstacle = (
  obstacle: Obstacle,
  { platform, writeLine, showErrorBox, startProgram }: SayParts,
): void => {
  const text = obstacleSentence(obstacle);
  const title = shellWords('bn').name;
  writeLine(text);
  if (platform === 'linux') showOnLinux(linuxDialogs(title, text), startProgram);
  else showErrorBox(title, text);
};
