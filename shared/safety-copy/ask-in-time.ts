/** The work was not done in time, or is not begun because an earlier one still waits. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/** Does a piece of work and gives its value; NoAnswerError after so many milliseconds. */
export type AskInTime = <Value>(work: () => Promise<Value>, limitMs: number) => Promise<Value>;

/** Calls back after so many milliseconds, unless it is called off by what it gives. */
export type StartTimer = (run: () => void, ms: number) => () => void;

/**
 * Asks a folder that may not answer. A call to a lost network drive waits for minutes, and in the desktop program it
 * blocks one of the four threads that Node has for all files (libuv, uv_queue_work). So one call runs at a time, and
 * none starts while an earlier one is overdue. An overdue call cannot be cancelled; it may still finish.
 */
export const createAskInTime = (startTimer: StartTimer): AskInTime => {
  let isOverdue = false;
  let last: Promise<unknown> = Promise.resolve();

  const limited = <Value>(work: () => Promise<Value>, limitMs: number): Promise<Value> =>
    new Promise((resolve, reject) => {
      if (isOverdue) {
        reject(new NoAnswerError('an earlier question still waits'));
        return;
      }
      const stop = startTimer(() => {
        isOverdue = true;
        reject(new NoAnswerError('no answer in time'));
      }, limitMs);
      const settle = (): void => {
        stop();
        isOverdue = false;
      };
      work().finally(settle).then(resolve, reject);
    });

  return (work, limitMs) => {
    const mine = last.then(() => limited(work, limitMs));
    last = mine.catch(() => undefined);
    return mine;
  };
};

/** How long a place that may not answer may take, in milliseconds, for a copy of so many bytes: a stick may write 1 MB/s. */
export const patienceFor = (size: number): number => 15_000 + (size / (1024 * 1024)) * 1000;
