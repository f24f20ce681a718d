import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packValue, readEntry, startEntry, unpackValue, type JournalRow } from '#renderer/journal/entry';
import { decodeScsu, encodeScsu, scsuPrefix } from '#renderer/journal/scsu';
import { sample } from '#tests/support/sample-file';

const withPrefix = (bytes: Uint8Array): Uint8Array => Uint8Array.from([...scsuPrefix, ...bytes]);

/** UTF-16 of every kind, control characters and unpaired surrogates too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

const record = (payload: Uint8Array) => ({ revision: 7, payload, at: 0, end: payload.length });

describe('text in SCSU', () => {
  it('is what it was, whatever it is and however it was cut', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.string({ unit: 'grapheme' }))), (pieces) => {
        const bytes = withPrefix(Uint8Array.from(pieces.flatMap((piece) => [...encodeScsu(piece)])));
        expect(decodeScsu(bytes)).toBe(pieces.join(''));
      }),
    );
  });

  it('has a byte for a Bangla letter', () => {
    expect([...encodeScsu('সভা ১')]).toEqual([0xb8, 0xad, 0xbe, 0x20, 0xe7]);
  });

  it('that is damaged is refused', () => {
    for (const bytes of [[], [0x18, 0x12, 0x41], [0x18, 0x13, 0x01], [0x18, 0x13, 0x0e, 0x20]])
      expect(() => decodeScsu(Uint8Array.from(bytes))).toThrow(RangeError);
  });
});

describe('an entry', () => {
  it('is read as it was written, long or short, whole or row by row', async () => {
    const rows: readonly JournalRow[] = [
      ['contents', sample.id, { id: sample.id, json: JSON.stringify(sample) }],
      ['documents', sample.id, null],
    ];
    for (const some of [rows, rows.slice(1), []]) {
      const entry = startEntry(5);
      for (const row of some) entry.add([row]);
      expect(await readEntry(record(await entry.finish()))).toEqual({ revision: 7, form: 5, rows: some });
      // Before they said their form, entries were their rows alone.
      expect(await readEntry(record(await packValue(some)))).toEqual({ revision: 7, form: 3, rows: some });
    }
  });

  it('of an earlier journal, in deflated UTF-8, is still read', async () => {
    const value = ['কার্যবিবরণী'];
    const payload = Uint8Array.from([1, ...deflateRawSync(Buffer.from(JSON.stringify(value)))]);
    expect(await unpackValue(payload)).toEqual(value);
  });
});
