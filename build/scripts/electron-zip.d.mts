export type Runtime = { readonly version: string; readonly platform: string; readonly arch: string };

/** Where Electron's downloads are kept on a platform. */
export const runtimeCache: (outside?: {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}) => string;

/** What stands in the way of a runtime that is not at hand; nothing when it is, or can be downloaded. */
export const missingRuntime: (
  runtime: Runtime,
  outside?: {
    readonly cache?: string;
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly limit?: number;
  },
) => Promise<{ readonly url: string; readonly reason: string } | undefined>;
