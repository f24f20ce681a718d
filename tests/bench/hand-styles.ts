import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { font, gapLine, handLooks, type HandLook } from './look-table';

/** The styles of the minutes for the docx package, from the table written out by hand. */
const fonts = { ascii: font, hAnsi: font, cs: font, eastAsia: font };
const language = { value: 'en-US', eastAsia: 'en-US', bidirectional: 'bn-BD' };

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

const runOf = (size: number, bold: boolean) => ({
  font: fonts,
  size,
  sizeComplexScript: size,
  ...(bold ? { bold: true, boldComplexScript: true } : {}),
  language,
});

const styleOf = ({ id, name, size, bold, align, before, after, line, keepNext }: HandLook): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: runOf(size, bold),
  paragraph: {
    alignment: alignments[align],
    keepNext,
    spacing: { before, after, line, lineRule: LineRuleType.AT_LEAST },
  },
});

const gap: IParagraphStyleOptions = {
  id: 'MinutesGap',
  name: 'Minutes Gap',
  basedOn: 'Normal',
  run: { font: fonts, size: 2, sizeComplexScript: 2 },
  paragraph: { spacing: { before: 0, after: 0, line: gapLine, lineRule: LineRuleType.EXACT } },
};

export const handStyles = (): IStylesOptions => ({
  default: { document: { run: runOf(26, false) } },
  paragraphStyles: [...handLooks.map(styleOf), gap],
});
