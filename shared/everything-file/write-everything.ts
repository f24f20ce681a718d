import { everythingFormat, everythingVersion, type KeptUnreadable } from './everything-file';
import { writeVersions, type FileVersions } from './file-versions';

/** A record to be written: its text as it is kept, and what stands beside it. */
export type RecordText = { readonly json: string; readonly committeeId?: string; readonly trashedAt?: string };

export type EverythingTexts = {
  readonly madeAt: string;
  readonly documents: readonly RecordText[];
  readonly committees: readonly RecordText[];
  readonly directory: readonly RecordText[];
  readonly unreadable: readonly KeptUnreadable[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly versions?: FileVersions;
};

const writeRecord = ({ json, committeeId, trashedAt }: RecordText): string => {
  const beside = JSON.stringify({ committeeId, trashedAt });
  return beside === '{}' ? `{"value":${json}}` : `${beside.slice(0, -1)},"value":${json}}`;
};

const writeList = (records: readonly string[]): string =>
  records.length === 0 ? '[]' : `[\n${records.join(',\n')}\n]`;

/**
 * The text of a file of everything, one record a line. The records' own texts go in as they are: taking apart and
 * putting together ten thousand documents would double the time, and might change them.
 */
export const writeEverything = (texts: EverythingTexts): string =>
  [
    `{"format":"${everythingFormat}","version":${String(everythingVersion)},"madeAt":${JSON.stringify(texts.madeAt)}`,
    `"documents":${writeList(texts.documents.map(writeRecord))}`,
    `"committees":${writeList(texts.committees.map(writeRecord))}`,
    `"directory":${writeList(texts.directory.map(writeRecord))}`,
    `"unreadable":${writeList(texts.unreadable.map((record) => JSON.stringify(record)))}`,
    ...(texts.versions ? [`"versions":${writeVersions(texts.versions)}`] : []),
    `"settings":${JSON.stringify(texts.settings)}}\n`,
  ].join(',\n');
