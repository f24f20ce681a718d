/** Lines of a text that is a list of lines in the model; an empty text is no line at all. */
export const toLines = (text: string): readonly string[] | undefined => (text === '' ? undefined : text.split('\n'));

/** The text of a list of lines. */
export const fromLines = (lines: readonly string[] | undefined): string => (lines ?? []).join('\n');

/** A text that is missing where it is empty. */
export const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);
