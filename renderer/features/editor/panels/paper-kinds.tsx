import type { ReactElement } from 'react';
import { paperKinds } from '#shared/minutes/choices';
import type { PaperKind } from '#shared/minutes/model';
import { editorWords } from '#shared/words/desk/editor-words';
import { useAction } from '#renderer/desk/actions';
import { useWords } from '#renderer/desk/desk-context';
import { hintOf } from '#renderer/desk/shortcut';
import { classes } from '#renderer/desk/classes';
import documentToolsCss from '../document-tools.module.css';
import css from './panels.module.css';

export type PaperKindsProps = { readonly kind: PaperKind; readonly onKind: (kind: PaperKind) => void };

/** Which of the meeting's papers is shown. What is printed and exported is the one that is shown. */
export const PaperKinds = ({ kind, onKind }: PaperKindsProps): ReactElement => {
  const words = useWords(editorWords).paper;
  const keys = useAction('next-paper')?.keys;
  return (
    <div
      className={classes(documentToolsCss['view-tabs'], css['paper-kinds'])}
      role="group"
      aria-label={words.kindsLabel}
    >
      {paperKinds.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === kind}
          className={documentToolsCss['view-tab']}
          data-hint={hintOf(words.kinds[one], one === kind ? undefined : keys)}
          onClick={() => {
            onKind(one);
          }}
        >
          {words.kinds[one]}
        </button>
      ))}
    </div>
  );
};
