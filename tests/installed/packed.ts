import { inject } from 'vitest';

/** Vitest wants the name in an interface of its own, which types cannot be added to. */
export const packedKey = 'packed' as never;

export type Packed = {
  /** The folder with everything that `npm run package` made. */
  readonly folder: string;
  /** The program unpacked. */
  readonly program: string;
  readonly deb: string;
  /** Or why there is none. */
  readonly appImage: { readonly path: string } | { readonly missing: string };
  readonly electron: string;
  /** What `npm run package` said. */
  readonly said: string;
};

/** What was packed before the tests, or why nothing was. */
export const packed = (): Packed | { readonly missing: string } => inject(packedKey);
