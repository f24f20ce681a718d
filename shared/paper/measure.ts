import { toPrintable } from '#shared/kernel/xml-text';
import type { Marker } from './paper';

/** A millimetre in points. */
export const millimetre = 72 / 25.4;

/** A4 (ISO 216) in points. */
export const a4 = { width: 210 * millimetre, height: 297 * millimetre } as const;

/** Space inside a ruled cell, left and right, in points. */
export const cellPadding = 5;

/** The same for a table that stands in a cell itself. */
export const innerCellPadding = 2;

/** No column is narrower than this, in points: something can always be set in it. */
const narrowestColumn = 18;

/** Rounds to a twentieth of a point: the finest length that Word keeps. */
export const toTwentieths = (points: number): number => Math.round(points * 20) / 20;

const emsOfCharacter = (character: string): number => {
  if (/[\p{L}\p{S}]/u.test(character)) return 0.64;
  if (/\p{N}/u.test(character)) return 0.58;
  return /\p{Mc}/u.test(character) ? 0.4 : 0.34;
};

/**
 * Roughly how wide a text is, in ems: a little more than Bangla serif faces take, so that what is measured fits. Signs
 * above and below a letter add nothing, a letter joined to the one before it by hasanta adds little.
 */
export const emsOf = (text: string): number => {
  let ems = 0;
  let joins = false;
  for (const character of text) {
    if (/[\u09CD\u200D]/u.test(character)) joins = true;
    else if (!/\p{Mn}/u.test(character)) {
      ems += joins ? 0.2 : emsOfCharacter(character);
      joins = false;
    }
  }
  return ems;
};

/** The widest hanging space, in points. A longer marker runs into its line, as a long label does. */
const widestHang = 90;

/** The space all markers of one list hang in: wide enough for the widest, and a little air. */
export const hangOf = (markers: readonly string[], sizePt: number): number =>
  toTwentieths(Math.min(widestHang, (Math.max(...markers.map(emsOf), 0) + 0.5) * sizePt));

/** A sign such as ● is as high as a capital in its face: at this share of the letters' size it looks like a mark beside them. */
const signScale = 0.6;

/** A marker in its space; nothing where no character of it can be printed. */
export const markerOf = (text: string, hang: number, sizePt: number): Marker | undefined => {
  const printable = toPrintable(text).replaceAll('\n', ' ');
  if (printable === '') return undefined;
  const isSign = /[\u25A0-\u25FF\u2605\u2606]/u.test(printable) && !/[\p{L}\p{N}]/u.test(printable);
  return { text: printable, hang, sizePt: isSign ? Math.round(sizePt * signScale * 2) / 2 : undefined };
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
  const beyond = shares.map((_, column) => Math.max(0, (needs[column] ?? 0) - narrowestColumn));
  const free = room - shares.length * narrowestColumn;
  const wanted = beyond.reduce((sum, own) => sum + own, 0);
  if (wanted >= free) {
    const part = wanted === 0 ? 0 : free / wanted;
    return shareOut(
      beyond.map((own) => narrowestColumn + own * part),
      room,
    );
  }
  const spare = wished.map((own, column) => Math.max(0, own - narrowestColumn - (beyond[column] ?? 0)));
  const part = (free - wanted) / (spare.reduce((sum, own) => sum + own, 0) || 1);
  return shareOut(
    beyond.map((own, column) => narrowestColumn + own + (spare[column] ?? 0) * part),
    room,
  );
};
