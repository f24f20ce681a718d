import { useLayoutEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { editChip, moveChip, removeChip } from './chip-edit';
import { chipKey, type ChipStep } from './chip-key';
import type { ChipEditing } from './use-chip-edit';

/** Where the focus goes with the next picture. */
type Aim = { readonly kind: 'input' } | { readonly kind: 'chip'; readonly place: number };

export type ChipSteps = {
  readonly goTo: (place: number) => void;
  readonly toInput: () => void;
  /** Clears the focus target, because the field was left. */
  readonly rest: () => void;
  readonly change: (place: number) => void;
  readonly remove: (place: number) => void;
  readonly onKeyDown: (event: KeyboardEvent, place: number) => void;
};

/** Moves the focus where it is aimed at, with the next picture. */
const useAim = (box: RefObject<HTMLElement | null>): ((aim: Aim | undefined) => void) => {
  const [aim, setAim] = useState<Aim | undefined>();
  useLayoutEffect(() => {
    if (!aim) return;
    const place = aim.kind === 'chip' ? `[data-place="${String(aim.place)}"] .chip-text` : 'input';
    box.current?.querySelector<HTMLElement>(place)?.focus();
  }, [aim, box]);
  return setAim;
};

/** What can be done with a chip, and where the focus goes then. */
export const useChipSteps = ({ edit, become }: ChipEditing, box: RefObject<HTMLElement | null>): ChipSteps => {
  const setAim = useAim(box);
  const goTo = (place: number): void => {
    setAim(place >= 0 && place < edit.values.length ? { kind: 'chip', place } : { kind: 'input' });
  };
  const toInput = (): void => {
    setAim({ kind: 'input' });
  };
  const change = (place: number): void => {
    become(editChip(edit, place));
    toInput();
  };
  const remove = (place: number): void => {
    const next = removeChip(edit, place);
    become(next);
    setAim(place < next.values.length ? { kind: 'chip', place } : { kind: 'input' });
  };
  const steps: Readonly<Record<ChipStep, (place: number) => void>> = {
    previous: (place) => {
      if (place > 0) goTo(place - 1);
    },
    next: (place) => {
      goTo(place + 1);
    },
    first: () => {
      goTo(0);
    },
    input: toInput,
    change,
    remove,
    moveBack: (place) => {
      become(moveChip(edit, place, -1));
      goTo(Math.max(0, place - 1));
    },
    moveOn: (place) => {
      become(moveChip(edit, place, 1));
      goTo(Math.min(edit.values.length - 1, place + 1));
    },
  };
  const onKeyDown = (event: KeyboardEvent, place: number): void => {
    const step = chipKey(event);
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    steps[step](place);
  };
  return {
    goTo,
    toInput,
    rest: () => {
      setAim(undefined);
    },
    change,
    remove,
    onKeyDown,
  };
};
