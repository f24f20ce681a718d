import type { Look } from './look';
import type { Flow } from './flow';
import type { Noticed } from './reader';

const isPixel = (element: Element): boolean =>
  ['width', 'height'].some((side) => /^[01](?:px)?$/u.test(element.getAttribute(side) ?? ''));

/** A picture leaves its alternative text and is counted, unless it is an emoji or a spacer. */
export const readImage = (element: Element, look: Look, flow: Flow, noticed: Noticed): void => {
  const alt = element.getAttribute('alt') ?? '';
  flow.addText(alt, look);
  const isEmoji = /^\p{Extended_Pictographic}/u.test(alt);
  if (!isEmoji && !isPixel(element)) noticed.images += 1;
};
