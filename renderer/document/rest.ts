import { createListeners } from '#shared/kernel/listeners';

/** A pause in typing, in milliseconds. */
export const pauseMs = 200;

/** Those who are told when nothing has been changed for a pause. */
export const createRest = () => {
  const { add, tell } = createListeners();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    add,
    /** After a change: the pause begins anew. */
    putOff: (): void => {
      clearTimeout(timer);
      timer = setTimeout(tell, pauseMs);
    },
  };
};
