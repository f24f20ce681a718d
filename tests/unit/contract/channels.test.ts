import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelNames, eventNames } from '#shared/contract/channel-names';
import { channels } from '#shared/contract/channels';
import { isFileName, savedEndings, toFileName } from '#shared/contract/file-name';
import { shellEvents } from '#shared/contract/shell-events';

describe('the contract', () => {
  it('has a guard for every name that the preload exposes, and no other', () => {
    expect(Object.keys(channels).toSorted()).toEqual([...channelNames].toSorted());
    expect(Object.keys(shellEvents).toSorted()).toEqual([...eventNames].toSorted());
  });

  it.each([
    ['saveFile', { name: '../evil.docx', bytes: new Uint8Array() }],
    ['saveFile', { name: 'C:\\Windows\\evil.docx', bytes: new Uint8Array() }],
    ['saveFile', { name: 'program.exe', bytes: new Uint8Array() }],
    ['saveFile', { name: 'con.docx', bytes: new Uint8Array() }],
    ['saveFile', { name: 'a.docx', bytes: [1, 2, 3] }],
    ['saveFile', { name: 'a.docx', bytes: new Uint8Array(), path: '/etc/passwd' }],
    ['openPlace', { place: '/etc/passwd', how: 'open' }],
    ['openPlace', { place: '3f0c1c1e-6a39-4a43-9a0e-0d7f6ba7a7a1', how: 'run' }],
    ['readCopy', { place: 'first', name: '../shell.json' }],
    ['readCopy', { place: 'second', name: 'karjobiboroni-20261122T083015Z.json/../../x' }],
    ['readCopy', { place: 'second', name: '../karjobiboroni-000123-20261122T083015Z.json' }],
    ['readCopy', { place: '/media/usb', name: 'karjobiboroni-000123-20261122T083015Z.json' }],
    ['readCopy', { name: 'karjobiboroni-000123-20261122T083015Z.json' }],
    ['keepCopy', { place: 'third', bytes: new Uint8Array() }],
    ['chooseCopyPlace', { path: '/etc' }],
    ['openFiles', { endings: ['.json', '*'], multiple: false }],
    ['setMenu', [{ menu: 'help', items: [] }]],
    ['setLook', { language: 'xx', theme: 'dark' }],
    ['print', { title: 'x', html: 1, css: '' }],
    ['listCopies', {}],
    ['takeOpened', undefined],
  ] as const)('refuses %s with %j', (name, request) => {
    expect(channels[name].request.safeParse(request).success).toBe(false);
  });

  it('lets no path out as the name of the second place, but a whole disk', () => {
    const isReply = (reply: unknown): boolean => channels.copyPlaces.reply.safeParse(reply).success;
    const state = { label: 'USB', isThere: true };
    expect([
      isReply(null),
      isReply(state),
      isReply({ ...state, path: '/media/usb' }),
      isReply({ label: '', isThere: true }),
    ]).toEqual([true, true, false, false]);
  });

  it.each(['সভার সিদ্ধান্ত: বেতন ৫০,০০০ টাকা', 'গোপনীয়', 'Error: the text of a decision', 'x'.repeat(200)])(
    'lets no text of a document into the log: %s',
    (text) => {
      expect(channels.report.request.safeParse({ name: text, frames: [] }).success).toBe(false);
      expect(channels.report.request.safeParse({ name: 'TypeError', frames: [text] }).success).toBe(false);
    },
  );

  it('lets the kind and the place of a fault into the log', () => {
    const report = { name: 'TypeError', frames: ['save (assets/index-1a2b.js:10:20)', ' (assets/a.b-c.js:1:2)'] };
    expect(channels.report.request.safeParse(report).success).toBe(true);
  });
});

describe('a file name', () => {
  it.each([
    ['০৫/২০২৬ সভা.docx', '০৫-২০২৬ সভা.docx'],
    ['  .গোপন .pdf', 'গোপন.pdf'],
    ['con.docx', '_con.docx'],
    ['.docx', 'file.docx'],
    ['কমিটি: "ক" <খ>?.karjo', 'কমিটি- -ক- -খ--.karjo'],
  ])('made of %s is %s', (name, made) => {
    expect(toFileName(name)).toBe(made);
  });

  it('made of any text is one the shell takes, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...savedEndings), (stem, ending) => {
        const made = toFileName(stem + ending);
        expect(isFileName(made)).toBe(true);
        expect(toFileName(made)).toBe(made);
        expect(Buffer.byteLength(made)).toBeLessThanOrEqual(255);
        expect(made).not.toMatch(/[/\\\u0000]/u);
      }),
    );
  });
});
