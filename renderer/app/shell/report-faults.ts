import type { Desktop } from '../../platform/platform';

/** A line of a stack: the function, if it has a name, and our own file with line and column. */
const frame =
  /^ *at (?:(?:async |new )?(?<name>[\w$.<>]{1,80}) )?\(?\w+:\/\/[^/]+\/(?<place>[\w./-]{1,100}:\d{1,7}:\d{1,7})\)?$/u;

const framesOf = (stack: string): string[] =>
  stack
    .split('\n')
    .flatMap((line) => {
      const { name = '', place = '' } = frame.exec(line)?.groups ?? {};
      return place === '' ? [] : [`${name} (${place})`];
    })
    .slice(0, 30);

/** What the log may know of a fault: its kind and where it was. Its message may quote a document. */
export const faultOf = (error: unknown): { readonly name: string; readonly frames: string[] } => {
  if (!(error instanceof Error)) return { name: 'Unknown', frames: [] };
  const name = /^[A-Za-z][A-Za-z0-9]{0,59}$/u.test(error.name) ? error.name : 'Error';
  return { name, frames: framesOf(error.stack ?? '') };
};

/** Tells the shell's log of every fault that nothing in the window has caught. */
export const reportFaults = (desktop: Desktop): (() => void) => {
  const left = new AbortController();
  const tell = (error: unknown): void => {
    desktop.report(faultOf(error));
  };
  addEventListener('error', ({ error }) => { tell(error); }, { signal: left.signal }); // prettier-ignore
  addEventListener('unhandledrejection', ({ reason }) => { tell(reason); }, { signal: left.signal }); // prettier-ignore
  return () => {
    left.abort();
  };
};
