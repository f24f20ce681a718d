import type { ReactElement } from 'react';
import { LimitedText } from './limited-text';
import { PaperSample } from './paper-sample';
import type { Surroundings } from './setting';
import { useStyleTools } from './style-editor-context';
import { spacesOf } from './visible-spaces';
import { VisibleText } from './visible-text';
import css from './style-editor.module.css';

export type MarkControlProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  readonly value: string;
  readonly most: number;
  readonly path: string;
  readonly around?: Surroundings | undefined;
  readonly onChange: (text: string) => void;
};

/** The mark among the words it will stand between, its spaces drawn and said. */
export const MarkSample = ({ value, around }: Pick<MarkControlProps, 'value' | 'around'>): ReactElement | null => {
  const { words, style } = useStyleTools();
  const spaces = value === '' ? words.nothing : spacesOf(value, words);
  const said = spaces === undefined ? null : <span className={css['style-spaces-said']}> ({spaces})</span>;
  if (!around) {
    if (value === '' || spaces === undefined) return null;
    return (
      <PaperSample>
        <VisibleText text={value} />
        {said}
      </PaperSample>
    );
  }
  const [before, after] = around(style);
  return (
    <PaperSample>
      {before}
      <mark className={css['style-mark']}>
        <VisibleText text={value} />
      </mark>
      {after}
      {said}
    </PaperSample>
  );
};

/** A few characters that stand between or after other words. */
export const MarkControl = ({ around, ...field }: MarkControlProps): ReactElement => (
  <div className={css['style-mark-control']}>
    <LimitedText least={0} {...field} />
    <MarkSample value={field.value} around={around} />
  </div>
);
