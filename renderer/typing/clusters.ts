// Grapheme clusters, as Chromium's caret sees them: ক্ষি is one (Unicode, annex 29, with rule GB9c for conjuncts).

const segmenter = new Intl.Segmenter('bn', { granularity: 'grapheme' });

/** More than any cluster has; only what is near the caret is cut into clusters, however long the text is. */
const reach = 48;

/** Clusters end at white space, so this much is enough to find those around an offset. */
const around = (text: string, offset: number): { readonly start: number; readonly near: string } => {
  let start = Math.max(0, offset - reach);
  const space = text.slice(start, offset).search(/\s\S*$/);
  if (space >= 0) start += space;
  return { start, near: text.slice(start, offset + reach) };
};

/** Chromium joins any letter to a hasanta before it, also vowels and what Unicode's rule leaves out: অ্য, ল্ঐ. */
const hasanta = /[\u09CD\u094D]/;
const letter = /\p{Lo}/u;

/** Whether an offset is a place where Chromium's caret cannot stand: it moves on to the cluster's end by itself. */
export const isInsideCluster = (text: string, offset: number): boolean => {
  if (offset <= 0 || offset >= text.length) return false;
  // Below U+0300 nothing joins what stands before it.
  if (text.charCodeAt(offset) < 0x300) return false;
  if (hasanta.test(text.charAt(offset - 1)) && letter.test(text.charAt(offset))) return true;
  const { start, near } = around(text, offset);
  return segmenter.segment(near).containing(offset - start)?.index !== offset - start;
};

/** Where the cluster that an offset lies in or before ends. */
export const clusterEnd = (text: string, offset: number): number => {
  let end = offset + 1;
  while (end < text.length && isInsideCluster(text, end)) end += 1;
  return end;
};
