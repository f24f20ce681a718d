import type { TextField } from './text-field-element';

/** U+2060 WORD JOINER: always a cluster of its own, invisible, and no place for a line break. */
const boundary = '\u2060';

/** Nothing joins white space or what is no letter and no mark. */
const joinsBackward = /^[\p{L}\p{M}\u200C\u200D]/u;

const nativeValue = (field: TextField): string => {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  return Reflect.get<HTMLInputElement | HTMLTextAreaElement, 'value'>(kind.prototype, 'value', field);
};

/**
 * Hides the boundary from the page: who reads `value` gets the text alone, and who writes back what was read (React, at
 * each rendering of a controlled field) changes nothing, for writing would end the composition.
 */
const hideBoundary = (field: TextField, read: () => string, remove: () => void): (() => void) => {
  const own = Object.getOwnPropertyDescriptor(field, 'value');
  const reveal = (): void => {
    if (own) Object.defineProperty(field, 'value', own);
    else Reflect.deleteProperty(field, 'value');
  };
  Object.defineProperty(field, 'value', {
    configurable: true,
    enumerable: true,
    get: read,
    set: (text: string) => {
      if (text === read()) return;
      remove();
      field.value = text;
    },
  });
  return reveal;
};

/**
 * Puts an invisible boundary behind the caret while an input method composes there, so that what is composed does not
 * join the text behind; Chromium would otherwise compose over that text and lose it. Gives the way to take it out.
 */
export const openBoundary = (field: TextField): (() => void) => {
  const { selectionStart: start, selectionEnd: end } = field;
  const text = field.value;
  if (start === null || end === null || !joinsBackward.test(text.slice(end, end + 2))) return () => undefined;
  const behind = text.length - end;
  const limit = field.maxLength;
  field.setRangeText(boundary, end, end, 'preserve');
  field.setSelectionRange(start, end);
  if (limit >= 0) field.maxLength = limit + boundary.length;
  /** Composing changes only what stands before the boundary. */
  const place = (): number => nativeValue(field).length - behind - boundary.length;
  const read = (): string => {
    const [whole, at] = [nativeValue(field), place()];
    return whole[at] === boundary ? whole.slice(0, at) + whole.slice(at + 1) : whole;
  };
  let isOpen = true;
  const remove = (): void => {
    if (!isOpen) return;
    isOpen = false;
    reveal();
    if (limit >= 0) field.maxLength = limit;
    const at = place();
    if (nativeValue(field)[at] !== boundary) return;
    const caret = Math.min(field.selectionStart ?? at, at);
    field.setRangeText('', at, at + boundary.length, 'preserve');
    field.setSelectionRange(caret, caret);
  };
  const reveal = hideBoundary(field, read, remove);
  return remove;
};
