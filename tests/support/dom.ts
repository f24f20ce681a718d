import { JSDOM, VirtualConsole } from 'jsdom';

// A console of its own: jsdom complains there of style sheets it cannot read, such as Word's.
const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });

/** Parses HTML into an inert document as the window does: no script runs, nothing loads. */
export const parseDom = (html: string): Document => new window.DOMParser().parseFromString(html, 'text/html');
