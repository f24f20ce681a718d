import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseEverything } from '#shared/everything-file/everything-file';
import { appWords } from '#shared/words/desk/app-words';
import { committeesWords } from '#shared/words/desk/committees-words';
import { directoryWords } from '#shared/words/desk/directory-words';
import { libraryWords } from '#shared/words/desk/library-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import type { Meeting } from '#shared/minutes/model';
import { problemSentence } from '#shared/words/problem-words';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { goodMinutes } from '#tests/support/hostile/good-files';
import { base64Of, makePng, pngChunk, pngHead, pngSignature, joined } from '#tests/support/hostile/make-png';
import { putRows, storedRows } from '../rooms/room-pages';
import { openSample } from '../safety/sample-desk';
import { chooseEverything, dropFiles, faultOfDesk, offerFiles, takeEverything } from './give-files';

const { preview, names } = settingsWords('bn');
const library = libraryWords('bn');
let desk: RunningDesk;
let page: Page;

beforeEach(async () => {
  desk = await openDesk();
  page = desk.page;
  await page.locator('.welcome').waitFor();
});

afterEach(async () => {
  await desk.close();
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const everything = (more: object): Uint8Array =>
  bytesOf(
    JSON.stringify({
      format: 'karjobiboroni/everything',
      version: 1,
      madeAt: '2026-01-01T00:00:00Z',
      documents: [],
      committees: [],
      directory: [],
      unreadable: [],
      settings: {},
      ...more,
    }),
  );

const countOf = async (table: string): Promise<number> => (await storedRows(page))[table]?.length ?? 0;

describe('settings that no desk can work with', () => {
  it('in a file are named and not taken; the others are', async () => {
    const settings = {
      language: 'xx',
      theme: 'dark',
      librarySort: { column: 'nowhere', descending: 1 },
      colour: 'red',
    };
    expect(await chooseEverything(page, { name: 'e.json', bytes: everything({ settings }) })).toBe('preview');
    const note = await page.getByRole('note').innerText();
    expect(note).toBe(preview.refusedSettings(`“colour”, ${names.language}, ${names.librarySort}`));
    await takeEverything(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await faultOfDesk(page, desk.address)).toBe('');
    expect(desk.complaints).toEqual([]);
  });

  it('in the database fall back to their defaults', async () => {
    await putRows(page, 'settings', [
      { key: 'language', value: 'xx' },
      { key: 'theme', value: { a: 1 } },
      { key: 'textSize', value: -5 },
      { key: 'hiddenColumns', value: 'title' },
      { key: 'librarySort', value: null },
      { key: 'lastAddress', value: 'https://elsewhere.example/' },
      { key: 'holidays', value: [{ date: 'soon' }] },
      { key: 'defaultStyle', value: { preset: 'P9' } },
    ]);
    await page.goto(`${desk.address}paper.css`);
    await page.goto(desk.address);
    await page.locator('.welcome').waitFor();
    expect(await faultOfDesk(page, desk.address)).toBe('');
    expect(desk.complaints).toEqual([]);
  });
});

describe('an ill-formed id', () => {
  it('is refused by name, and nothing is kept', async () => {
    const said = await dropFiles(page, [{ name: 'a.karjo', bytes: bytesOf(goodMinutes('c\uD800')) }]);
    expect(said.join()).toMatch(/a\.karjo.*\\u\{D800\}/su);
    expect(await countOf('documents')).toBe(0);
  });

  it('of an older file that does no harm is replaced', async () => {
    await dropFiles(page, [{ name: 'a.karjo', bytes: bytesOf(goodMinutes('সভা ১')) }]);
    await page.locator('.save-status').waitFor();
    const { documents = [] } = await storedRows(page);
    expect(documents.map(({ id }) => id)).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/u)]);
  });

  it('that is in the database is listed, opened to be saved, put away, and comes back whole from a file', async () => {
    const [id, changedAt] = ['c\uD800/..', '2026-01-01T00:00:00.000Z'];
    const document = { id, committee: '', title: 'আটকে থাকা', memoNumber: '', memoKey: '', financialYear: '' };
    await putRows(page, 'documents', [{ ...document, state: 'draft', preset: 'P1', changedAt }, { id: 'bare' }]);
    await putRows(page, 'contents', [
      { id, json: goodMinutes(id) },
      { id: 'bare', json: 5 },
    ]);
    await putRows(page, 'committees', [{ id: 'k\uDC00', name: 'ভাঙা কমিটি', changedAt, json: '{}' }, { id: 'n' }]);
    await putRows(page, 'directory', [{ id: '\u0000', kind: 'x', name: 7, changedAt, json: null }]);
    expect(await faultOfDesk(page, desk.address)).toBe('');
    expect(await page.getByText(directoryWords('bn').damaged(1)).count()).toBe(0);

    await page.goto(`${desk.address}#/committees`);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'ভাঙা কমিটি' })
      .getByRole('button', { name: committeesWords('bn').putAway })
      .click();
    await page.getByText(committeesWords('bn').removed('ভাঙা কমিটি')).waitFor();

    await page.keyboard.press('Alt+1');
    await page.getByRole('link', { name: 'আটকে থাকা' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: appWords('bn').storage.saveRaw }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(goodMinutes(id));

    await page.keyboard.press('Alt+4');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: settingsWords('bn').keep.save }).click();
    const file = readFileSync(await (await saving).path());

    await page.keyboard.press('Alt+1');
    const rows = page.getByRole('grid').locator('[data-row]');
    await expect.poll(() => rows.count()).toBe(2);
    await rows.filter({ hasText: 'আটকে থাকা' }).focus();
    await page.keyboard.press('Delete');
    await page.getByText(library.movedToTrash(1)).waitFor();
    await expect.poll(() => rows.count()).toBe(1);

    expect(await chooseEverything(page, { name: 'e.json', bytes: file })).toBe('preview');
    await takeEverything(page);
    const { documents = [] } = await storedRows(page);
    const mended = documents.find(({ id: one }) => String(one).startsWith('mended-'));
    await page.goto(`${desk.address}#/document/${String(mended?.id)}`);
    await page.locator('.save-status').waitFor();
    expect(desk.complaints).toEqual([]);
  });
});

