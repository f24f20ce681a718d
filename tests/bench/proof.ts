import type { Contender } from './contender';
import { extract, styleFacts, type Extract } from './extract';

/** How the content of a contender's DOCX compares with that of the product's. */
export type Proof = {
  readonly sameWords: boolean;
  /** Words that the product has and it has not, and the other way round. */
  readonly missing: number;
  readonly surplus: number;
  /** Whether paragraphs, runs, tables, styles and looks are the same, in the same order. */
  readonly sameContent: boolean;
  readonly counts: string;
  /** Where the two first differ; only for those that must be the same. */
  readonly difference: string | undefined;
};

const surplusOf = (words: readonly string[], others: readonly string[]): number => {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  }).length;
};

const firstDifference = (own: readonly string[], product: readonly string[]): string | undefined => {
  const at = own.findIndex((line, index) => line !== product[index]);
  if (at < 0 && own.length === product.length) return undefined;
  const place = at < 0 ? own.length : at;
  return `piece ${String(place)}: “${own[place] ?? 'nothing'}” where the product has “${product[place] ?? 'nothing'}”`;
};

/** Only the styles that the document uses; the product may define more. */
const styleDifference = (own: Uint8Array, product: Uint8Array, trace: readonly string[]): string | undefined => {
  const wanted = styleFacts(product);
  const found = styleFacts(own);
  const used = new Set(trace.filter((line) => line.startsWith('style ')).map((line) => line.slice('style '.length)));
  const wrong = [...used].find((id) => found.get(id) !== wanted.get(id));
  if (wrong === undefined) return undefined;
  return `style ${wrong}: “${found.get(wrong) ?? 'nothing'}” where the product has “${wanted.get(wrong) ?? 'nothing'}”`;
};

const countsOf = ({ paragraphs, runs, tables }: Extract): string =>
  `${String(paragraphs)} paragraphs, ${String(runs)} runs, ${String(tables)} tables`;

/** Compares two DOCX files by the same extraction. */
export const prove = (own: Uint8Array, product: Uint8Array): Proof => {
  const [mine, theirs] = [extract(own), extract(product)];
  const difference = firstDifference(mine.trace, theirs.trace) ?? styleDifference(own, product, theirs.trace);
  return {
    sameWords: firstDifference(mine.words, theirs.words) === undefined,
    missing: surplusOf(theirs.words, mine.words),
    surplus: surplusOf(mine.words, theirs.words),
    sameContent: difference === undefined,
    counts: countsOf(mine),
    difference,
  };
};

/** What makes a run of the bench worthless: a contender that must hold the same content, and does not. */
export const broken = ({ role }: Contender, proof: Proof | undefined): boolean =>
  role === 'same' && proof?.sameContent !== true;
