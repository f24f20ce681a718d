/** Whether a window could be shown. */
export const hasDisplay: (platform?: NodeJS.Platform, env?: Readonly<Record<string, string | undefined>>) => boolean;
