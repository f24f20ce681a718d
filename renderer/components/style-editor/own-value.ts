type Holder = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values of a style print the same; spellings of one Bangla letter are one. */
export const isSame = (first: unknown, second: unknown): boolean => {
  if (typeof first === 'string' && typeof second === 'string') {
    return first === second || first.normalize('NFC') === second.normalize('NFC');
  }
  if (Array.isArray(first) && Array.isArray(second)) {
    return first.length === second.length && first.every((item, index) => isSame(item, second[index]));
  }
  if (!isHolder(first) || !isHolder(second)) return Object.is(first, second);
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...keys].every((key) => isSame(first[key], second[key]));
};

/**
 * What a file keeps of a value: nothing (undefined) where it is the preset's, of an object only the fields that differ.
 * Lists are kept whole.
 */
export const ownValue = (value: unknown, presets: unknown): unknown => {
  if (isSame(value, presets)) return undefined;
  if (!isHolder(value) || !isHolder(presets)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, field]) => !isSame(field, presets[key])));
};
