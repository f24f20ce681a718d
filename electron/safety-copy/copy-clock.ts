/** How often the desk is asked for a copy. It makes one only where something has changed since the last. */
export const copyInterval = 15 * 60 * 1000;

/** Calls at a steady interval; gives the way to stop. */
export const startCopyClock = (ask: () => void): (() => void) => {
  const timer = setInterval(ask, copyInterval);
  return () => {
    clearInterval(timer);
  };
};
