import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { withoutBreakPoints } from '#shared/paper/break-points';
import { elementsOf, parseXml, textOf, type XmlElement } from '#tests/support/xml-tree';

/** The words of a text: whatever white space separates. */
export const wordsOfText = (text: string): readonly string[] =>
  withoutBreakPoints(text)
    .split(/[\s\u00A0]+/u)
    .filter((word) => word !== '');

const docxText = (element: XmlElement): string => {
  if (element.name === 'w:t') return textOf(element);
  if (element.name === 'w:tab' || element.name === 'w:br') return ' ';
  const inner = elementsOf(element).map(docxText).join('');
  return element.name === 'w:p' ? `${inner}\n` : inner;
};

/** The words of a DOCX's `word/document.xml`, in document order. */
export const wordsOfDocx = (documentXml: string): readonly string[] => wordsOfText(docxText(parseXml(documentXml)));

const blockTags = new Set(['p', 'br', 'td', 'th', 'tr', 'table', 'section', 'div', 'li', 'ul', 'ol']);
const silentTags = new Set(['style', 'script', 'title', 'head']);

const htmlText = (node: Tree.Node): string => {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (silentTags.has(node.nodeName) || !('childNodes' in node)) return '';
  const inner = node.childNodes.map(htmlText).join('');
  return blockTags.has(node.nodeName) ? ` ${inner} ` : inner;
};

/** The words of an HTML document or fragment as a browser would read it. */
export const wordsOfHtml = (html: string): readonly string[] => wordsOfText(htmlText(parse(html)));
