import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo, type ReactElement } from 'react';
import type { ChangedRecord, Comparison } from '#shared/everything-file/compare-everything';
import type { SettingsWords } from '#shared/words/desk/settings-words';
import type { EverythingPreview } from '#renderer/storage/preview-everything';
import { classes } from '#renderer/desk/classes';
import css from './settings.module.css';

type PreviewWords = SettingsWords['preview'];
type PreviewRow = { readonly name: string; readonly comparison: Comparison };

const features = tableFeatures({});
const helper = createColumnHelper<typeof features, PreviewRow>();

const countOf = ({ changed }: Comparison, wanted: ChangedRecord['age']): number =>
  changed.filter(({ age }) => age === wanted).length;

const previewColumns = (words: PreviewWords) => {
  const count = (id: string, header: string, read: (comparison: Comparison) => number) =>
    helper.accessor(({ comparison }) => words.count(read(comparison)), { id, header });
  return helper.columns([
    helper.accessor(({ name }) => name, { id: 'kind', header: words.kind }),
    count('new', words.new, (comparison) => comparison.new.length),
    count('newer', words.newer, (comparison) => countOf(comparison, 'newer')),
    count('older', words.older, (comparison) => countOf(comparison, 'older')),
    count('unknown', words.unknown, (comparison) => countOf(comparison, 'unknown')),
    count('same', words.same, (comparison) => comparison.same.length),
    count('onlyHere', words.onlyHere, (comparison) => comparison.onlyHere.length),
  ]);
};

type PreviewTableProps = { readonly preview: EverythingPreview; readonly words: PreviewWords };

/** How many records of each kind are new, changed or the same. */
export const PreviewTable = ({ preview, words }: PreviewTableProps): ReactElement => {
  const columns = useMemo(() => previewColumns(words), [words]);
  const data = useMemo(
    () => [
      { name: words.documents, comparison: preview.documents },
      { name: words.committees, comparison: preview.committees },
      { name: words.entries, comparison: preview.directory },
    ],
    [preview, words],
  );
  const table = useTable({ features, columns, data });
  return (
    <table className={classes(css['record-table'], css['preview-table'])} aria-label={words.title}>
      <thead>
        <tr>
          {table.getHeaderGroups()[0]?.headers.map((header) => (
            <th key={header.id} scope="col">
              {String(header.column.columnDef.header)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {row.getAllCells().map((cell) =>
              cell.column.id === 'kind' ? (
                <th key={cell.id} scope="row">
                  {String(cell.getValue())}
                </th>
              ) : (
                <td key={cell.id}>{String(cell.getValue())}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
