import { Document, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { BareParagraph } from '#shared/writers/docx/bare-paragraph';
import { unpackDocx } from '#tests/support/docx-archive';

const xmlOf = async (children: readonly Paragraph[]): Promise<string | undefined> =>
  unpackDocx(await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array'))['word/document.xml'];

describe('a bare paragraph', () => {
  it('is byte for byte what the docx package writes', async () => {
    const texts = [[], [''], ['সভা'], [' ক ', '<&>"\'', 'ক্ষ্ম 😀 ]]>'], ['\u2028\u00A0']];
    const bare = texts.map((own) => new BareParagraph('MinutesBody', own));
    const whole = texts.map(
      (own) => new Paragraph({ style: 'MinutesBody', children: own.map((text) => new TextRun({ text })) }),
    );
    expect(await xmlOf(bare)).toBe(await xmlOf(whole));
  });
});
