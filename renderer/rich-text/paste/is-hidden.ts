import type { Declarations } from './declarations';

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
