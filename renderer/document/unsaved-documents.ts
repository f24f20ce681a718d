import type { OpenDocument } from './open-document';

/** A document that this window holds: its text, and the way to let go of its lock. */
export type HeldDocument = { readonly document: OpenDocument; readonly letGo: () => void };

/** Documents that were left and have a word that is not on the disk yet, by id. */
const left = new Map<string, HeldDocument>();

/** The document that was left unsaved, as the window still holds it: opening it goes on from there. */
export const takeBack = (id: string): HeldDocument | undefined => {
  const held = left.get(id);
  left.delete(id);
  return held;
};

/** The person is held back from closing the window where a text would go with it. */
const warn = (event: BeforeUnloadEvent): void => {
  if (left.size > 0) event.preventDefault();
};

/**
 * Leaves a document: its lock goes when its last word is on the disk, so that the next window reads it. Where it cannot
 * be saved it stays in this window and goes on trying. Answers whether it is saved.
 */
export const leaveDocument = async (id: string, held: HeldDocument): Promise<boolean> => {
  const { autosave } = held.document;
  const endWhenSaved = (): void => {
    if (left.get(id) !== held) stop();
    else if (!autosave.isUnsaved()) {
      stop();
      left.delete(id);
      autosave.stop();
      held.letGo();
    }
  };
  const stop = autosave.subscribe(endWhenSaved);
  left.set(id, held);
  addEventListener('beforeunload', warn);
  await autosave.flush();
  endWhenSaved();
  return !autosave.isUnsaved();
};
