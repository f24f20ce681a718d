import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { shellWords } from '#shared/words/shell-words';
import { dataFolders } from '#electron/data-folders';
import { openFiles } from '#electron/files/open-files';
import { createOpenedFiles, filesInArguments } from '#electron/files/opened-files';
import { createPlaces } from '#electron/files/places';
import { fitName, saveFile, type SaveParts } from '#electron/files/save-file';
import { createShellState, readShellState, withRecent } from '#electron/shell-state';

const bytes = new TextEncoder().encode('লেখা');
const words = () => shellWords('bn');

const failing = (code: string) => Object.assign(new Error('x'), { code });

/** A person who answers the dialogs as told, and a disk that fails as often as told. */
const saving = (own: {
  readonly paths: readonly string[];
  readonly answers?: readonly number[];
  readonly failures?: readonly string[];
  readonly platform?: NodeJS.Platform;
}) => {
  const paths = [...own.paths];
  const answers = [...(own.answers ?? [])];
  const failures = [...(own.failures ?? [])];
  const messages: { message: string; detail?: string | undefined }[] = [];
  const parts = {
    dialogs: {
      save: vi.fn<SaveParts['dialogs']['save']>(() => {
        const filePath = paths.shift() ?? '';
        return Promise.resolve({ canceled: filePath === '', filePath });
      }),
      ask: vi.fn<SaveParts['dialogs']['ask']>(({ message, detail }) => {
        messages.push({ message, detail });
        return Promise.resolve({ response: answers.shift() ?? 2, checkboxChecked: false });
      }),
    },
    places: createPlaces(),
    words,
    lastFolder: () => '/home/office',
    keepFolder: vi.fn(),
    write: vi.fn(() => {
      const code = failures.shift();
      return code === undefined ? Promise.resolve() : Promise.reject(failing(code));
    }),
    exists: () => true,
    platform: own.platform ?? 'win32',
  } satisfies SaveParts;
  return { parts, messages };
};

describe('saving a file', () => {
  it('asks where, with the name and kind at hand, writes there, and gives a token instead of the path', async () => {
    const { parts } = saving({ paths: ['/home/office/সভা/কার্যবিবরণী.docx'] });
    const saved = await saveFile({ name: 'কার্যবিবরণী.docx', bytes }, parts);
    expect(parts.dialogs.save.mock.calls).toMatchObject([
      [
        {
          defaultPath: join('/home/office', 'কার্যবিবরণী.docx'),
          filters: [{ name: 'Word ফাইল', extensions: ['docx'] }],
        },
      ],
    ]);
    expect(parts.write).toHaveBeenCalledExactlyOnceWith('/home/office/সভা/কার্যবিবরণী.docx', bytes);
    expect(parts.keepFolder).toHaveBeenCalledExactlyOnceWith('/home/office/সভা');
    expect(saved).toMatchObject({ outcome: 'saved', name: 'কার্যবিবরণী.docx' });
    expect(saved.outcome === 'saved' && parts.places.pathOf(saved.place)).toBe('/home/office/সভা/কার্যবিবরণী.docx');
    expect(parts.places.pathOf('3f0c1c1e-6a39-4a43-9a0e-0d7f6ba7a7a1')).toBeUndefined();
  });

  it('writes nothing where the person changes their mind', async () => {
    const { parts } = saving({ paths: [] });
    expect(await saveFile({ name: 'ক.docx', bytes }, parts)).toEqual({ outcome: 'cancelled' });
    expect(parts.write).not.toHaveBeenCalled();
  });

  it('gives a file that Word has open a sentence and a second chance', async () => {
    const { parts, messages } = saving({ paths: ['/a/ক.docx'], failures: ['EPERM', 'EBUSY'], answers: [0, 0] });
    expect(await saveFile({ name: 'ক.docx', bytes }, parts)).toMatchObject({ outcome: 'saved' });
    expect(parts.write).toHaveBeenCalledTimes(3);
    expect(messages).toEqual([
      { message: '“ক.docx” রাখা যায়নি।', detail: words().save.why('in-use') },
      { message: '“ক.docx” রাখা যায়নি।', detail: words().save.why('in-use') },
    ]);
  });

  it('offers another place for a full disk, and keeps the content until it is given up', async () => {
    const { parts } = saving({
      paths: ['/a/ক.docx', '/usb/ক.docx'],
      failures: ['ENOSPC'],
      answers: [1],
      platform: 'linux',
    });
    await saveFile({ name: 'ক.docx', bytes }, parts);
    expect(parts.write.mock.calls).toEqual([
      ['/a/ক.docx', bytes],
      ['/usb/ক.docx', bytes],
    ]);
    const given = saving({ paths: ['/a/ক.docx'], failures: ['ENOSPC'], answers: [2] });
    expect(await saveFile({ name: 'ক.docx', bytes }, given.parts)).toEqual({ outcome: 'cancelled' });
    expect(given.parts.keepFolder).not.toHaveBeenCalled();
  });

  it('shortens a name in its middle where Windows could not open the path', () => {
    const name = `${'ক্ষুদ্র ও কুটির শিল্প '.repeat(9)}১২তম সভার কার্যবিবরণী ২০২৬-০৩-০১.docx`;
    const folder = `C:\\Users\\${'ক'.repeat(80)}`;
    const cut = fitName(name, folder, 'win32');
    expect(folder.length + 1 + cut.length).toBeLessThanOrEqual(259);
    expect(cut).toMatch(/^ক্ষুদ্র ও .*…/u);
    expect(cut).toMatch(/১২তম সভার কার্যবিবরণী ২০২৬-০৩-০১\.docx$/u);
    expect(fitName(name, folder, 'linux')).toBe(name);
    expect(fitName('ছোট.docx', folder, 'win32')).toBe('ছোট.docx');
  });
});

