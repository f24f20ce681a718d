import { describe, expect, it } from 'vitest';
import { auditDocx } from '#tests/support/docx-audit';
import { docxParts } from '#tests/support/docx-archive';
import { sample } from '#tests/support/sample-file';

/** Ways to spoil a DOCX that a lax viewer would not show and Word would. */
const spoilt: readonly (readonly [string, string, RegExp, string])[] = [
  ['bold without bCs', 'word/styles.xml', /<w:bCs\/>/gu, ''],
  ['no complex-script size', 'word/styles.xml', /<w:szCs [^>]*\/>/gu, ''],
  ['no complex-script font', 'word/styles.xml', / w:cs="[^"]*"/gu, ''],
  ['no language', 'word/styles.xml', / w:bidi="bn-BD"/gu, ''],
  ['a cell without its width', 'word/document.xml', /<w:tcW [^>]*\/>/u, ''],
  ['a grid of other widths', 'word/document.xml', /<w:gridCol w:w="\d+"\/>/u, '<w:gridCol w:w="7"/>'],
  ['a table without its width', 'word/document.xml', /<w:tblW [^>]*\/>/u, ''],
  ['a table that may stretch', 'word/document.xml', /<w:tblLayout w:type="fixed"\/>/u, ''],
  ['a field', 'word/document.xml', /<w:r>/u, '<w:fldSimple w:instr="PAGE"/><w:r>'],
  ['automatic numbering', 'word/document.xml', /<w:pStyle /u, '<w:numPr/><w:pStyle '],
];

describe('the audit', () => {
  it('finds nothing in the sample', async () => {
    expect(auditDocx(await docxParts(sample))).toEqual([]);
  });

  it.each(spoilt)('finds %s', async (_, part, pattern, replacement) => {
    const parts = await docxParts(sample);
    const spoiltPart = (parts[part] ?? '').replace(pattern, replacement);
    expect(spoiltPart).not.toBe(parts[part]);
    expect(auditDocx({ ...parts, [part]: spoiltPart })).not.toEqual([]);
  });
});
