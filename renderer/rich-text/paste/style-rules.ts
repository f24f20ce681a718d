import type { CssNode, Declaration, Rule, Selector } from 'css-tree';
import generate from 'css-tree/generator';
import parse from 'css-tree/parser';
import walk from 'css-tree/walker';
import { declaredIn, type Declarations, type Declared } from './declarations';

/** One selector of a style sheet with what it declares; `weight` orders rules as CSS specificity does. */
export type StyleRule = {
  readonly selector: string;
  readonly weight: number;
  readonly declared: Declared;
  /** Whether only the element itself is asked for, not its place among others. */
  readonly isCompound: boolean;
};

/** What the reader asks for; rules about anything else (Word sends hundreds) are left out. */
const asked =
  /^(?:font|font-weight|font-style|font-family|text-decoration(?:-line)?|text-align|display|visibility|white-space|list-style(?:-type)?|width|mso-hide|mso-list|mso-element|mso-special-character|mso-tab-count|mso-bidi-font-(?:weight|style))$/u;

const onlyAsked = (declarations: Declarations): Declarations =>
  new Map([...declarations].filter(([name]) => asked.test(name)));

/** Specificity (Selectors 4, section 17): ids before classes and attributes before types. */
const weights: Partial<Record<CssNode['type'], number>> = {
  IdSelector: 10_000,
  ClassSelector: 100,
  AttributeSelector: 100,
  TypeSelector: 1,
};

const readSelector = (selector: Selector, declared: Declared): StyleRule | undefined => {
  const nodes: CssNode[] = [];
  walk(selector, (node: CssNode) => {
    nodes.push(node);
  });
  const has = (...types: readonly CssNode['type'][]): boolean => nodes.some(({ type }) => types.includes(type));
  // States and pseudo-elements style no text here.
  if (has('PseudoClassSelector', 'PseudoElementSelector')) return undefined;
  const counted = nodes.filter((node) => node.type !== 'TypeSelector' || node.name !== '*');
  const weight = counted.reduce((sum, { type }) => sum + (weights[type] ?? 0), 0);
  return { selector: generate(selector), weight, declared, isCompound: !has('Combinator', 'AttributeSelector') };
};

const rulesOf = ({ prelude, block }: Rule): readonly StyleRule[] => {
  const { usual, important } = declaredIn(
    block.children.toArray().filter((node): node is Declaration => node.type === 'Declaration'),
  );
  const declared = { usual: onlyAsked(usual), important: onlyAsked(important) };
  // A prelude that is no list of selectors is left as it stood, and means nothing here either.
  if (prelude.type !== 'SelectorList' || declared.usual.size + declared.important.size === 0) return [];
  return prelude.children
    .toArray()
    .flatMap((selector) => (selector.type === 'Selector' ? (readSelector(selector, declared) ?? []) : []));
};

/** The rules of a style sheet in the order they apply. At-rules (`@page`, `@list`, `@media`, `@font-face`) are passed over. */
export const parseStyleRules = (css: string): readonly StyleRule[] => {
  const sheet = parse(css, { parseValue: false, parseAtrulePrelude: false });
  if (sheet.type !== 'StyleSheet') return [];
  return sheet.children
    .toArray()
    .flatMap((node) => (node.type === 'Rule' ? rulesOf(node) : []))
    .sort((one, other) => one.weight - other.weight);
};
