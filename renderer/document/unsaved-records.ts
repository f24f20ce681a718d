import type { Autosave } from './autosave';

/** What this window holds: a text with its autosave, and the way to let go of its lock. */
export type Held<Opened> = { readonly record: Opened; readonly letGo: () => void };

/** How many texts were left that are not on the disk yet. */
let unsaved = 0;

/** Makes the browser ask before the window closes, if a text would be lost with it. */
const warn = (event: BeforeUnloadEvent): void => {
  if (unsaved > 0) event.preventDefault();
};

/** Keeps, by id, the records that were left before their last change was on the disk. */
export const keepUnsaved = <Opened extends { readonly autosave: Autosave }>() => {
  const left = new Map<string, Held<Opened>>();
  const forget = (id: string): void => {
    if (left.delete(id)) unsaved -= 1;
  };
  return {
    /** What was left unsaved, as the window still holds it: opening it goes on from there. */
    takeBack: (id: string): Held<Opened> | undefined => {
      const held = left.get(id);
      forget(id);
      return held;
    },
    /**
     * Leaves a text: its lock goes when its last word is on the disk, so that the next window reads it. Where it cannot
     * be saved it stays in this window and goes on trying. Answers whether it is saved.
     */
    leave: async (id: string, held: Held<Opened>): Promise<boolean> => {
      const { autosave } = held.record;
      const endWhenSaved = (): void => {
        if (left.get(id) !== held) stop();
        else if (!autosave.isUnsaved()) {
          stop();
          forget(id);
          autosave.stop();
          held.letGo();
        }
      };
      const stop = autosave.subscribe(endWhenSaved);
      forget(id);
      left.set(id, held);
      unsaved += 1;
      addEventListener('beforeunload', warn);
      await autosave.flush();
      endWhenSaved();
      return !autosave.isUnsaved();
    },
  };
};
