import { Fragment, memo, type ReactElement } from 'react';
import { assertNever } from '#shared/kernel/assert-never';
import type { Block, List, Paragraph, Run, Table, TableCell } from '#shared/minutes/model';
import { toPixels } from './column-widths';
import css from './rich-text.module.css';

// The same elements as the editor makes from the same blocks, so that nothing moves when a field becomes an editor.

const RunView = ({ run }: { readonly run: Run }): ReactElement => {
  const lines = run.text.split('\n');
  let content = (
    <>
      {lines.map((line, index) => (
        <Fragment key={index}>
          {index > 0 ? <br /> : null}
          {line}
        </Fragment>
      ))}
    </>
  );
  if (run.underline) content = <u>{content}</u>;
  if (run.italic) content = <em>{content}</em>;
  return run.bold ? <strong>{content}</strong> : content;
};

const ParagraphView = ({ paragraph }: { readonly paragraph: Paragraph }): ReactElement => {
  const { runs, align, numbered } = paragraph;
  const endsInBreak = runs.at(-1)?.text.endsWith('\n') ?? true;
  return (
    <p data-align={align} data-numbered={numbered ? '' : undefined}>
      {runs.map((run, index) => (
        <RunView key={index} run={run} />
      ))}
      {runs.length === 0 || endsInBreak ? <br /> : null}
    </p>
  );
};

const ListView = ({ list }: { readonly list: List }): ReactElement => {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <BlocksView blocks={item.blocks} />
    </li>
  ));
  return list.marker === 'bulleted' ? <ul>{items}</ul> : <ol data-marker={list.marker}>{items}</ol>;
};

const CellView = ({ cell, isHeader }: { readonly cell: TableCell; readonly isHeader: boolean }): ReactElement => {
  const Tag = isHeader ? 'th' : 'td';
  return (
    <Tag
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      data-align={cell.align}
      data-reports={cell.reports ? '' : undefined}
    >
      <BlocksView blocks={cell.blocks} />
    </Tag>
  );
};

const TableView = ({ table }: { readonly table: Table }): ReactElement => {
  const widths = toPixels(table.columns);
  return (
    <div className={css.tableWrapper}>
      <table style={{ width: `${String(widths.reduce((sum, own) => sum + own, 0))}px` }}>
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} style={{ width: `${String(width)}px` }} />
          ))}
        </colgroup>
        <tbody>
          {table.rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.cells.map((cell, index) => (
                <CellView key={index} cell={cell} isHeader={rowIndex < (table.headerRows ?? 0)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const BlockView = memo(({ block }: { readonly block: Block }): ReactElement => {
  switch (block.type) {
    case 'paragraph':
      return <ParagraphView paragraph={block} />;
    case 'list':
      return <ListView list={block} />;
    case 'table':
      return <TableView table={block} />;
    default:
      return assertNever(block);
  }
});
BlockView.displayName = 'BlockView';

/** Blocks to look at; nothing at all is one empty line. */
export const BlocksView = ({ blocks }: { readonly blocks: readonly Block[] }): ReactElement => (
  <>
    {blocks.length === 0 ? (
      <p>
        <br />
      </p>
    ) : (
      blocks.map((block, index) => <BlockView key={index} block={block} />)
    )}
  </>
);
