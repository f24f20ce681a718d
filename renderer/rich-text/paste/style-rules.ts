import { parseDeclarations, type Declarations } from './declarations';

/** One selector of a style sheet with what it declares; `weight` orders rules as CSS specificity does. */
export type StyleRule = {
  readonly selector: string;
  readonly weight: number;
  readonly declarations: Declarations;
  /** Whether only the element itself is asked for, not its place among others. */
  readonly isCompound: boolean;
};

/** What the reader asks for; rules about anything else (Word sends hundreds) are left out. */
const asked =
  /^(?:font|font-weight|font-style|font-family|text-decoration(?:-line)?|text-align|display|visibility|white-space|list-style(?:-type)?|width|mso-hide|mso-list|mso-element|mso-special-character|mso-tab-count|mso-bidi-font-(?:weight|style))$/u;

const weightOf = (selector: string): number => {
  const count = (pattern: RegExp): number => selector.match(pattern)?.length ?? 0;
  return count(/#/gu) * 10_000 + count(/[.[]/gu) * 100 + count(/(?:^|[\s>+~])[a-z]/giu);
};

const rulesOf = (prelude: string, body: string): readonly StyleRule[] => {
  const declarations = new Map([...parseDeclarations(body)].filter(([name]) => asked.test(name)));
  if (declarations.size === 0) return [];
  return prelude
    .split(',')
    .map((selector) => selector.trim())
    .filter((selector) => selector !== '' && !selector.includes(':')) // states and pseudo-elements style no text here
    .map((selector) => ({
      selector,
      weight: weightOf(selector),
      declarations,
      isCompound: !/[\s>+~[]/u.test(selector),
    }));
};

/** The index after the brace that closes the one at `open`. */
const endOfBlock = (css: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return css.length;
};

/** The rules of a style sheet in the order they apply. At-rules (`@page`, `@list`, `@media`, `@font-face`) are passed over. */
export const parseStyleRules = (css: string): readonly StyleRule[] => {
  const text = css.replace(/\/\*[\s\S]*?\*\/|<!--|-->/gu, ' ');
  const rules: StyleRule[] = [];
  let at = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
    const end = endOfBlock(text, open);
    // `@import …;` has no block of its own: what follows its semicolon is the next rule.
    const prelude = text
      .slice(at, open)
      .replace(/^[\s\S]*;/u, '')
      .trim();
    if (!prelude.startsWith('@')) rules.push(...rulesOf(prelude, text.slice(open + 1, end - 1)));
    at = end;
  }
  return rules.sort((one, other) => one.weight - other.weight);
};
