export type Asked = { readonly wish?: 'web' | 'electron'; readonly opens: boolean };
export type Options =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | ({ readonly kind: 'start' } & Asked);
export const readOptions: (given: readonly string[]) => Options;
