import { readJson } from '#shared/kernel/read-json';
import { upgradeMeeting } from '#shared/minutes/upgrade/upgrade';

/** A meeting's text in the form of today. One that cannot be read as JSON stays as it is, and is told of where it is opened. */
const upgradeText = (json: string): string => {
  const raw = readJson(json);
  const { value } = upgradeMeeting(raw);
  return value === raw ? json : JSON.stringify(value);
};

/** A row of the database whose text, where it is that of a meeting, is in the form of today. */
export const withUpgradedText = (
  table: string,
  row: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  table === 'contents' && typeof row.json === 'string' ? { ...row, json: upgradeText(row.json) } : row;
