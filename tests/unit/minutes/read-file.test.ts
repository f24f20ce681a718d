import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limits } from '#shared/minutes/limits';
import { parseMeeting, parseMeetingFile } from '#shared/minutes/parse';
import { isAcceptedId, isRecordId, replacementId } from '#shared/minutes/record-id';
import { problemSentence } from '#shared/words/problem-words';
import { fixturePath } from '#tests/support/fixtures';
import { base64Of, joined, makePng, pngChunk, pngHead, pngSignature } from '#tests/support/hostile/make-png';
import { changed, fileText, sample } from '#tests/support/sample-file';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const codesOf = (bytes: Uint8Array): readonly string[] => {
  const parsed = parseMeetingFile(bytes);
  return parsed.ok ? [] : parsed.error.map(({ code, path }) => `${code} ${path}`);
};

const codesWith = (path: string, value: unknown): readonly string[] =>
  codesOf(bytesOf(fileText(changed(sample, [path, value]))));

describe('the bytes of a minutes file', () => {
  const json = fileText(sample);

  it('are read with and without a byte order mark', () => {
    expect(codesOf(bytesOf(json))).toEqual([]);
    expect(codesOf(bytesOf(`\uFEFF${json}`))).toEqual([]);
  });

  it('are refused by one name where they are no UTF-8', () => {
    const damaged = bytesOf(json);
    damaged[damaged.findIndex((byte) => byte >= 0xe0)] = 0x41;
    const utf16 = Buffer.from(json, 'utf16le');
    for (const bytes of [
      damaged,
      utf16,
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      Buffer.from(utf16).swap16(),
    ])
      expect(codesOf(bytes)).toEqual(['not-utf8 ']);
  });

  it.each([
    ['word', [0x50, 0x4b, 3, 4, ...Buffer.from('....word/document.xml')]],
    ['spreadsheet', [0x50, 0x4b, 3, 4, ...Buffer.from('....xl/workbook.xml')]],
    ['zip', [0x50, 0x4b, 3, 4, ...Buffer.from('....m.karjo')]],
    ['pdf', [...Buffer.from('%PDF-1.7')]],
    ['old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['picture', [0x89, 0x50, 0x4e, 0x47]],
    ['picture', [0xff, 0xd8, 0xff, 0xe0]],
  ])('of a %s are called what they are', (kind, bytes) => {
    const parsed = parseMeetingFile(Uint8Array.from(bytes));
    expect(parsed).toMatchObject({ ok: false, error: [{ code: 'other-kind', data: { kind } }] });
  });

  it('are refused by name where a million brackets are all there is', () => {
    expect(codesOf(bytesOf('['.repeat(1_000_000)))).toEqual(['too-deep ']);
  });
});

describe('an id', () => {
  it('is letters, digits and hyphens where the desk makes it; older ones are accepted, others have a name', () => {
    const own = ['a', '1', '4f9c2d1e-0000-4000-8000-1234567890ab', 'fixture-cell-lists', 'x'.repeat(100)];
    const older = ['সভা ১', 'm_1', 'a.b', 'x'.repeat(200), 'ministry:2024+1@office'];
    const bad = [
      '',
      ' ',
      '..',
      '../x',
      '__proto__',
      'a\u0000',
      'a\nb',
      'a/b',
      'c\uD800',
      '\uDC00',
      'x'.repeat(201),
      '-a',
    ];
    expect(own.filter((id) => !isRecordId(id))).toEqual([]);
    expect(older.filter((id) => isRecordId(id) || !isAcceptedId(id))).toEqual([]);
    expect(bad.filter(isAcceptedId)).toEqual([]);
    for (const id of [...own, ...older]) expect(codesWith('id', id)).toEqual([]);
    for (const id of bad) expect(codesWith('id', id)).toEqual(['bad-id id']);
  });

  it('that is refused is shown in the sentence so that it can be seen', () => {
    const parsed = parseMeeting(fileText({ ...sample, id: 'c\uD800\n' }));
    expect(parsed.ok ? '' : problemSentence(parsed.error[0]!, 'en')).toContain('"c\\u{D800}\\u{000A}"');
  });

  it('in the place of a refused one is the same each time, and one of ours', () => {
    expect(replacementId('c\uD800')).toBe(replacementId('c\uD800'));
    expect(replacementId('c\uD800')).not.toBe(replacementId('c\uD801'));
    expect(isRecordId(replacementId(''))).toBe(true);
  });
});

describe('lines', () => {
  it('of a paragraph, of a text and of a file have a limit, which has a name', () => {
    const paragraph = (...texts: readonly string[]) => [{ type: 'paragraph', runs: texts.map((text) => ({ text })) }];
    const most = limits.paragraphLines;
    expect(codesWith('opening', paragraph('\n'.repeat(most - 1)))).toEqual([]);
    expect(codesWith('opening', paragraph('\n'.repeat(most)))).toEqual([
      'too-many-lines papers.minutes.opening[0].runs[0].text',
    ]);
    expect(codesWith('opening', paragraph('\r'.repeat(most)))).toEqual([
      'too-many-lines papers.minutes.opening[0].runs[0].text',
    ]);
    expect(codesWith('opening', paragraph('\n'.repeat(most / 2), '\n'.repeat(most / 2)))).toEqual([
      'too-many-lines papers.minutes.opening[0]',
    ]);
    const many = Array.from({ length: 21 }, () => paragraph('\n'.repeat(most - 1))[0]);
    expect(codesWith('opening', many)).toHaveLength(1);
  });
});

describe('an emblem', () => {
  const codeOf = (bytes: Uint8Array, mediaType = 'image/png'): string => {
    const [code = 'sound'] = codesWith('letterhead.emblem', { mediaType, base64: base64Of(bytes) });
    return code.split(' ')[0] ?? '';
  };
  const end = pngChunk('IEND', []);

  it('is accepted as a whole PNG up to the greatest size', () => {
    expect([codeOf(makePng(1, 1)), codeOf(makePng(limits.emblemSide, 1))]).toEqual(['sound', 'sound']);
  });

  it('is refused by name for its size, a wrong check sum, an unknown part, and what stands behind its end', () => {
    const sound = makePng(2, 2);
    const wrongSum = joined(pngSignature, pngHead(2, 2), pngChunk('IDAT', [1, 2, 3], 7), end);
    const unknown = joined(pngSignature, pngHead(2, 2), pngChunk('XXXX', []), pngChunk('IDAT', [1]), end);
    const script = new TextEncoder().encode('<script>alert(1)</script>');
    expect({
      wide: codeOf(makePng(limits.emblemSide + 1, 1)),
      huge: codeOf(makePng(4_294_967_295, 4_294_967_295, Uint8Array.of(1))),
      wrongSum: codeOf(wrongSum),
      unknown: codeOf(unknown),
      empty: codeOf(joined(pngSignature, pngHead(2, 2), end)),
      between: codeOf(joined(sound, script, end)),
      behind: codeOf(joined(sound, script)),
      cutOff: codeOf(sound.slice(0, -4)),
    }).toEqual({
      wide: 'emblem-too-wide',
      huge: 'emblem-too-wide',
      wrongSum: 'emblem-damaged',
      unknown: 'emblem-damaged',
      empty: 'emblem-damaged',
      between: 'emblem-extra-bytes',
      behind: 'emblem-extra-bytes',
      cutOff: 'emblem-not-image',
    });
  });

  it('is walked as a JPEG from marker to marker', () => {
    const jpeg = (side: number): Uint8Array =>
      Uint8Array.from([
        ...[0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, side >> 8, side & 0xff, side >> 8, side & 0xff, 1, 1, 0x11, 0],
        ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9],
      ]);
    const as = (bytes: Uint8Array): string => codeOf(bytes, 'image/jpeg');
    expect({
      sound: as(jpeg(2)),
      wide: as(jpeg(65_535)),
      behind: as(joined(jpeg(2), Uint8Array.of(0x3c, 0xff, 0xd9))),
      cutOff: as(jpeg(2).slice(0, -2)),
    }).toEqual({ sound: 'sound', wide: 'emblem-too-wide', behind: 'emblem-extra-bytes', cutOff: 'emblem-not-image' });
  });

  it('of the fixtures is sound', () => {
    expect(codesOf(readFileSync(fixturePath('p2-implementer-line')))).toEqual([]);
  });
});
