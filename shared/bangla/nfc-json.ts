/** An escape of JSON whose last letter could join a combining mark behind it: normalising the text would break it. */
const fragile = /\\(?:[bfnrt]|u[0-9a-f]{4})\p{M}/u;

const normalise = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.normalize('NFC') : value;

/** A value as compact JSON, all its texts in the normal form in which Bangla is compared. */
export const nfcJson = (value: unknown): string => {
  const json = JSON.stringify(value);
  return fragile.test(json) ? JSON.stringify(value, normalise) : json.normalize('NFC');
};
