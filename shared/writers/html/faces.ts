import type { Paper, PaperBlock, PaperRun } from '#shared/paper/paper';

/** The bundled faces, by the name of their file in `faces/` without the ending. All under the SIL Open Font License. */
export type FaceName =
  | 'noto-serif-bengali-regular'
  | 'noto-serif-bengali-bold'
  | 'noto-serif-regular'
  | 'noto-serif-bold'
  | 'noto-serif-italic'
  | 'noto-serif-bold-italic'
  | 'noto-sans-symbols-2';

/** Each face's WOFF2 file in base64. The caller reads the files: this room has no file system. */
export type Faces = Readonly<Record<FaceName, string>>;

export const faceNames: readonly FaceName[] = [
  'noto-serif-bengali-regular',
  'noto-serif-bengali-bold',
  'noto-serif-regular',
  'noto-serif-bold',
  'noto-serif-italic',
  'noto-serif-bold-italic',
  'noto-sans-symbols-2',
];

/** Height of a line of the Bengali face at its own spacing, in ems: (ascender 1092 + descender 502) / 1000. */
export const naturalLine = 1.594;

/** Bangla, digits, marks and spaces come from the Bengali face; Latin letters from its companion, symbols from a third. */
export const fontFamily = "'Karjobiboroni Bengali', 'Karjobiboroni Latin', 'Karjobiboroni Symbols', serif";

const bengaliRange =
  'U+0020-0040, U+005B-0060, U+007B-007E, U+00A0, U+0951-0952, U+0964-0965, U+0980-09FF, U+1CD0-1CFA, U+200B-200F, U+2010-2027, U+20B9, U+25CC';

type Face = {
  readonly name: FaceName;
  readonly family: string;
  readonly weight: 400 | 700;
  readonly italic: boolean;
  readonly range: string | undefined;
};

const face = (name: FaceName, family: string, weight: 400 | 700, italic = false, range?: string): Face => ({
  name,
  family,
  weight,
  italic,
  range,
});

const faces: readonly Face[] = [
  face('noto-serif-bengali-regular', 'Karjobiboroni Bengali', 400, false, bengaliRange),
  face('noto-serif-bengali-bold', 'Karjobiboroni Bengali', 700, false, bengaliRange),
  face('noto-serif-regular', 'Karjobiboroni Latin', 400),
  face('noto-serif-bold', 'Karjobiboroni Latin', 700),
  face('noto-serif-italic', 'Karjobiboroni Latin', 400, true),
  face('noto-serif-bold-italic', 'Karjobiboroni Latin', 700, true),
  face('noto-sans-symbols-2', 'Karjobiboroni Symbols', 400),
];

const runsOf = (block: PaperBlock): readonly PaperRun[] => {
  if (block.kind === 'image') return [];
  if (block.kind === 'table')
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(runsOf)));
  return block.runs;
};

/** Whether a Paper has text outside what the two Bengali faces hold; most minutes have none, and carry less. */
const needsCompanions = (paper: Paper): boolean =>
  paper.parts.some(
    (blocks) =>
      blocks.some((block) =>
        runsOf(block).some(
          (run) =>
            run.kind === 'text' &&
            /[^\u0020-\u0040\u005B-\u0060\u007B-\u007E\u00A0\u0964\u0965\u0980-\u09FF\u200B-\u200F\u2010-\u2027]/u.test(
              run.text,
            ),
        ),
      ) || blocks.some(hasBullet),
  );

const hasBullet = (block: PaperBlock): boolean => {
  if (block.kind === 'paragraph')
    return block.marker !== undefined && /[^\u0020-\u0040\u0980-\u09FF\u0964]/u.test(block.marker.text);
  return block.kind === 'table' && block.rows.some((row) => row.cells.some((cell) => cell.blocks.some(hasBullet)));
};

const writeFaces = (needed: readonly Face[], files: Faces): string =>
  needed
    .map(({ name, family, weight, italic, range }) => {
      const style = italic ? 'font-style:italic;' : '';
      const unicodeRange = range === undefined ? '' : `unicode-range:${range};`;
      const source = `src:url(data:font/woff2;base64,${files[name]}) format('woff2');`;
      return `@font-face{font-family:'${family}';font-weight:${String(weight)};${style}${unicodeRange}${source}}`;
    })
    .join('\n');

/** `@font-face` rules for the faces a Paper needs, the font files inside them. */
export const writeFaceRules = (paper: Paper, files: Faces): string =>
  writeFaces(needsCompanions(paper) ? faces : faces.slice(0, 2), files);

/** The same for every face, for a window that shows one Paper after another. */
export const writeAllFaceRules = (files: Faces): string => writeFaces(faces, files);
