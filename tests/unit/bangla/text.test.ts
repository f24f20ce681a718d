import { describe, expect, it } from 'vitest';
import { looksLikeBijoy } from '#shared/bangla/bijoy';
import { formatPattern, type NumberPattern } from '#shared/bangla/number-pattern';
import { isNfc, substanceOf, toNfc } from '#shared/bangla/script';

describe('text', () => {
  it('is NFC when য় is two characters, and keeps ZWJ', () => {
    expect(isNfc('সভায\u09BC র\u200D্যাব')).toBe(true);
    expect(isNfc('সভা\u09DF')).toBe(false);
    expect(toNfc('\u09DF\u09DC\u09DD র\u200D্যাব')).toBe('য\u09BCড\u09BCঢ\u09BC র\u200D্যাব');
  });

  it('has a substance without punctuation, white space and digit script', () => {
    expect(substanceOf('দপ্তর/সংস্থা (সকল) / ১২')).toBe(substanceOf('দপ্তর / সংস্থা, সকল 12।'));
    expect(substanceOf('ক')).not.toBe(substanceOf('কি'));
  });

  it('is recognised as Bijoy, and English, French and Bangla are not', () => {
    for (const bijoy of [
      'Avwg †Zvgvq',
      'miKvwi wm×všÍ',
      'MYcÖRvZš¿x evsjv‡`k miKvi',
      'mfvcwZ',
      'সভায় Avwg †Zvgvq বলেন',
    ]) {
      expect(looksLikeBijoy(bijoy), bijoy).toBe(true);
    }
    for (const plain of [
      '',
      'Annual Performance Agreement (APA)',
      'Rectangular 5° © 2024',
      'Café résumé',
      'সভার সিদ্ধান্ত GRS',
      'https://example.gov.bd/¶',
      'iPhone eBay',
      'Grievance Redress System — “quoted”',
      'JavaScript SQLite DevOps',
      'Integrity Award Awareness Awaiting Awami League',
      'A×B 2¾in Šumava Kiv Zvi',
      'সেবা© 2024',
      '25°C ± 2',
    ]) {
      expect(looksLikeBijoy(plain), plain).toBe(false);
    }
  });

  it('has markers by pattern', () => {
    const base: NumberPattern = { kind: 'digits', prefix: '', suffix: '', padding: 1, start: 1, bullet: '●' };
    expect(formatPattern({ ...base, suffix: '.০' }, 0)).toBe('১.০');
    expect(formatPattern({ ...base, padding: 2, suffix: '।', start: 2 }, 0)).toBe('০২।');
    expect(formatPattern({ ...base, kind: 'letters', prefix: '(', suffix: ')' }, 2)).toBe('(গ)');
    expect(formatPattern({ ...base, kind: 'bullet' }, 9)).toBe('●');
    expect(formatPattern({ ...base, kind: 'none', suffix: ')' }, 9)).toBe('');
  });
});
