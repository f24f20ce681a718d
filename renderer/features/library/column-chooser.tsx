import { Button, Menu } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import { useDesk, useSettings } from '#renderer/desk/desk-context';
import { columnIds } from './library-columns';

/** Which columns the library shows; the title is always there. */
export const ColumnChooser = ({ words }: { readonly words: LibraryWords }): ReactElement => {
  const { settings } = useDesk();
  const { hiddenColumns } = useSettings();
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {words.columnsButton}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {columnIds
          .filter((id) => id !== 'title')
          .map((id) => {
            const isHidden = hiddenColumns.includes(id);
            const others = hiddenColumns.filter((one) => one !== id);
            return (
              <Menu.Item
                key={id}
                role="menuitemcheckbox"
                aria-checked={!isHidden}
                leftSection={<span aria-hidden>{isHidden ? '☐' : '☑'}</span>}
                onClick={() => {
                  settings.set({ hiddenColumns: isHidden ? others : [...others, id] });
                }}
              >
                {words.columns[id]}
              </Menu.Item>
            );
          })}
      </Menu.Dropdown>
    </Menu>
  );
};
