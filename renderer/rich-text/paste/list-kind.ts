import type { Declarations } from './declarations';
import { tagOf } from './node-kind';

export type ListKind = 'bulleted' | 'numbered' | 'lettered' | 'none';

const named: Readonly<Record<string, ListKind>> = {
  none: 'none',
  disc: 'bulleted',
  circle: 'bulleted',
  square: 'bulleted',
  decimal: 'numbered',
  'decimal-leading-zero': 'numbered',
  bengali: 'numbered',
  'lower-roman': 'numbered',
  'upper-roman': 'numbered',
  'lower-alpha': 'lettered',
  'upper-alpha': 'lettered',
  'lower-latin': 'lettered',
  'upper-latin': 'lettered',
  'lower-greek': 'lettered',
};

/** `<ol type>` and `<li type>`, whose letters' case means nothing here. */
const attributes: Readonly<Record<string, ListKind>> = {
  '1': 'numbered',
  a: 'lettered',
  i: 'numbered',
  disc: 'bulleted',
  circle: 'bulleted',
  square: 'bulleted',
  none: 'none',
};

const fromStyles = (declarations: Declarations): ListKind | undefined => {
  const words = (declarations.get('list-style-type') ?? declarations.get('list-style') ?? '')
    .toLowerCase()
    .split(/\s+/u);
  return words.map((word) => named[word]).find((kind) => kind !== undefined);
};

const ownKind = (element: Element, declarations: Declarations): ListKind | undefined =>
  fromStyles(declarations) ?? attributes[(element.getAttribute('type') ?? '').toLowerCase()];

/** Which marker a list item shows, by its own styles, its list's, or its list's tag. */
export const listKind = (list: Element, item: Element, styleOf: (element: Element) => Declarations): ListKind =>
  ownKind(item, styleOf(item)) ?? ownKind(list, styleOf(list)) ?? (tagOf(list) === 'ol' ? 'numbered' : 'bulleted');

export const padsNumbers = (list: Element, styleOf: (element: Element) => Declarations): boolean =>
  /decimal-leading-zero/iu.test(styleOf(list).get('list-style-type') ?? '');
