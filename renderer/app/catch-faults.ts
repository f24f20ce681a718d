import { appWords } from '#shared/words/desk/app-words';
import type { Desk } from '#renderer/desk/desk-context';
import { documentFile } from '#renderer/document/document-file';
import { openDocument } from '#renderer/document/open-document';

/** A fault that repeats itself is said once in so many milliseconds. */
const quiet = 60_000;

/** False for cancelled work (`AbortError`), and for error events that the browser sends without an error. */
const isFault = (error: unknown): boolean =>
  error !== undefined && error !== null && !(error instanceof DOMException && error.name === 'AbortError');

/**
 * Where a fault ends that nothing else has caught: the text stays in the window and is offered as a file, the shell's log hears
 * of it. Faults while a screen is drawn have a screen of their own (`error-boundary.tsx`).
 */
export const catchFaults = (desk: Desk, report: ((error: unknown) => void) | undefined): (() => void) => {
  const left = new AbortController();
  let saidAt = -quiet;
  const say = (): void => {
    const { failure } = appWords(desk.settings.get().language);
    const open = openDocument();
    const saveFile = (): void => {
      if (open) void desk.platform.saveFile(documentFile(open.store.value()));
    };
    desk.notices.say('problem', failure.title, ...(open ? [{ label: failure.saveFile, run: saveFile }] : []));
  };
  const onFault = (error: unknown): void => {
    if (!isFault(error)) return;
    report?.(error);
    if (performance.now() - saidAt < quiet) return;
    saidAt = performance.now();
    say();
  };
  addEventListener('error', ({ error }) => { onFault(error); }, { signal: left.signal }); // prettier-ignore
  addEventListener('unhandledrejection', ({ reason }) => { onFault(reason); }, { signal: left.signal }); // prettier-ignore
  return () => {
    left.abort();
  };
};
