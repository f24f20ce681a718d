/** Quantiles of measured figures, and how figures read in a table. */

export type Spread = { readonly count: number; readonly p50: number; readonly p95: number; readonly max: number };

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const quantile = (figures: readonly number[], share: number): number => {
  const sorted = [...figures].sort((one, other) => one - other);
  return at(sorted, share);
};

export const middle = (figures: readonly number[]): number => quantile(figures, 0.5);

export const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

export const spreadOf = (figures: readonly number[]): Spread => ({
  count: figures.length,
  p50: middle(figures),
  p95: quantile(figures, 0.95),
  max: Math.max(...figures),
});

/** Rounded for people; the JSON keeps every digit. */
const rounded = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

export const ms = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  return value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${rounded(value)} ms`;
};

export const times = (value: number, other: number): string =>
  Number.isFinite(value / other) ? `${(value / other).toFixed(2)} ×` : '–';

export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(bytes < 2 ** 20 * 10 ? 2 : 0)} MiB`;
