import { nfcJson } from '#shared/bangla/nfc-json';

/** Whether two values of a record are the same as they are kept. */
export const isSameValue = (one: unknown, other: unknown): boolean => nfcJson({ one }) === nfcJson({ one: other });
