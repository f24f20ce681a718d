import { useEffect, useRef } from 'react';

const panes = ['outline', 'text', 'paper', 'panel'] as const;

const focusable = 'button, iframe, input, textarea, [tabindex="0"]';

/** F6 goes round the panes, as in every desktop program, and comes back to where one was in each. */
export const useNextPane = (): (() => void) => {
  const lastIn = useRef(new Map<string, HTMLElement>());
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      const pane = target.closest<HTMLElement>('[data-pane]')?.dataset.pane;
      if (pane !== undefined) lastIn.current.set(pane, target);
    };
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, []);
  return () => {
    const all = panes.flatMap((name) => {
      const pane = document.querySelector<HTMLElement>(`[data-pane="${name}"]`);
      return pane?.checkVisibility() === true ? [{ name, pane }] : [];
    });
    const here = all.findIndex(({ pane }) => pane.contains(document.activeElement));
    const next = all[(here + 1) % all.length];
    if (!next) return;
    const last = lastIn.current.get(next.name);
    const known = last && next.pane.contains(last) ? last : undefined;
    (known ?? next.pane.querySelector<HTMLElement>(focusable) ?? next.pane).focus();
  };
};