describe('a batch of files', () => {
  it('says what became of each, and the good ones are kept', async () => {
    const good = { name: 'good.karjo', bytes: bytesOf(goodMinutes()) };
    const deep = Array.from({ length: 6 }, (_, index) => ({
      name: `deep-${String(index)}.karjo`,
      bytes: bytesOf('['.repeat(1_000_000)),
    }));
    const said = (await dropFiles(page, [...deep, good])).join('\n');
    expect(deep.filter(({ name }) => !said.includes(name))).toEqual([]);
    await page.getByText(library.imported(1)).waitFor();
    expect(await countOf('documents')).toBe(1);
    expect(desk.complaints).toEqual([]);
  });

  it('has no damaged UTF-8, no million lines and no picture that does not unfold', async () => {
    const damaged = bytesOf(goodMinutes());
    damaged[damaged.findIndex((byte) => byte >= 0xe0)] = 0x41;
    const withEmblem = (bytes: Uint8Array): Uint8Array => {
      const minutes = JSON.parse(goodMinutes()) as { letterhead: object };
      const emblem = { mediaType: 'image/png', base64: base64Of(bytes) };
      return bytesOf(JSON.stringify({ ...minutes, letterhead: { ...minutes.letterhead, emblem } }));
    };
    const data = pngChunk('IDAT', [1, 2, 3, 4]);
    const files = [
      { name: 'utf8.karjo', bytes: damaged },
      {
        name: 'lines.karjo',
        bytes: bytesOf(goodMinutes().replace('"title":["', `"title":["${'\\n'.repeat(1_000_000)}`)),
      },
      { name: 'wide.karjo', bytes: withEmblem(makePng(4001, 1)) },
      { name: 'folded.karjo', bytes: withEmblem(joined(pngSignature, pngHead(5, 5), data, pngChunk('IEND', []))) },
    ];
    const said = (await dropFiles(page, files)).join('\n');
    expect(files.filter(({ name }) => !said.includes(name))).toEqual([]);
    expect(await countOf('documents')).toBe(0);
    await dropFiles(page, [{ name: 'emblem.karjo', bytes: withEmblem(makePng(40, 40)) }]);
    expect(await countOf('documents')).toBe(1);
  });
});

describe('the preview of a file of everything', () => {
  it('counts what comes unread, so that it says that all is here only when it is', async () => {
    const kept = { title: 'অপঠিত', changedAt: '2026-01-01T00:00:00.000Z', json: '{' };
    const unreadable = ['document', 'committee', 'entry'].map((kind) => ({ kind, id: `u-${kind}`, ...kept }));
    const file = { name: 'e.json', bytes: everything({ unreadable }) };
    await chooseEverything(page, file);
    expect(await page.getByText(preview.nothing).count()).toBe(0);
    await takeEverything(page);
    expect([await countOf('documents'), await countOf('committees'), await countOf('directory')]).toEqual([1, 1, 1]);
    await chooseEverything(page, file);
    await page.getByText(preview.nothing).waitFor();
  });
});

