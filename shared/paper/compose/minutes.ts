import type { PaperBlock, Role } from '#shared/paper/paper';
import { composeAgenda } from './agenda';
import { composeAnnexes } from './annexes';
import { composeBlocks } from './blocks';
import { composeHead } from './head';
import { composeDistribution, composeMemoLine } from './issuing';
import type { Sheet } from './sheet';
import { composeSignatures, signOff } from './signatures';

const composePlain = (name: 'opening' | 'body' | 'closing', role: Role, sheet: Sheet): readonly PaperBlock[] =>
  composeBlocks(sheet.minutes[name] ?? [], { role, width: sheet.width, indent: 0, inCell: false, source: name }, sheet);

/** The main part, in its constant order (build/domain.md, “The document's order”). */
const composeBody = (sheet: Sheet): readonly PaperBlock[] => {
  const meeting = [
    ...composeHead(sheet),
    ...composePlain('opening', 'body', sheet),
    ...composePlain('body', 'body', sheet),
    ...composeAgenda(sheet),
    ...composePlain('closing', 'closing', sheet),
  ];
  const issuing = [composeMemoLine(sheet), ...composeDistribution(sheet)];
  return [
    ...signOff(meeting, composeSignatures('chair', sheet), sheet),
    ...signOff(issuing, composeSignatures('issuing', sheet), sheet),
  ];
};

/** কার্যবিবরণী: the main part, then the annexes. */
export const composeMinutes = (sheet: Sheet): readonly (readonly PaperBlock[])[] => [
  composeBody(sheet),
  ...composeAnnexes(sheet),
];
