// From the key until the window says "saved", as the document grows and as the library grows; and what of it the main
// thread pays for, JSON and normal form apart.
import { deskProcess, openDesk, pauseFor, removeProfile, take, type Started } from './browser';
import { importDocument, makeDocument, paperPages, type Size } from './documents';
import { middle, ms, spreadOf, type Spread } from './figures';
import { newLibrary } from './library-fill';
import type { ProbedWindow } from './page-probe';
import type { Table } from './print-table';
import { mainThreadTime } from './processes';
import { letterAt } from './typing';
import { goToMiddle } from './sixty';

export type SaveFigures = {
  readonly size: Size;
  readonly pages: number;
  readonly library: number;
  readonly characters: number;
  /** From the key's time stamp until the window showed "saved"; the desk’s wait for a pause is in it. */
  readonly saved: Spread;
  /** From "saving" to "saved": text, transaction and the disk. */
  readonly writing: Spread;
  /** One JSON.stringify of the document, and one normalisation, on the main thread. */
  readonly stringify: number;
  readonly normalise: number;
  /** How often the document is made into text after one key: for the disk, the paper, the checks. */
  readonly texts: number;
  /** Milliseconds of the main thread for one key and all that follows from it. */
  readonly ran: number;
};

export const saveOnce = async (desk: Started, key: number) => {
  const { page } = desk;
  for (const list of ['paints', 'saves', 'serialised'] as const) await take(page, list);
  const pid = await deskProcess(desk);
  const before = mainThreadTime(pid).ran;
  const letter = letterAt(key);
  await desk.cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter, code: 'KeyK' });
  await desk.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter, code: 'KeyK' });
  await page.waitForFunction(() =>
    (window as unknown as ProbedWindow).deskProbe.saves.some(({ state }) => state === 'saved'),
  );
  await pauseFor(1000);
  const ran = mainThreadTime(pid).ran - before;
  const [pressed] = await take(page, 'paints');
  const states = await take(page, 'saves');
  const timeOf = (wanted: string): number => states.find(({ state }) => state === wanted)?.at ?? Number.NaN;
  const texts = await take(page, 'serialised');
  return { saved: timeOf('saved') - pressed!.stamp, writing: timeOf('saved') - timeOf('saving'), texts, ran };
};

const normaliseTime = ({ page }: Started): Promise<number> =>
  page.evaluate(async () => {
    const id = decodeURIComponent(location.hash.split('/').at(-1)!.split('?')[0]!);
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('karjobiboroni');
      opening.onsuccess = () => { resolve(opening.result); }; // prettier-ignore
    });
    const json = await new Promise<string>((resolve) => {
      const reading = database.transaction('contents').objectStore('contents').get(id);
      reading.onsuccess = () => { resolve((reading.result as { json: string }).json); }; // prettier-ignore
    });
    database.close();
    const times = Array.from({ length: 9 }, (_, index) => {
      const text = `${json}${index}`;
      const begin = performance.now();
      text.normalize('NFC');
      return performance.now() - begin;
    });
    return times.sort((one, other) => one - other)[4]!;
  });

const measureDocument = async (desk: Started, size: Size, library: number, keys: number): Promise<SaveFigures> => {
  process.stderr.write(`saving: ${size}, ${library} documents in the library\n`);
  const minutes = makeDocument(size);
  await take(desk.page, 'shown');
  await importDocument(desk, minutes);
  const pages = await paperPages(desk);
  await goToMiddle(desk, minutes);
  await pauseFor(1000);
  const all = [];
  for (let key = 0; key <= keys; key += 1) all.push(await saveOnce(desk, key));
  const measured = all.slice(1);
  const texts = measured.map((one) => one.texts);
  return {
    size,
    pages,
    library,
    characters: texts[0]?.[0]?.length ?? 0,
    saved: spreadOf(measured.map(({ saved }) => saved)),
    writing: spreadOf(measured.map(({ writing }) => writing)),
    stringify: middle(texts.flat().map(({ duration }) => duration)),
    normalise: await normaliseTime(desk),
    texts: middle(texts.map(({ length }) => length)),
    ran: middle(measured.map(({ ran }) => ran)),
  };
};

export type SaveEffort = {
  readonly sizes: readonly Size[];
  readonly libraries: readonly number[];
  readonly keys: number;
};

export const measureSaves = async (address: string, effort: SaveEffort): Promise<readonly SaveFigures[]> => {
  const results: SaveFigures[] = [];
  for (const library of effort.libraries) {
    const { profile } = await newLibrary(address, library);
    try {
      const desk = await openDesk(profile, address);
      await desk.page.locator('.library .screen-head').waitFor();
      await pauseFor(2000);
      const sizes = library === 0 ? effort.sizes : effort.sizes.slice(0, 1);
      for (const size of sizes) results.push(await measureDocument(desk, size, library, effort.keys));
      await desk.close();
    } finally {
      removeProfile(profile);
    }
  }
  return results;
};

export const savesTable = (results: readonly SaveFigures[]): Table => ({
  title: 'Saving',
  how: 'One key in a discussion, then nothing until it is saved; from the key’s time stamp to the window’s own “saved” (the desk waits for a short pause first, and writes with strict durability). “writing”: from “saving” to “saved”. JSON is timed inside the desk’s own calls, the normal form on the stored text. “main thread”: its processor time for the key and the second after.',
  heads: [
    '',
    'characters',
    'saved p50',
    'p95',
    'writing p50',
    'p95',
    'JSON',
    'normal form',
    'texts a pause',
    'main thread',
  ],
  rows: results.map((one) => [
    `${one.pages} pages, library of ${one.library}`,
    String(one.characters),
    ms(one.saved.p50),
    ms(one.saved.p95),
    ms(one.writing.p50),
    ms(one.writing.p95),
    ms(one.stringify),
    ms(one.normalise),
    String(one.texts),
    ms(one.ran),
  ]),
  notes: ['aim: on the disk within 1 s of the key'],
});
