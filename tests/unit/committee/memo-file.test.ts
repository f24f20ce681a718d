import { describe, expect, it } from 'vitest';
import type { MemoFile } from '#shared/committee/committee';
import { afterIssuing, checkMemoPrefix, nextFileNumber, splitMemoNumber } from '#shared/committee/memo-file';

const file: MemoFile = { id: 'f', label: '', prefix: '৫৮.০০.০০০০.০১৮.৯৯.০০২.২১', nextSerial: 44, separator: '.' };

describe('a memo file', () => {
  it('gives the number of its next letter, in either profile', () => {
    const long = { ...file, prefix: '58.00.0000.000.018.99.0002.24', nextSerial: 7 };
    expect([nextFileNumber(file), nextFileNumber({ ...file, separator: '-' }), nextFileNumber(long)]).toEqual([
      '৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.৪৪',
      '৫৮.০০.০০০০.০১৮.৯৯.০০২.২১-৪৪',
      '৫৮.০০.০০০০.০০০.০১৮.৯৯.০০০২.২৪.৭',
    ]);
  });

  it('is read off the last letter’s number', () => {
    expect([
      splitMemoNumber('58.00.0000.018.99.002.21.43(1)'),
      splitMemoNumber(file.prefix),
      splitMemoNumber('নেই'),
    ]).toEqual([{ prefix: file.prefix, nextSerial: 44, separator: '.' }, undefined, undefined]);
  });

  it('has a prefix that is whole without a serial', () => {
    expect([checkMemoPrefix(file.prefix), checkMemoPrefix('৫৮.০০').map(({ code }) => code)]).toEqual([
      [],
      ['memo-unknown-shape'],
    ]);
  });

  it('goes on after the highest serial issued from it, and only from it', () => {
    const next = (number: string): number => afterIssuing(file, number).nextSerial;
    expect([
      next('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.৪৪'),
      next('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.৫০'),
      next('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.১২'),
      next('৫৮.০০.০০০০.০১৮.৯৯.০০৩.২১.৯০'),
    ]).toEqual([45, 51, 44, 44]);
  });
});
