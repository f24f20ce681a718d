/** The scheme of our own pages. */
export const scheme = 'app';

/** The desk's one origin. IndexedDB belongs to it: another spelling would be an empty desk (see `build/decisions/shell.md`). */
export const deskOrigin = 'app://desk';

/** The page with the desk. */
export const deskPage = `${deskOrigin}/index.html`;

/** Pages that are printed have an origin without any data. */
export const printOrigin = 'app://print';

/** Whether an address is the desk's own page, whatever its place in it. */
export const isDeskPage = (address: string): boolean =>
  address === deskPage || address.startsWith(`${deskPage}#`) || address.startsWith(`${deskPage}?`);
