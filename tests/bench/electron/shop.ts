// What every subject works with: the contenders, the homes they start from, and how much is to be measured.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Minutes } from '#shared/minutes/model';
import { makeDocument } from '../desk/documents';
import type { Table } from '../desk/print-table';
import type { Aim } from './aims';
import type { ContenderName, Contenders } from './contenders';
import { fillHome, leaveOpen } from './drive';

export type Effort = {
  readonly freshStarts: number;
  readonly warmStarts: number;
  readonly libraryStarts: number;
  /** In the library that is not empty. */
  readonly documents: number;
  readonly keys: number;
  /** Seconds that an idle desk is left to settle, and is then watched. */
  readonly settle: number;
  readonly watch: number;
};

export const efforts = {
  whole: { freshStarts: 5, warmStarts: 9, libraryStarts: 5, documents: 1000, keys: 500, settle: 60, watch: 60 },
  quick: { freshStarts: 2, warmStarts: 3, libraryStarts: 2, documents: 200, keys: 60, settle: 10, watch: 20 },
} as const satisfies Readonly<Record<string, Effort>>;

/** A home in which the sixty-page document is open when the contender starts, and how many pages it is found to have. */
export type DocumentHome = { readonly home: string; readonly pages: number };

export type Shop = {
  readonly contenders: Contenders['all'];
  readonly effort: Effort;
  readonly minutes: Minutes;
  /** An empty home for a contender, or what the same name was given before. */
  readonly home: (name: ContenderName, what: string) => string;
  /** Both are made once; a bare window keeps nothing and gets an empty one. */
  readonly documentHome: (name: ContenderName) => Promise<DocumentHome>;
  readonly libraryHome: (name: ContenderName) => Promise<string>;
};

export type Measured = { readonly figures: unknown; readonly tables: readonly Table[]; readonly aims: readonly Aim[] };

const once = <Key, Value>(make: (key: Key) => Promise<Value>): ((key: Key) => Promise<Value>) => {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
};

export const openShop = (contenders: Contenders['all'], folder: string, effort: Effort): Shop => {
  const minutes = makeDocument('sixty');
  const home = (name: ContenderName, what: string): string => {
    const path = join(folder, `${name}-${what}`);
    mkdirSync(path, { recursive: true });
    return path;
  };
  return {
    contenders,
    effort,
    minutes,
    home,
    documentHome: once(async (name) => {
      const own = home(name, 'document');
      if (name === 'bare') return { home: own, pages: 0 };
      process.stderr.write(`a home with the document open: ${name}\n`);
      return { home: own, pages: await leaveOpen(contenders[name], own, minutes) };
    }),
    libraryHome: once(async (name) => {
      const own = home(name, 'library');
      if (name === 'bare') return own;
      process.stderr.write(`a home with ${effort.documents} documents: ${name}\n`);
      await fillHome(contenders[name], own, effort.documents);
      return own;
    }),
  };
};
