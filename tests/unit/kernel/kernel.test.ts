import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertNever } from '#shared/kernel/assert-never';
import { base64Bytes } from '#shared/kernel/base64';
import { expectValue, fail, succeed } from '#shared/kernel/result';
import { escapeMarkup, findUnprintable, toPrintable } from '#shared/kernel/xml-text';

describe('the kernel', () => {
  it('decodes base64 as the platform does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(base64Bytes(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
      }),
    );
  });

  it('leaves out only what XML cannot hold, and says where it stood', () => {
    const text = 'ক\u0000\uD800খ\uFFFF\t\n😀\u200D';
    expect(toPrintable(text)).toBe('কখ\t\n😀\u200D');
    expect(findUnprintable(text)).toEqual([
      { position: 1, codePoint: 0 },
      { position: 2, codePoint: 0xd800 },
      { position: 4, codePoint: 0xffff },
    ]);
    expect(toPrintable('ক\r\nখ\rগ')).toBe('ক\nখ\nগ');
    expect(escapeMarkup(`<&>"'`)).toBe('&#60;&#38;&#62;&#34;&#39;');
  });

  it('treats a failure that cannot be as a bug', () => {
    expect(expectValue(succeed(1))).toBe(1);
    expect(() => expectValue(fail('x'))).toThrow('x');
    expect(() => assertNever('x' as never)).toThrow('x');
  });
});