describe('the screen of last resort', () => {
  const broken = async (): Promise<void> => {
    // As if a part of the desk that no boundary guards had a fault.
    await page.addInitScript(() => {
      Element.prototype.scrollTo = () => {
        throw new Error('a fault that nothing handles');
      };
    });
    await page.reload();
    await page.locator('.last-resort').waitFor();
  };

  it('is there when nothing else is, and saves all data to a file that can be brought back', async () => {
    await openSample(page);
    await page.keyboard.press('Alt+1');
    await page.getByRole('grid').waitFor();
    const changedAt = '2026-01-01T00:00:00.000Z';
    await putRows(page, 'documents', [{ id: 'lost\uD800', title: 'হারানো', changedAt }]);
    await putRows(page, 'contents', [
      { id: 'lost\uD800', json: goodMinutes('lost\uD800') },
      { id: 'orphan', json: goodMinutes('orphan') },
    ]);
    await putRows(page, 'directory', [{ id: 'x', kind: 'person', name: 'ভাঙা', changedAt, json: '{' }]);
    await putRows(page, 'settings', [
      { key: 'theme', value: 'dark' },
      { key: 'language', value: 'xx' },
    ]);
    await broken();
    expect(await page.locator('body > *').count()).toBe(1);
    const download = page.waitForEvent('download');
    await page.locator('.last-resort button').first().click();
    const text = readFileSync(await (await download).path(), 'utf8');
    const read = parseEverything(text);
    expect(
      read.ok && {
        documents: read.value.documents.length,
        unreadable: read.value.unreadable.length,
        settings: read.value.settings,
        problems: read.value.problems,
      },
    ).toEqual({
      documents: 3,
      unreadable: 1,
      settings: expect.objectContaining({ theme: 'dark' }) as unknown,
      problems: [],
    });
    expect(read.ok && 'language' in read.value.settings).toBe(false);
    expect(desk.complaints.filter((line) => line.includes('policy:'))).toEqual([]);
  });

  it('is there when the start itself fails, and trying again leads to the library', async () => {
    await page.addInitScript(() => {
      if (location.hash !== '#/library') Object.defineProperty(window, 'requestIdleCallback', { value: undefined });
    });
    await page.goto(`${desk.address}#/settings`);
    await page.reload();
    await page.locator('.last-resort button').last().click();
    await page.locator('.welcome').waitFor();
    expect(page.url()).toBe(`${desk.address}#/library`);
  });
});

describe('a file that is dropped', () => {
  it('of another kind is called what it is, and what can be done with it', async () => {
    const kinds = [
      ['চিঠি.docx', 'word', [0x50, 0x4b, 3, 4, ...Buffer.from('word/document.xml')]],
      ['চিঠি.pdf', 'pdf', [...Buffer.from('%PDF-1.7')]],
    ] as const;
    for (const [name, kind, bytes] of kinds) {
      const reason = problemSentence({ grade: 'error', code: 'other-kind', path: '', data: { kind } }, 'bn');
      expect(await dropFiles(page, [{ name, bytes: Uint8Array.from(bytes) }])).toEqual([
        library.importRefused(name, reason),
      ]);
    }
    expect(await countOf('documents')).toBe(0);
  });

  it('and is here already opens what is here, or comes in as a copy where it differs', async () => {
    const name = 'সভা.karjo';
    const json = goodMinutes('same');
    expect(await dropFiles(page, [{ name, bytes: bytesOf(json) }])).toEqual([library.imported(1)]);
    await page.waitForURL(/#\/document\/same/u);
    await page.goto(`${desk.address}#/library`);
    const later = JSON.stringify({ ...(JSON.parse(json) as object), changedAt: '2026-11-01T00:00:00Z' });
    expect(await dropFiles(page, [{ name, bytes: bytesOf(later) }])).toEqual([library.importHere(name)]);
    await page.waitForURL(/#\/document\/same/u);
    expect(await countOf('documents')).toBe(1);

    await page.goto(`${desk.address}#/library`);
    const other = JSON.stringify({ ...(JSON.parse(json) as object), meetingNumber: 77 });
    const answer = (label: string) => page.getByRole('button', { name: label }).click();
    const [, unlike] = await Promise.all([
      answer(library.differs.takeCopy),
      dropFiles(page, [{ name, bytes: bytesOf(other) }]),
    ]);
    expect(unlike).toEqual([library.importSame(name), library.imported(1)]);
    expect(await countOf('documents')).toBe(2);
  });

  it('and differs from what is here is shown beside it, and what is here can be opened instead', async () => {
    const json = goodMinutes('shown');
    await dropFiles(page, [{ name: 'ক.karjo', bytes: bytesOf(json) }]);
    await page.waitForURL(/#\/document\/shown/u);
    await page.goto(`${desk.address}#/library`);
    const meeting = JSON.parse(json) as Meeting;
    const title = ['অন্য শিরোনাম'];
    const other = { ...meeting, papers: { ...meeting.papers, minutes: { ...meeting.papers.minutes, title } } };
    await offerFiles(page, [{ name: 'ক.karjo', bytes: bytesOf(JSON.stringify(other)) }]);
    const dialog = page.getByRole('dialog', { name: library.differs.title });
    await dialog.getByRole('cell', { name: 'অন্য শিরোনাম' }).waitFor();
    await dialog.getByRole('button', { name: library.differs.openHere }).click();
    await page.waitForURL(/#\/document\/shown/u);
    await page.goto(`${desk.address}#/library`);
    await offerFiles(page, [{ name: 'ক.karjo', bytes: bytesOf(JSON.stringify(other)) }]);
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await countOf('documents')).toBe(1);
  });
});
