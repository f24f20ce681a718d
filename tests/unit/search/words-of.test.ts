import { describe, expect, it } from 'vitest';
import { termsOf, wordsOf } from '#renderer/search/words-of';

describe('the words of a document', () => {
  it('keep their vowel signs and conjuncts, are folded, and stand once', () => {
    expect(wordsOf(['সভায় বড়, সভায\u09BC (র\u200D্যাব) COVID-১৯', 'বড'])).toEqual([
      'সভায', 'বড', 'র্যাব', 'covid', '19',
    ]); // prettier-ignore
  });

  it('are numbers with separators as a whole and in each part', () => {
    expect(wordsOf(['স্মারক নম্বর: ০৫.০০.০০০০.০৩২', '১২/০৩/২০২৪ ১২-০৩-২০২৪'])).toEqual([
      'স্মারক', 'নম্বর', '05', '00', '0000', '032', '05.00.0000.032', '12', '03', '2024', '12.03.2024',
    ]); // prettier-ignore
  });

  it('are none where there are only marks of punctuation', () => {
    expect(wordsOf(['।—()', ''])).toEqual([]);
  });
});

describe('the words of a query', () => {
  it('stand once each, with the parts of a number with separators', () => {
    expect(termsOf(' সভা  ০৫.০০. সভা ')).toEqual([
      { word: 'সভা', parts: [] },
      { word: '05.00', parts: ['05', '00'] },
    ]);
  });

  it('keep a number and the letters at its end together', () => {
    expect(termsOf('৪র্থ ১২.৩টি').map(({ word }) => word)).toEqual(['4র্থ', '12', '3টি']);
  });

  it('are none where nothing can be asked for', () => {
    expect(termsOf(' ।-\u200D ')).toEqual([]);
  });
});
