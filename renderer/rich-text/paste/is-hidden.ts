import type { Declarations } from './declarations';
import { tagOf } from './node-kind';

/**
 * Whether an element was not on the page the person copied from: hidden text, Word's comments and their marks. What could
 * not be seen was not chosen.
 */
export const isHidden = (element: Element, declarations: Declarations): boolean =>
  /^none\b/iu.test(declarations.get('display') ?? '') ||
  /^all\b/iu.test(declarations.get('mso-hide') ?? '') ||
  /^comment-list\b/iu.test(declarations.get('mso-element') ?? '') ||
  /^comment\b/iu.test(declarations.get('mso-special-character') ?? '') ||
  /(?:^|\s)(?:MsoCommentReference|msocomanchor|msocomoff)(?:\s|$)/u.test(element.getAttribute('class') ?? '') ||
  (element.hasAttribute('hidden') && !declarations.has('display'));

/** What Word's writer took out while changes were tracked. `del` without a time is a line through words that stand. */
export const isTrackedDeletion = (element: Element): boolean =>
  tagOf(element) === 'del' && (element.hasAttribute('datetime') || element.hasAttribute('cite'));
