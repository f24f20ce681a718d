import { parseDeclarations, type Declarations } from './declarations';
import { quietStyle } from './quiet-styles';
import { parseStyleRules, type StyleRule } from './style-rules';

const matches = (element: Element, selector: string): boolean => {
  try {
    return element.matches(selector);
  } catch {
    return false; // a selector of Office's own making, such as `o\:*`
  }
};

const merge = (sources: readonly Declarations[]): Declarations =>
  sources.length === 1 ? (sources[0] ?? new Map()) : new Map(sources.flatMap((source) => [...source]));

/**
 * What a document's style sheets and an element's own `style` say of it, the stronger winning. The document of a
 * clipboard is inert and computes no styles, so this is the cascade in small.
 */
export const readStyles = (document: Document): ((element: Element) => Declarations) => {
  const css = Array.from(document.querySelectorAll(quietStyle.sheet), (style) => style.textContent).join('\n');
  const rules = parseStyleRules(css);
  const complex = rules.some((rule) => !rule.isCompound);
  const remembered = new Map<string, Declarations>(); // an Excel sheet is ten thousand cells of a dozen classes
  const fromRules = (element: Element): Declarations => {
    const key = complex ? undefined : `${element.tagName}|${element.className}|${element.id}`;
    const known = key === undefined ? undefined : remembered.get(key);
    if (known) return known;
    const found = merge(
      rules.filter((rule: StyleRule) => matches(element, rule.selector)).map((rule) => rule.declarations),
    );
    if (key !== undefined) remembered.set(key, found);
    return found;
  };
  return (element) => {
    const own = element.getAttribute(quietStyle.attribute);
    const sheet = rules.length === 0 ? new Map<string, string>() : fromRules(element);
    return own === null ? sheet : merge([sheet, parseDeclarations(own)]);
  };
};
