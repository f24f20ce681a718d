import { toPrintable } from '#shared/kernel/xml-text';
import type { Run } from '#shared/minutes/model';
import type { PaperParagraph, PaperRun, Role } from '#shared/paper/paper';
import { tieLines } from './ties';

const composeRun = ({ text, bold = false, italic = false, underline = false }: Run): readonly PaperRun[] => {
  const printable = tieLines(toPrintable(text));
  if (printable === '') return [];
  if (!printable.includes('\n')) return [{ kind: 'text', text: printable, bold, italic, underline }];
  return printable
    .split('\n')
    .flatMap((line, index): PaperRun[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...(line === '' ? [] : [{ kind: 'text', text: line, bold, italic, underline } as const]),
    ]);
};

/** Runs of the model as runs of the Paper: line breaks taken out of the text, unprintable characters left out. */
export const composeRuns = (runs: readonly Run[]): readonly PaperRun[] => runs.flatMap(composeRun);

/** A whole text in one look. */
export const plain = (text: string, bold = false): readonly PaperRun[] => composeRuns([{ text, bold }]);

/** A paragraph of a role; all else as a plain paragraph has it. */
export const paragraph = (
  role: Role,
  runs: readonly PaperRun[],
  more: Partial<Omit<PaperParagraph, 'kind' | 'role' | 'runs'>> = {},
): PaperParagraph => ({
  kind: 'paragraph',
  role,
  runs,
  marker: undefined,
  indent: 0,
  align: undefined,
  keepNext: false,
  ruleBelow: false,
  headingLevel: undefined,
  source: undefined,
  ...more,
});

/** A paragraph holding one text. */
export const line = (
  role: Role,
  text: string,
  more: Partial<Omit<PaperParagraph, 'kind' | 'role' | 'runs'>> = {},
): PaperParagraph => paragraph(role, plain(text), more);
