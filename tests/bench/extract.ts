import { strFromU8, unzipSync } from 'fflate';

/** What a DOCX holds, read from its parts alone: the same reader for every contender. */
export type Extract = {
  /** Tables, paragraphs with their styles, runs with their looks and texts, in the order of the document. */
  readonly trace: readonly string[];
  readonly words: readonly string[];
  readonly paragraphs: number;
  readonly runs: number;
  readonly tables: number;
};

const markup =
  /<w:(tbl)>|<w:(p)(?: [^>]*)?>|<w:pStyle w:val="([^"]*)"\/>|<w:(r)(?: [^>]*)?>|<w:(b|i|u)(?: [^>]*)?\/>|<w:(tab|br)\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return entities[name ?? ''] ?? whole;
  });

/** One piece of markup as a line of the trace. */
const lineOf = ([, table, paragraph, style, run, look, space, text]: RegExpExecArray | RegExpMatchArray): string => {
  if (text !== undefined) return `text ${decode(text)}`;
  if (style !== undefined) return `style ${style}`;
  return table ?? paragraph ?? run ?? look ?? space ?? '';
};

const wordsOf = (trace: readonly string[]): readonly string[] => {
  const spoken = trace.map((line) => {
    if (line.startsWith('text ')) return line.slice(5);
    return line === 'p' || line === 'tab' || line === 'br' ? ' ' : '';
  });
  return spoken
    .join('')
    .split(/\s+/u)
    .filter((word) => word !== '');
};

/** Reads `word/document.xml`. */
export const extract = (docx: Uint8Array): Extract => {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  const trace = [...xml.matchAll(markup)].map(lineOf);
  const count = (wanted: string): number => trace.filter((line) => line === wanted).length;
  return { trace, words: wordsOf(trace), paragraphs: count('p'), runs: count('r'), tables: count('tbl') };
};

const valueOf = (style: string, name: string): string => {
  const found = new RegExp(`<w:${name}(?: w:val="([^"]*)")?/>`, 'u').exec(style);
  return found === null || found[1] === 'false' ? 'no' : (found[1] ?? 'yes');
};

const attributesOf = (style: string): readonly string[] =>
  [...style.matchAll(/w:(?:before|after|line|lineRule|ascii|cs|bidi)="[^"]*"/gu)]
    .map(([attribute]) => attribute)
    .sort();

/** Each of the minutes' styles in `word/styles.xml`: name, size, weight, alignment, spaces, face, language. */
export const styleFacts = (docx: Uint8Array): ReadonlyMap<string, string> => {
  const xml = strFromU8(unzipSync(docx)['word/styles.xml'] ?? new Uint8Array());
  const styles = xml.matchAll(/<w:style w:type="paragraph"[^>]* w:styleId="(Minutes[^"]*)"[\s\S]*?<\/w:style>/gu);
  const names = ['name', 'sz', 'szCs', 'jc', 'b', 'bCs', 'keepNext'];
  return new Map(
    [...styles].map(([style, id = '']) => {
      const values = names.map((name) => `${name}=${valueOf(style, name)}`);
      return [id, [...values, ...attributesOf(style)].join(' ')];
    }),
  );
};
