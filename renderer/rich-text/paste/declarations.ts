import type { Declaration } from 'css-tree';
import parse from 'css-tree/parser';
import walk from 'css-tree/walker';

/** CSS declarations: property (lower case) → value as written, the last one winning. */
export type Declarations = ReadonlyMap<string, string>;

/** Declarations by how strong they are. */
export type Declared = { readonly usual: Declarations; readonly important: Declarations };

export const nothingDeclared: Declared = { usual: new Map(), important: new Map() };

const isImportant = ({ important }: Declaration): boolean => important !== false;

/** The declarations of a rule's body, or of a `style` attribute. */
export const declaredIn = (declarations: readonly Declaration[]): Declared => {
  const entries = (wanted: boolean): readonly (readonly [string, string])[] =>
    declarations.flatMap((one) => {
      const value = one.value.type === 'Raw' ? one.value.value.trim() : '';
      return isImportant(one) === wanted && value !== '' ? [[one.property.toLowerCase(), value] as const] : [];
    });
  return { usual: new Map(entries(false)), important: new Map(entries(true)) };
};

/** Reads a `style` attribute. The DOM's own reader drops Word's `mso-` properties. */
export const parseDeclarations = (css: string): Declared => {
  const found: Declaration[] = [];
  walk(parse(css, { context: 'declarationList', parseValue: false }), {
    visit: 'Declaration',
    enter: (node: Declaration) => {
      found.push(node);
    },
  });
  return declaredIn(found);
};
