import type { Flow } from './flow';
import type { Look } from './look';
import type { Noticed } from './reader';

const isPixel = (element: Element): boolean =>
  ['width', 'height'].some((side) => /^[01](?:px)?$/u.test(element.getAttribute(side) ?? ''));

const isEmoji = (text: string): boolean =>
  /\p{Extended_Pictographic}/u.test(text) && /^[\p{Extended_Pictographic}\p{Emoji_Component}\u200D]+$/u.test(text);

/** Whether it is the box of an item to be ticked (Google Docs), whose state the item itself says. */
const isCheckBox = (element: Element): boolean =>
  element.closest('[role=checkbox]') !== null && /^(?:un)?checked$/iu.test(element.getAttribute('alt') ?? '');

/**
 * A picture leaves the gap between the words beside it, and is counted unless it is a spacer. Its alternative text was
 * not on the page: it may be a path or a machine's guess. An emoji drawn as a picture is the letter it draws.
 */
export const readImage = (element: Element, look: Look, flow: Flow, noticed: Noticed): void => {
  const alt = element.getAttribute('alt') ?? '';
  if (isEmoji(alt)) {
    flow.addText(alt, look);
    return;
  }
  if (isPixel(element) || isCheckBox(element)) return;
  flow.addText(' ', { ...look, whiteSpace: 'collapse' });
  noticed.images += 1;
};
