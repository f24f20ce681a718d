import { beginFlow } from './flow';
import { readChildren, readNode } from './read-node';
import { readStyles } from './read-styles';
import { nothingNoticed, type Reader } from './reader';

/** A reader of one document. */
export const beginReading = (document: Document): Reader => {
  const reader: Reader = {
    styleOf: readStyles(document),
    noticed: nothingNoticed(),
    blocksIn: (element, look) => {
      const flow = beginFlow();
      readChildren(element, { ...look, indentPx: 0 }, flow, reader);
      return flow.finish();
    },
    blocksOf: (node, look) => {
      const flow = beginFlow();
      readNode(node, look, flow, reader);
      return flow.finish();
    },
  };
  return reader;
};
