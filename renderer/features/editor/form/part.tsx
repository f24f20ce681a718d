import type { ReactElement, ReactNode } from 'react';
import css from './form.module.css';

export type PartProps = {
  /** The place in the minutes that the part stands for, and its anchor for the outline. */
  readonly name: string;
  readonly title: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the form with its heading. */
export const Part = ({ name, title, tools, children }: PartProps): ReactElement => (
  <section className={css.part} data-part={name} aria-labelledby={`part-${name}`}>
    <header className={css['part-head']}>
      <h2 id={`part-${name}`}>{title}</h2>
      {tools}
    </header>
    {children}
  </section>
);
