/** What a running server says about itself. */
export type About = {
  readonly product: string;
  readonly version: string;
  readonly build: string;
  /** The project's folder that it was started from. */
  readonly folder: string;
};

export type Identity = { readonly about: About; readonly key: string };

export const aboutPath: string;
/** The account's key, made at the first start in this folder. */
export const readKey: (folder: string) => string;
/** What a server of this account says about itself; undefined where anything else holds the port. */
export const askWhoServes: (port: number, key: string) => Promise<About | undefined>;
