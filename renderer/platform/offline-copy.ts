/**
 * The desk's end of its service worker (renderer/service-worker), which keeps the whole desk in the browser. It exists
 * only where a server serves the desk: under `app://` every file is on the disk anyway. Whatever fails here, the desk
 * opens as it would without.
 */

/** How long a newer build that waits may take to take over, before the desk is opened with the older one. */
const takeOverLimit = 10_000;

const serviceWorkers = (): ServiceWorkerContainer | undefined =>
  /^https?:$/u.test(location.protocol) && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

const within = <T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> =>
  Promise.race([
    promise,
    new Promise<undefined>((resolve) => {
      setTimeout(resolve, milliseconds, undefined);
    }),
  ]);

/** Whether the waiting worker may take over, which it does then. */
const askToTakeOver = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(data === true);
    };
    worker.postMessage('take-over', [port2]);
  });

/** Gives the window to a newer build that is there whole, unless another window has the older one open. */
const takeOver = async (container: ServiceWorkerContainer, newer: ServiceWorker): Promise<boolean> => {
  const hasTakenOver = new Promise((resolve) => {
    container.addEventListener('controllerchange', resolve, { once: true });
  });
  if ((await within(takeOverLimit, askToTakeOver(newer))) !== true) return false;
  await within(takeOverLimit, hasTakenOver);
  location.reload();
  return true;
};

/**
 * To be asked before anything is drawn: whether a newer build that was fetched earlier takes over, for which the page is
 * loaded again.
 */
export const isReplacedByNewerBuild = async (): Promise<boolean> => {
  try {
    const container = serviceWorkers();
    if (!container?.controller) return false;
    const registration = await container.getRegistration();
    return registration?.waiting ? await takeOver(container, registration.waiting) : false;
  } catch {
    return false;
  }
};

const inputs = ['keydown', 'beforeinput', 'pointerdown', 'drop', 'paste'];

/** Whether nobody has touched the window since. */
const untouched = (): (() => boolean) => {
  const touch = new AbortController();
  for (const input of inputs)
    addEventListener(
      input,
      () => {
        touch.abort();
      },
      { capture: true, signal: touch.signal },
    );
  return () => !touch.signal.aborted;
};

/** Whether there was no input since this script began to run: a press may come before anything is drawn. */
const isUntouched = untouched();

const isInstalled = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'installed') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });

/**
 * Keeps the whole desk in the browser, and fetches a newer build where the server has one. The desk does not wait for
 * that, since a browser that has just started takes seconds to answer. The window is loaded again with the newer build
 * only if nobody has used it yet; else the newer build waits for the next start.
 */
export const keepOfflineCopy = async (): Promise<void> => {
  try {
    const container = serviceWorkers();
    if (!container) return;
    const wasKept = container.controller !== null;
    // Where service workers are switched off it may give nothing, whatever its type says.
    const registration = (await container.register('./service-worker.js', { updateViaCache: 'none' })) as
      ServiceWorkerRegistration | undefined;
    if (!registration || !wasKept) return;
    await registration.update();
    if (registration.installing) await isInstalled(registration.installing);
    if (registration.waiting && isUntouched()) await takeOver(container, registration.waiting);
  } catch {
    // A browser that refuses (a private window, a full disk), or a stopped server: the desk stays as it is.
  }
};
