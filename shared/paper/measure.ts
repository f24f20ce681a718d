import { toPrintable } from '#shared/kernel/xml-text';
import type { Marker } from './paper';

/** A millimetre in points. */
export const millimetre = 72 / 25.4;

/** A4 (ISO 216) in points. */
export const a4 = { width: 210 * millimetre, height: 297 * millimetre } as const;

/** Space inside a ruled cell, left and right, in points. */
export const cellPadding = 5;

/** The same for a table that stands in a cell itself. */
export const innerCellPadding = 2.5;

/** No column is narrower than this, in points: something can always be set in it. */
const narrowestColumn = 18;

/** Rounds to a twentieth of a point: the finest length that Word keeps. */
export const toTwentieths = (points: number): number => Math.round(points * 20) / 20;

/**
 * Roughly how wide a text is, in ems: a little more than Bangla serif faces take, so that what is measured fits. Signs
 * above and below a letter add nothing.
 */
export const emsOf = (text: string): number => {
  let ems = 0;
  for (const character of text) {
    if (/\p{Mn}/u.test(character)) continue;
    if (/[\p{L}\p{S}]/u.test(character)) ems += 0.68;
    else if (/\p{N}/u.test(character)) ems += 0.58;
    else if (/\p{Mc}/u.test(character)) ems += 0.4;
    else ems += 0.34;
  }
  return ems;
};

/** A marker that is longer than this reaches into its line, as a long label would. */
const widestHang = 90;

/** The space all markers of one list hang in: wide enough for the widest, and a little air. */
export const hangOf = (markers: readonly string[], sizePt: number): number =>
  toTwentieths(Math.min(widestHang, (Math.max(...markers.map(emsOf), 0) + 0.5) * sizePt));

/** A marker in its space; nothing where no character of it can be printed. */
export const markerOf = (text: string, hang: number): Marker | undefined => {
  const printable = toPrintable(text).replaceAll('\n', ' ');
  return printable === '' ? undefined : { text: printable, hang };
};

/** Widths in points from relative shares; they add up to `width` exactly in twentieths. */
export const shareOut = (shares: readonly number[], width: number): readonly number[] => {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let before = 0;
  let placed = 0;
  return shares.map((share) => {
    before += share;
    const edge = toTwentieths((before / total) * width);
    const own = toTwentieths(edge - placed);
    placed = edge;
    return own;
  });
};

/** Space inside a ruled cell, above and below, in points. */
export const cellPaddingVertical = 2;

/**
 * Widths from shares in which no column is narrower than it needs, as far as there is room: columns that have more than
 * they need give way. Where there is not, the needs themselves are the shares.
 */
export const fitColumns = (shares: readonly number[], needs: readonly number[], width: number): readonly number[] => {
  const room = Math.max(width, shares.length * narrowestColumn);
  const wished = shareOut(shares, room);
  if (wished.every((own, column) => own >= (needs[column] ?? 0))) return wished;
  const least = needs.map((need) => Math.max(need, narrowestColumn));
  const missing = room - least.reduce((sum, need) => sum + need, 0);
  if (missing <= 0) return shareOut(least, room);
  const spare = wished.map((own, column) => Math.max(0, own - (least[column] ?? 0)));
  const total = spare.reduce((sum, own) => sum + own, 0) || 1;
  return shareOut(
    least.map((need, column) => need + (missing * (spare[column] ?? 0)) / total),
    room,
  );
};
