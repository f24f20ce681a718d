/** The lines of a text area; an empty text is no line at all. */
export const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));
