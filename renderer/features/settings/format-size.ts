import type { SettingsWords } from '#shared/words/desk/settings-words';

const kilobyte = 1024;

/** A size a person can compare; the browser's own limit is not shown, since it makes that number up. */
export const formatSize = (bytes: number, { storage, digits }: SettingsWords): string => {
  const kilobytes = bytes / kilobyte;
  return kilobytes < kilobyte
    ? storage.unit.kilobytes(digits(String(Math.ceil(kilobytes))))
    : storage.unit.megabytes(digits((kilobytes / kilobyte).toFixed(1)));
};
