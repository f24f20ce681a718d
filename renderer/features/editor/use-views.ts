import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Path } from '#shared/minutes/path';
import { useDesk, useSettings } from '#renderer/desk/desk-context';
import type { Settings } from '#renderer/storage/settings';
import { caretPlace, focusPlace, type Stretch } from './focus-place';
import { isShownIn, viewOf, type View } from './views';

export type PanelName = Settings['rightPanel'];

export type Views = {
  readonly view: View;
  /** Shows another view, with the caret at the place where it was, or where it was in that view before. */
  readonly setView: (view: View) => void;
  readonly panel: PanelName;
  readonly openPanel: (name: PanelName) => void;
  /** Shows a place and puts the caret there, selecting a stretch of its text. */
  readonly goToPlace: (path: Path, stretch?: Stretch) => void;
};

const isIn = (view: View, path: Path): boolean => isShownIn(view, path) || viewOf(path) === view;

/** Beside the settings of the layout the text may have no room; who is led into it gets the paper beside it instead. */
const makeRoomForText = (openPanel: (name: PanelName) => void): void => {
  if (document.querySelector('[data-pane="text"]')?.checkVisibility() === false) openPanel('paper');
};

/** What the middle of the window shows, and the panel beside it: one for the text, kept for the next document, and one for the grids. */
export const useViews = (): Views => {
  const { settings } = useDesk();
  const { rightPanel } = useSettings();
  const [view, setShown] = useState<View>('text');
  // A grid begins with the whole width.
  const [gridPanel, setGridPanel] = useState<PanelName>('none');
  const shown = useRef<View>('text');
  const left = useRef<Partial<Record<View, Path>>>({});
  const ways = useMemo(() => {
    const show = (next: View): void => {
      const here = caretPlace()?.path;
      if (here) left.current[shown.current] = here;
      shown.current = next;
      flushSync(() => {
        setShown(next);
      });
    };
    const openPanel = (name: PanelName): void => {
      flushSync(() => {
        if (shown.current === 'text') settings.set({ rightPanel: name });
        else setGridPanel(name);
      });
    };
    return {
      openPanel,
      setView: (next: View): void => {
        if (next === shown.current) return;
        const here = caretPlace()?.path;
        show(next);
        const place = here && isIn(next, here) ? here : left.current[next];
        if (place) focusPlace(place);
      },
      goToPlace: (path: Path, stretch?: Stretch): void => {
        if (path[0] === 'style' && !isShownIn(shown.current, path)) openPanel('style');
        // Also where the view stays: what was changed just now is drawn before the place is looked for.
        else show(isIn(shown.current, path) ? shown.current : viewOf(path));
        if (path[0] !== 'style') makeRoomForText(openPanel);
        focusPlace(path, stretch);
      },
    };
  }, [settings]);
  return { view, panel: view === 'text' ? rightPanel : gridPanel, ...ways };
};
