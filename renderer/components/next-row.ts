/** Where the keys lead from a row of a table, `count` rows long and `page` of them in view; undefined for other keys. */
export const nextRow = (key: string, at: number, count: number, page: number): number | undefined => {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const target = steps[key];
  return target === undefined ? undefined : Math.min(count - 1, Math.max(0, target));
};
