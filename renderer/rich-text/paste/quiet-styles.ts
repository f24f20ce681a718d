/** Where an element's own style and a style sheet stand in what is parsed. */
export const quietStyle = { attribute: 'data-style', sheet: 'script[data-style]' } as const;

/**
 * HTML in which styles have names that mean nothing to the browser. It takes no style of a merely parsed document in, but
 * its policy refuses each of them aloud: a page from Word would report itself a thousand times. A sheet becomes a script
 * without a type of ours: raw text like a sheet, and never run where it is only parsed.
 */
export const quietStyles = (html: string): string =>
  html
    .replace(/<style(?=[\s/>])/giu, '<script data-style')
    .replace(/<\/style(?=[\s/>])/giu, '</script')
    .replace(/<[a-z][^>]*>/giu, (tag) => tag.replace(/(?<=[\s"'])style(?=\s*=)/giu, quietStyle.attribute));
