/** The same object without some of its fields. */
export const withoutFields = <Value extends object, Key extends keyof Value>(
  value: Value,
  ...fields: readonly Key[]
): Omit<Value, Key> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !fields.includes(key as Key))) as Omit<Value, Key>;
