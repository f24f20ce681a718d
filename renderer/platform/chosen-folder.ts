import { createAskInTime } from '#shared/safety-copy/ask-in-time';
import type { SecondPlace } from './platform';
import { forgetChosenPlace, readChosenPlace, saveChosenPlace } from './place-store';

/** What TypeScript's own list of the browser does not have yet: https://wicg.github.io/file-system-access/ */
type PermissionMode = { readonly mode: 'readwrite' };
type WithPermission = FileSystemDirectoryHandle & {
  readonly queryPermission?: (mode: PermissionMode) => Promise<PermissionState>;
  readonly requestPermission?: (mode: PermissionMode) => Promise<PermissionState>;
};
type WithPicker = {
  readonly showDirectoryPicker?: (
    options: PermissionMode & { readonly id: string },
  ) => Promise<FileSystemDirectoryHandle>;
};

const writing: PermissionMode = { mode: 'readwrite' };

/** Milliseconds for a look whether it is there. */
const lookLimit = 5000;

const picker = (): WithPicker['showDirectoryPicker'] => (window as unknown as WithPicker).showDirectoryPicker;

/** Whether this browser can let a person choose a folder, and write into it. */
export const canChooseFolder = (): boolean => picker() !== undefined;

const isAllowed = async (handle: WithPermission): Promise<boolean> =>
  (await handle.queryPermission?.(writing)) === 'granted';

/** Chromium keeps the permission where the person says “on every visit”; else it lapses and is asked again by a click. */
export const allowChosenFolder = async (): Promise<boolean> => {
  const handle: WithPermission | undefined = (await readChosenPlace())?.handle;
  return (await handle?.requestPermission?.(writing)) === 'granted';
};

/** Lets a person choose; whether they did. Another folder keeps the mark that this desk has. */
export const chooseFolder = async (): Promise<boolean> => {
  const before = await readChosenPlace();
  try {
    const handle = await picker()?.({ id: 'safety-copies', mode: 'readwrite' });
    if (!handle) return false;
    await saveChosenPlace({ handle, mark: before?.mark ?? crypto.randomUUID().slice(0, 8) });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
};

export const forgetFolder = forgetChosenPlace;

/** Every step in the chosen folder goes through this: a network drive may not answer. */
export const askChosenFolder = createAskInTime((run, ms) => {
  const timer = setTimeout(run, ms);
  return () => {
    clearTimeout(timer);
  };
});

/** This desk's own folder in the chosen one, which has to be there and allowed; undefined where none is chosen. */
export const openChosenFolder = async (): Promise<FileSystemDirectoryHandle | undefined> => {
  const place = await readChosenPlace();
  if (!place) return undefined;
  if (!(await isAllowed(place.handle))) throw new DOMException('the permission has lapsed', 'NotAllowedError');
  return place.handle.getDirectoryHandle(`karjobiboroni-copies-${place.mark}`, { create: true });
};

export const lookAtChosenFolder = async (): Promise<SecondPlace | undefined> => {
  const place = await readChosenPlace();
  if (!place) return undefined;
  const label = place.handle.name;
  if (!(await isAllowed(place.handle))) return { label, state: 'locked' };
  return askChosenFolder(() => place.handle.keys().next(), lookLimit).then(
    () => ({ label, state: 'there' }),
    () => ({ label, state: 'missing' }),
  );
};
