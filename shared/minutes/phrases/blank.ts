/** Dotted space to fill in by hand where a draft has no value yet. */
export const blank = '.'.repeat(30);

/** The same, as long as a number or a date needs. */
export const shortBlank = '.'.repeat(16);
