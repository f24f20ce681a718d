const pixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
  rem: 16,
  '*': 1, // HTML 4's relative widths, which LibreOffice writes for all columns or none
};

/** A width in pixels; a percentage is taken of `whole`. Undefined where there is none (`auto`, `0`). */
export const parseCssLength = (value: string | null | undefined, whole: number): number | undefined => {
  const found = /^\s*([\d.]+)\s*(px|pt|pc|in|cm|mm|r?em|%|\*)?\s*$/iu.exec(value ?? '');
  if (!found) return undefined;
  const unit = (found[2] ?? '').toLowerCase();
  const length = Number(found[1]) * (unit === '%' ? whole / 100 : (pixels[unit] ?? 1));
  return Number.isFinite(length) && length > 0 ? length : undefined;
};
