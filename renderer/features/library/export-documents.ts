import { zipSync } from 'fflate';
import { suggestFileName } from '#shared/minutes/phrases/file-name';
import { minutesOf } from '#shared/minutes/paper-view';
import { parseMeeting } from '#shared/minutes/parse';
import type { Desk } from '#renderer/desk/desk-context';
import { makeExport } from '#renderer/document-worker/ask-worker';
import { exportFiles, type FileFormat } from '#renderer/document-worker/export-formats';
import type { OutgoingFile } from '#renderer/platform/platform';

export type ExportProgress = (done: number, all: number) => void;

const fileOf = async (
  desk: Desk,
  id: string,
  format: FileFormat,
  signal: AbortSignal,
): Promise<OutgoingFile | undefined> => {
  const content = await desk.database.contents.get(id);
  const parsed = content && parseMeeting(content.json);
  if (!content || !parsed?.ok) return undefined;
  const made = await makeExport(parsed.value, 'minutes', format, signal);
  if (!made.ok) return undefined;
  const { ending, mediaType } = exportFiles[format];
  return { name: suggestFileName(minutesOf(parsed.value), ending), mediaType, content: made.value };
};

/** Two meetings may have one name; the second gets a number, so that no file overwrites another. */
const nameApart = (name: string, taken: ReadonlySet<string>): string => {
  const dot = name.lastIndexOf('.');
  for (let number = 2; taken.has(name); number += 1) {
    name = `${name.slice(0, dot).replace(/ \(\d+\)$/u, '')} (${String(number)})${name.slice(dot)}`;
  }
  return name;
};

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** One document is one file, several are one ZIP. Gives how many were written; fewer than asked where it was stopped. */
export const exportDocuments = async (
  desk: Desk,
  ids: readonly string[],
  format: FileFormat,
  signal: AbortSignal,
  onProgress: ExportProgress,
): Promise<number> => {
  const files = new Map<string, OutgoingFile>();
  for (const [index, id] of ids.entries()) {
    onProgress(index, ids.length);
    const file = await fileOf(desk, id, format, signal);
    if (signal.aborted) return 0;
    if (file) files.set(nameApart(file.name, new Set(files.keys())), file);
  }
  const [only] = files.values();
  if (!only) return 0;
  if (files.size === 1) return (await desk.platform.saveFile(only)) ? 1 : 0;
  const entries = [...files].map(([name, { content }]) => [name, bytesOf(content)] as const);
  const archive = zipSync(Object.fromEntries(entries), { level: 0 });
  const saved = await desk.platform.saveFile({
    name: 'কার্যবিবরণী.zip',
    mediaType: 'application/zip',
    content: archive,
  });
  return saved ? files.size : 0;
};
