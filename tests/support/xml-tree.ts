import { SaxesParser } from 'saxes';

/** An element with its attributes and children; text is a string. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly parent: XmlElement | undefined;
};

/** Parses XML strictly: anything that is not well-formed throws with its place. */
export const parseXml = (xml: string): XmlElement => {
  const parser = new SaxesParser();
  const document: XmlElement = { name: '#document', attributes: {}, children: [], parent: undefined };
  let current = document;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: XmlElement = { name: tag.name, attributes: tag.attributes, children: [], parent: current };
    current.children.push(element);
    current = element;
  });
  parser.on('closetag', () => {
    current = current.parent ?? document;
  });
  parser.on('text', (text) => {
    current.children.push(text);
  });
  parser.write(xml).close();
  const root = document.children.find((child) => typeof child !== 'string');
  if (!root) throw new Error('no root element');
  return root;
};

export const elementsOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find((child) => child.name === name);

/** All elements of a name at any depth, in document order. */
export const findAll = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
