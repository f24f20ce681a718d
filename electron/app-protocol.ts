import { readdirSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { CustomScheme } from 'electron';
import { frameAncestors, pagePolicies } from '../build/vite/content-policy.mjs';
import { mediaTypes } from '../build/vite/media-types.mjs';
import type { PrintPages } from './print/print-pages';
import { scheme } from './origin';

/**
 * What our scheme may do: addresses as on the web, a secure context, `fetch` for workers and modules. Neither may it pass
 * a policy by, nor hold service workers, nor be asked by other origins.
 */
export const schemePrivileges: CustomScheme = {
  scheme,
  privileges: {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    bypassCSP: false,
    allowServiceWorkers: false,
    corsEnabled: false,
    stream: false,
    codeCache: true,
  },
};

const everywhere = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** The pages of the desk. What the browser form has besides, for opening without its server, has no place here. */
const isPage = (name: string): name is keyof typeof pagePolicies => Object.hasOwn(pagePolicies, name);

const isServed = (name: string): boolean => {
  const ending = extname(name);
  if (name === 'service-worker.js' || ending === '.webmanifest') return false;
  return ending === '.html' ? isPage(name) : mediaTypes[ending] !== undefined;
};

/** The files below a folder, as the paths of addresses. Only what is listed when the program starts is ever served. */
export const listFiles = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isServed(entry.name))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [file.slice(folder.length).replaceAll(sep, '/'), file];
      }),
  );

const refuse = (status: number): Response => new Response(null, { status, headers: everywhere });

const policyOf = (path: string): string | undefined => {
  const page = path.slice(1);
  return isPage(page) ? `${pagePolicies[page]}; ${frameAncestors[page]}` : undefined;
};

/** Answers for `app://desk`: a file of the list as it is, with its page's policy; anything else is not there. */
const answerDesk = async (path: string, files: ReadonlyMap<string, string>, read: ReadFile): Promise<Response> => {
  const file = files.get(path);
  if (file === undefined) return refuse(404);
  const policy = policyOf(path);
  return new Response(await read(file), {
    headers: {
      ...everywhere,
      'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      ...(policy === undefined ? {} : { 'content-security-policy': policy }),
    },
  });
};

type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

export type ProtocolParts = {
  readonly files: ReadonlyMap<string, string>;
  readonly read: ReadFile;
  readonly printPages: Pick<PrintPages, 'answer'>;
};

/**
 * Answers every request of our scheme. A path is looked up in the list as it stands in the address; nothing is decoded,
 * joined or resolved, so that nothing can lead out of the folder.
 */
export const createProtocolHandler =
  ({ files, read, printPages }: ProtocolParts) =>
  async ({ url, method }: Pick<Request, 'url' | 'method'>): Promise<Response> => {
    if (method !== 'GET' && method !== 'HEAD') return refuse(405);
    const address = new URL(url);
    if (address.username !== '' || address.port !== '') return refuse(400);
    switch (address.host) {
      case 'desk':
        return answerDesk(address.pathname, files, read);
      case 'print':
        return printPages.answer(address.pathname);
      default:
        return refuse(404);
    }
  };
