import { describe, expect, it } from 'vitest';
import { findLatinDigitInProse, formatNumber, toBanglaDigitsInProse, toLatinDigits } from '#shared/bangla/digits';

describe('digits', () => {
  it('become Bangla in prose and stay in Latin words, URLs and e-mail addresses', () => {
    const cases = {
      'মোট 12টি, 98.80 শতাংশ': 'মোট ১২টি, ৯৮.৮০ শতাংশ',
      'COVID-19 ও A4 কাগজ 5টি': 'COVID-19 ও A4 কাগজ ৫টি',
      'দেখুন https://example.gov.bd/2024/7 তে 3টি': 'দেখুন https://example.gov.bd/2024/7 তে ৩টি',
      'ওয়েবসাইটেhttps://example.gov.bd/p1?x=2': 'ওয়েবসাইটেhttps://example.gov.bd/p1?x=2',
      'office2@example.gov.bd, কক্ষ 4': 'office2@example.gov.bd, কক্ষ ৪',
      'www.example.gov.bd/9 ৯': 'www.example.gov.bd/9 ৯',
      '2nd সভা': '2nd সভা',
      'http://x.example/১২/12': 'http://x.example/১২/12',
      'https://x.example/loginসফটওয়্যারে 7': 'https://x.example/loginসফটওয়্যারে ৭',
      '': '',
    };
    for (const [given, expected] of Object.entries(cases)) expect(toBanglaDigitsInProse(given)).toBe(expected);
  });

  it('go back to Latin and pad to a width', () => {
    expect(toLatinDigits('২০২৪-০২-২৭ a1')).toBe('2024-02-27 a1');
    expect([formatNumber(7), formatNumber(7, 2), formatNumber(123, 2)]).toEqual(['৭', '০৭', '১২৩']);
  });

  it('are found where they stand amid Bangla', () => {
    expect(findLatinDigitInProse('COVID-19 এ ৩ জন ও 4 জন')).toBe('COVID-19 এ ৩ জন ও '.length);
    expect(findLatinDigitInProse('https://example.com/1 ও A4')).toBeUndefined();
  });
});
