/** The styles of the minutes in half-points and twips, written out by hand: id, name, size, bold, alignment, spaces, keep. */
export type HandLook = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly keepNext: boolean;
};

type Line = readonly [
  name: string,
  size: number,
  align: HandLook['align'],
  before: number,
  after: number,
  flags?: string,
];

const lines: readonly Line[] = [
  ['Grade', 26, 'center', 0, 80, 'b'],
  ['Urgency', 26, 'right', 0, 40, 'b'],
  ['Draft Mark', 26, 'right', 0, 40, 'b'],
  ['Letterhead', 28, 'center', 0, 0],
  ['Record', 24, 'center', 0, 40],
  ['Title', 28, 'center', 160, 160, 'bk'],
  ['Fact Label', 26, 'left', 0, 0, 'b'],
  ['Fact Value', 26, 'left', 0, 0],
  ['Body', 26, 'both', 0, 120],
  ['Lead-in', 26, 'both', 0, 120, 'k'],
  ['Agenda Heading', 26, 'left', 80, 80, 'k'],
  ['Discussion', 26, 'both', 0, 120],
  ['Decision Heading', 26, 'left', 0, 60, 'bk'],
  ['Decision', 26, 'both', 0, 80],
  ['Implementers', 26, 'left', 0, 120],
  ['Table Head', 24, 'center', 0, 0, 'bk'],
  ['Table Text', 24, 'left', 0, 60],
  ['Table Number', 24, 'center', 0, 0],
  ['Inner Table Head', 20, 'center', 0, 0, 'bk'],
  ['Inner Table Text', 20, 'left', 0, 40],
  ['Closing', 26, 'both', 120, 120],
  ['Signature Date', 26, 'center', 560, 0, 'k'],
  ['Signature Name', 26, 'center', 0, 0, 'k'],
  ['Signature Text', 26, 'center', 0, 0],
  ['Memo', 26, 'left', 280, 0],
  ['Date Label', 26, 'right', 280, 0],
  ['Bangla Date', 26, 'center', 280, 0],
  ['Gregorian Date', 26, 'center', 0, 0],
  ['Distribution Heading', 26, 'left', 200, 80, 'bk'],
  ['Distribution Line', 26, 'left', 0, 40],
  ['Annex Heading', 26, 'right', 0, 80, 'bk'],
  ['Annex Title', 26, 'center', 0, 160, 'bk'],
];

export const handLooks: readonly HandLook[] = lines.map(([name, size, align, before, after, flags = '']) => ({
  id: `Minutes${name.replace(/[^A-Za-z]/gu, '')}`,
  name: `Minutes ${name}`,
  size,
  bold: flags.includes('b'),
  align,
  before,
  after,
  line: size * 15,
  keepNext: flags.includes('k'),
}));

export const font = 'Nikosh';

/** The page in twips: A4, and what its margins leave for the text. */
export const page = { width: 11906, height: 16838, side: 1134, left: 1417, text: 9354 } as const;

/** Widths in twips from shares of a width. */
export const share = (shares: readonly number[], width: number): readonly number[] => {
  const total = shares.reduce((sum, own) => sum + own, 0);
  let before = 0;
  return shares.map((own) => {
    const start = Math.round((before / total) * width);
    before += own;
    return Math.round((before / total) * width) - start;
  });
};

export const columns = {
  facts: share([22, 78], page.text),
  decisions: share([10, 62, 28], page.text),
  memo: share([58, 13, 29], page.text),
  signatures: share([1, 1], page.text),
} as const;

/** Height in twips of the thin paragraph after a table. */
export const gapLine = 160;

/** Space inside a ruled cell, in twips: at its sides, above and below. */
export const padding = { side: 100, vertical: 40 } as const;

/** The space that the markers of the distribution list hang in, in twips. */
export const markerHang = 374;
