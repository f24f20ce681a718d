export type Package = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly folder: string;
};

/** The packages that some modules, given by their absolute paths, belong to or carry inside themselves. */
export const bundledPackages: (modules: readonly string[]) => readonly Package[];
