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

/** `@font-face` rules for every face, the font files inside them. */
export const writeFaceRules = (files: Faces): string =>
  faces
    .map(({ name, family, weight, italic, range }) => {
      const style = italic ? 'font-style:italic;' : '';
      const unicodeRange = range === undefined ? '' : `unicode-range:${range};`;
      const source = `src:url(data:font/woff2;base64,${files[name]}) format('woff2');`;
      return `@font-face{font-family:'${family}';font-weight:${String(weight)};${style}${unicodeRange}${source}}`;
    })
    .join('\n');
