import type { ReactElement, ReactNode } from 'react';
import { useStyleTools } from './style-editor-context';
import css from './style-editor.module.css';

/** A line of the paper as the setting makes it. The paper is in Bangla, whatever language the window speaks. */
export const PaperSample = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const { words } = useStyleTools();
  return (
    <p className={css['style-sample']}>
      <span>{words.prints}: </span>
      <span className={css['style-paper']} lang="bn">
        {children}
      </span>
    </p>
  );
};
