/** Characters after the first, each one of 36: enough that no two parts ever made have the same. */
const length = 11;

/** The id of a new part of a meeting (`schema/text.ts`, `partId`): a letter, then letters and digits by chance. */
export const newPartId = (): string =>
  `x${[...crypto.getRandomValues(new Uint8Array(length))].map((byte) => (byte % 36).toString(36)).join('')}`;
