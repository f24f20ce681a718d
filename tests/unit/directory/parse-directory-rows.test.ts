import { describe, expect, it } from 'vitest';
import { withoutFields } from '#shared/kernel/without-fields';
import { parseDirectoryRows } from '#shared/directory/parse-directory-rows';

const at = '2026-01-01T00:00:00.000Z';
const read = (text: string) => {
  let count = 0;
  const entries = parseDirectoryRows(text, { changedAt: at, newId: () => String((count += 1)) });
  return entries.map((entry) => withoutFields(entry, 'changedAt'));
};

describe('rows pasted from a spreadsheet', () => {
  it('are people by the headings of the first row, whatever their order', () => {
    expect(read('ক্রমিক\tপদবী\tনাম\tমোবাইল\r\n১\tউপসচিব\tজনাব তানভীর আহসান\t০১৭\r\n২\tপরিচালক\t\t\r\n\r\n')).toEqual([
      { kind: 'person', id: '1', name: 'তানভীর আহসান', honorific: 'জনাব', post: 'উপসচিব', phone: '০১৭' },
      { kind: 'person', id: '2', name: '', post: 'পরিচালক' },
    ]);
  });

  it('are name, post, office, phone and e-mail where no headings are given; an office alone is an office', () => {
    expect(read('ড. রেহানা মাহবুব\t"অতিরিক্ত সচিব\n(পরিকল্পনা)"\tজলাশয় বিভাগ\n\t\tনদী খনন অধিদপ্তর')).toEqual([
      {
        kind: 'person',
        id: '1',
        name: 'রেহানা মাহবুব',
        honorific: 'ড.',
        post: 'অতিরিক্ত সচিব\n(পরিকল্পনা)',
        office: 'জলাশয় বিভাগ',
      },
      { kind: 'office', id: '2', name: 'নদী খনন অধিদপ্তর' },
    ]);
  });

  it('may be nothing', () => {
    expect([read(''), read('\n\t\n'), read('"')]).toEqual([[], [], [{ kind: 'person', id: '1', name: '"' }]]);
  });
});
