import { describe, expect, it } from 'vitest';
import { findSnippets as findWithPlaces } from '#renderer/search/find-snippets';
import type { FindableText } from '#renderer/search/document-texts';

const findSnippets = (texts: readonly FindableText[], query: string, most: number) =>
  findWithPlaces(texts, query, most, (path) => `at ${path}`);

const at = (path: string, text: string) => ({ path, text });

describe('a snippet', () => {
  it('is the sentence that answers best, with the match as it is written in the source', () => {
    const texts = [
      at('opening', 'সভা শুরু হয়। অতঃপর নদী খনন ও জরিপ শেষ হয়। অন্য কথা।'),
      at('agenda[0].topic', 'নদীর কথা'),
    ];
    expect(findSnippets(texts, 'নদী  খনন', 2)).toEqual([
      { place: 'at opening', start: 20, before: 'অতঃপর ', match: 'নদী খনন', after: ' ও জরিপ শেষ হয়।' },
      { place: 'at agenda[0].topic', start: 0, before: '', match: 'নদী', after: 'র কথা' },
    ]);
  });

  it('shows the source where the query is spelt otherwise, whole clusters of it', () => {
    expect(findSnippets([at('', 'ব\u09A1\u09BCো ক্ষতি')], 'বডো', 1)[0]?.match).toBe('ব\u09A1\u09BCো');
    expect(findSnippets([at('', 'ক্ষতি হয়')], 'ক', 1)[0]?.match).toBe('ক্ষ');
    expect(findSnippets([at('', 'তারিখ: ১২-০৩-২০২৪')], '12/03/2024', 1)[0]?.match).toBe('১২-০৩-২০২৪');
  });

  it('prefers a word that begins with the query', () => {
    expect(findSnippets([at('', 'মহাসভার সভা')], 'সভা', 1)).toEqual([
      { place: '', start: 8, before: 'মহাসভার ', match: 'সভা', after: '' },
    ]);
  });

  it('is cut at spaces where the sentence is long', () => {
    const long = 'শব্দ '.repeat(100);
    const [snippet] = findSnippets([at('', `${long}নদী ${long}`)], 'নদী', 1);
    expect(snippet?.before).toMatch(/^… (?:শব্দ )+$/u);
    expect(snippet?.after).toMatch(/^(?: শব্দ)+ …$/u);
    expect((snippet?.before.length ?? 0) + (snippet?.after.length ?? 0)).toBeLessThan(200);
  });

  it('of a memo number is its own line, and not one with a part of it', () => {
    const texts = [at('agenda[0].topic', '০৬ জন উপস্থিত'), at('memo.number', '৯১.০০.০৬.১৭'), at('closing', '১৭ মার্চ')];
    expect(findSnippets(texts, '৯১-০০-০৬-১৭', 1)[0]).toMatchObject({ place: 'at memo.number', match: '৯১.০০.০৬.১৭' });
  });

  it('is given once for a place, of which the library shows the text as well', () => {
    const texts = [at('memo.number', '৫৮.০০.১২'), at('memo.number', '৫৮.০০.১২'), at('', 'স্মারক ৫৮.০০.১২')];
    expect(findSnippets(texts, '58.00.12', 3).map(({ place }) => place)).toEqual(['at memo.number', '']);
  });

  it('is not given for a text that has no word of the query', () => {
    expect(findSnippets([at('', 'সভা'), at('', '')], 'নদী', 2)).toEqual([]);
  });
});
