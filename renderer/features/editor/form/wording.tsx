import type { ReactElement, ReactNode } from 'react';
import { editorWords } from '#shared/words/desk/editor-words';
import { useWords } from '#renderer/desk/desk-context';
import css from './form.module.css';

export type WordingProps = {
  /** Open where something in it is overridden, so that nobody wonders where the wording comes from. */
  readonly isOverridden: boolean;
  readonly children: ReactNode;
};

/**
 * The composed wording of a part, folded away until somebody wants other words. It is seldom wanted, so Tab passes it by while it is
 * folded: keys and the menu lead into that of the part with the caret.
 */
export const Wording = ({ isOverridden, children }: WordingProps): ReactElement => {
  const words = useWords(editorWords);
  return (
    <details className={css.wording} data-wording {...(isOverridden ? { open: true } : {})}>
      <summary tabIndex={-1}>{words.fields.wording}</summary>
      <div className={css['wording-fields']}>{children}</div>
    </details>
  );
};
