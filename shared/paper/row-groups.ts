/** Rows in groups that no cell reaches out of; `reachOf` says over how many rows the tallest cell of a row reaches, itself among them. */
export const groupRows = <Row>(rows: readonly Row[], reachOf: (row: Row) => number): readonly (readonly Row[])[] => {
  const groups: Row[][] = [];
  let reach = 0;
  rows.forEach((row, index) => {
    if (index >= reach) groups.push([]);
    groups.at(-1)?.push(row);
    reach = Math.max(reach, index + Math.max(1, reachOf(row)));
  });
  return groups;
};
