/** Adds to a desk that was just built what it needs to run in a browser: manifest, icons, service worker. */
export const addBrowserForm: (root: string, folder: string) => Promise<void>;
