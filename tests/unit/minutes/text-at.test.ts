import { describe, expect, it } from 'vitest';
import { offsetAfter, textAt } from '#shared/minutes/text-at';

const paragraph = (text: string) => ({
  type: 'paragraph',
  runs: [{ text: text.slice(0, 2) }, { text: text.slice(2) }],
});
const root = {
  committee: 'কমিটি',
  agenda: [
    {
      discussion: [
        paragraph('প্রথম'),
        { type: 'list', items: [{ blocks: [paragraph('এক')] }, { blocks: [paragraph('দুই'), paragraph('আরও')] }] },
        { type: 'table', rows: [{ cells: [{ blocks: [paragraph('ক')] }, { blocks: [paragraph('খ ঘর')] }] }] },
      ],
    },
  ],
};

describe('the text at a place of the paper', () => {
  it('is that of a field, or of a paragraph by numbers within blocks, lists and tables', () => {
    const at = (...steps: readonly number[]) => textAt(root, ['agenda', 0, 'discussion', ...steps]);
    expect(textAt(root, ['committee'])).toBe('কমিটি');
    expect([at(0), at(1, 1, 1), at(2, 0, 1, 0)]).toEqual(['প্রথম', 'আরও', 'খ ঘর']);
    expect([at(1), at(7), textAt(root, ['nowhere'])]).toEqual([undefined, undefined, undefined]);
  });

  it('is clicked behind what stands before the click, whatever stands before it on the paper', () => {
    const text = 'সভায় ১২ অক্টোবর আলোচনা হয়।';
    expect(text.slice(0, offsetAfter(text, '১.১ আলোচনা: সভায় ১২\u00A0অক্টোবর'))).toBe('সভায় ১২ অক্টোবর');
    expect(offsetAfter(text, '১.১ আলোচনা:')).toBe(0);
    expect(offsetAfter(text, '')).toBe(0);
    expect(offsetAfter('http://example.gov.bd/পাতা', 'http://example.\u200Bgov.\u200Bbd/')).toBe(22);
  });
});
