import { describe, expect, it } from 'vitest';
import { tieLines } from '#shared/paper/compose/ties';
import { withoutBreakPoints, withoutTies } from '#shared/paper/break-points';

/** Shown as a person reads them: _ holds together, | may break. */
const seen = (text: string): string => tieLines(text).replaceAll('\u00A0', '_').replaceAll('\u200B', '|');

describe('where lines may break', () => {
  it.each([
    ['সভা ১২ অক্টোবর ২০২৬ তারিখে', 'সভা ১২_অক্টোবর ২০২৬ তারিখে'],
    ['৭ ভাদ্র ও ২১শে ফেব্রুয়ারি', '৭_ভাদ্র ও ২১শে_ফেব্রুয়ারি'],
    ['২১ ফেব্রুয়ারি', '২১_ফেব্রুয়ারি'],
    ['মোট ৫০০ টাকা, ১২ জন, ৩.৫ কি.মি.', 'মোট ৫০০_টাকা, ১২_জন, ৩.৫_কি.মি.'],
    ['সকাল ১১:০০ টা', 'সকাল ১১:০০_টা'],
    ['৫০০ টাকার নোট', '৫০০ টাকার নোট'],
    ['কক্ষ নং ৫ ও স্মারক নং- ১২', 'কক্ষ নং_৫ ও স্মারক নং-_১২'],
    ['ড. রহমান ও মোঃ করিম', 'ড._রহমান ও মোঃ_করিম'],
    ['জুনিয়র ২ জুনিয়র', 'জুনিয়র ২ জুনিয়র'],
  ])('%s', (text, wanted) => {
    expect(seen(text)).toBe(wanted);
  });

  it.each([
    ['https://docs.example.com/a-b/c', 'https://docs.|example.|com/|a-|b/|c'],
    ['দেখুন [portal.example.gov.bd]।', 'দেখুন [portal.|example.|gov.|bd]।'],
    ['www.a.gov.bd/x', 'www.|a.|gov.|bd/|x'],
    ['কর্মকর্তা/কর্মচারী ৩.৫-৪', 'কর্মকর্তা/কর্মচারী ৩.৫-৪'],
    ['a@b.gov.bd', 'a@b.gov.bd'],
  ])('in an address: %s', (text, wanted) => {
    expect(seen(text)).toBe(wanted);
    expect(withoutBreakPoints(tieLines(text))).toBe(text);
  });

  it('are gone from what is copied', () => {
    const text = '১২ অক্টোবর, www.a.gov.bd';
    expect(withoutTies(tieLines(text))).toBe(text);
  });
});
