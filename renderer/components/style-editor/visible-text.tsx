import type { ReactElement } from 'react';
import css from './style-editor.module.css';

/** A mark with its spaces drawn, as it stands on the paper. */
export const VisibleText = ({ text }: { readonly text: string }): ReactElement => (
  <>
    {text.split(/(\s)/u).map((piece, index) =>
      /^\s$/u.test(piece) ? (
        <span key={index} className={css['style-space']}>
          ␣
        </span>
      ) : (
        piece
      ),
    )}
  </>
);
