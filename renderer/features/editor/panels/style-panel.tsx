import { useCallback, type ReactElement } from 'react';
import type { Path } from '#shared/minutes/path';
import { setInMeeting } from '#shared/minutes/edit/set-in';
import { StyleEditor } from '#renderer/components/style-editor/style-editor.tsx';
import { useEditor, useIsReadOnly, useMinutes } from '../editor-context';
import css from './panels.module.css';

/** Words, numbers and widths of columns come letter by letter: a stretch of typing is one undo step. */
const isTyped = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || Array.isArray(value);

/** The layout and the style of the open document. */
export const StylePanel = (): ReactElement => {
  const { style } = useMinutes();
  const isReadOnly = useIsReadOnly();
  const { set, change } = useEditor();
  const onChange = useCallback(
    (place: Path, value: unknown): void => {
      const path: Path = ['style', ...place];
      if (place.length === 0) {
        change(path, (draft) => {
          const paper = draft.papers.minutes;
          paper.style = { preset: paper.style.preset };
        });
      } else if (isTyped(value) && place[0] !== 'preset') {
        set(path, value);
      } else {
        change(path, setInMeeting(path, value));
      }
    },
    [set, change],
  );
  return (
    <div className={css['style-panel']}>
      <StyleEditor value={style} onChange={onChange} isReadOnly={isReadOnly} pathPrefix="style" />
    </div>
  );
};
