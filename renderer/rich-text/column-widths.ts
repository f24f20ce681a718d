/** What a table's columns add up to in the editor, in pixels; wider fields stretch them. Only ratios are kept. */
const tableWidth = 360;

/** Pixels in the editor for the model's column ratios. */
export const toPixels = (columns: readonly number[]): readonly number[] => {
  const sum = columns.reduce((total, own) => total + own, 0);
  return columns.map((own) => Math.max(30, Math.round((own / sum) * tableWidth)));
};

/**
 * The model's ratios for the pixels of the editor. While no column has been dragged, the ratios that the table came
 * with stay as they were; a new column without a width is as wide as the others are on average.
 */
export const toRatios = (
  pixels: readonly (number | undefined)[],
  kept: readonly number[] | undefined,
): readonly number[] => {
  if (kept?.length === pixels.length) {
    const expected = toPixels(kept);
    if (pixels.every((own, index) => own === undefined || own === expected[index])) return kept;
  }
  const known = pixels.filter((own) => own !== undefined);
  const average = known.length === 0 ? 1 : Math.round(known.reduce((sum, own) => sum + own, 0) / known.length);
  return pixels.map((own) => own ?? average);
};
