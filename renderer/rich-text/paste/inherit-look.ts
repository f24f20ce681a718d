import type { Declarations } from './declarations';
import { parseCssLength } from './css-length';
import { isLegacyFont } from './legacy-font';
import type { Look } from './look';
import { pictureFontOf } from './picture-font';
import { isBlockTag } from './tags';

const boldTags = /^(?:b|strong|h[1-6]|th)$/u;
const italicTags = /^(?:i|em|cite|var|dfn|address)$/u;
const keepingTags = /^(?:pre|textarea|listing|xmp|plaintext)$/u;

const readWeight = (value: string | undefined): boolean | undefined => {
  if (value === undefined) return undefined;
  if (/^bold/iu.test(value)) return true;
  if (/^(?:normal|lighter)$/iu.test(value)) return false;
  const weight = Number.parseInt(value, 10);
  return Number.isNaN(weight) ? undefined : weight >= 600;
};

const readSlant = (value: string | undefined): boolean | undefined => {
  if (value === undefined) return undefined;
  if (/^(?:italic|oblique)/iu.test(value)) return true;
  return /^normal/iu.test(value) ? false : undefined;
};

/** The `font` shorthand resets what it does not name: `font: bold 12pt Nikosh`, `font: 7.0pt "Times New Roman"`. */
const readShorthand = (font: string | undefined): { readonly bold?: boolean; readonly italic?: boolean } => {
  if (font === undefined || /^inherit/iu.test(font)) return {};
  return { bold: /\b(?:bold|[6-9]00)\b/iu.test(font), italic: /\b(?:italic|oblique)\b/iu.test(font) };
};

const readWhiteSpace = (value: string | undefined): Look['whiteSpace'] | undefined => {
  if (value === undefined) return undefined;
  if (/^(?:pre|pre-wrap|break-spaces)$/iu.test(value)) return 'keep';
  if (/^pre-line$/iu.test(value)) return 'lines';
  return /^(?:normal|nowrap)$/iu.test(value) ? 'collapse' : undefined;
};

/** `left` is how text stands anyway: it undoes an outer alignment and is not written down. */
const readAlign = (value: string | null | undefined, inherited: Look['align']): Look['align'] => {
  const found = /^(?:-webkit-|-moz-)?(left|start|center|middle|right|end|justify)\b/iu.exec(value ?? '')?.[1];
  if (found === undefined) return inherited;
  const align = found.toLowerCase();
  if (align === 'center' || align === 'middle') return 'center';
  if (align === 'right' || align === 'end') return 'right';
  return align === 'justify' ? 'justify' : undefined;
};

/** An underline lasts to the innermost element. In a link it is the link's own and means nothing on paper. */
const readUnderline = (element: Element, tag: string, declarations: Declarations, look: Look): boolean => {
  const css = declarations.get('text-decoration') ?? declarations.get('text-decoration-line');
  if (css !== undefined) return look.underline || (!look.inLink && /\bunderline\b/iu.test(css));
  // Word marks tracked insertions with `ins` and a time: they are underlined as changes, not by their writer.
  return look.underline || tag === 'u' || (tag === 'ins' && !element.hasAttribute('datetime'));
};

const readInvisible = (value: string | undefined, inherited: boolean): boolean =>
  value === undefined || !/^(?:hidden|collapse|visible)$/iu.test(value) ? inherited : !/^visible$/iu.test(value);

const alignOf = (element: Element, tag: string, declarations: Declarations, look: Look): Look['align'] => {
  if (tag === 'table') return undefined; // the table's place on the page says nothing of the text in it
  const outer = tag === 'center' ? 'center' : readAlign(element.getAttribute('align'), look.align);
  return readAlign(declarations.get('text-align'), outer);
};

/** Word's deletions are gone before this; what else is struck was struck by its writer. A line through lasts to the innermost. */
const readStruck = (tag: string, declarations: Declarations, look: Look): boolean =>
  look.struck ||
  /^(?:s|strike|del)$/u.test(tag) ||
  /\bline-through\b/iu.test(declarations.get('text-decoration') ?? declarations.get('text-decoration-line') ?? '');

const readRaised = (tag: string, declarations: Declarations, look: Look): Look['raised'] => {
  const align = declarations.get('vertical-align')?.toLowerCase() ?? (/^su[pb]$/u.test(tag) ? tag : undefined);
  if (align === 'super' || align === 'sup') return 'above';
  if (align === 'sub') return 'below';
  return align === 'baseline' ? undefined : look.raised;
};

/** The face that letters are drawn in. The shorthand names it behind the size. */
const familyOf = (element: Element, declarations: Declarations): string | null => {
  if (/^symbol/iu.test(declarations.get('mso-char-type') ?? '')) {
    const symbols = declarations.get('mso-symbol-font-family');
    if (symbols !== undefined) return symbols;
  }
  const shorthand = /\d\S*\s+(\D.*)$/u.exec(declarations.get('font') ?? '')?.[1];
  return declarations.get('font-family') ?? shorthand ?? element.getAttribute('face');
};

const marginLeft = (declarations: Declarations): string | undefined => {
  const sides = (declarations.get('margin') ?? '').split(/\s+/u);
  return declarations.get('margin-left') ?? sides[3] ?? sides[1] ?? sides[0];
};

const readIndent = (tag: string, declarations: Declarations, { indentPx }: Look): number =>
  isBlockTag(tag) ? indentPx + (parseCssLength(marginLeft(declarations), 0) ?? 0) : indentPx;

/** The look inside an element: its tag's own, then what its styles say, over what it inherits. */
export const inheritLook = (outer: Look, element: Element, declarations: Declarations): Look => {
  const tag = element.tagName.toLowerCase();
  const look = tag === 'a' && element.hasAttribute('href') ? { ...outer, inLink: true } : outer;
  const shorthand = readShorthand(declarations.get('font'));
  const weight = readWeight(declarations.get('font-weight')) ?? shorthand.bold;
  const slant = readSlant(declarations.get('font-style')) ?? shorthand.italic;
  const own = { bold: boldTags.test(tag) ? true : undefined, italic: italicTags.test(tag) ? true : undefined };
  const family = familyOf(element, declarations);
  return {
    ...look,
    bold: weight ?? own.bold ?? look.bold,
    italic: slant ?? own.italic ?? look.italic,
    boldBangla: readWeight(declarations.get('mso-bidi-font-weight')) ?? weight ?? own.bold ?? look.boldBangla,
    italicBangla: readSlant(declarations.get('mso-bidi-font-style')) ?? slant ?? own.italic ?? look.italicBangla,
    underline: readUnderline(element, tag, declarations, look),
    whiteSpace: readWhiteSpace(declarations.get('white-space')) ?? (keepingTags.test(tag) ? 'keep' : look.whiteSpace),
    align: alignOf(element, tag, declarations, look),
    inLegacyFont: family === null ? look.inLegacyFont : isLegacyFont(family),
    pictureFont: family === null ? look.pictureFont : pictureFontOf(family),
    raised: readRaised(tag, declarations, look),
    struck: readStruck(tag, declarations, look),
    indentPx: readIndent(tag, declarations, look),
    isInvisible: readInvisible(declarations.get('visibility'), look.isInvisible),
  };
};
