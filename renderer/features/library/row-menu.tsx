import { ActionIcon, Menu } from '@mantine/core';
import {
  IconCopy,
  IconDots,
  IconFileExport,
  IconFileText,
  IconPlayerTrackNext,
  IconTrash,
  IconTrashOff,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import type { DocumentRow } from '../../storage/rows';
import type { LibraryTasks } from './use-library-tasks';

export type RowMenuProps = {
  readonly row: DocumentRow;
  readonly words: LibraryWords;
  readonly untitled: string;
  readonly tasks: LibraryTasks;
};

/** What can be done with one document. */
export const RowMenu = ({ row, words, untitled, tasks }: RowMenuProps): ReactElement => {
  const title = row.title.trim() === '' ? untitled : row.title;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon className="icon-button" variant="subtle" tabIndex={-1} aria-label={words.rowMenu(title)}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {row.trashedAt === undefined ? (
          <>
            <Menu.Item
              leftSection={<IconFileText size={16} />}
              onClick={() => {
                tasks.open(row);
              }}
            >
              {words.open}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconCopy size={16} />}
              onClick={() => {
                tasks.duplicate(row);
              }}
            >
              {words.duplicate}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconPlayerTrackNext size={16} />}
              onClick={() => {
                tasks.nextMeeting(row);
              }}
            >
              {words.nextMeeting}
            </Menu.Item>
            <Menu.Divider />
            {(['docx', 'minutes', 'text'] as const).map((format) => (
              <Menu.Item
                key={format}
                leftSection={<IconFileExport size={16} />}
                onClick={() => {
                  tasks.exportRows([row], format);
                }}
              >
                {words.exportSelected}: {tasks.formatName(format)}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconTrash size={16} />}
              onClick={() => {
                tasks.trash([row]);
              }}
            >
              {words.toTrash}
            </Menu.Item>
          </>
        ) : (
          <Menu.Item
            leftSection={<IconTrashOff size={16} />}
            onClick={() => {
              tasks.restore([row]);
            }}
          >
            {words.restore}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