describe('files from outside', () => {
  let folder = '';
  const steps = { readFile, stat };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'opened-'));
    writeFileSync(join(folder, 'সভা.karjo'), 'minutes');
    writeFileSync(join(folder, 'ক.json'), 'json');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const reading = (filePaths: readonly string[]) => ({
    dialogs: {
      open: vi.fn(() => Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] })),
    },
    words,
    lastFolder: () => folder,
    keepFolder: vi.fn(),
    rememberOpened: vi.fn(),
    steps,
  });

  it('are chosen in a dialog and read whole', async () => {
    const parts = reading([join(folder, 'সভা.karjo'), join(folder, 'ক.json')]);
    const outcome = await openFiles({ endings: ['.karjo', '.json'], multiple: true }, parts);
    expect(outcome.ok && outcome.value.map((file) => [file.name, Buffer.from(file.bytes).toString()])).toEqual([
      ['সভা.karjo', 'minutes'],
      ['ক.json', 'json'],
    ]);
    expect(parts.keepFolder).toHaveBeenCalledWith(folder);
    expect(parts.rememberOpened).toHaveBeenCalledExactlyOnceWith([join(folder, 'সভা.karjo')]);
  });

  it('are none where none is chosen, and a code where one is gone', async () => {
    const none = await openFiles({ endings: ['.json'], multiple: false }, reading([]));
    const gone = await openFiles({ endings: ['.json'], multiple: false }, reading([join(folder, 'না.json')]));
    expect([none, gone]).toEqual([
      { ok: true, value: [] },
      { ok: false, error: 'missing' },
    ]);
  });

  it('are the minutes files among a program’s arguments', () => {
    const args = [
      '--allow-file-access',
      '/opt/app',
      '/home/a/সভা.KARJO',
      'ক.json',
      'evil.exe',
      '--x=y.json',
      'file:///home/a/%E0%A6%95%20%E0%A6%96.karjo',
      'file://server/x.karjo',
    ];
    expect(filesInArguments(args, '/home/b')).toEqual([
      '/home/a/সভা.KARJO',
      '/home/b/ক.json',
      '/home/a/ক খ.karjo',
      '/home/b/file:/server/x.karjo',
    ]);
  });

  it('wait until the window takes them, each once, one that cannot be read with its reason', async () => {
    const onAdded = vi.fn();
    const opened = createOpenedFiles(steps, onAdded);
    opened.add([]);
    opened.add([join(folder, 'সভা.karjo'), join(folder, 'না.karjo')]);
    opened.add([join(folder, 'সভা.karjo'), folder]);
    const taken = await opened.take();
    expect(taken.map((file) => ('failed' in file ? [file.name, file.failed] : [file.name]))).toEqual([
      ['সভা.karjo'],
      ['না.karjo', 'missing'],
      [folder.split('/').at(-1), 'missing'],
    ]);
    expect(await opened.take()).toEqual([]);
    expect(onAdded).toHaveBeenCalledTimes(2);
  });
});

