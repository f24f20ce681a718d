import { Tooltip } from '@mantine/core';
import { useEffect, useState, type ReactElement } from 'react';
import css from './hint-layer.module.css';

/** How long the pointer rests on something before its hint is shown, in milliseconds. */
const rest = 500;

type Shown = { readonly element: HTMLElement; readonly text: string };

const hinted = (target: EventTarget | null): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-hint]') : null) ?? undefined;

const shownFor = (element: HTMLElement | undefined): Shown | undefined => {
  const text = element?.dataset.hint ?? '';
  return element && text !== '' ? { element, text } : undefined;
};

/** Tells which hint is wanted: after a rest of the pointer, at once for the focus of the keyboard, until Escape. */
const watchHints = (show: (hint: Shown | undefined) => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let under: HTMLElement | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    under = undefined;
    show(undefined);
  };
  const onOver = ({ target }: Event): void => {
    const element = hinted(target);
    if (element === under) return;
    hide();
    under = element;
    if (!element) return;
    timer = setTimeout(() => {
      show(shownFor(element));
    }, rest);
  };
  const onFocus = ({ target }: Event): void => {
    const element = hinted(target);
    show(element?.matches(':focus-visible') ? shownFor(element) : undefined);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') hide();
  };
  const listeners = [
    ['pointerover', onOver],
    ['pointerdown', hide],
    ['focusin', onFocus],
    ['focusout', hide],
    ['keydown', onKey],
  ] as const;
  for (const [name, listener] of listeners) document.addEventListener(name, listener as EventListener, true);
  return () => {
    clearTimeout(timer);
    for (const [name, listener] of listeners) document.removeEventListener(name, listener as EventListener, true);
  };
};

/**
 * The one tooltip of the window: whatever has `data-hint` is explained by it. A tooltip of its own for each of the
 * hundreds of buttons of a long document costs more than the buttons.
 */
export const HintLayer = (): ReactElement | null => {
  const [hint, setHint] = useState<Shown>();
  useEffect(() => watchHints(setHint), []);
  if (!hint) return null;
  return (
    <Tooltip
      key={hint.text}
      target={hint.element}
      label={hint.text}
      opened
      classNames={{ tooltip: css.hint ?? '' }}
      position={hint.element.dataset.hintSide === 'right' ? 'right' : 'top'}
    />
  );
};
