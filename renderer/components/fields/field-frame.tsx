import type { ReactElement, ReactNode } from 'react';
import { classes } from '#renderer/desk/classes';
import css from './fields.module.css';

/** What every field takes besides its value. */
export type FieldProps = {
  readonly label: string;
  /** Hides the label from sight where a column's head already says it; it stays the input's name. */
  readonly isLabelHidden?: boolean | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  /** The place in the document, as the checks spell it; finding a place looks for `data-path`. */
  readonly path?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
};

type Described = Pick<FieldProps, 'description' | 'error'> & { readonly note?: ReactNode };

/** The attributes that tie an input to the sentences under it. */
export const describedBy = (id: string, { description, error, note }: Described) => {
  const ids = [
    description === undefined ? '' : `${id}-description`,
    error === undefined ? '' : `${id}-error`,
    note === undefined || note === '' ? '' : `${id}-note`,
  ].filter((one) => one !== '');
  return {
    ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
    ...(error === undefined ? {} : { 'aria-invalid': true as const }),
  };
};

type FrameProps = Pick<FieldProps, 'label' | 'isLabelHidden' | 'description' | 'error'> & {
  /** The input's id; that of its sentences begins with it. */
  readonly id: string;
  /** A field of several inputs is a group, named by the label. */
  readonly isGroup?: boolean;
  /** A remark on the value, such as the weekday. */
  readonly note?: ReactNode;
  readonly kind?: string;
  readonly children: ReactNode;
};

/** The sentences under a field. */
export const FieldSentences = ({ id, error, note }: Pick<FrameProps, 'id' | 'error' | 'note'>): ReactElement => (
  <>
    {error === undefined ? null : (
      <p className={css['field-error']} id={`${id}-error`} role="alert">
        {error}
      </p>
    )}
    {note === undefined || note === '' ? null : (
      <p className={css['field-note']} id={`${id}-note`}>
        {note}
      </p>
    )}
  </>
);

/** Label above, input, then what there is to say about it. */
export const FieldFrame = (props: FrameProps): ReactElement => {
  const { id, label, isLabelHidden, description, error, isGroup, note, kind, children } = props;
  const labelClass = isLabelHidden ? classes(css['field-label'], css['field-hidden']) : css['field-label'];
  const group = isGroup ? { role: 'group', 'aria-labelledby': `${id}-label` } : {};
  return (
    <div className={css.field} data-field="" data-kind={kind} {...group}>
      {isGroup ? (
        <span className={labelClass} id={`${id}-label`}>
          {label}
        </span>
      ) : (
        <label className={labelClass} id={`${id}-label`} htmlFor={id}>
          {label}
        </label>
      )}
      {description === undefined ? null : (
        <p className={css['field-note']} id={`${id}-description`}>
          {description}
        </p>
      )}
      {children}
      <FieldSentences id={id} error={error} note={note} />
    </div>
  );
};
