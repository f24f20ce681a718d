/** A page out of sight paints no frames; what waits for one then goes on after this many milliseconds. */
const longest = 100;

/** Something to be done once the frame that is next has been painted, however often it is asked for until then. */
export type AfterPaint = { readonly ask: () => void; readonly cancel: () => void };

export const createAfterPaint = (task: () => void): AfterPaint => {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { port1, port2 } = new MessageChannel();
  const cancel = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
  };
  const run = (): void => {
    if (timer === undefined) return;
    cancel();
    task();
  };
  // A message posted in a frame arrives when the frame has been drawn.
  port1.onmessage = run;
  return {
    ask: () => {
      if (timer !== undefined) return;
      frame = requestAnimationFrame(() => {
        port2.postMessage(0);
      });
      timer = setTimeout(run, longest);
    },
    cancel,
  };
};
