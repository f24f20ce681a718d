/** A room of `shared`. */
export type Room =
  | 'kernel'
  | 'bangla'
  | 'calendar'
  | 'memo-number'
  | 'minutes'
  | 'committee'
  | 'directory'
  | 'everything-file'
  | 'paper'
  | 'writers/docx'
  | 'writers/html'
  | 'writers/nothi'
  | 'writers/text'
  | 'words'
  | 'contract'
  | 'cli';

export const rooms: Readonly<Record<Room, { readonly uses: readonly string[]; readonly packages: readonly string[] }>>;

export const importRule: (room: Room) => {
  readonly patterns: readonly { readonly regex: string; readonly message: string }[];
};

/** The floors of the window, from the top; the rooms of each. */
export const floors: readonly (readonly string[])[];

/** The rules for a room of the window; undefined stands for main.tsx. */
export const rendererImportRule: (room: string | undefined) => ReturnType<typeof importRule>;

export const electronImportRule: ReturnType<typeof importRule>;
