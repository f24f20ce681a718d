import { isGiven } from '#shared/kernel/given-text';
import type { Signatory, Style } from '#shared/minutes/model';
import { shortBlank } from '#shared/minutes/phrases/blank';
import { formatSignatureDate } from '#shared/minutes/phrases/date';
import { formatSignatoryName } from '#shared/minutes/phrases/person';
import { shareOut } from '#shared/paper/measure';
import type { PaperBlock, PaperCell, PaperTable } from '#shared/paper/paper';
import { held, isOneLine } from './keep-together';
import { wholeRow } from './rows';
import { line } from './runs';
import type { Sheet } from './sheet';

type Place = Signatory['place'];
type Side = Signatory['align'];

const sides: readonly Side[] = ['left', 'center', 'right'];

const unnamedChair: Signatory = { place: 'chair', align: 'right' };

/** Who signs at a place; a draft without a chair gets dotted space for one. */
const signatoriesAt = (place: Place, { minutes }: Sheet): readonly Signatory[] => {
  const found = minutes.signatories.filter((signatory) => signatory.place === place);
  return place === 'chair' && found.length === 0 ? [unnamedChair] : found;
};

/** Signatories in rows: each joins the row before it where its side is still free. */
const intoRows = (signatories: readonly Signatory[]): readonly (readonly Signatory[])[] =>
  signatories.reduce<readonly (readonly Signatory[])[]>((rows, signatory) => {
    const row = rows.at(-1);
    const isFree = row?.every((other) => other.align !== signatory.align) ?? false;
    return row && isFree ? [...rows.slice(0, -1), [...row, signatory]] : [...rows, [signatory]];
  }, []);

/** Posts, the note on acting, and further lines, as the document sets them. */
const postLines = ({ posts = [], actingNote, extraLines = [] }: Signatory, { layout }: Style): readonly string[] => {
  const [post, ...others] = posts.filter(isGiven);
  const first = layout.actingNoteWithPost
    ? [[post, actingNote].filter(isGiven).join(' '), ...others]
    : [post, ...others, actingNote];
  return [...first, ...extraLines].filter(isGiven);
};

const composeBlock = (signatory: Signatory, { minutes, style }: Sheet): readonly PaperBlock[] => {
  const at = minutes.signatories.indexOf(signatory);
  const source = at < 0 ? undefined : `signatories[${String(at)}]`;
  const date = signatory.literal?.date ?? formatSignatureDate(signatory, style) ?? '';
  const name = signatory.literal?.name ?? formatSignatoryName(signatory, style);
  return [
    line('signatureDate', date, { source }),
    line('signatureName', isGiven(name) ? name : shortBlank, { source }),
    ...postLines(signatory, style).map((text) => line('signatureText', text, { source })),
  ];
};

/** Three equal columns if a block is in the centre, else two halves. */
const columnsFor = (row: readonly Signatory[]): readonly Side[] =>
  row.some((signatory) => signatory.align === 'center') ? sides : ['left', 'right'];

const composeSignatureRow = (row: readonly Signatory[], sheet: Sheet): PaperTable => {
  const columns = columnsFor(row);
  const cells = columns.map((side, column): PaperCell => {
    const signatory = row.find((candidate) => candidate.align === side);
    const blocks = signatory ? composeBlock(signatory, sheet) : [];
    return { blocks, column, rowSpan: 1, colSpan: 1, valign: 'top' };
  });
  return {
    kind: 'table',
    role: 'signatures',
    columns: shareOut(
      columns.map(() => 1),
      sheet.width,
    ),
    headerRows: 0,
    ruled: false,
    padding: 0,
    indent: 0,
    keepNext: false,
    rows: [wholeRow(cells)],
  };
};

/** The signature blocks of a place, side by side where their sides allow it. */
export const composeSignatures = (place: Place, sheet: Sheet): readonly PaperTable[] =>
  intoRows(signatoriesAt(place, sheet)).map((row) => composeSignatureRow(row, sheet));

/**
 * Blocks with signature blocks after them. The last lines stay with the signatures, so that they never stand alone; where the last
 * paragraph is one line, the one before stays as well, for a line by itself above a name looks lost.
 */
export const signOff = (
  blocks: readonly PaperBlock[],
  signatures: readonly PaperTable[],
  sheet: Sheet,
): readonly PaperBlock[] => {
  if (signatures.length === 0) return blocks;
  const last = blocks.at(-1);
  const isShort = last?.kind === 'paragraph' && isOneLine(last, sheet.width, sheet);
  const text = isShort ? held(blocks.slice(0, -1), [last]) : blocks;
  return signatures.reduce<readonly PaperBlock[]>((before, table) => held(before, [table]), text);
};
