export type PackagePlan =
  | { readonly refusal: string }
  | {
      readonly targets: readonly string[];
      readonly folder: string;
      /** Stands in the name of each package that is for tests only. */
      readonly label?: string;
      readonly notice?: string;
    };

/** What a run of `npm run package` makes and where, or the sentence with which it refuses. */
export const planPackages: (asked: {
  readonly only?: string | undefined;
  readonly out?: string | undefined;
  readonly possible: readonly string[];
  readonly product: string;
  readonly runtime: string | undefined;
  readonly folders: { readonly release: string; readonly test: string };
}) => PackagePlan;
