import { createHash, randomUUID } from 'node:crypto';
import type { RequestOf } from '#shared/contract/channels';
import { printOrigin } from '../origin';

/** Pages as the window laid them out. */
export type StaticPages = RequestOf<'print'>;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The policy of a page that is printed: no script, no network, no frame; the one style sheet by its hash, faces and
 * pictures from the page itself.
 */
export const printPolicy = (css: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'sandbox',
  ].join('; ');

/** The document of a page that is printed; undefined where its rules would end their element. */
export const writePrintPage = ({ title, html, css }: StaticPages): string | undefined =>
  /<\/style/iu.test(css)
    ? undefined
    : `<!doctype html><html lang="bn"><head><meta charset="utf-8"><title>${escape(title)}</title><style>${css}</style></head><body>${html}</body></html>`;

export type PrintPages = {
  /** Keeps pages at an address of their own; undefined where they are not what a page can hold. */
  readonly add: (pages: StaticPages) => string | undefined;
  readonly remove: (address: string) => void;
  readonly answer: (path: string) => Response;
};

/** The pages that are being printed, in memory. */
export const createPrintPages = (): PrintPages => {
  const kept = new Map<string, { readonly page: string; readonly policy: string }>();
  return {
    add: (pages) => {
      const page = writePrintPage(pages);
      if (page === undefined) return undefined;
      const path = `/${randomUUID()}`;
      kept.set(path, { page, policy: printPolicy(pages.css) });
      return `${printOrigin}${path}`;
    },
    remove: (address) => {
      kept.delete(address.slice(printOrigin.length));
    },
    answer: (path) => {
      const found = kept.get(path);
      if (!found) return new Response(null, { status: 404 });
      return new Response(found.page, {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': found.policy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        },
      });
    },
  };
};
