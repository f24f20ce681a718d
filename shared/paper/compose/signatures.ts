import { isGiven } from '#shared/kernel/given-text';
import type { Signatory } from '#shared/minutes/model';
import { shortBlank } from '#shared/minutes/phrases/blank';
import { formatSignatureDate } from '#shared/minutes/phrases/date';
import { formatSignatoryName } from '#shared/minutes/phrases/person';
import { shareOut } from '#shared/paper/measure';
import type { PaperBlock, PaperCell, PaperTable } from '#shared/paper/paper';
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

const composeBlock = (signatory: Signatory, { style }: Sheet): readonly PaperBlock[] => {
  const date = signatory.literal?.date ?? formatSignatureDate(signatory, style) ?? '';
  const name = signatory.literal?.name ?? formatSignatoryName(signatory, style);
  const rest = [...(signatory.posts ?? []), signatory.actingNote ?? '', ...(signatory.extraLines ?? [])];
  return [
    line('signatureDate', date),
    line('signatureName', isGiven(name) ? name : shortBlank),
    ...rest.filter(isGiven).map((text) => line('signatureText', text)),
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
    rows: [{ cells, breakable: false }],
  };
};

/** The signature blocks of a place, side by side where their sides allow it. */
export const composeSignatures = (place: Place, sheet: Sheet): readonly PaperTable[] =>
  intoRows(signatoriesAt(place, sheet)).map((row) => composeSignatureRow(row, sheet));

const keepingNext = (block: PaperBlock): PaperBlock => (block.kind === 'image' ? block : { ...block, keepNext: true });

/** Blocks with signature blocks after them: the last line stays with the signatures, so they never stand alone. */
export const signOff = (blocks: readonly PaperBlock[], signatures: readonly PaperTable[]): readonly PaperBlock[] => {
  const last = blocks.at(-1);
  if (!last || signatures.length === 0) return [...blocks, ...signatures];
  const kept = signatures.map((table, index) => (index < signatures.length - 1 ? { ...table, keepNext: true } : table));
  return [...blocks.slice(0, -1), keepingNext(last), ...kept];
};
