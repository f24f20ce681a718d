export type AppWindow = {
  readonly address: string;
  readonly profile: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
};
/** The command line of the window, without the browser's path. */
export const windowArguments: (window: AppWindow) => readonly string[];
export const profileFolder: (
  browser: string,
  folder?: string,
  home?: string,
  isThere?: (path: string) => boolean,
) => string;
