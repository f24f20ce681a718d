import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGridRows } from '#renderer/rich-text/paste/read-grid-rows';
import { parseDom } from '#tests/support/dom';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/paste/${name}.html`, import.meta.url), 'utf8');

describe('rows for a grid', () => {
  it('come from tab-separated text with quoted cells', () => {
    const text = '১\tজনাব "ক"\t"উপসচিব\r\nপ্রশাসন"\r\n২\t"""খ"" শাখা"\t\r\n';
    expect(readGridRows(text)).toEqual([
      ['১', 'জনাব "ক"', 'উপসচিব\nপ্রশাসন'],
      ['২', '"খ" শাখা', ''],
    ]);
  });

  it('come from the table of the HTML, a merged cell in its first place', () => {
    expect(readGridRows('', fixture('google-sheets'), parseDom)).toEqual([
      ['ক্রম', 'নাম ও পদবি', 'মোবাইল'],
      ['1', 'জনাব রফিকুল হাসান\nউপসচিব', '০১৭০০-০০০০০০'],
      ['2', 'বেগম শাহানা পারভীন', ''],
    ]);
  });

  it('keep the serial numbers Word counts by itself', () => {
    expect(readGridRows('', fixture('word-365'), parseDom).map((row) => row[0])).toEqual(['ক্রঃ নং', '১।', '২।', 'মোট']);
  });

  it('come from the text where the HTML has no table', () => {
    expect(readGridRows('ক\tখ', '<p>ক খ</p>', parseDom)).toEqual([['ক', 'খ']]);
    expect(readGridRows('')).toEqual([]);
  });
});
