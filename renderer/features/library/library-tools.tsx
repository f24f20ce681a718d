import { Button, Menu } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import type { DocumentRow } from '#renderer/storage/rows';
import screenCss from '#renderer/components/screen.module.css';
import { ColumnChooser } from './column-chooser';
import { LibraryFilters } from './library-filters';
import type { LibraryTableState } from './use-library-table';
import type { LibraryTasks } from './use-library-tasks';
import css from './library.module.css';

export type LibraryToolsProps = {
  readonly state: LibraryTableState;
  /** All documents of the library, or of the trash, whatever the filters say. */
  readonly documents: readonly DocumentRow[];
  /** Whether all of them are known, so that they can be counted. */
  readonly isWhole: boolean;
  readonly words: LibraryWords;
  readonly tasks: LibraryTasks;
  readonly inTrash: boolean;
  readonly onShowTrash: (inTrash: boolean) => void;
  readonly onRemove: (rows: readonly DocumentRow[]) => void;
};

type ChosenProps = Pick<LibraryToolsProps, 'words' | 'tasks' | 'inTrash' | 'onRemove'> & {
  readonly chosen: readonly DocumentRow[];
  readonly onDone: () => void;
};

/** What can be done with the chosen documents together. */
const ChosenTools = ({ words, tasks, inTrash, onRemove, chosen, onDone }: ChosenProps): ReactElement =>
  inTrash ? (
    <Button
      variant="light"
      onClick={() => {
        tasks.restore(chosen);
        onDone();
      }}
    >
      {words.restore}
    </Button>
  ) : (
    <>
      <Menu>
        <Menu.Target>
          <Button variant="light">{words.exportSelected}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(['docx', 'minutes', 'text'] as const).map((format) => (
            <Menu.Item
              key={format}
              onClick={() => {
                tasks.exportRows(chosen, format);
              }}
            >
              {tasks.formatName(format)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        onClick={() => {
          onRemove(chosen);
        }}
      >
        {words.toTrash}
      </Button>
    </>
  );

/** Filters, what is chosen, columns, trash. */
export const LibraryTools = (props: LibraryToolsProps): ReactElement => {
  const { state, documents, isWhole, words, inTrash, onShowTrash, onRemove } = props;
  const { table, rows, chosen } = state;
  return (
    <div className={css['library-tools']}>
      <LibraryFilters {...{ table, documents, isWhole, words }} />
      <span className={screenCss.quiet} role="status">
        {chosen.length > 0 ? words.selected(chosen.length) : isWhole ? words.count(rows.length) : ''}
      </span>
      {chosen.length > 0 ? (
        <ChosenTools
          {...props}
          chosen={chosen}
          onDone={() => {
            table.resetRowSelection();
          }}
        />
      ) : null}
      <span className={screenCss.spring} />
      {inTrash && documents.length > 0 ? (
        <Button
          variant="default"
          onClick={() => {
            onRemove(documents);
          }}
        >
          {words.emptyTrash}
        </Button>
      ) : null}
      <ColumnChooser words={words} />
      <Button
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => {
          onShowTrash(!inTrash);
        }}
      >
        {inTrash ? words.showLibrary : words.showTrash}
      </Button>
    </div>
  );
};
