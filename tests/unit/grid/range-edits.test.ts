import { describe, expect, it } from 'vitest';
import { applyRowEdits } from '#shared/minutes/edit/apply-row-edits';
import { writeTabbedText, writeTableHtml } from '#renderer/components/grid/clipboard-table';
import type { GridColumn } from '#renderer/components/grid/grid-column';
import { editCommand, selectCommand, type Key } from '#renderer/components/grid/grid-keys';
import { movePosition, tabPosition } from '#renderer/components/grid/grid-position';
import { clearRange, fillDown, pasteTexts, textsIn } from '#renderer/components/grid/range-edits';

type Row = { readonly name: string; readonly kind: string; readonly tags: readonly string[] };
const base = { header: '', width: 1, minWidth: 1 };
const columns: readonly GridColumn<Row>[] = [
  { ...base, kind: 'read', id: 'n', text: () => '১' },
  {
    ...base,
    kind: 'text',
    id: 'name',
    text: ({ name }) => name,
    locked: ({ name }) => (name === '!' ? 'না' : undefined),
  },
  {
    ...base,
    kind: 'choice',
    id: 'kind',
    options: [{ value: 'a', label: 'উপস্থিত' }],
    value: ({ kind }) => kind,
    text: ({ kind }) => kind,
  },
  {
    ...base,
    kind: 'chips',
    id: 'tags',
    names: ({ tags }) => tags,
    text: ({ tags }) => tags.join('/ '),
    split: (text) => text.split('\n'),
  },
];
const rows: readonly Row[] = [
  { name: 'ক', kind: 'a', tags: ['x', 'y'] },
  { name: '!', kind: '', tags: [] },
  { name: 'গ', kind: '', tags: [] },
];
const content = { rows, columns };
const range = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('a range of cells', () => {
  it('is cleared but for what is locked or only read', () => {
    expect(clearRange(content, range(0, 0, 2, 1))).toEqual({
      edits: [
        { kind: 'set', row: 0, column: 'name', value: '' },
        { kind: 'set', row: 2, column: 'name', value: '' },
      ],
      refused: 1,
      reason: 'না',
    });
  });

  it('is filled down from its top row, or from the row above', () => {
    expect(fillDown(content, range(0, 3, 1, 3)).edits).toEqual([
      { kind: 'set', row: 1, column: 'tags', value: ['x', 'y'] },
    ]);
    expect(fillDown(content, range(1, 2)).edits).toEqual([{ kind: 'set', row: 1, column: 'kind', value: 'a' }]);
    expect(fillDown(content, range(0, 1)).edits).toEqual([]);
  });

  it('takes pasted texts from its corner, adding rows, refusing what a column cannot hold', () => {
    expect(
      pasteTexts(content, range(2, 0), [
        ['নাম', 'কিছু', 'p\nq', 'বেশি'],
        ['নতুন', 'উপস্থিত'],
      ]),
    ).toEqual({
      edits: [
        { kind: 'set', row: 2, column: 'name', value: 'নাম' },
        { kind: 'set', row: 2, column: 'tags', value: ['p', 'q'] },
        { kind: 'insert', at: 3, rows: [{ name: 'নতুন', kind: 'a' }] },
      ],
      refused: 1,
      reason: '',
      range: range(2, 1, 3, 3),
    });
    expect(pasteTexts(content, range(0, 1, 2, 1), [['সব']]).edits).toHaveLength(2);
  });

  it('is copied as tabbed text and as a table', () => {
    const texts = textsIn(content, range(0, 1, 0, 3));
    expect(writeTabbedText(texts)).toBe('ক\ta\t"x\ny"');
    expect(writeTableHtml([['<b>&', 'x\ny']])).toBe('<table><tr><td>&lt;b&gt;&amp;</td><td>x<br>y</td></tr></table>');
  });
});

describe('positions', () => {
  const size = { rows: 3, columns: 2 };
  it('stay inside', () => {
    expect(movePosition({ row: 0, column: 0 }, 'up', size)).toEqual({ row: 0, column: 0 });
    expect(movePosition({ row: 0, column: 0 }, 'page-down', size)).toEqual({ row: 2, column: 0 });
    expect(tabPosition({ row: 0, column: 1 }, 1, size)).toEqual({ row: 1, column: 0 });
    expect(tabPosition({ row: 2, column: 1 }, 1, size)).toBeUndefined();
    expect(tabPosition({ row: 0, column: 0 }, -1, size)).toBeUndefined();
  });
});

describe('keys', () => {
  const key = (name: string, more: Partial<Key> = {}): Key => ({
    key: name,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });
  it('that type are no commands', () => {
    expect(selectCommand(key('ক'))).toBeUndefined();
    expect(selectCommand(key('z', { ctrlKey: true, code: 'KeyZ' }))).toBeUndefined();
    expect(editCommand(key('ArrowDown'), false)).toBeUndefined();
  });
  it('work by their place on the keyboard under a Bangla layout', () => {
    expect(selectCommand(key('ি', { ctrlKey: true, code: 'KeyD' }))).toEqual({ do: 'fill-down' });
    expect(editCommand(key('ArrowDown'), true)).toEqual({ do: 'next-option' });
  });
});

describe('edits in a list', () => {
  it('are made in their order', () => {
    const list = ['a', 'b', 'c'].map((name) => ({ name }));
    applyRowEdits(
      list,
      [
        { kind: 'move', from: 0, count: 2, to: 1 },
        { kind: 'insert', at: 1, rows: [{ name: 'x' }] },
        { kind: 'remove', from: 0, count: 1 },
        { kind: 'restore', row: 2, was: { name: 'was' } },
        { kind: 'set', row: 9, column: 'name', value: 'nowhere' },
      ],
      {
        make: () => ({ name: '' }),
        set: (row, _, value) => {
          row.name = String(value);
        },
      },
    );
    expect(list).toEqual([{ name: 'x' }, { name: 'a' }, { name: 'was' }]);
  });
});
