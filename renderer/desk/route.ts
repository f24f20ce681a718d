import { useSyncExternalStore } from 'react';
import { createListeners } from '#shared/kernel/listeners';

/** Words that were found, and where they began in the text of their place, which may have been changed since. */
export type FoundWords = { readonly start: number; readonly text: string };

/** Where in the desk one is. The address is the page's hash, so that going back works and nothing is asked of a server. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'committees'; readonly id?: string }
  | { readonly screen: 'directory' }
  | { readonly screen: 'settings' }
  /** `at` is a place in the document, as the checks spell it; `found` the words there that a search found. */
  | { readonly screen: 'editor'; readonly id: string; readonly at?: string; readonly found?: FoundWords };

/**
 * An id as it stands in an address. An address can hold any id of ours as it is; one with a lone surrogate (a damaged row's,
 * which must be listed and opened all the same) is written as its UTF-16 units, four digits each, behind a `~`.
 */
const encodeId = (id: string): string =>
  !/\p{Surrogate}|^~/u.test(id)
    ? encodeURIComponent(id)
    : `~${[...Array(id.length).keys()].map((at) => id.charCodeAt(at).toString(16).padStart(4, '0')).join('')}`;

const formatFound = ({ start, text }: FoundWords): string =>
  `${String(start)}:${encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))}`;

const parseFound = (text: string | null): FoundWords | undefined => {
  const [, start, words] = /^(\d{1,7}):([\s\S]+)$/u.exec(text ?? '') ?? [];
  return start === undefined || words === undefined ? undefined : { start: Number(start), text: words };
};

/** Never throws, whatever the route holds: what is drawn depends on it. */
export const formatRoute = (route: Route): string => {
  switch (route.screen) {
    case 'editor': {
      const at = route.at === undefined ? '' : `?at=${encodeURIComponent(route.at.replace(/\p{Surrogate}/gu, ''))}`;
      const found = at === '' || route.found === undefined ? '' : `&found=${formatFound(route.found)}`;
      return `#/document/${encodeId(route.id)}${at}${found}`;
    }
    case 'committees':
      return route.id === undefined ? '#/committees' : `#/committees/${encodeId(route.id)}`;
    case 'library':
    case 'directory':
    case 'settings':
      return `#/${route.screen}`;
  }
};

const decode = (text: string): string => {
  if (/^~(?:[0-9a-f]{4})+$/u.test(text))
    return (text.slice(1).match(/.{4}/gu) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** An address that means nothing leads to the library. */
export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?');
  const [screen, id] = path.split('/');
  if (screen === 'document' && id !== undefined && id !== '') {
    const asked = new URLSearchParams(query);
    const at = asked.get('at');
    const found = parseFound(asked.get('found'));
    return { screen: 'editor', id: decode(id), ...(at === null ? {} : { at }), ...(found ? { found } : {}) };
  }
  if (screen === 'committees') return { screen, ...(id === undefined || id === '' ? {} : { id: decode(id) }) };
  if (screen === 'directory' || screen === 'settings') return { screen };
  return { screen: 'library' };
};

let current = parseRoute(location.hash);
const listeners = createListeners();

addEventListener('hashchange', () => {
  current = parseRoute(location.hash);
  listeners.tell();
});

export const goTo = (route: Route): void => {
  location.hash = formatRoute(route);
};

export const useRoute = (): Route => useSyncExternalStore(listeners.add, () => current);
