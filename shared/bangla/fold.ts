// Folding: what the library's search and the editor's find & replace take for the same text. Two spellings fold to one
// when a reader sees no difference or a typist makes none: NFC and NFD; letters with and without nukta (ড় = ড, য় = য:
// many keyboards and files write the bare letter); ৎ and the older ত্‍; ZWJ, ZWNJ and other invisible characters, which
// are dropped; ১২ = 12; Latin case; runs of white space; curly and straight quotes; every dash and the hyphen; signs in the
// order in which converters from Bijoy and scanners write them (হা + ে = হো), a sign written twice, and অ + া for আ.

/** To be raised when a text folds to something else than before: what was folded earlier is folded anew. */
export const foldingVersion = 2;

/** A folded text, and where in the source each of its UTF-16 units comes from. */
export type FoldedText = {
  readonly folded: string;
  /** Source offset at which the piece behind each folded unit begins; a piece is a letter with its marks. */
  readonly starts: Uint32Array;
  /** Source offset at which that piece ends. */
  readonly ends: Uint32Array;
};

/** A stretch of the source text, in UTF-16 units. */
export type FoundStretch = { readonly start: number; readonly end: number };

/** Characters nobody sees: soft hyphen, ZWSP, ZWNJ, ZWJ, the marks of direction, word joiner, byte order mark. */
const invisible = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
const invisibles = new RegExp(`[${invisible}]+`, 'gu');
const space = '(?:(?!\\uFEFF)\\s)';
const spaces = new RegExp(`${space}+`, 'gu');

/** White space, or a letter with all that may join it: no folding reaches beyond such a piece. */
const pieces = new RegExp(
  `(?:${space}[${invisible}]*)+|(?![${invisible}])\\P{M}[\\p{M}${invisible}]*|[\\p{M}${invisible}]+`,
  'gu',
);

const isAscii = (text: string): boolean => /^[\0-\x7F]*$/u.test(text);

/** Returns true for ASCII text without tabs, line ends or double spaces: lower case alone folds it. */
const isSimple = (text: string): boolean => isAscii(text) && !/[\t-\r]| {2}/u.test(text);

const special: ReadonlyMap<string, string> = new Map([
  ...[...'০১২৩৪৫৬৭৮৯'].map((digit, value) => [digit, String(value)] as const),
  ...[...'\u2018\u2019\u201A\u201B\u02BC\u2032'].map((quote) => [quote, "'"] as const),
  ...[...'\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB'].map((quote) => [quote, '"'] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((dash) => [dash, '-'] as const),
  ['\u09BC', ''], // nukta
  ['\u09CE', '\u09A4\u09CD'], // ৎ = ত + hasanta; before Unicode 4.1 it was written so
  ['\u03C2', '\u03C3'], // final sigma: toLowerCase depends on what follows
]);
const specials = new RegExp(`[${[...special.keys()].join('')}]`, 'gu');

/** Signs of which several on one letter are drawn the same in any order, and twice as once. */
const signs = '\u09BE\u09BF\u09C0\u09C1\u09C2\u09C3\u09C4\u09C7\u09C8\u09D7\u0981';
const manySigns = new RegExp(`[${signs}]{2,}`, 'gu');

/** The signs of one letter, each once, in one order; ে with া or ৗ is one sign, so that কে is not found in কো. */
const foldSigns = (run: string): string => {
  const ordered = [...signs].filter((sign) => run.includes(sign)).join('');
  return ordered.replace(/^\u09BE(.*?)\u09C7/u, '\u09CB$1').replace(/\u09C7(.*?)\u09D7/u, '\u09CC$1');
};

/** Folds all but white space. In NFD no letter joins the next piece. */
const foldLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(invisibles, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(specials, (character) => special.get(character) ?? '')
    .replace(manySigns, foldSigns)
    .replace(/\u09CD{2,}/gu, '\u09CD')
    .replace(/\u0985\u09BE/gu, '\u0986');

/** What the quick way does with a character: itself, another in its place, nothing, or leave it to the thorough way. */
const dropped = 0xffff;
const unknown = 0;
const quick = new Uint16Array(0x2300);
for (const [from, to] of [
  [0xa1, 0xbf],
  [0x2010, 0x22ff],
] as const) {
  for (let code = from; code <= to; code += 1) {
    const character = String.fromCharCode(code); // signs like … • × →
    if (character.normalize('NFD').toLowerCase() === character && /[^\p{M}\s]/u.test(character)) quick[code] = code;
  }
}
for (let code = 0; code < 0x80; code += 1) quick[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
for (let code = 0x0980; code < 0x09fe; code += 1) quick[code] = code;
for (const code of [0x0964, 0x0965]) quick[code] = code; // dandas
for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xa0]) quick[code] = 0x20;
for (const [character, form] of special) {
  const code = character.charCodeAt(0);
  if (code < 0x0300 || code >= 0x0980) quick[code] = form === '' ? dropped : form.charCodeAt(0);
}
for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060]) quick[code] = dropped;
for (const [composed, bare] of ['\u09DCড', '\u09DDঢ', '\u09DFয']) quick[(composed ?? '').charCodeAt(0)] = (bare ?? '').charCodeAt(0); // prettier-ignore

