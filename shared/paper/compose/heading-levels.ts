import type { PaperBlock, Role } from '#shared/paper/paper';

/** What is a heading, and which stands above which. */
const ranks: Partial<Record<Role, number>> = {
  title: 1,
  agendaHeading: 2,
  distributionHeading: 2,
  annexHeading: 2,
  decisionHeading: 3,
};

/**
 * Gives headings their levels, by what they stand under in this paper: an agenda item may lack its heading, and a document its title, and no
 * level may then be left out (PDF/UA-1, 7.4.2; axe's heading-order).
 */
export const withHeadingLevels = (parts: readonly (readonly PaperBlock[])[]): readonly (readonly PaperBlock[])[] => {
  let open: readonly number[] = [];
  const levelled = (block: PaperBlock): PaperBlock => {
    const rank = block.kind === 'paragraph' ? ranks[block.role] : undefined;
    if (block.kind !== 'paragraph' || rank === undefined) return block;
    open = [...open.filter((above) => above < rank), rank];
    return { ...block, headingLevel: open.length };
  };
  return parts.map((part) => part.map(levelled));
};
