import { usualDaysToIssue } from '#shared/minutes/check/usual-days';
import type { FileStyle } from '#shared/minutes/model';
import type { Language } from '#shared/words/language';

export type Theme = 'system' | 'light' | 'dark' | 'contrast';

/** What a person has set for the desk as a whole. */
export type Settings = {
  readonly language: Language;
  readonly theme: Theme;
  /** Percent of the usual size. */
  readonly textSize: number;
  /** The style that a new document without a committee, and a new committee, starts in. */
  readonly defaultStyle: FileStyle;
  /** Days without work, 0 is Sunday. */
  readonly weekend: readonly number[];
  /** The checklist asks about minutes that are issued more days after their meeting. */
  readonly mostDaysToIssue: number;
  /** Holidays: `YYYY-MM-DD` and a name. */
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
  /** When everything was last saved to a file, ISO 8601; empty where never. */
  readonly lastFullSave: string;
  /** When the reminder of that was last put off. */
  readonly reminderPutOff: string;
  /** Columns of the library that are hidden. */
  readonly hiddenColumns: readonly string[];
  readonly librarySort: { readonly column: string; readonly descending: boolean };
  /** Where the desk was left: its address and the open document. */
  readonly lastAddress: string;
  readonly rightPanel: 'paper' | 'checklist' | 'style' | 'none';
  readonly outlineOpen: boolean;
};

export const defaultSettings: Settings = {
  language: 'bn',
  theme: 'system',
  textSize: 100,
  defaultStyle: { preset: 'P1' },
  weekend: [5, 6],
  mostDaysToIssue: usualDaysToIssue,
  holidays: [],
  lastFullSave: '',
  reminderPutOff: '',
  hiddenColumns: [],
  librarySort: { column: 'changedAt', descending: true },
  lastAddress: '',
  rightPanel: 'paper',
  outlineOpen: true,
};
