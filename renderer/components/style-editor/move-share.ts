/** The narrowest column, in the unit of the shares. */
export const leastShare = 1;

const partnerOf = (index: number, count: number): number => (index === count - 1 ? index - 1 : index + 1);

const toTenths = (share: number): number => Math.round(share * 10) / 10;

/** The widest a column can be: its neighbour to the right (the last column's to the left) keeps the least. */
export const mostShare = (shares: readonly number[], index: number): number =>
  Math.max(leastShare, toTenths((shares[index] ?? 0) + (shares[partnerOf(index, shares.length)] ?? 0) - leastShare));

/** The shares with one column set and its neighbour giving or taking the rest, so that their sum stays. */
export const moveShare = (shares: readonly number[], index: number, share: number): readonly number[] => {
  const partner = partnerOf(index, shares.length);
  const rest = toTenths((shares[index] ?? 0) + (shares[partner] ?? 0) - share);
  return shares.map((own, at) => (at === index ? share : at === partner ? rest : own));
};
