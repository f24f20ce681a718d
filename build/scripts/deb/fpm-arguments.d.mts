/** What a deb is made of. */
export type DebOrder = {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly maintainer: string;
  readonly description: string;
  readonly output: string;
  readonly vendor?: string;
  readonly url?: string;
  readonly section?: string;
  readonly priority?: string;
  readonly licence?: string;
  readonly compression?: string;
  readonly afterInstall?: string;
  readonly afterRemove?: string;
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  /** A source that ends in a slash is a folder whose content goes to the place. */
  readonly files: readonly { readonly source: string; readonly place: string }[];
};

/** Reads fpm's arguments as electron-builder gives them; throws with the name of one that is not known. */
export const readFpmArguments: (args: readonly string[]) => DebOrder;
