import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes, signalCodes } from '#electron/end/exit-codes';
import { useDesk } from './desk-test';
import { countCopies, isInJournal, logLines, recentFiles, textsOfCopy } from './left-behind';
import { packed } from './packed';
import { endOf, showing, windowOf } from './program';
import { editorOf, openSample, untilAnother, putMinutes, quit, writeCommittee } from './writing';

describe.skipIf('missing' in packed())('the packed program', () => {
  const { display, home, start } = useDesk();

  it('writes, quits, comes back in the same document and writes on; each time the safety copy has it all', async () => {
    const first = start();
    await openSample(display());
    await writeCommittee(display(), 'বিদ্যুৎ গেলেও থাকে', 'instead');
    expect(await quit(first, display())).toEqual({ code: 0, signal: null });
    expect(textsOfCopy(home())).toContain('বিদ্যুৎ গেলেও থাকে');

    const second = start();
    await writeCommittee(display(), ', আবারও', 'after');
    expect(await quit(second, display())).toEqual({ code: 0, signal: null });
    expect(countCopies(home())).toBe(2);
    expect(textsOfCopy(home())).toContain('বিদ্যুৎ গেলেও থাকে, আবারও');
    expect(logLines(home())).toEqual([]);
  });

  it('opens a file it is started with, and one of a second start, which itself ends', async () => {
    const one = putMinutes(join(home(), 'এক.karjo'), 'one', 'প্রথম কমিটি');
    const two = putMinutes(join(home(), 'দুই.karjo'), 'two', 'দ্বিতীয় কমিটি');
    const program = start({ args: [one] });
    await editorOf(display());
    await expect.poll(() => recentFiles(home())).toEqual([one]);
    await untilAnother(display(), async () => {
      expect(await endOf(start({ args: ['দুই.karjo'] }))).toEqual({ code: 0, signal: null });
    });
    await expect.poll(() => recentFiles(home())).toEqual([two, one]);
    expect(display().hand('search', '--onlyvisible', '--class', 'karjobiboroni')).toHaveLength(1);
    await writeCommittee(display(), 'লেখা', 'instead');
    expect(await quit(program, display())).toEqual({ code: 0, signal: null });
    expect(textsOfCopy(home())).toEqual(expect.arrayContaining(['প্রথম কমিটি', 'লেখা']));
    expect(textsOfCopy(home())).not.toContain('দ্বিতীয় কমিটি');
  });

  it('shows its window under the name that the menu’s entry knows it by', async () => {
    const program = start();
    const id = await windowOf(display());
    expect(display().hand('search', '--onlyvisible', '--classname', '^karjobiboroni$')).toEqual([id]);
    await showing(display(), 'library');
    expect(await quit(program, display())).toEqual({ code: 0, signal: null });
  });

  const comesBackWith = async (text: string): Promise<void> => {
    const again = start();
    await writeCommittee(display(), '।', 'after');
    expect(await quit(again, display())).toEqual({ code: 0, signal: null });
    expect(textsOfCopy(home())).toContain(`${text}।`);
  };

  it('loses nothing of what was just written when the system ends it', async () => {
    const program = start();
    await openSample(display());
    await writeCommittee(display(), 'হঠাৎ শেষ', 'instead');
    process.kill(program.pid, 'SIGTERM');
    expect(await endOf(program, 5000)).toEqual({ code: signalCodes.SIGTERM, signal: null });
    expect(program.said()).not.toContain('FATAL');
    expect(textsOfCopy(home())).toContain('হঠাৎ শেষ');
    await comesBackWith('হঠাৎ শেষ');
  });

  // The end of a session takes the page's process away at the same moment: what it was about to write goes with it.
  it('loses nothing that was saved when the system ends all its processes at once', async () => {
    const program = start();
    await openSample(display());
    await writeCommittee(display(), 'হঠাৎ শেষ', 'instead');
    await expect.poll(() => isInJournal(home(), 'হঠাৎ শেষ')).toBe(true);
    process.kill(-program.pid, 'SIGTERM');
    expect(await endOf(program, 5000)).toEqual({ code: exitCodes.unsaved, signal: null });
    expect(program.said()).not.toContain('FATAL');
    await comesBackWith('হঠাৎ শেষ');
  });
});