describe('what the shell remembers', () => {
  it('is at its defaults where the file is missing, damaged or of another kind', () => {
    const usual = readShellState(undefined);
    expect(usual).toEqual({
      lastFolder: '',
      language: 'bn',
      theme: 'system',
      zoomLevel: 0,
      recent: [],
      secondPlace: '',
      copyMark: '',
      window: undefined,
    });
    for (const json of ['', '{', 'null', '[]', '{"zoomLevel":99,"window":{"x":1},"recent":"x","language":"fr"}'])
      expect(readShellState(json)).toEqual(usual);
  });

  it('keeps what is good beside what is damaged', () => {
    expect(readShellState('{"zoomLevel":"x","language":"en"}')).toMatchObject({ zoomLevel: 0, language: 'en' });
  });

  it('is written one write after the other, the newest last, and a failure is told', async () => {
    const written: string[] = [];
    let isBusy = false;
    const onFailure = vi.fn();
    const store = createShellState(
      '/x',
      undefined,
      async (_path, content) => {
        expect(isBusy).toBe(false);
        isBusy = true;
        await Promise.resolve();
        isBusy = false;
        const json = Buffer.from(content).toString();
        if (json.includes('dark')) throw new Error('full');
        written.push(json);
      },
      onFailure,
    );
    store.set({ language: 'en' });
    store.set({ language: 'en' });
    await store.settled();
    store.set({ theme: 'dark' });
    await store.settled();
    store.set({ zoomLevel: 1 });
    store.set({ theme: 'light' });
    store.set({ zoomLevel: 2 });
    await store.settled();
    expect(written.map((json) => readShellState(json).zoomLevel)).toEqual([0, 2]);
    expect(onFailure).toHaveBeenCalledTimes(2);
    expect(store.get()).toMatchObject({ language: 'en', theme: 'light', zoomLevel: 2 });
  });

  it('has the last opened file first, each once, ten at most', () => {
    const many = Array.from({ length: 12 }, (_, index) => String(index)).reduce<string[]>(withRecent, []);
    expect(withRecent(many, '5')).toEqual(['5', '11', '10', '9', '8', '7', '6', '4', '3', '2']);
  });
});

describe('the folders', () => {
  it('are the person’s own, the copies outside the browser’s storage', () => {
    const parts = { environment: {}, appData: join('/home/a', '.config'), home: '/home/a' };
    expect(dataFolders(parts)).toEqual({
      data: join('/home/a', '.config', 'Karjobiboroni'),
      copies: join('/home/a', 'Karjobiboroni', 'safety-copies'),
      journal: join('/home/a', 'Karjobiboroni', 'journal'),
      isPortable: false,
    });
  });

  it('of the portable program are beside it, nothing elsewhere', () => {
    const environment = { PORTABLE_EXECUTABLE_DIR: '/media/usb' };
    expect(dataFolders({ environment, appData: '/home/a/.config', home: '/home/a' })).toEqual({
      data: join('/media/usb', 'Karjobiboroni-data', 'desk'),
      copies: join('/media/usb', 'Karjobiboroni-data', 'safety-copies'),
      journal: join('/media/usb', 'Karjobiboroni-data', 'journal'),
      isPortable: true,
    });
  });
});
