import { splitChips } from './split-chips';

// The list of chips while it is being worked on. What stands in the input is in the list already, so that every
// keystroke is kept: the input is the chip at `index`, as long as there is anything in it.

export type ChipEdit = {
  readonly values: readonly string[];
  /** Where the input stands among the chips. */
  readonly index: number;
  /** The input's text, as typed. */
  readonly text: string;
};

export const startEdit = (values: readonly string[]): ChipEdit => ({ values, index: values.length, text: '' });

export const chipsBefore = ({ values, index }: ChipEdit): readonly string[] => values.slice(0, index);

export const chipsAfter = ({ values, index, text }: ChipEdit): readonly string[] =>
  values.slice(text.trim() === '' ? index : index + 1);

/** The input's text becomes another. */
export const typeText = (edit: ChipEdit, text: string): ChipEdit => {
  const own = text.trim() === '' ? [] : [text.trim()];
  return { values: [...chipsBefore(edit), ...own, ...chipsAfter(edit)], index: edit.index, text };
};

/** Puts entries where the input stands; it then stands empty behind them. */
export const putChips = (edit: ChipEdit, entries: readonly string[]): ChipEdit => {
  const before = chipsBefore(edit);
  return {
    values: [...before, ...entries, ...chipsAfter(edit)],
    index: before.length + entries.length,
    text: '',
  };
};

/** The input's text becomes chips. */
export const commitText = (edit: ChipEdit): ChipEdit => putChips(edit, splitChips(edit.text));

/** The chip that stands at a place of the list (the input's own not counted) goes into the input, to be changed. */
export const editChip = (edit: ChipEdit, place: number): ChipEdit => {
  const { values } = commitText(edit);
  return { values, index: place, text: values[place] ?? '' };
};

/** Backspace at the start of the input: the chip before it is joined to what the input holds. */
export const joinPrevious = (edit: ChipEdit): ChipEdit => {
  const before = chipsBefore(edit);
  const last = before.at(-1);
  if (last === undefined) return edit;
  const text = last + edit.text;
  const values = [...before.slice(0, -1), text.trim(), ...chipsAfter(edit)];
  return { values, index: edit.index - 1, text };
};

export const removeChip = (edit: ChipEdit, place: number): ChipEdit =>
  startEdit(commitText(edit).values.filter((_, index) => index !== place));

/** Moves a chip by one place; at the ends nothing moves. */
export const moveChip = (edit: ChipEdit, place: number, by: -1 | 1): ChipEdit => {
  const { values } = commitText(edit);
  const target = place + by;
  const moved = values[place];
  if (moved === undefined || target < 0 || target >= values.length) return startEdit(values);
  return startEdit(values.toSpliced(place, 1).toSpliced(target, 0, moved));
};
