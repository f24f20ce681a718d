import { useMemo, useRef, useState } from 'react';
import { newMeeting } from '#shared/committee/new-meeting';
import { duplicateMeeting } from '#shared/minutes/duplicate-meeting';
import { meetingFrom, minutesOf } from '#shared/minutes/paper-view';
import { libraryWords } from '#shared/words/desk/library-words';
import { appWords } from '#shared/words/desk/app-words';
import { useDesk, type Desk } from '#renderer/desk/desk-context';
import { goTo } from '#renderer/desk/route';
import { sayFailure } from '#renderer/desk/say-failure';
import type { FileFormat } from '#renderer/document-worker/export-formats';
import { dropLastWords, lastWordsTokens } from '#renderer/document/last-words';
import { newPartId } from '#renderer/document/new-part-id';
import { committeeOf } from '#renderer/storage/committees';
import { loadDocument, purgeDocuments, restoreDocuments, trashDocuments } from '#renderer/storage/documents';
import { storageFailure } from '#renderer/storage/failure';
import { reportsBehind } from '#renderer/storage/meeting-before';
import type { DocumentRow } from '#renderer/storage/rows';
import { keepAndOpen } from '#renderer/document/start-document';
import { exportDocuments } from './export-documents';

/** An export that is running: how far, and the way to stop it. */
export type RunningExport = { readonly done: number; readonly all: number; readonly stop: () => void };

export type LibraryTasks = {
  readonly open: (row: DocumentRow) => void;
  readonly duplicate: (row: DocumentRow) => void;
  readonly nextMeeting: (row: DocumentRow) => void;
  readonly trash: (rows: readonly DocumentRow[]) => void;
  readonly restore: (rows: readonly DocumentRow[]) => void;
  readonly purge: (rows: readonly DocumentRow[]) => void;
  readonly exportRows: (rows: readonly DocumentRow[], format: FileFormat) => void;
  readonly formatName: (format: FileFormat) => string;
  readonly running: RunningExport | undefined;
};

const wordsOf = (desk: Desk) => libraryWords(desk.settings.get().language);
const idsOf = (rows: readonly DocumentRow[]): readonly string[] => rows.map(({ id }) => id);

/** Runs a task of the database; what goes wrong is said. */
const guarded = (desk: Desk, task: () => Promise<void>): void => {
  task().catch((error: unknown) => {
    sayFailure(desk, storageFailure(error));
  });
};

const readOrSay = async (desk: Desk, row: DocumentRow) => {
  const read = await loadDocument(desk.database, row.id);
  if (read.ok) return read.value;
  desk.notices.say('problem', appWords(desk.settings.get().language).storage['damaged-record'].text);
  return undefined;
};

const duplicate = async (desk: Desk, row: DocumentRow): Promise<void> => {
  const meeting = await readOrSay(desk, row);
  if (!meeting) return;
  const copy = duplicateMeeting(meeting, { id: desk.newId(), changedAt: desk.now().toISOString(), newPartId });
  await keepAndOpen(desk, copy, row.committeeId);
};

const nextMeeting = async (desk: Desk, row: DocumentRow): Promise<void> => {
  const meeting = await readOrSay(desk, row);
  if (!meeting) return;
  const last = minutesOf(meeting);
  const committee = await committeeOf(desk.database, row.committeeId, last);
  const reportsOf = await reportsBehind(desk.database, last);
  const next = newMeeting(committee, last, { id: desk.newId(), changedAt: desk.now().toISOString(), reportsOf });
  await keepAndOpen(desk, meetingFrom(next), row.committeeId);
};

const restore = async (desk: Desk, rows: readonly DocumentRow[]): Promise<void> => {
  await restoreDocuments(desk.database, idsOf(rows));
  desk.search.changed(idsOf(rows));
};

const trash = async (desk: Desk, rows: readonly DocumentRow[]): Promise<void> => {
  const words = wordsOf(desk);
  await trashDocuments(desk.database, idsOf(rows), desk.now().toISOString());
  desk.search.changed(idsOf(rows));
  desk.notices.say('done', words.movedToTrash(rows.length), {
    label: words.restore,
    run: () => {
      guarded(desk, () => restore(desk, rows));
    },
  });
};

/** What the library does with documents. */
export const useLibraryTasks = (): LibraryTasks => {
  const desk = useDesk();
  const [running, setRunning] = useState<RunningExport>();
  const stopper = useRef<AbortController>(undefined);
  const tasks = useMemo(() => {
    const exportRows = async (rows: readonly DocumentRow[], format: FileFormat): Promise<void> => {
      const words = wordsOf(desk);
      const control = new AbortController();
      stopper.current = control;
      const stop = (): void => {
        control.abort();
      };
      const written = await exportDocuments(desk, idsOf(rows), format, control.signal, (done, all) => {
        setRunning({ done, all, stop });
      });
      setRunning(undefined);
      if (control.signal.aborted) desk.notices.say('done', words.cancelled);
      else if (written > 0) desk.notices.say('done', words.exported(written));
    };
    return {
      open: (row: DocumentRow) => {
        goTo({ screen: 'editor', id: row.id });
      },
      duplicate: (row: DocumentRow) => {
        guarded(desk, () => duplicate(desk, row));
      },
      nextMeeting: (row: DocumentRow) => {
        guarded(desk, () => nextMeeting(desk, row));
      },
      trash: (rows: readonly DocumentRow[]) => {
        guarded(desk, () => trash(desk, rows));
      },
      restore: (rows: readonly DocumentRow[]) => {
        guarded(desk, async () => {
          await restore(desk, rows);
          desk.notices.say('done', wordsOf(desk).restored(rows.length));
        });
      },
      purge: (rows: readonly DocumentRow[]) => {
        guarded(desk, async () => {
          await purgeDocuments(desk.database, idsOf(rows), lastWordsTokens(idsOf(rows)));
          for (const { id } of rows) dropLastWords(id);
          desk.search.removed(idsOf(rows));
          desk.notices.say('done', wordsOf(desk).trashEmptied(rows.length));
        });
      },
      exportRows: (rows: readonly DocumentRow[], format: FileFormat) => {
        guarded(desk, () => exportRows(rows, format));
      },
      formatName: (format: FileFormat) => {
        const words = wordsOf(desk);
        return { docx: words.exportDocx, minutes: words.exportFile, text: words.exportText }[format];
      },
    };
  }, [desk]);
  return { ...tasks, running };
};
