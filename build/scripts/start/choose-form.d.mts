import type { Asked } from './options.mjs';

export type Circumstances = {
  readonly isRuntimeThere: boolean;
  readonly hasDisplay: boolean;
  readonly isCi: boolean;
  readonly hasFailedLately: boolean;
};
export type Form =
  | { readonly form: 'electron' | 'download' }
  | { readonly form: 'browser'; readonly because?: 'no-display' | 'ci' | 'failed-lately' };
export const chooseForm: (asked: Asked, circumstances: Circumstances) => Form;
