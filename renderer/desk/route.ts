import { useSyncExternalStore } from 'react';
import { createListeners } from '#shared/kernel/listeners';

/** Where in the desk one is. The address is the page's hash, so that going back works and nothing is asked of a server. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'committees'; readonly id?: string }
  | { readonly screen: 'directory' }
  | { readonly screen: 'settings' }
  /** `at` is a place in the document, as the checks spell it. */
  | { readonly screen: 'editor'; readonly id: string; readonly at?: string };

/**
 * An id as it stands in an address. An address can hold any id of ours as it is; one with a lone surrogate (a damaged row's,
 * which must be listed and opened all the same) is written as its UTF-16 units, four digits each, behind a `~`.
 */
const encodeId = (id: string): string =>
  !/\p{Surrogate}|^~/u.test(id)
    ? encodeURIComponent(id)
    : `~${[...Array(id.length).keys()].map((at) => id.charCodeAt(at).toString(16).padStart(4, '0')).join('')}`;

/** Never throws, whatever the route holds: what is drawn depends on it. */
export const formatRoute = (route: Route): string => {
  switch (route.screen) {
    case 'editor': {
      const at = route.at === undefined ? '' : `?at=${encodeURIComponent(route.at.replace(/\p{Surrogate}/gu, ''))}`;
      return `#/document/${encodeId(route.id)}${at}`;
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
    const at = new URLSearchParams(query).get('at');
    return { screen: 'editor', id: decode(id), ...(at === null ? {} : { at }) };
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
