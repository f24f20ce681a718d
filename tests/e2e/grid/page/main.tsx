// A page with one grid over made-up rows, for the tests of the grid alone.
import '../../../../renderer/styles/window.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { gridWords } from '#shared/words/desk/grid-words';
import { applyRowEdits } from '#shared/minutes/edit/apply-row-edits';
import type { RowEdit } from '#shared/minutes/edit/row-edit';
import { DataGrid } from '#renderer/components/grid/data-grid.tsx';
import type { GridColumn } from '#renderer/components/grid/grid-column';

type Row = { name: string; kind: string; offices: string[]; isDone: boolean; locked?: boolean };

const offices = ['অর্থ বিভাগ', 'সেবা শাখা', 'প্রশাসন শাখা'];
const kinds = [
  { value: 'a', label: 'উপস্থিত' },
  { value: 'b', label: 'অনলাইনে' },
  { value: 'c', label: 'অনুপস্থিত' },
];

const columns: readonly GridColumn<Row>[] = [
  { kind: 'read', id: 'length', header: 'দৈর্ঘ্য', width: 1, minWidth: 4, text: (row) => String(row.name.length) },
  {
    kind: 'text',
    id: 'name',
    header: 'নাম',
    width: 4,
    minWidth: 12,
    multiline: true,
    text: (row) => row.name,
    locked: (row) => (row.locked ? 'বন্ধ' : undefined),
  },
  {
    kind: 'choice',
    id: 'kind',
    header: 'উপস্থিতি',
    width: 2,
    minWidth: 8,
    options: kinds,
    value: (row) => row.kind,
    text: (row) => kinds.find(({ value }) => value === row.kind)?.label ?? '',
  },
  {
    kind: 'chips',
    id: 'offices',
    header: 'দপ্তর',
    width: 3,
    minWidth: 10,
    names: (row) => row.offices,
    text: (row) => row.offices.join('/ '),
    split: (text) => text.split('\n').filter(Boolean),
    suggest: (query) => Promise.resolve(offices.filter((name) => name.includes(query)).map((value) => ({ value }))),
  },
  {
    kind: 'toggle',
    id: 'done',
    header: 'শেষ',
    width: 1,
    minWidth: 4,
    isOn: (row) => row.isDone,
    text: (row) => (row.isDone ? 'হ্যাঁ' : ''),
  },
];

const manners = {
  make: (): Row => ({ name: '', kind: 'a', offices: [], isDone: false }),
  set: (row: Row, column: string, value: string | readonly string[]): void => {
    if (column === 'name') row.name = String(value);
    if (column === 'kind') row.kind = String(value);
    if (column === 'offices') row.offices = [...value];
    if (column === 'done') row.isDone = value === 'true';
  },
};

const count = Number(new URLSearchParams(location.search).get('rows') ?? 4);
const start: Row[] = Array.from({ length: count }, (_, index) => ({
  name: `সারি ${String(index + 1)}`,
  kind: 'a',
  offices: index === 0 ? ['অর্থ বিভাগ'] : [],
  isDone: false,
  ...(index === 2 ? { locked: true } : {}),
}));

const Page = (): ReactElement => {
  const [rows, setRows] = useState(start);
  Object.assign(window, { rows });
  const onChange = (edits: readonly RowEdit<Row>[]): void => {
    const calls = (window as unknown as { calls?: number }).calls ?? 0;
    Object.assign(window, { calls: calls + 1 });
    const next = structuredClone(rows);
    applyRowEdits(next, structuredClone(edits) as readonly RowEdit<unknown>[], manners);
    setRows(next);
  };
  return (
    <main>
      <h1>ছক</h1>
      <button type="button" id="before">
        আগে
      </button>
      <DataGrid name="পরীক্ষার ছক" rows={rows} columns={columns} words={gridWords('bn').table} onChange={onChange} />
      <button type="button" id="after">
        পরে
      </button>
    </main>
  );
};

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider withCssVariables={false} withGlobalClasses={false}>
        <Page />
      </MantineProvider>
    </StrictMode>,
  );
}
