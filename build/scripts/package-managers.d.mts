export type Need =
  | 'chromium'
  | 'libreOffice'
  | 'poppler'
  | 'mutool'
  | 'virtualDisplay'
  | 'xdotool'
  | 'xmodmap'
  | 'imageMagick'
  | 'electronLibraries';
export const managers: Readonly<Record<string, { readonly platform: NodeJS.Platform; readonly asRoot: boolean }>>;
export const packages: Readonly<Record<Need, Readonly<Record<string, readonly string[]>>>>;
export const managerOf: (platform: NodeJS.Platform, isThere: (command: string) => boolean) => string | undefined;
export const commandOf: (manager: string, args: readonly string[], isRoot: boolean) => readonly string[];
