import { DOMSerializer, type Fragment, type Schema, type Slice } from '@tiptap/pm/model';
import { isSound } from './model-attributes';

/** On the first element of what this desk copies: what words were copied, so that changed ones are not taken for ours. */
const mark = 'data-karjobiboroni';

const wordsOf = (content: Fragment): string => content.textBetween(0, content.size, '\n', '\n');

/** FNV-1a of 32 bits, with the length: for changes by other programs, not against malice. */
const checksum = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return `${String(text.length)}-${(sum >>> 0).toString(36)}`;
};

class OwnSerializer extends DOMSerializer {
  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const dom = super.serializeFragment(fragment, options, target);
    if (target === undefined) dom.firstElementChild?.setAttribute(mark, checksum(wordsOf(fragment)));
    return dom;
  }
}

/** Writes what is copied, so that this desk knows it again. */
export const ownSerializer = (schema: Schema): DOMSerializer =>
  new OwnSerializer(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));

/**
 * Whether the clipboard's HTML is what this desk copied, read as `slice`: it comes back as it was. What another editor of
 * the same make copied, or what another program has changed, is read like anything else.
 */
export const isOwn = (html: string, slice: Slice): boolean => {
  const told = new RegExp(`${mark}="([^"]*)"`, 'u').exec(html)?.[1];
  if (told !== checksum(wordsOf(slice.content))) return false;
  let sound = true;
  slice.content.descendants((node) => {
    sound &&= isSound(node);
    return sound;
  });
  return sound;
};
