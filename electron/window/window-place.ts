import type { Rectangle } from 'electron';
import type { ShellState } from '../shell-state';

/** As the desk is made for at least; smaller screens get all there is. */
const usual = { width: 1366, height: 768 };

/** How much of a window has to be on some screen for a person to get hold of it, in pixels. */
const grip = 80;

const isReachable = (window: Rectangle, area: Rectangle): boolean =>
  Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x) >= grip &&
  window.y >= area.y &&
  window.y <= area.y + area.height - grip;

/** Where the window opens: where it was, unless the screen it was on is gone. */
export const openingPlace = (
  kept: ShellState['window'],
  areas: readonly Rectangle[],
): Partial<Rectangle> & { readonly width: number; readonly height: number } => {
  const first = areas[0];
  const size = {
    width: Math.min(usual.width, first?.width ?? usual.width),
    height: Math.min(usual.height, first?.height ?? usual.height),
  };
  if (!kept) return size;
  const { x, y, width, height } = kept;
  return areas.some((area) => isReachable({ x, y, width, height }, area)) ? { x, y, width, height } : size;
};
