import type { ReactElement, ReactNode } from 'react';
import { useStyleTools } from './style-editor-context';

/** A line of the paper as the setting makes it. The paper is in Bangla, whatever language the window speaks. */
export const PaperSample = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const { words } = useStyleTools();
  return (
    <p className="style-sample">
      <span className="style-sample-name">{words.prints}: </span>
      <span className="style-paper" lang="bn">
        {children}
      </span>
    </p>
  );
};
