/** A value that may be anything as a text; empty where it is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
