import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, type ReactElement } from 'react';
import { titleLines } from '#shared/minutes/phrases/title';
import { resolveStyle } from '#shared/minutes/presets';
import { committeesWords } from '#shared/words/desk/committees-words';
import { changeStyle } from '#renderer/components/style-editor/change-style';
import { isSame } from '#renderer/components/style-editor/own-value';
import { StyleEditor, type StyleEditorProps } from '#renderer/components/style-editor/style-editor.tsx';
import { useAppWords, useDesk, useWords } from '#renderer/desk/desk-context';
import { lastMeetingOf } from '#renderer/storage/committees';
import screenCss from '#renderer/components/screen.module.css';
import type { SectionProps } from './section-props';
import css from './committees.module.css';

/** Offers to take the style of the last minutes as the committee's style, when the two styles differ. */
const LastStyle = ({ committee, change }: Omit<SectionProps, 'isReadOnly'>): ReactElement | null => {
  const { style: words } = useWords(committeesWords);
  const { untitled } = useAppWords();
  const { database } = useDesk();
  const last = useLiveQuery(() => lastMeetingOf(database, committee.id), [database, committee.id]);
  if (!last) return null;
  const style = resolveStyle(last.style);
  if (isSame(style, resolveStyle(committee.style))) return null;
  return (
    <div className={css['committee-last-style']}>
      <p>{words.differs(titleLines(last, style).join(' ').trim() || untitled)}</p>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          change({ style: last.style });
        }}
      >
        {words.takeLast}
      </Button>
    </div>
  );
};

/** The layout and the style that each new meeting's minutes start in. */
export const StyleSection = ({ committee, change, isReadOnly }: SectionProps): ReactElement => {
  const { style: words } = useWords(committeesWords);
  const { style } = committee;
  const onChange = useCallback<StyleEditorProps['onChange']>(
    (place, value) => {
      change({ style: changeStyle(style, place, value) });
    },
    [style, change],
  );
  return (
    <>
      <p className={screenCss.quiet}>{words.hint}</p>
      {isReadOnly ? null : <LastStyle committee={committee} change={change} />}
      <StyleEditor value={style} onChange={onChange} isReadOnly={isReadOnly} pathPrefix="style" />
    </>
  );
};
