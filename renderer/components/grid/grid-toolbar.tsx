import { IconArrowDown, IconArrowUp, IconRowInsertBottom, IconRowRemove } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { IconButton } from '../icon-button';
import type { GridParts } from './grid-keyboard';
import css from './grid-tools.module.css';

/** The row commands for the mouse; the caret stays where it is. */
export const GridToolbar = <Row,>({
  parts: { core, rowCommands },
}: {
  readonly parts: GridParts<Row>;
}): ReactElement => {
  const { words } = core.props;
  return (
    <div className={css['grid-tools']} role="group" aria-label={words.tools}>
      <IconButton
        icon={IconRowInsertBottom}
        label={words.addRow}
        keys="Mod+Enter"
        keepsFocus
        onClick={() => {
          rowCommands.addRow();
        }}
      />
      <IconButton
        icon={IconRowRemove}
        label={words.removeRows}
        keys="Mod+Delete"
        keepsFocus
        onClick={rowCommands.removeRows}
      />
      <IconButton
        icon={IconArrowUp}
        label={words.moveUp}
        keys="Alt+ArrowUp"
        keepsFocus
        onClick={() => {
          rowCommands.stepRows(-1);
        }}
      />
      <IconButton
        icon={IconArrowDown}
        label={words.moveDown}
        keys="Alt+ArrowDown"
        keepsFocus
        onClick={() => {
          rowCommands.stepRows(1);
        }}
      />
    </div>
  );
};
