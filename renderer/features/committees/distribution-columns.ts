import type { DistributionLine } from '#shared/minutes/model';
import type { GridWords } from '#shared/words/desk/grid-words';
import type { PlainRows } from '#renderer/components/grid/edit-rows';
import type { GridColumn } from '#renderer/components/grid/grid-column';
import type { Database } from '#renderer/storage/database';
import { suggestOffices, suggestReceivers } from '#renderer/suggestions/directory-suggestions';

type TextField = 'honorific' | 'name' | 'post' | 'section' | 'office' | 'remark';

const textFields: readonly TextField[] = ['honorific', 'name', 'post', 'section', 'office', 'remark'];

export const distributionRows: PlainRows<DistributionLine> = {
  make: () => ({}),
  set: (_row, column, value) => {
    if (column === 'all') return { all: value === 'true' };
    const field = textFields.find((one) => one === column);
    // What was written by hand in place of the cells no longer holds when a cell is changed.
    return field ? { [field]: value, literal: undefined } : {};
  },
};

export const distributionColumns = (
  words: GridWords['distribution'],
  database: Database,
): readonly GridColumn<DistributionLine>[] => {
  const text = (id: TextField, header: string, width: number, minWidth: number) => ({
    kind: 'text' as const,
    id,
    header,
    width,
    minWidth,
    text: (line: DistributionLine) => line[id] ?? '',
  });
  return [
    { ...text('post', words.post, 3, 9), suggest: suggestReceivers(database) },
    { kind: 'toggle', id: 'all', header: words.all, width: 1, minWidth: 4.5, text: () => '', isOn: ({ all }) => all === true },
    text('section', words.section, 2, 7),
    { ...text('office', words.office, 3, 9), suggest: suggestOffices(database) },
    text('name', words.person, 2, 7),
    text('remark', words.remark, 3, 8),
  ];
}; // prettier-ignore
