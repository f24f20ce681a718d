/** Page boxes as a document without a script: the body's content and all its rules, faces included. */
export type StaticPages = { readonly title: string; readonly html: string; readonly css: string };

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The pages as one HTML document, for a print window or a file; undefined where its rules would end their element. `head` goes
 * before the rules.
 */
export const writeStaticPage = ({ title, html, css }: StaticPages, head = ''): string | undefined =>
  /<\/style/iu.test(css)
    ? undefined
    : `<!doctype html><html lang="bn"><head><meta charset="utf-8">${head}<title>${escape(title)}</title><style>${css}</style></head><body>${html}</body></html>`;

/** For a file that somebody opens in a browser: it runs nothing and asks nothing of any network. */
export const fileHead =
  '<meta name="viewport" content="width=device-width, initial-scale=1">' +
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:; font-src data:">';
