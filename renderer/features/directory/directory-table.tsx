import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTable, type ReactTable, type Row } from '@tanstack/react-table';
import { useMemo, useState, type ReactElement } from 'react';
import type { DirectoryEntry } from '#shared/records/directory-entry';
import { directoryWords, type DirectoryWords } from '#shared/words/desk/directory-words';
import { useLanguage } from '../../app/desk-context';
import { IconButton } from '../../components/icon-button';
import { directoryColumns, directoryFeatures, type DirectoryFeatures } from './directory-columns';

export type DirectoryTableProps = {
  readonly entries: readonly DirectoryEntry[];
  readonly onEdit: (entry: DirectoryEntry) => void;
  readonly onRemove: (entry: DirectoryEntry) => void;
};

/** So many rows are drawn at first, and with each press more. */
const page = 100;

type Table = ReactTable<DirectoryFeatures, DirectoryEntry>;

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

const Head = ({ table, words }: { readonly table: Table; readonly words: DirectoryWords }): ReactElement => (
  <thead>
    <tr>
      {table.getHeaderGroups()[0]?.headers.map((header) => {
        const sorted = header.column.getIsSorted();
        const name = String(header.column.columnDef.header);
        return (
          <th key={header.id} scope="col" aria-sort={sorted === false ? 'none' : ariaSort[sorted]}>
            <button
              type="button"
              className="table-sort"
              title={words.sortBy(name)}
              onClick={header.column.getToggleSortingHandler()}
            >
              {name}
              {sorted === 'asc' ? <IconArrowUp size={14} aria-hidden /> : null}
              {sorted === 'desc' ? <IconArrowDown size={14} aria-hidden /> : null}
            </button>
          </th>
        );
      })}
      <th scope="col">
        <span className="visually-hidden">{words.actions}</span>
      </th>
    </tr>
  </thead>
);

type BodyRowProps = Omit<DirectoryTableProps, 'entries'> & {
  readonly row: Row<DirectoryFeatures, DirectoryEntry>;
  readonly words: DirectoryWords;
};

const BodyRow = ({ row, words, onEdit, onRemove }: BodyRowProps): ReactElement => {
  const name = String(row.getValue('name'));
  return (
    <tr>
      {row.getAllCells().map((cell) =>
        cell.column.id === 'name' ? (
          <th key={cell.id} scope="row">
            {name}
          </th>
        ) : (
          <td key={cell.id}>{String(cell.getValue())}</td>
        ),
      )}
      <td className="row-actions">
        <IconButton
          icon={IconPencil}
          label={words.editOf(name)}
          onClick={() => {
            onEdit(row.original);
          }}
        />
        <IconButton
          icon={IconTrash}
          label={words.removeOf(name)}
          onClick={() => {
            onRemove(row.original);
          }}
        />
      </td>
    </tr>
  );
};

/** The entries as a table to sort, change and thin out. */
export const DirectoryTable = ({ entries, onEdit, onRemove }: DirectoryTableProps): ReactElement => {
  const language = useLanguage();
  const words = directoryWords(language);
  const [shown, setShown] = useState(page);
  const columns = useMemo(() => directoryColumns(words, language), [words, language]);
  const table = useTable({
    features: directoryFeatures,
    columns,
    data: entries,
    getRowId: ({ id }) => id,
  });
  const { rows } = table.getRowModel();
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={words.table}>
        <table className="record-table" aria-label={words.table}>
          <Head table={table} words={words} />
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <BodyRow key={row.id} row={row} words={words} onEdit={onEdit} onRemove={onRemove} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown ? (
        <Button
          variant="default"
          onClick={() => {
            setShown(shown + page);
          }}
        >
          {words.more(Math.min(page, rows.length - shown))}
        </Button>
      ) : null}
    </>
  );
};
