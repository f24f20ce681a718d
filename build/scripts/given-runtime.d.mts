/** The path of the runtime with which the tests pack the program, or why it cannot be driven. */
export const givenRuntime: (outside?: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}) => { readonly path: string } | { readonly missing: string };

export const isRuntimeGiven: () => boolean;
