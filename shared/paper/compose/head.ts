import { isGiven } from '#shared/kernel/given-text';
import { formatFactLabel, formatFactTwin } from '#shared/minutes/phrases/fact';
import { blank, shortBlank } from '#shared/minutes/phrases/blank';
import { afterLabel } from '#shared/minutes/phrases/label';
import { formatGrade, formatState, formatUrgency } from '#shared/minutes/phrases/marks';
import { titleLines } from '#shared/minutes/phrases/title';
import { readImage } from '#shared/minutes/image-type';
import type { Fact } from '#shared/minutes/model';
import { cellPadding, millimetre, shareOut } from '#shared/paper/measure';
import type { PaperBlock, PaperImage, PaperTable } from '#shared/paper/paper';
import { composeRows } from './rows';
import { line } from './runs';
import type { Sheet } from './sheet';

const composeMarks = ({ minutes, style }: Sheet): readonly PaperBlock[] => [
  ...(minutes.securityGrade
    ? [line('grade', formatGrade(minutes.securityGrade, style), { source: 'securityGrade' })]
    : []),
  ...(minutes.urgency ? [line('urgency', formatUrgency(minutes.urgency, style), { source: 'urgency' })] : []),
  ...(minutes.draftMark === true ? [line('draftMark', style.wording.draft, { source: 'draftMark' })] : []),
];

/** The emblem at its height, or smaller where it would be wider than the text. */
const composeEmblem = ({ minutes, style, width }: Sheet): readonly PaperImage[] => {
  const emblem = minutes.letterhead?.emblem;
  const image = emblem && readImage(emblem.base64);
  if (!emblem || !image) return [];
  const height = Math.min(style.page.emblemHeight * millimetre, (width * image.height) / image.width);
  return [
    {
      kind: 'image',
      mediaType: emblem.mediaType,
      base64: emblem.base64,
      width: (height * image.width) / image.height,
      height,
    },
  ];
};

const composeLetterhead = (sheet: Sheet): readonly PaperBlock[] => [
  ...composeEmblem(sheet),
  ...(sheet.minutes.letterhead?.lines ?? [])
    .filter(isGiven)
    .map((text) => line('letterhead', text, { source: 'letterhead.lines' })),
];

const composeRecords = ({ minutes, style: { show, wording, labels }, style }: Sheet): readonly PaperBlock[] => {
  const committee = minutes.committee ?? '';
  const space = afterLabel(style);
  return [
    ...(show.committee && isGiven(committee)
      ? [line('record', wording.committee + labels.colon + space + committee, { source: 'committee' })]
      : []),
    ...(show.state
      ? [line('record', wording.state + labels.colon + space + formatState(minutes.state, style), { source: 'state' })]
      : []),
  ];
};

const composeFactValue = (fact: Fact, sheet: Sheet): string => {
  const text = isGiven(fact.text) ? fact.text : (formatFactTwin(fact, sheet.style) ?? '');
  if (isGiven(text)) return text;
  return fact.kind === 'chair' || fact.kind === 'place' ? blank : shortBlank;
};

const composeFacts = (facts: readonly Fact[], sheet: Sheet): readonly PaperTable[] => {
  const { minutes, style, width } = sheet;
  if (facts.length === 0) return [];
  const rows = facts.map((fact) => {
    const source = `facts[${String(minutes.facts.indexOf(fact))}]`;
    const label = line('factLabel', formatFactLabel(fact, style), { source });
    const values = composeFactValue(fact, sheet).split('\n');
    const cell = { rowSpan: 1, colSpan: 1, valign: 'top' } as const;
    return [
      { ...cell, column: 0, blocks: [label] },
      { ...cell, column: 1, blocks: values.map((value) => line('factValue', value, { source })) },
    ];
  });
  const columns = shareOut(style.layout.columns.facts, width);
  const ruled = style.layout.factsBorders;
  const padding = ruled ? cellPadding : 0;
  return [
    {
      kind: 'table',
      role: 'facts',
      columns,
      headerRows: 0,
      ruled,
      padding,
      indent: 0,
      keepNext: false,
      rows: composeRows(rows, { columns, padding }, sheet),
    },
  ];
};

/** The lines of the title as one paragraph. */
const composeTitle = ({ minutes, style }: Sheet): readonly PaperBlock[] => {
  const lines = titleLines(minutes, style).filter(isGiven);
  return lines.length === 0 ? [] : [line('title', lines.join('\n'), { source: 'title' })];
};

/** Everything above the opening paragraph, with all rows of the facts table or some. */
export const composeHead = (sheet: Sheet, facts = sheet.minutes.facts): readonly PaperBlock[] => [
  ...composeMarks(sheet),
  ...composeLetterhead(sheet),
  ...composeRecords(sheet),
  ...composeTitle(sheet),
  ...composeFacts(facts, sheet),
];
