// A document parsed elsewhere (jsdom, a frame) has classes of its own: nodes are told by their type, not `instanceof`.
const elementNode = 1;
const textNode = 3;
const cdataNode = 4;

export const isElement = (node: Node): node is Element => node.nodeType === elementNode;
export const isText = (node: Node): boolean => node.nodeType === textNode || node.nodeType === cdataNode;
export const tagOf = (element: Element): string => element.tagName.toLowerCase();
export const childElements = (node: Node): readonly Element[] => Array.from(node.childNodes).filter(isElement);
