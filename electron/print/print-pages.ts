import { createHash, randomUUID } from 'node:crypto';
import { writeStaticPage, type StaticPages } from '#shared/contract/static-page';
import { printOrigin } from '../origin';

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
      const page = writeStaticPage(pages);
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
