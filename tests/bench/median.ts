/** The middle of some figures. */
export const median = (figures: readonly number[]): number | undefined => {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper;
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
};

/** How often to run something that took so long the first time, so that no contender takes more than about half a minute. */
export const runsFor = (firstMs: number, wanted: number): number =>
  Math.max(1, Math.min(wanted, Math.floor(30_000 / Math.max(firstMs, 1))));
