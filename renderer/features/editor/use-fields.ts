import { useSyncExternalStore } from 'react';
import { partPlaceAt } from '#shared/minutes/place';
import { pathKey, valueAt, type Path } from '#shared/minutes/path';
import { fromLines, orNothing, toLines } from '#renderer/components/fields/lines';
import { useEditor, useIsReadOnly } from './editor-context';

/** A place below the bound one: a key, or a path. */
type Name = string | Path;

type Bound<Value, Change = Value> = {
  readonly path: string;
  readonly value: Value;
  readonly isReadOnly: boolean;
  /** What the last check found wrong with the value. */
  readonly error: string | undefined;
  readonly onChange: (value: Change) => void;
};

/** Controls bound to their places in the minutes: each gives what its control needs, so that a form reads as a list of fields. */
export type Fields = {
  /** A text that is missing where it is empty; what else shows it follows when the letter has been painted. */
  readonly text: (name: Name) => Bound<string>;
  /** A list of lines as a text area. */
  readonly lines: (name: Name) => Bound<string> & { readonly multiline: true };
  /** One of several values, or the empty text where `name` holds nothing. */
  readonly choice: <Value extends string>(name: Name, value: Value) => Bound<Value>;
  /** A switch that is written only where it is on. */
  readonly mark: (name: Name) => Bound<boolean>;
  /** What is put in place as it is; undefined takes it away. */
  readonly plain: <Value>(name: Name, value: Value) => Bound<Value>;
  /** A value that is written in a way of its own, such as several that go together. */
  readonly own: <Value, Change>(name: Name, value: Value, onChange: (value: Change) => void) => Bound<Value, Change>;
  /** Words in place of the composed ones. */
  readonly literal: (
    name: Name,
    composed: string,
  ) => Omit<Bound<string | undefined>, 'value'> & {
    readonly composed: string;
    readonly literal: string | undefined;
  };
};

const textAt = (base: unknown, name: Path): string | undefined => {
  const value = valueAt(base, name);
  return typeof value === 'string' ? value : undefined;
};

/** Binds controls to what stands at `at` in the minutes, of which `base` is the value now. */
export const useFields = (base: unknown, at: Path = []): Fields => {
  const { store, problems, set, type } = useEditor();
  const isReadOnly = useIsReadOnly();
  const part = partPlaceAt(store.minutes(), at);
  // The card of a part is drawn anew only when something else is wrong in it.
  useSyncExternalStore(problems.watch, () => problems.below(part));
  const below = (name: Name): Path => (typeof name === 'string' ? [name] : name);
  const bind = (name: Name) => {
    const place = [...at, ...below(name)];
    const error = problems.at(partPlaceAt(store.minutes(), place));
    return { place, shared: { path: pathKey(place), isReadOnly, error } };
  };
  return {
    text: (name) => {
      const { place, shared } = bind(name);
      const onChange = (text: string): void => {
        type(place, orNothing(text));
      };
      return { ...shared, value: textAt(base, below(name)) ?? '', onChange };
    },
    lines: (name) => {
      const { place, shared } = bind(name);
      const lines = valueAt(base, below(name)) as readonly string[] | undefined;
      const onChange = (text: string): void => {
        type(place, toLines(text));
      };
      return { ...shared, multiline: true, value: fromLines(lines), onChange };
    },
    choice: (name, value) => {
      const { place, shared } = bind(name);
      const onChange = (chosen: string): void => {
        set(place, orNothing(chosen));
      };
      return { ...shared, value, onChange };
    },
    mark: (name) => {
      const { place, shared } = bind(name);
      const onChange = (on: boolean): void => {
        set(place, on ? true : undefined);
      };
      return { ...shared, value: valueAt(base, below(name)) === true, onChange };
    },
    plain: (name, value) => {
      const { place, shared } = bind(name);
      const onChange = (next: unknown): void => {
        set(place, next);
      };
      return { ...shared, value, onChange };
    },
    own: (name, value, onChange) => ({ ...bind(name).shared, value, onChange }),
    literal: (name, composed) => {
      const { place, shared } = bind(name);
      const onChange = (text: string | undefined): void => {
        set(place, text);
      };
      return { ...shared, composed, literal: textAt(base, below(name)), onChange };
    },
  };
};
