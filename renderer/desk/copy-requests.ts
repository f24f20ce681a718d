import { createListeners } from '#shared/kernel/listeners';

/** Between what makes copies (the window as a whole) and what shows them (the settings): who asks, and what is new. */
type Run = () => Promise<void>;

const makers = new Set<Run>();
const listeners = createListeners();
let kept = 0;

/** Offers to make copies when a person asks; gives the way to stop. */
export const answerCopyRequests = (run: Run): (() => void) => {
  makers.add(run);
  return () => makers.delete(run);
};

/** Makes the copies that are due now; kept when that was tried in each place. */
export const askForCopy = async (): Promise<void> => {
  await Promise.all([...makers].map((run) => run()));
};

/** A copy was kept, or a place has changed: lists are shown anew. */
export const announceCopies = (): void => {
  kept += 1;
  listeners.tell();
};

/** For React's useSyncExternalStore: a number that changes with every copy. */
export const copyChanges = {
  subscribe: listeners.add,
  count: (): number => kept,
};
