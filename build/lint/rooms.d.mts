/** A room of `shared`. */
export type Room =
  | 'kernel'
  | 'bangla'
  | 'calendar'
  | 'memo-number'
  | 'minutes'
  | 'records'
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

export const rendererImportRule: (isStorage: boolean) => ReturnType<typeof importRule>;

export const electronImportRule: ReturnType<typeof importRule>;
