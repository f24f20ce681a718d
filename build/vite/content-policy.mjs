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

/** The paper: no network at all; its faces and the emblem are inside the page. */
const paper = { ...nothing, 'img-src': 'data:', 'font-src': 'data:' };

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
  'paper.html': policy(paper),
};

/** The paper in one file: its one script and its one style sheet are named by what is in them (`sha256-…`). */
export const wholePaperPolicy = (script, style) =>
  policy({ ...paper, 'script-src': `'${script}'`, 'style-src': `'${style}'` });

/** The service worker may ask its own server and nobody else: the policy of a worker is in the header of its script. */
export const serviceWorkerPolicy = policy({ 'default-src': "'none'", 'connect-src': "'self'" });

/** Who may show a page in a frame; a <meta> cannot say it, so it stands in the header only. */
export const frameAncestors = {
  'index.html': "frame-ancestors 'none'",
  'paper.html': "frame-ancestors 'self'",
  // No `sandbox` stands on its frame, since a service worker does not see what a sandboxed frame asks for: the page says
  // it itself, so its origin is opaque all the same.
  'whole-paper.html': "frame-ancestors 'self'; sandbox allow-scripts allow-modals",
};

const charset = /<meta charset="utf-8" ?\/?>/u;

/** A page with a policy in it. */
export const withPolicyText = (html, page, text) => {
  if (!charset.test(html)) throw new Error(`${page} has no <meta charset> to put its policy behind`);
  return html.replace(charset, (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${text}">`);
};

/** A page with its policy in it, so that it holds whoever serves the file. */
export const withPolicy = (html, page) => withPolicyText(html, page, pagePolicies[page]);

/** The policy that a built page carries. */
export const policyIn = (html) =>
  /<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]+)">/u.exec(html)?.groups?.policy;
