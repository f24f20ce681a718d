import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { expectValue } from '#shared/kernel/result';
import { blankMinutes } from '#shared/minutes/blank-minutes';
import { sampleMinutes } from '#shared/minutes/sample-minutes';
import type { DirectoryEntry } from '#shared/directory/directory-entry';
import { parseEverything, readEverything, type Everything } from '#shared/everything-file/everything-file';
import { saveCommittee, trashCommittee } from '#renderer/storage/committees';
import { Database } from '#renderer/storage/database';
import { saveEntries } from '#renderer/storage/directory';
import { loadDocument, saveDocument, trashDocuments } from '#renderer/storage/documents';
import { exportEverything } from '#renderer/storage/export-everything';
import { importEverything, type TakeRule } from '#renderer/storage/import-everything';
import { previewEverything } from '#renderer/storage/preview-everything';
import { saveSettings } from '#renderer/storage/stored-settings';
import { noteWriter } from '#renderer/storage/versions';
import { committee } from '#tests/support/a-committee';
import { meetingFrom } from '#shared/minutes/paper-view';

const madeAt = '2026-03-01T00:00:00.000Z';
const early = '2026-01-01T00:00:00.000Z';
const late = '2026-02-01T00:00:00.000Z';
const opened: Database[] = [];

const freshDatabase = async (): Promise<Database> => {
  const database = new Database({ name: `test-${crypto.randomUUID()}` });
  await database.open();
  opened.push(database);
  return database;
};

/** A database as a program has it that was started: it is known who writes. */
const startedDatabase = async (): Promise<Database> => {
  const database = await freshDatabase();
  await noteWriter(database, crypto.randomUUID());
  return database;
};

afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

const textOf = async (database: Database): Promise<string> =>
  expectValue(await exportEverything(database, { madeAt })).text;
/** A file without what it says of its records' versions: those belong to the database that it was made of. */
const withoutVersions = (text: string): string => text.replace(/"versions":\{.*?\n?\]\},\n(?="settings")/su, '');
const read = (text: string): Everything => expectValue(parseEverything(text));
const restore = async (database: Database, text: string, take: TakeRule = 'newer') =>
  expectValue(await importEverything(database, read(text), { take, withSettings: true }));

const whatChanges = async (database: Database, text: string) => {
  const { documents } = await previewEverything(database, read(text));
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return {
    new: ids(documents.new),
    changed: documents.changed.map(({ id, age }) => `${id} ${age}`),
    same: ids(documents.same),
    onlyHere: ids(documents.onlyHere),
  };
};

/** Every row of every table, for seeing that nothing changed. */
const rowsOf = async (database: Database): Promise<unknown> =>
  Object.fromEntries(
    await Promise.all(
      // Revisions belong to a database and not to its content.
      database.tables
        .filter(({ name }) => !['revisions', 'writers', 'origins'].includes(name))
        .map(async (table) => [
          table.name,
          (await table.toArray()).map((row) => ({ ...(row as object), revision: undefined })),
        ]),
    ),
  );

const minutesOf = (id: string, text: string, changedAt = early) =>
  meetingFrom({ ...blankMinutes({ id, changedAt, style: { preset: 'P2' } }), title: [text] });

const entry: DirectoryEntry = { kind: 'person', id: 'e1', changedAt: early, name: 'রেহানা মাহবুব', post: 'সচিব' };

const fill = async (database: Database): Promise<void> => {
  await saveDocument(database, meetingFrom(sampleMinutes({ id: 'd1', changedAt: early, style: { preset: 'P4' } })), {
    committeeId: committee.id,
  });
  await saveDocument(database, minutesOf('d2', 'দ্বিতীয়'));
  await trashDocuments(database, ['d2'], late);
  await saveCommittee(database, committee);
  await saveCommittee(database, { ...committee, id: 'committee-2', name: 'পুরোনো কমিটি' });
  await trashCommittee(database, 'committee-2', late);
  await saveEntries(database, [entry, { kind: 'group', id: 'e2', changedAt: early, name: 'দপ্তর/সংস্থা', all: true }]);
  await saveSettings(database, { holidays: [{ date: '2026-03-26', name: 'স্বাধীনতা দিবস' }], lastAddress: '#/x' });
};

