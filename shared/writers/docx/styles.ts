import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Align, Look, Paper, Role } from '#shared/paper/paper';
import { tableGap } from '#shared/paper/looks';
import { gapStyle, pageNumberStyle, styleId, styleNames } from './style-names';
import { halfPoints, twips } from './units';

/** OOXML's words for alignment; `both` is justified. */
export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Align, string>;

/** The face in every slot: Word takes Bangla from `cs`, Latin from `ascii` and `hAnsi` (build/domain.md, “Word and complex scripts”). */
const everySlot = (font: string) => ({ ascii: font, hAnsi: font, cs: font, eastAsia: font });

const languages = { value: 'en-US', eastAsia: 'en-US', bidirectional: 'bn-BD' };

const runOf = (look: Look, font: string) => ({
  font: everySlot(font),
  size: halfPoints(look.sizePt),
  sizeComplexScript: halfPoints(look.sizePt),
  ...(look.bold ? { bold: true, boldComplexScript: true } : {}),
  language: languages,
});

const styleOf = (role: Role, look: Look, font: string): IParagraphStyleOptions => ({
  id: styleId(role),
  name: styleNames[role],
  basedOn: 'Normal',
  quickFormat: true,
  run: runOf(look, font),
  paragraph: {
    alignment: alignments[look.align],
    keepNext: look.keepNext,
    spacing: {
      before: twips(look.spaceBefore),
      after: twips(look.spaceAfter),
      line: twips(look.lineHeight),
      lineRule: LineRuleType.AT_LEAST,
    },
  },
});

const gap = (font: string): IParagraphStyleOptions => ({
  ...gapStyle,
  basedOn: 'Normal',
  run: { font: everySlot(font), size: 2, sizeComplexScript: 2 },
  paragraph: { spacing: { before: 0, after: 0, line: twips(tableGap), lineRule: LineRuleType.EXACT } },
});

const pageNumber = (look: Look, font: string): IParagraphStyleOptions => ({
  ...pageNumberStyle,
  basedOn: 'Normal',
  run: runOf(look, font),
  paragraph: { alignment: AlignmentType.CENTER },
});

/** A named style for every role, from the Paper's one table of looks. */
export const composeStyles = ({ looks, page }: Paper): IStylesOptions => ({
  default: {
    document: { run: runOf({ ...looks.body, bold: false }, page.font) },
  },
  paragraphStyles: [
    ...(Object.keys(styleNames) as Role[]).map((role) => styleOf(role, looks[role], page.font)),
    gap(page.font),
    pageNumber(looks.tableText, page.font),
  ],
});
