// The Content-Security-Policy of each page of the desk: the one table from which the pages' own <meta>, the server's
// headers and the tests are made.

const policy = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const nothing = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
};

/** What each page may do; everything that is not named is forbidden. */
export const pagePolicies = {
  /** The desk itself: its own files, pictures made in the window, the frame with the paper, its workers. */
  'index.html': policy({
    ...nothing,
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'frame-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
  }),
  /** The paper: no network at all; its faces and the emblem are inside the page. */
  'paper.html': policy({ ...nothing, 'img-src': 'data:', 'font-src': 'data:' }),
};

/** Who may show a page in a frame; a <meta> cannot say it, so it stands in the header only. */
export const frameAncestors = {
  'index.html': "frame-ancestors 'none'",
  'paper.html': "frame-ancestors 'self'",
};

const charset = /<meta charset="utf-8" ?\/?>/u;

/** A page with its policy in it, so that it holds whoever serves the file. */
export const withPolicy = (html, page) => {
  if (!charset.test(html)) throw new Error(`${page} has no <meta charset> to put its policy behind`);
  return html.replace(
    charset,
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicies[page]}">`,
  );
};
