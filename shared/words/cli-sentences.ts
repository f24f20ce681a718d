/** The sentences of the command line. */
export type CliWords = {
  readonly usage: string;
  readonly commandHelp: Readonly<Record<'export' | 'check' | 'inspect' | 'new' | 'schema' | 'date' | 'memo', string>>;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly surplusArgument: (value: string) => string;
  readonly missingValue: (option: string) => string;
  readonly badPaper: (value: string, kinds: string) => string;
  readonly badPreset: (value: string) => string;
  readonly badLanguage: (value: string) => string;
  readonly badDate: (value: string) => string;
  readonly nothingToExport: string;
  readonly sameOutputTwice: (path: string) => string;
  readonly outputIsInput: (path: string) => string;
  readonly wrongEnding: (path: string, ending: string) => string;
  readonly cannotRead: (path: string, reason: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly reasons: Readonly<Record<'missing' | 'denied' | 'folder' | 'full' | 'busy' | 'other', string>>;
  readonly refused: string;
  readonly written: (path: string, size: string) => string;
  /** `what`: the formats that are missing for it, as `HTML, PDF`. */
  readonly noChromium: (what: string) => string;
  readonly browserNotRunnable: (what: string, path: string) => string;
  readonly browserAsRoot: (what: string) => string;
  readonly browserWithoutSandbox: (what: string) => string;
  readonly browserTooSlow: (what: string, minutes: number) => string;
  readonly browserFailed: (what: string, path: string, end: string) => string;
  readonly leftOut: (count: number, path: string) => string;
  readonly nothiNameTooLong: (path: string, limit: number) => string;
  readonly nothiTooLarge: (path: string, limit: string) => string;
  readonly latinPageNumbers: string;
  readonly nothingFound: string;
  readonly found: (errors: number, warnings: number, hints: number) => string;
  readonly calendarProblem: Readonly<
    Record<
      'before-official-calendar' | 'after-supported-calendar' | 'no-such-civil-date' | 'no-such-bangla-date',
      (value: string) => string
    >
  >;
  readonly unexpected: (detail: string) => string;
};
