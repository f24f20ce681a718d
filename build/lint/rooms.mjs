// The rooms of `shared` and what each may use: the one table from which the import rules are made.

/** Rooms a room may import from, besides itself; and the third-party packages that live in it. */
export const rooms = {
  kernel: { uses: [], packages: [] },
  bangla: { uses: ['kernel'], packages: [] },
  calendar: { uses: ['kernel', 'bangla'], packages: [] },
  'memo-number': { uses: ['kernel', 'bangla', 'calendar'], packages: [] },
  minutes: { uses: ['kernel', 'bangla', 'calendar', 'memo-number'], packages: ['zod', 'immer'] },
  committee: { uses: ['kernel', 'bangla', 'calendar', 'memo-number', 'minutes'], packages: ['zod'] },
  directory: { uses: ['kernel', 'bangla', 'minutes', 'committee'], packages: ['zod'] },
  'everything-file': { uses: ['kernel', 'minutes', 'committee', 'directory'], packages: ['zod'] },
  paper: { uses: ['kernel', 'bangla', 'calendar', 'memo-number', 'minutes'], packages: [] },
  'writers/docx': { uses: ['kernel', 'paper'], packages: ['docx'] },
  'writers/html': { uses: ['kernel', 'paper'], packages: [] },
  'writers/nothi': { uses: ['kernel', 'paper'], packages: [] },
  'writers/text': { uses: ['kernel', 'paper'], packages: [] },
  'safety-copy': { uses: ['kernel'], packages: [] },
  contract: { uses: ['kernel', 'safety-copy'], packages: ['zod'] },
  words: {
    uses: ['kernel', 'bangla', 'calendar', 'minutes', 'committee', 'directory', 'everything-file', 'contract'],
    packages: [],
  },
  cli: {
    uses: ['kernel', 'bangla', 'calendar', 'memo-number', 'minutes', 'paper', 'writers', 'contract', 'words'],
    packages: ['node:'],
  },
};

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** ESLint's `no-restricted-imports` options for one room; each message names the remedy. */
export const importRule = (room) => {
  const { uses, packages } = rooms[room];
  const open = [room, ...uses].map((name) => `${escape(name)}/`).join('|');
  const owned = packages.map((name) => (name.endsWith(':') ? escape(name) : `${escape(name)}$`)).join('|');
  return {
    patterns: [
      {
        regex: `^#shared/(?!${open})`,
        message: `shared/${room} may use only: ${[room, ...uses].join(', ')}. Move what you need down to one of these, or pass it in as an argument.`,
      },
      {
        regex: '^#(?!shared/)|^(?:\\.\\./)+(?:renderer|electron|build|tests)/',
        message:
          'shared stands alone: it uses nothing of the window, the shell, the build or the tests. Pass it in as an argument.',
      },
      {
        regex: '^\\.\\./',
        message: 'Write #shared/<room>/… instead of climbing, so that the room shows.',
      },
      {
        regex: `^(?![.#]${owned === '' ? '' : `|${owned}`})`,
        message: `shared/${room} may use no package${packages.length > 0 ? ` but ${packages.join(', ')}` : ''}: third-party packages have one room each (see build/lint/rooms.mjs).`,
      },
    ],
  };
};

/**
 * The floors of the window, from the top: a room may use those below its floor, and none beside it. What two rooms of one floor both need
 * goes a floor down, or is handed in from above.
 */
export const floors = [
  ['app'],
  ['features/committees', 'features/directory', 'features/editor', 'features/library', 'features/settings'],
  ['suggestions'],
  ['components'],
  ['rich-text'],
  ['document'],
  ['desk'],
  ['search'],
  ['storage', 'platform'],
  ['document-worker', 'journal', 'paper-view', 'service-worker', 'typing'],
];

const windowRule = {
  regex: '^#shared/cli/',
  message: 'The command line is a program of its own. Move what both need into another room of shared.',
};

const outsideRule = {
  regex: '^(?:#tests/|#electron/|electron$|electron/|node:|docx$|zod$)|/(?:electron|tests|build)/',
  message:
    'The window uses shared, its own files and its own packages: no shell, no Node, no writer’s or border’s package.',
};

const dexieRule = {
  regex: '^dexie$',
  message: 'The database’s package lives in renderer/storage; ask a function there.',
};

/** A room is left by its name, so that the name shows; within it, paths are relative. */
const climbRule = {
  regex: `^(?:\\.\\./)+(?:features/)?(?:${floors
    .flat()
    .map((room) => escape(room.replace('features/', '')))
    .join('|')})/`,
  message: 'Write #renderer/<room>/… instead of climbing out of the room.',
};

/** The window’s import rules for one of its rooms; undefined stands for main.tsx, which may use all. */
export const rendererImportRule = (room) => {
  const floor = room === undefined ? -1 : floors.findIndex((rooms) => rooms.includes(room));
  const below = floors.slice(floor + 1).flat();
  const open = (room === undefined ? below : [room, ...below]).map((name) => `${escape(name)}/`).join('|');
  return {
    patterns: [
      windowRule,
      outsideRule,
      ...(room === 'storage' ? [] : [dexieRule]),
      {
        regex: `^#renderer/(?!${open})`,
        message: `renderer/${room ?? 'main.tsx'} may use only: ${below.join(', ')}. Move what you need down to one of these, or take it as an argument.`,
      },
      climbRule,
    ],
  };
};

/** The shell: the contract, the rules of safety copies, its words and the kernel; it cannot know what minutes are. The policies come from their one table. */
export const electronImportRule = {
  patterns: [
    {
      regex:
        '^#shared/(?!contract/|safety-copy/|words/shell-words$|words/language$|kernel/)|^#(?:renderer|tests|electron)/|/(?:renderer|tests)/',
      message:
        'The shell knows files, windows, printing and menus: it uses shared/contract, shared/safety-copy, shared/words/shell-words and shared/kernel only.',
    },
    {
      regex: '^(?![.#]|node:|electron$|zod$)',
      message: 'The shell may use no package but electron, zod and Node’s own.',
    },
  ],
};
