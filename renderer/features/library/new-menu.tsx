import { Menu } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { presets } from '#shared/minutes/choices';
import type { Preset } from '#shared/minutes/model';
import type { LibraryWords } from '#shared/words/desk/library-words';
import { presetWords } from '#shared/words/desk/preset-words';
import { useDesk, useLanguage } from '#renderer/desk/desk-context';
import { startMeeting } from '#renderer/document/start-document';
import { useCommittees } from '#renderer/document/use-committees';
import css from './library.module.css';

export type NewMenuProps = {
  readonly words: LibraryWords;
  /** The button that opens the menu. */
  readonly children: ReactNode;
  readonly onCreate: (preset: Preset) => void;
};

/** The ways to begin: the next meeting of each committee first, then empty minutes in each layout. */
export const NewMenu = ({ words, children, onCreate }: NewMenuProps): ReactElement => {
  const desk = useDesk();
  const language = useLanguage();
  const committees = useCommittees();
  return (
    <Menu position="bottom-end" classNames={{ dropdown: css['new-menu'] }}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {committees.length > 0 ? (
          <>
            <Menu.Label>{words.nextMeetingOf}</Menu.Label>
            {committees.map(({ id, name }) => (
              <Menu.Item key={id} onClick={() => void startMeeting(desk, id)}>
                {name}
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        ) : null}
        <Menu.Label>{words.emptyIn}</Menu.Label>
        {presets.map((preset) => (
          <Menu.Item
            key={preset}
            onClick={() => {
              onCreate(preset);
            }}
          >
            {presetWords(preset, language).name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
