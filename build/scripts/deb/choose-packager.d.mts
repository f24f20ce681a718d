/** Which program makes the deb; a path only where electron-builder must be told of it. */
export const chooseDebPackager: (
  wish: 'builder' | 'dpkg' | undefined,
  outside?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** Gives why electron-builder's own fpm cannot be had; nothing when it can. */
    readonly fetch?: () => Promise<string | undefined>;
    readonly has?: () => boolean;
  },
) => Promise<{ readonly path?: string | undefined; readonly sentence: string }>;
