import type { Block } from '#shared/minutes/model';
import { gatherLists } from './gather-lists';
import type { Look } from './look';
import type { Draft } from './marked-item';
import { writeLine } from './write-line';

/** Where the content of one container (the page, a cell, a list item) is gathered. */
export type Flow = {
  readonly addText: (text: string, look: Look) => void;
  readonly addBreak: () => void;
  readonly addTab: () => void;
  /** Ends the paragraph; one without words is dropped, since space between paragraphs is the document's affair. */
  readonly endParagraph: () => void;
  readonly push: (...drafts: readonly Draft[]) => void;
  readonly finish: () => readonly Block[];
};

export const beginFlow = (): Flow => {
  const drafts: Draft[] = [];
  let line = writeLine();
  let align: Look['align'];
  const endParagraph = (): void => {
    const runs = line.isEmpty() ? [] : line.finish();
    if (runs.length > 0) drafts.push({ type: 'paragraph', runs, ...(align === undefined ? {} : { align }) });
    line = writeLine();
  };
  return {
    addText: (text, look) => {
      if (line.isEmpty()) ({ align } = look);
      line.addText(text, look);
    },
    addBreak: () => {
      line.addBreak();
    },
    addTab: () => {
      line.addTab();
    },
    endParagraph,
    push: (...added) => {
      endParagraph();
      drafts.push(...added);
    },
    finish: () => {
      endParagraph();
      return gatherLists(drafts);
    },
  };
};
