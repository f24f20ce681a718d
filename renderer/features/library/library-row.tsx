import { memo, type ReactElement } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import type { Language } from '#shared/words/language';
import { documentName } from '#renderer/desk/document-name';
import { formatRoute } from '#renderer/desk/route';
import type { DocumentRow } from '#renderer/storage/rows';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import type { ColumnId } from './library-columns';
import { RowMenuButton } from './row-menu-button';
import { rowTexts, type RowTexts } from './row-texts';
import { rowHeight } from './use-near-rows';
import css from './library.module.css';

type CellProps = { readonly id: ColumnId; readonly row: DocumentRow; readonly texts: RowTexts; readonly title: string };

const content = ({ id, row, texts, title }: CellProps): ReactElement | string => {
  switch (id) {
    case 'title':
      return (
        <a href={formatRoute({ screen: 'editor', id: row.id })} tabIndex={-1} className={css['library-link']}>
          {title}
        </a>
      );
    case 'state':
      return (
        <span className={screenCss['state-badge']} data-state={row.state}>
          {texts.state}
        </span>
      );
    default:
      return texts[id];
  }
};

export type LibraryRowProps = {
  readonly row: DocumentRow;
  readonly index: number;
  readonly columns: readonly ColumnId[];
  readonly words: LibraryWords;
  readonly language: Language;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** The row's menu while it is open. */
  readonly menu: ReactElement | undefined;
};

/** One document. Light and drawn only when something of it changes: scrolling makes and drops many of these. */
export const LibraryRow = memo((props: LibraryRowProps): ReactElement => {
  const { row, index, columns, words, language, isCurrent, isSelected, menu } = props;
  const texts = rowTexts(row, language);
  const title = documentName(row, language);
  return (
    <div
      role="row"
      className={css['library-row']}
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      style={{ top: `${String(index * rowHeight)}rem` }}
    >
      <div role="gridcell">
        <input
          type="checkbox"
          className={css.tick}
          aria-label={words.selectRow(title)}
          checked={isSelected}
          readOnly
          tabIndex={-1}
        />
      </div>
      {columns.map((id) => (
        <div role="gridcell" key={id} className={classes(css['library-cell'], css[`library-${id}`])}>
          {content({ id, row, texts, title })}
        </div>
      ))}
      <div role="gridcell">{menu ?? <RowMenuButton label={words.rowMenu(title)} />}</div>
    </div>
  );
});
LibraryRow.displayName = 'LibraryRow';
