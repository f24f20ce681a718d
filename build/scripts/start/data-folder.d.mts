/** Where this account's data of the browser form is. */
export const dataFolder: (
  platform?: NodeJS.Platform,
  env?: Readonly<Record<string, string | undefined>>,
  home?: string,
) => string;
