import { Popover } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { memo, useState, type ReactElement } from 'react';
import type { Decision, Implementers } from '#shared/minutes/model';
import { progressOf } from '#shared/minutes/progress/decision-progress';
import { editorWords } from '#shared/words/desk/editor-words';
import { useWords } from '#renderer/desk/desk-context';
import { useEditor } from '../editor-context';
import { ProgressEditor } from './progress-editor';
import css from './form.module.css';

export type ProgressButtonProps = {
  readonly decision: Decision;
  /** Of the agenda item, where the decision names nobody. */
  readonly itemImplementers: Implementers | undefined;
  readonly name: string;
};

const isSame = (one: ProgressButtonProps, other: ProgressButtonProps): boolean =>
  one.decision.progress === other.decision.progress &&
  one.decision.implementers === other.decision.implementers &&
  one.itemImplementers === other.itemImplementers &&
  one.name === other.name;

/**
 * What became of a decision, and its log. It is no part of the paper, so it can be written in minutes that are issued as well; Tab passes it
 * by, for it is not wanted while minutes are being written.
 */
export const ProgressButton = memo((props: ProgressButtonProps): ReactElement => {
  const { decision, itemImplementers, name } = props;
  const words = useWords(editorWords).progress;
  const { store } = useEditor();
  const [isOpen, setIsOpen] = useState(false);
  const implementers = decision.implementers ?? itemImplementers;
  const reported = { ...decision, ...(implementers ? { implementers } : {}) };
  const text = decision.progress ? words.statuses[progressOf(reported).status] : words.open;
  return (
    <Popover opened={isOpen} onChange={setIsOpen} trapFocus returnFocus withinPortal position="bottom-start">
      <Popover.Target>
        <button
          type="button"
          className={css['deadline-button']}
          data-progress={decision.id}
          data-empty={decision.progress ? undefined : ''}
          tabIndex={-1}
          disabled={store.isHeldElsewhere}
          aria-label={`${words.title}: ${text} (${name})`}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          <IconChecklist size={16} stroke={1.6} aria-hidden />
          {text}
        </button>
      </Popover.Target>
      <Popover.Dropdown>{isOpen ? <ProgressEditor decision={reported} /> : null}</Popover.Dropdown>
    </Popover>
  );
}, isSame);
ProgressButton.displayName = 'ProgressButton';
