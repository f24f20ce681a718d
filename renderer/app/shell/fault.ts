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
