import { z } from '#shared/minutes/schema/zod';
import { fileStyle } from '#shared/minutes/schema/file-style';
import { civilDate } from '#shared/minutes/schema/text';

/** The library's columns, in the order in which they stand. */
export const libraryColumnIds = [
  'committee', 'meetingNumber', 'title', 'meetingDate', 'issueDate', 'memoNumber', 'state', 'changedAt',
] as const; // prettier-ignore

const column = z.enum(libraryColumnIds);
const instant = z.union([z.literal(''), z.iso.datetime({ offset: true })]);

/**
 * What each setting of the desk may be, whole: a value of the right type is not enough, since the desk looks words up by its
 * language and columns by their names. It stands between the desk and both the database and files of everything.
 */
export const settingSchemas = {
  language: z.enum(['bn', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Percent of the usual size. */
  textSize: z.number().min(50).max(200),
  defaultStyle: fileStyle,
  /** 0 is Sunday. */
  weekend: z.array(z.int().min(0).max(6)).max(7),
  /** Days from a meeting to its minutes that the checklist finds long. */
  mostDaysToIssue: z.int().min(1).max(366),
  holidays: z.array(z.strictObject({ date: civilDate, name: z.string().max(1000) })).max(5000),
  lastFullSave: instant,
  reminderPutOff: instant,
  hiddenColumns: z.array(column).max(libraryColumnIds.length),
  librarySort: z.strictObject({ column, descending: z.boolean() }),
  /** An address within the desk: anything else would lead out of it when the window opens. */
  lastAddress: z.union([
    z.literal(''),
    z
      .string()
      .max(10_000)
      .regex(/^#[\x21-\x7E]*$/u),
  ]),
  rightPanel: z.enum(['paper', 'checklist', 'style', 'none']),
  outlineOpen: z.boolean(),
} as const;

export type SettingName = keyof typeof settingSchemas;

const isSettingName = (key: string): key is SettingName => Object.hasOwn(settingSchemas, key);

/** Whether a value is one that the setting may have; no other name is a setting's. */
export const fitsSetting = (key: string, value: unknown): boolean =>
  isSettingName(key) && settingSchemas[key].safeParse(value).success;
