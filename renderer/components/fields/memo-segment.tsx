import type { ClipboardEvent, KeyboardEvent, ReactElement } from 'react';
import { classes } from '#renderer/desk/classes';
import { describedBy } from './field-frame';
import { useTypedText } from './use-typed-text';
import css from './fields.module.css';

export type SegmentMove = 'previous' | 'next';

type MemoSegmentProps = {
  readonly id: string;
  readonly place: number;
  readonly label: string;
  readonly value: string;
  /** Digits the group has; undefined for the serial, which may be of any length. */
  readonly width: number | undefined;
  readonly path: string | undefined;
  readonly isReadOnly: boolean | undefined;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
  readonly onPaste: (text: string) => void;
  readonly onMove: (move: SegmentMove) => void;
  /** A dot, hyphen, dash or slash was typed. */
  readonly onSeparator: (separator: string) => void;
};

const moveOf = (event: KeyboardEvent<HTMLInputElement>): SegmentMove | undefined => {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  const isCaret = selectionStart === selectionEnd;
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'Backspace') return value === '' ? 'previous' : undefined;
  if (event.key === 'ArrowLeft' && (isWhole || (isCaret && selectionStart === 0))) return 'previous';
  if (event.key === 'ArrowRight' && (isWhole || (isCaret && selectionEnd === value.length))) return 'next';
  return undefined;
};

/** One group of digits of a memo number. */
export const MemoSegment = (props: MemoSegmentProps): ReactElement => {
  const { id, place, label, value, width, path, isReadOnly, error, onMove, onSeparator } = props;
  const { isComposing, ...typed } = useTypedText(value, props.onChange);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const move = moveOf(event);
    if (move) {
      event.preventDefault();
      onMove(move);
      return;
    }
    const isSeparator = /^[.\-–—/]$/u.test(event.key);
    if (!isSeparator || isReadOnly || (width === undefined && value !== '')) return;
    event.preventDefault();
    onSeparator(event.key);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    if (isReadOnly) return;
    event.preventDefault();
    props.onPaste(event.clipboardData.getData('text/plain'));
  };
  return (
    <input
      id={id}
      className={classes(css['field-input'], css['memo-segment'])}
      type="text"
      inputMode={width === undefined ? 'text' : 'numeric'}
      autoComplete="off"
      aria-label={label}
      title={label}
      data-path={path}
      data-place={place}
      data-width={width ?? 'serial'}
      data-composing={isComposing || undefined}
      maxLength={width === undefined ? undefined : Math.max(width, value.length)}
      readOnly={isReadOnly}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onFocus={({ currentTarget }) => {
        currentTarget.select();
      }}
      {...typed}
      {...describedBy(id, { error })}
    />
  );
};
