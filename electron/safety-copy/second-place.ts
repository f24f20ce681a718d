import { randomUUID } from 'node:crypto';
import type * as disk from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ReplyOf } from '#shared/contract/channels';
import { createAskInTime, type AskInTime } from '#shared/safety-copy/ask-in-time';
import type { ShellWords } from '#shared/words/shell-words';
import type { Dialogs } from '../files/dialogs';
import type { ShellStateStore } from '../shell-state';

type State = ReplyOf<'copyPlaces'>;

export type SecondPlaceParts = {
  readonly state: Pick<ShellStateStore, 'get' | 'set'>;
  readonly dialogs: Pick<Dialogs, 'open'>;
  readonly words: () => ShellWords;
  readonly steps: Pick<typeof disk, 'stat'>;
  /** Tells this desk's copies from another's. */
  readonly newMark: () => string;
};

/** The folder that the person chose for a second copy of everything: a USB stick, a folder of the office's network. */
export type SecondPlace = {
  /** The chosen folder, and this desk's own in it; undefined where none is chosen. */
  readonly folder: () => { readonly chosen: string; readonly own: string } | undefined;
  /** Every step in it goes through this: the folder may not answer. */
  readonly ask: AskInTime;
  readonly look: () => Promise<State>;
  readonly choose: () => Promise<State>;
  readonly forget: () => void;
};

/** Eight letters or digits that hardly any two desks have. */
export const newMark = (): string => randomUUID().slice(0, 8);

/** Milliseconds for a look whether it is there. */
const lookLimit = 5000;

/** The name of a folder as a person knows it; a whole disk has only its path. At most what the contract lets through. */
const labelOf = (folder: string): string => (basename(folder) === '' ? folder : basename(folder)).slice(0, 200);

/**
 * Two desks may choose one folder. Each has its own in it, by a mark of its own: else each would remove the other's copies as
 * older ones of the same set.
 */
export const createSecondPlace = ({ state, dialogs, words, steps, newMark }: SecondPlaceParts): SecondPlace => {
  const folder: SecondPlace['folder'] = () => {
    const { secondPlace, copyMark } = state.get();
    return secondPlace === ''
      ? undefined
      : { chosen: secondPlace, own: join(secondPlace, `karjobiboroni-copies-${copyMark}`) };
  };
  const ask = createAskInTime((run, ms) => {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  });
  const look = async (): Promise<State> => {
    const place = folder();
    if (place === undefined) return null;
    const isThere = await ask(() => steps.stat(place.chosen), lookLimit).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    return { label: labelOf(place.chosen), isThere };
  };
  return {
    folder,
    ask,
    look,
    choose: async () => {
      const { canceled, filePaths } = await dialogs.open({
        title: words().copyPlace.title,
        buttonLabel: words().copyPlace.button,
        properties: ['openDirectory', 'createDirectory'],
      });
      const [chosen] = filePaths;
      if (canceled || chosen === undefined) return null;
      const { copyMark } = state.get();
      state.set({ secondPlace: chosen, copyMark: copyMark === '' ? newMark() : copyMark });
      return look();
    },
    forget: () => {
      state.set({ secondPlace: '' });
    },
  };
};
