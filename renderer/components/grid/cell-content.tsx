import type { ReactElement } from 'react';
import type { GridColumn } from './grid-column';
import css from './grid.module.css';

/** What a cell shows while it is not open. */
export const CellContent = <Row,>({
  column,
  row,
}: {
  readonly column: GridColumn<Row>;
  readonly row: Row;
}): ReactElement => {
  const text = column.text(row);
  const ghost = text === '' ? (column.ghost?.(row) ?? '') : '';
  if (column.show) return <>{column.show(row)}</>;
  if (ghost !== '') return <span className={css['grid-ghost']}>{ghost}</span>;
  if (column.kind === 'chips') {
    return (
      <>
        {column.names(row).map((name, index) => (
          <span key={`${name} ${String(index)}`} className={css['grid-chip']}>
            {name}
          </span>
        ))}
      </>
    );
  }
  if (column.kind === 'toggle') {
    return (
      <span className={css['grid-toggle']} aria-hidden data-on={column.isOn(row)} data-toggle>
        {column.isOn(row) ? '✓' : ''}
      </span>
    );
  }
  return <>{text}</>;
};
