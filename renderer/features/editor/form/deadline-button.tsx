import { Popover } from '@mantine/core';
import { IconCalendarDue } from '@tabler/icons-react';
import { memo, useState, type ReactElement } from 'react';
import type { Decision, Style } from '#shared/minutes/model';
import { printDeadline } from '#shared/minutes/phrases/deadline';
import { editorWords } from '#shared/words/desk/editor-words';
import { pathKey, valueAt, type Path } from '#shared/minutes/path';
import { useWords } from '#renderer/desk/desk-context';
import { useEditor, useIsReadOnly, useMinutes } from '../editor-context';
import { isSamePlace } from '../same-place';
import { DeadlineEditor } from '../grids/deadline-editor';
import css from './form.module.css';

export type DeadlineButtonProps = {
  readonly path: Path;
  readonly deadline: Decision['deadline'];
  readonly style: Style;
  readonly name: string;
};

const Opened = ({ path, onClose }: DeadlineButtonProps & { readonly onClose: () => void }): ReactElement => {
  const { set } = useEditor();
  const minutes = useMinutes();
  return (
    <DeadlineEditor
      minutes={minutes}
      decision={valueAt(minutes, path.slice(0, -1)) as Decision}
      onChange={(deadline) => {
        set(path, deadline);
      }}
      onClose={onClose}
    />
  );
};

/** A decision's deadline in its words; opens the editor of the kinds. */
export const DeadlineButton = memo((props: DeadlineButtonProps): ReactElement => {
  const { path, deadline, style, name } = props;
  const words = useWords(editorWords).fields;
  const isReadOnly = useIsReadOnly();
  const [isOpen, setIsOpen] = useState(false);
  const text = deadline ? printDeadline(deadline, style) : words.addDeadline;
  return (
    <Popover opened={isOpen} onChange={setIsOpen} trapFocus returnFocus withinPortal position="bottom-start">
      <Popover.Target>
        <button
          type="button"
          className={css['deadline-button']}
          data-path={pathKey(path)}
          data-empty={deadline ? undefined : ''}
          disabled={isReadOnly}
          aria-label={`${words.deadline}: ${text} (${name})`}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          <IconCalendarDue size={16} stroke={1.6} aria-hidden />
          {text}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        {isOpen ? (
          <Opened
            {...props}
            onClose={() => {
              setIsOpen(false);
            }}
          />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}, isSamePlace);
DeadlineButton.displayName = 'DeadlineButton';
