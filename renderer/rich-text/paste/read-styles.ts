import { nothingDeclared, parseDeclarations, type Declarations, type Declared } from './declarations';
import { quietStyle } from './quiet-styles';
import { parseStyleRules, type StyleRule } from './style-rules';

const matches = (element: Element, selector: string): boolean => {
  try {
    return element.matches(selector);
  } catch {
    return false; // a selector of Office's own making, such as `o\:*`
  }
};

const merge = (sources: readonly Declarations[]): Declarations => {
  const given = sources.filter(({ size }) => size > 0);
  return given.length === 1 ? (given[0] ?? new Map()) : new Map(given.flatMap((source) => [...source]));
};

const mergeRules = (rules: readonly StyleRule[]): Declared => ({
  usual: merge(rules.map(({ declared }) => declared.usual)),
  important: merge(rules.map(({ declared }) => declared.important)),
});

/**
 * What a document's style sheets and an element's own `style` say of it, the stronger winning. The document of a
 * clipboard is inert and computes no styles, so this is the cascade in small.
 */
export const readStyles = (document: Document): ((element: Element) => Declarations) => {
  const css = Array.from(document.querySelectorAll(quietStyle.sheet), (style) => style.textContent).join('\n');
  const rules = parseStyleRules(css);
  const complex = rules.some((rule) => !rule.isCompound);
  const remembered = new Map<string, Declared>(); // an Excel sheet is ten thousand cells of a dozen classes
  const fromRules = (element: Element): Declared => {
    const key = complex ? undefined : `${element.tagName}|${element.className}|${element.id}`;
    const known = key === undefined ? undefined : remembered.get(key);
    if (known) return known;
    const found = mergeRules(rules.filter((rule) => matches(element, rule.selector)));
    if (key !== undefined) remembered.set(key, found);
    return found;
  };
  const styles = new Map<string, Declared>(); // and its cells, where they have styles of their own, the same few
  const fromStyle = (style: string): Declared => {
    const known = styles.get(style);
    if (known) return known;
    const read = parseDeclarations(style);
    styles.set(style, read);
    return read;
  };
  return (element) => {
    const style = element.getAttribute(quietStyle.attribute);
    const sheet = rules.length === 0 ? nothingDeclared : fromRules(element);
    const own = style === null ? nothingDeclared : fromStyle(style);
    return merge([sheet.usual, own.usual, sheet.important, own.important]);
  };
};
