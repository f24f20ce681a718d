import type { Desk } from '#renderer/desk/desk-context';
import { goTo } from '#renderer/desk/route';
import { sayUnreadable, takeFiles } from '#renderer/features/library/import-files';

const endings = /\.(?:karjo|json)$/iu;

/** Of a file that has another ending so much is read, in bytes: enough to say what it is. */
const enoughToTell = 65_536;

const bytesOf = async (file: File): Promise<Uint8Array> => {
  const part = endings.test(file.name) ? file : file.slice(0, enoughToTell);
  return new Uint8Array(await part.arrayBuffer());
};

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/**
 * Brings in the minutes files that are dropped anywhere on the window, and opens the last. Says of other files what they are: without
 * this, the browser would leave the desk and open them. A text field may take a dropped picture or text before this.
 */
export const takeDroppedFiles = (desk: Desk): (() => void) => {
  const left = new AbortController();
  const allow = (event: DragEvent): void => {
    if (holdsFiles(event)) event.preventDefault();
  };
  const take = async (event: DragEvent): Promise<void> => {
    if (event.defaultPrevented || !holdsFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    // A folder that is named like a file, or a file that has just gone, must not keep back the others.
    const read = await Promise.allSettled(files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })));
    sayUnreadable(
      desk,
      files.flatMap(({ name }, index) => (read[index]?.status === 'rejected' ? [name] : [])),
    );
    const id = (
      await takeFiles(
        desk,
        read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
      )
    ).at(-1);
    if (id !== undefined) goTo({ screen: 'editor', id });
  };
  addEventListener('dragover', allow, { signal: left.signal });
  addEventListener('drop', (event) => void take(event), { signal: left.signal });
  return () => {
    left.abort();
  };
};