const composed: Readonly<Record<number, string>> = { 0x09be: '\u09CB', 0x09d7: '\u09CC' };

/** What folds together with a sign before it. */
const isSign = new Uint8Array(0x10000);
for (const sign of `${signs}\u09CB\u09CC\u09CD`) isSign[sign.charCodeAt(0)] = 1;

/** Two signs on one letter, or অ + া: rare, and not worth taking back what was copied. */
const foldsWith = (before: number, form: number): boolean =>
  (isSign[before] === 1 && isSign[form] === 1) || (before === 0x0985 && form === 0x09be);

/** Folds text of ASCII and Bangla alone, copying what stays as it is; undefined where there is anything else. */
const foldQuickly = (text: string): string | undefined => {
  let folded = '';
  let copied = 0;
  let before = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const form = quick[code] ?? unknown;
    const joined = code === 0x09c7 ? composed[text.charCodeAt(index + 1)] : undefined;
    if (form === unknown || foldsWith(before, form)) return undefined;
    const isRepeated = form === 0x20 && before === 0x20;
    if (form === code && joined === undefined && !isRepeated) {
      before = form;
      continue;
    }
    folded += text.slice(copied, index);
    if (joined !== undefined) index += 1;
    copied = index + 1;
    if (form === dropped || isRepeated) continue;
    folded += joined ?? (code === 0x09ce ? '\u09A4\u09CD' : String.fromCharCode(form));
    before = joined === undefined ? form : joined.charCodeAt(0);
  }
  return copied === 0 ? text : folded + text.slice(copied);
};

/** The folded text alone, for indexing and comparing; the same as `foldText(text).folded`, and many times faster. */
export const foldedText = (text: string): string => foldQuickly(text) ?? foldLetters(text).replace(spaces, ' ');

const isSpace = new RegExp(`^${space}`, 'u');

/** Bangla letters and signs that fold to themselves, and visible ASCII without capitals: most pieces are one of these. */
const isPlain = (code: number): boolean =>
  (code >= 0x0985 && code <= 0x09bb) || (code > 0x20 && code < 0x7f && !(code >= 0x41 && code <= 0x5a));

const foldPiece = (piece: string): string => {
  if (piece.length === 1 && isPlain(piece.charCodeAt(0))) return piece;
  return isSpace.test(piece) ? ' ' : foldLetters(piece);
};

const count = (length: number, from: number): Uint32Array => Uint32Array.from({ length }, (_, index) => index + from);

/** Folds a text and keeps the way back to the source. */
export const foldText = (text: string): FoldedText => {
  if (isSimple(text)) return { folded: text.toLowerCase(), starts: count(text.length, 0), ends: count(text.length, 1) };
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    folded += foldPiece(piece);
    while (starts.length < folded.length) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return { folded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
};

const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' });

/** Before a space that follows ASCII or Bangla every cluster ends; elsewhere a sign may prepend itself to a space. */
const isSafeCut = (source: string, offset: number): boolean => {
  const before = source.charCodeAt(offset - 1);
  return source.charAt(offset) === ' ' && (before < 0x80 || (before >= 0x0980 && before < 0x0a00));
};

/** Widens a stretch so that it cuts no grapheme cluster. Segments the words around only: its cost grows with the text. */
const widen = (source: string, { start, end }: FoundStretch): FoundStretch => {
  let from = start;
  while (from > 0 && !isSafeCut(source, from)) from -= 1;
  let to = end;
  while (to < source.length && !isSafeCut(source, to)) to += 1;
  const clusters = graphemes.segment(source.slice(from, to));
  const last = clusters.containing(end - 1 - from);
  return {
    start: from + (clusters.containing(start - from)?.index ?? 0),
    end: last ? from + last.index + last.segment.length : end,
  };
};

/**
 * Where a query stands in a source text, both folded; the stretches do not overlap and never cut a grapheme cluster.
 *
 * Finding shows what has been typed so far, so ক is found in কি and in ক্ষ, and the stretch is the whole cluster.
 * Replacing must not: there `wholeClusters` leaves out every place where the query covers a part of a cluster only.
 */
export const findFolded = (
  source: string,
  query: string,
  { wholeClusters = false }: { readonly wholeClusters?: boolean } = {},
): readonly FoundStretch[] => {
  const wanted = foldedText(query);
  if (wanted === '' || !foldedText(source).includes(wanted)) return [];
  const { folded, starts, ends } = foldText(source);
  const found: FoundStretch[] = [];
  let index = folded.indexOf(wanted);
  while (index >= 0) {
    const after = index + wanted.length;
    const exact = { start: starts[index] ?? 0, end: ends[after - 1] ?? source.length };
    const wide = widen(source, exact);
    const cutsPiece = starts[index - 1] === exact.start || ends[after] === exact.end;
    const isWhole = !cutsPiece && wide.start === exact.start && wide.end === exact.end;
    const isTaken = wide.start < (found.at(-1)?.end ?? 0);
    const isKept = !isTaken && (isWhole || !wholeClusters);
    if (isKept) found.push(wide);
    index = folded.indexOf(wanted, isKept ? after : index + 1);
  }
  return found;
};