describe('a file of everything', () => {
  it('read into an empty desk gives the same rows, and the same file again', async () => {
    const [source, target] = [await freshDatabase(), await freshDatabase()];
    await fill(source);
    const text = await textOf(source);
    const counts = await restore(target, text);
    expect(counts).toEqual({ documents: ['d1', 'd2'], left: [], committees: 2, entries: 2, settings: 1 });
    await source.settings.delete('lastAddress');
    expect(await rowsOf(target)).toEqual(await rowsOf(source));
    expect(withoutVersions(await textOf(target))).toBe(withoutVersions(text));
  });

  it('brings any texts back letter for letter', async () => {
    const someText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[ক-য়া-ৌ০-৯ \n"\\]{0,40}$/u));
    await fc.assert(
      fc.asyncProperty(fc.array(someText, { maxLength: 5 }), async (texts) => {
        const [source, target] = [await freshDatabase(), await freshDatabase()];
        for (const [index, text] of texts.entries()) await saveDocument(source, minutesOf(`d${String(index)}`, text));
        const text = await textOf(source);
        await restore(target, text);
        expect(await target.contents.toArray()).toEqual(await source.contents.toArray());
        expect(withoutVersions(await textOf(target))).toBe(withoutVersions(text));
      }),
      { numRuns: 25 },
    );
  });

  it('carries along what no version can read, and does not write it over what is here', async () => {
    const [source, target] = [await freshDatabase(), await freshDatabase()];
    await fill(source);
    await source.contents.put({ id: 'd1', json: '{"format":"karjobiboroni/minutes","title":5}' });
    await source.directory.put({ id: 'e9', kind: 'person', name: 'ভাঙা', changedAt: early, json: '{' });
    await source.committees.update(committee.id, { json: 'x' });
    const text = await textOf(source);
    await restore(target, text);
    expect(read(text).unreadable.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'document d1',
      'committee committee-1',
      'entry e9',
    ]);
    expect(withoutVersions(await textOf(target))).toBe(withoutVersions(text));
    const good = await freshDatabase();
    await fill(good);
    await restore(good, text, 'file');
    expect((await loadDocument(good, 'd1')).ok).toBe(true);
  });

  it('that is broken says what is wrong', () => {
    const codeOf = (text: string) => {
      const parsed = parseEverything(text);
      return parsed.ok ? 'ok' : `${parsed.error.code} ${parsed.error.path}`;
    };
    const head = '{"format":"karjobiboroni/everything","version":';
    expect([
      codeOf('{'),
      codeOf('[]'),
      codeOf('{"format":"karjobiboroni/minutes"}'),
      codeOf(`${head}2}`),
      codeOf(`${head}1,"documents":[],"committees":{}}`),
      codeOf(`${head}1,"documents":[],"committees":[],"directory":[]}`),
    ]).toEqual([
      'not-json ',
      'not-minutes format',
      'not-minutes format',
      'newer-version version',
      'missing-field committees',
      'ok',
    ]);
  });

  it('with a broken record names it and takes the others over', async () => {
    const [source, target] = [await freshDatabase(), await freshDatabase()];
    await fill(source);
    const text = (await textOf(source)).replace('"title":["দ্বিতীয়"]', '"title":["দ্বিতীয়"],"titel":1');
    const everything = read(text);
    expect(everything.problems).toMatchObject([
      {
        kind: 'document',
        index: 1,
        title: 'দ্বিতীয়',
        problems: [{ code: 'unknown-field', path: 'papers.minutes.titel' }],
      },
    ]);
    await restore(target, text);
    expect(await target.documents.toCollection().primaryKeys()).toEqual(['d1']);
  });

  it('shows what will change and follows the rule for what is on both sides', async () => {
    const [source, target] = [await startedDatabase(), await startedDatabase()];
    for (const id of ['newer', 'older', 'apart', 'same']) await saveDocument(source, minutesOf(id, 'প্রথম'));
    await restore(target, await textOf(source));
    await saveDocument(source, minutesOf('newer', 'ফাইলে', early));
    await saveDocument(source, minutesOf('apart', 'ফাইলে', late));
    await saveDocument(source, minutesOf('new', 'নতুন'));
    await saveDocument(target, minutesOf('older', 'এখানে', early));
    await saveDocument(target, minutesOf('apart', 'এখানে', early));
    await saveDocument(target, minutesOf('own', 'নিজের'));
    const text = await textOf(source);
    expect(await whatChanges(target, text)).toEqual({
      new: ['new'],
      changed: ['apart unknown', 'newer newer', 'older older'],
      same: ['same'],
      onlyHere: ['own'],
    });
    expect((await restore(target, text)).documents).toEqual(['new', 'newer']);
    expect((await restore(target, text, 'file')).documents).toEqual(['apart', 'older']);
    expect(await target.documents.count()).toBe(6);
  });

  it('is not taken to be newer by a clock: the years of the computers change nothing', async () => {
    for (const [theirs, ours] of [
      ['1999-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z'],
      ['2099-01-01T00:00:00.000Z', '1999-01-01T00:00:00.000Z'],
    ] as const) {
      const [source, target] = [await startedDatabase(), await startedDatabase()];
      for (const id of ['a', 'b']) await saveDocument(source, minutesOf(id, 'প্রথম', theirs));
      await restore(target, await textOf(source));
      await saveDocument(source, minutesOf('a', 'ফাইলে', theirs));
      await saveDocument(target, minutesOf('b', 'এখানে', ours));
      const { changed } = await whatChanges(target, await textOf(source));
      expect(changed).toEqual(['a newer', 'b older']);
      // A file that does not say its versions, as older ones did not.
      const { changed: untold } = await whatChanges(target, withoutVersions(await textOf(source)));
      expect(untold).toEqual(['a unknown', 'b unknown']);
    }
  });

  it('made by this desk itself some time ago is older than what was changed since', async () => {
    const database = await startedDatabase();
    await saveDocument(database, minutesOf('a', 'প্রথম', late));
    await saveCommittee(database, committee);
    const text = await textOf(database);
    await noteWriter(database, 'the next day');
    await saveDocument(database, minutesOf('a', 'পরে', early));
    await saveCommittee(database, { ...committee, name: 'নতুন নাম', changedAt: early });
    const { documents, committees } = await previewEverything(database, read(text));
    expect([documents, committees].map(({ changed }) => changed.map(({ age }) => age))).toEqual([['older'], ['older']]);
    await restore(database, text, 'file');
    expect(expectValue(await loadDocument(database, 'a')).papers.minutes.title).toEqual(['প্রথম']);
  });

  it('leaves a document that another window has open as it is there, and names it', async () => {
    const [source, target] = [await freshDatabase(), await freshDatabase()];
    for (const id of ['open', 'closed', 'same']) await saveDocument(source, minutesOf(id, `ফাইলে ${id}`, late));
    for (const id of ['open', 'closed']) await saveDocument(target, minutesOf(id, `এখানে ${id}`));
    await saveDocument(target, minutesOf('same', 'ফাইলে same', late));
    const everything = read(await textOf(source));
    const isOpen = (id: string): boolean => id !== 'closed';
    const done = expectValue(await importEverything(target, everything, { take: 'file', withSettings: true, isOpen }));
    expect([done.documents, done.left]).toEqual([['closed'], ['ফাইলে open']]);
    expect(expectValue(await loadDocument(target, 'open')).papers.minutes.title).toEqual(['এখানে open']);
  });

  it('is read step by step, each a record further, with the same outcome', async () => {
    const source = await freshDatabase();
    await fill(source);
    const text = await textOf(source);
    const steps = readEverything(text);
    const seen: string[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) seen.push(`${String(step.value.done)}/${String(step.value.all)}`);
    expect(seen).toEqual(['0/6', '1/6', '2/6', '3/6', '4/6', '5/6']);
    expect(step.value).toEqual(parseEverything(text));
  });

  it('can be given up while it is compared with what is here', async () => {
    const [source, target] = [await freshDatabase(), await freshDatabase()];
    await fill(source);
    const everything = read(await textOf(source));
    await expect(previewEverything(target, everything, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it('given up half-way, or failing, changes nothing', async () => {
    const [source, target] = [await freshDatabase(), await freshDatabase()];
    for (let index = 0; index < 250; index += 1) await saveDocument(source, minutesOf(`d${String(index)}`, 'ক'));
    await saveDocument(target, minutesOf('d1', 'এখানে', early));
    const before = await rowsOf(target);
    const everything = read(await textOf(source));
    const control = new AbortController();
    const given = await importEverything(target, everything, {
      take: 'file',
      withSettings: true,
      signal: control.signal,
      onProgress: (done) => {
        if (done > 150) control.abort();
      },
    });
    const [first] = everything.documents;
    const unstorable = { ...first, committeeId: () => 0 };
    const broken = { ...everything, documents: [...everything.documents, unstorable] } as unknown as Everything;
    const failed = await importEverything(target, broken, { take: 'file', withSettings: true });
    expect([given, failed.ok]).toEqual([{ ok: false, error: { code: 'cancelled' } }, false]);
    expect(await rowsOf(target)).toEqual(before);
  });
});
