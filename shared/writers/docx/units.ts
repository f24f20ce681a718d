/** Points in the units of OOXML. A twentieth of a point ("twip") is its finest length. */
export const twips = (points: number): number => Math.round(points * 20);

/** Type sizes are half-points. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** The docx package takes picture sizes in CSS pixels, 96 to the inch. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);
