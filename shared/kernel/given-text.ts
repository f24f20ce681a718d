/** Whether a text says something: one of spaces alone does not. */
export const isGiven = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** The text without the spaces around it; undefined where it says nothing. */
export const given = (text: string | undefined): string | undefined => (isGiven(text) ? text.trim() : undefined);
