import type { Database } from './database';

// Tells whether the last end was clean. That a window has opened is noted in the database, on the disk before anything
// else is written; that it has ended is noted in the page's local storage, the only store that a closing window can
// write at once. If a window was opened and never ended, it was killed, or its computer was switched off.

const openKey = 'karjobiboroni-sessions';
const endedKey = 'karjobiboroni-ended';

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const endedSessions = (): readonly string[] => {
  try {
    return strings(JSON.parse(localStorage.getItem(endedKey) ?? '[]'));
  } catch {
    return [];
  }
};

/** Whether every window that was open on this database has ended. To be asked by the first window only. */
export const wasEndClean = async (database: Database): Promise<boolean> => {
  const open = strings((await database.settings.get(openKey))?.value);
  const ended = new Set(endedSessions());
  return open.every((id) => ended.has(id));
};

/** Notes that this window is open; as the first one, forgets those before it. */
export const beginSession = async (database: Database, id: string, isFirst: boolean): Promise<void> => {
  await database.transaction('rw', database.settings, async () => {
    const others = isFirst ? [] : strings((await database.settings.get(openKey))?.value);
    await database.settings.put({ key: openKey, value: [...others, id] });
  });
  if (isFirst) localStorage.setItem(endedKey, '[]');
  const end = (): void => {
    localStorage.setItem(endedKey, JSON.stringify([...new Set([...endedSessions(), id])]));
  };
  const goOn = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) localStorage.setItem(endedKey, JSON.stringify(endedSessions().filter((one) => one !== id)));
  };
  addEventListener('pagehide', end);
  addEventListener('pageshow', goOn);
};

const windowLock = 'karjobiboroni-window';

/** A page that is loaded anew may still hold what it held before: that long is waited for it, in milliseconds. */
const reloadPatience = 500;

const isWindowOpen = async (): Promise<boolean> => {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === windowLock);
};

const isReload = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');

/** Whether another window is open. */
const hasOther = async (): Promise<boolean> => {
  const until = performance.now() + (isReload() ? reloadPatience : 0);
  while (await isWindowOpen()) {
    if (performance.now() >= until) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
};

/**
 * Holds the lock of all windows for as long as this one lives; answers whether it is the only one. To be called while no other
 * window starts.
 */
export const enterWindows = async (): Promise<boolean> => {
  const isFirst = !(await hasOther());
  await new Promise<void>((resolve, reject) => {
    const keep = (): Promise<never> => {
      resolve();
      return new Promise(() => undefined);
    };
    navigator.locks.request(windowLock, { mode: 'shared' }, keep).catch(reject);
  });
  return isFirst;
};

/** Does something while no other window starts. */
export const alone = <Value>(work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request('karjobiboroni-start', work);
