import { hasBangla } from '#shared/bangla/script';
import type { Declarations } from './declarations';
import { beginFlow, type Flow } from './flow';
import { inheritLook } from './inherit-look';
import { isHidden, isTrackedDeletion } from './is-hidden';
import type { Look } from './look';
import { isElement, isText, tagOf } from './node-kind';
import { toSigns } from './picture-font';
import { readControl } from './read-control';
import { readImage } from './read-image';
import { readList } from './read-list';
import { readTable } from './read-table';
import { needsSign } from './raise-digits';
import type { Noticed, Reader } from './reader';
import { isBlockTag, isUnseenTag } from './tags';
import { drawnMarker, isWordMarker, wordListLevel, wordMarker } from './word-list-paragraph';

/** What a reader sees of a text, and what of it the model cannot show. */
const seen = (text: string, look: Look, noticed: Noticed): string => {
  if (look.struck && text.trim() !== '') noticed.struckSample ??= text;
  if (look.pictureFont !== undefined)
    return toSigns(text, look.pictureFont, (letter) => (noticed.unknownSigns += letter));
  if (look.raised !== undefined && needsSign(text)) noticed.raisedSample ??= text;
  return text;
};

const readText = (text: string, look: Look, flow: Flow, { noticed }: Reader): void => {
  if (look.isInvisible) return;
  if (look.inLegacyFont && /[!-~\u00A1-\u02DC\u2020\u2021]/u.test(text) && !hasBangla(text))
    noticed.legacySample ??= text;
  flow.addText(seen(text, look, noticed), look);
};

export const readChildren = (parent: Node, look: Look, flow: Flow, reader: Reader): void => {
  for (const node of Array.from(parent.childNodes)) readNode(node, look, flow, reader);
};

const isBlock = (tag: string, declarations: Declarations): boolean => {
  const display = declarations.get('display')?.toLowerCase();
  if (display === undefined) return isBlockTag(tag);
  if (/^(?:block|flex|grid|list-item|flow-root|table)/u.test(display)) return true;
  return isBlockTag(tag) && !/^(?:inline|contents)/u.test(display);
};

const readWordItem = (paragraph: Element, level: number, look: Look, flow: Flow, reader: Reader): void => {
  const inner = beginFlow();
  readChildren(paragraph, { ...look, skipsMarker: true }, inner, reader);
  flow.push({
    type: 'marked',
    level,
    marker: wordMarker(paragraph, reader),
    blocks: inner.finish(),
    indentPx: look.indentPx,
  });
};

const readQuoted = (element: Element, look: Look, flow: Flow, reader: Reader): void => {
  flow.addText('“', look); // the browser draws them
  readChildren(element, look, flow, reader);
  flow.addText('”', look);
};

/** The frame of a field keeps its value apart from the words around it. */
const readField = (value: string, look: Look, flow: Flow, reader: Reader): void => {
  const apart: Look = { ...look, whiteSpace: 'collapse' };
  flow.addText(' ', apart);
  readText(value, { ...look, whiteSpace: 'keep' }, flow, reader);
  flow.addText(' ', apart);
};

const readSvg = (element: Element, look: Look, flow: Flow, reader: Reader): void => {
  if (element.textContent.trim() === '') reader.noticed.images += 1;
  readChildren(element, look, flow, reader);
};

const readBreak = (declarations: Declarations, flow: Flow): void => {
  const endsPage =
    /page|section/iu.test(declarations.get('mso-break-type') ?? '') || declarations.has('page-break-before');
  if (endsPage) flow.endParagraph();
  else flow.addBreak();
};

const readOrdinary = (element: Element, styles: Declarations, look: Look, flow: Flow, reader: Reader): void => {
  const level = wordListLevel(styles);
  if (!isBlock(tagOf(element), styles)) {
    readChildren(element, look, flow, reader);
    return;
  }
  flow.endParagraph();
  // A list that has been through another editor keeps Word's words in its items, which have their markers.
  const isItem = level !== undefined && !(look.inItem && drawnMarker(element, reader) === undefined);
  if (!isItem) readChildren(element, look, flow, reader);
  else readWordItem(element, level, look, flow, reader);
  flow.endParagraph();
};

const readElement = (element: Element, outer: Look, flow: Flow, reader: Reader): void => {
  const tag = tagOf(element);
  const styles = reader.styleOf(element);
  if (isUnseenTag(tag) || isHidden(element, styles) || isTrackedDeletion(element)) return;
  if (outer.skipsMarker && isWordMarker(styles)) return;
  const look = inheritLook(outer, element, styles);
  const control = readControl(element);
  if (control !== undefined) {
    readField(control, look, flow, reader);
    return;
  }
  if (styles.has('mso-tab-count')) {
    flow.addTab();
    return;
  }
  switch (tag) {
    case 'br':
      readBreak(styles, flow);
      return;
    case 'img':
      readImage(element, look, flow, reader.noticed);
      return;
    case 'svg':
      readSvg(element, look, flow, reader);
      return;
    case 'q':
      readQuoted(element, look, flow, reader);
      return;
    case 'table':
      flow.push(...readTable(element, look, reader));
      return;
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      flow.push(...readList(element, outer, 1, reader));
      return;
    default:
      readOrdinary(element, styles, look, flow, reader);
  }
};

/** Reads a node and all in it into a flow. */
export const readNode = (node: Node, look: Look, flow: Flow, reader: Reader): void => {
  if (isText(node)) readText(node.nodeValue ?? '', look, flow, reader);
  else if (isElement(node)) readElement(node, look, flow, reader);
};
