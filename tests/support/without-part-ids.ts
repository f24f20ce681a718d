/** A value without the ids of the parts in it, for tests that say what parts hold and not how they are named. */
export const withoutPartIds = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(withoutPartIds) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'id');
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPartIds(inner)])) as Value;
};
