import { toPrintable } from '#shared/kernel/xml-text';
import type { Marker } from './paper';

/** A millimetre in points. */
export const millimetre = 72 / 25.4;

/** A4 (ISO 216) in points. */
export const a4 = { width: 210 * millimetre, height: 297 * millimetre } as const;

/** Space inside a ruled cell, left and right, in points. */
export const cellPadding = 5;

/** Rounds to a twentieth of a point: the finest length that Word keeps. */
export const toTwentieths = (points: number): number => Math.round(points * 20) / 20;

/**
 * Roughly how wide a marker is, in ems: an upper bound for Bangla serif faces, so that text after a marker lines up.
 * Vowel signs add nothing, digits and letters two thirds, marks of punctuation a third.
 */
const emsOf = (text: string): number =>
  [...text].reduce((sum, character) => {
    if (/\p{Mn}/u.test(character)) return sum;
    if (/[\p{L}\p{N}\p{Mc}\p{S}]/u.test(character)) return sum + 0.68;
    return sum + 0.36;
  }, 0);

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
