import { tagOf } from './node-kind';

const valueless = /^(?:hidden|password|file|image|range|color)$/iu;

const readInput = (element: Element): string => {
  const type = element.getAttribute('type') ?? 'text';
  if (valueless.test(type)) return '';
  if (/^(?:checkbox|radio)$/iu.test(type)) return element.hasAttribute('checked') ? '☑' : '☐';
  return element.getAttribute('value') ?? '';
};

const readSelect = (element: Element): string => {
  const options = Array.from(element.querySelectorAll('option'));
  const chosen = options.filter((option) => option.hasAttribute('selected'));
  return (chosen.length > 0 ? chosen : options.slice(0, 1)).map((option) => option.textContent.trim()).join(', ');
};

/** What a form field shows; undefined for anything else. */
export const readControl = (element: Element): string | undefined => {
  switch (tagOf(element)) {
    case 'input':
      return readInput(element);
    case 'select':
      return readSelect(element);
    case 'textarea':
      return element.textContent;
    default:
      return undefined;
  }
};
