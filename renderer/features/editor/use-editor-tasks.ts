import { useRef, useState } from 'react';
import type { PaperKind } from '#shared/minutes/model';
import { useDesk } from '#renderer/desk/desk-context';
import type { FileFormat } from '#renderer/document-worker/export-formats';
import type { ExportFormat } from '#renderer/document-worker/messages';
import type { DocumentStore } from '#renderer/document/open-document';
import { copyForNothi, exportFile, printOrSay, saveHtml, savePdf, type OpenPages } from './export-tasks';

export type EditorTasks = {
  readonly exportAs: (format: FileFormat) => void;
  readonly copyNothi: () => void;
  readonly print: () => void;
  readonly saveHtml: () => void;
  /** Writes a PDF without the print dialog; there in the desktop program. */
  readonly savePdf: (() => void) | undefined;
  /** The export that is being made. */
  readonly running: RunningExport | undefined;
  /** Stops the one that is being made, and what waits behind it. */
  readonly stop: () => void;
};

/** What is being made. */
export type RunningExport = ExportFormat | 'pdf' | 'html' | 'printing';

/** Where the pages come from that a task needs. */
export type PaperSource = {
  /** Shows the paper beside the text. */
  readonly open: OpenPages;
  /** The paper beside the text, or one out of sight where there is none. */
  readonly borrow: OpenPages;
  readonly giveBack: () => void;
};

type Task = { readonly format: RunningExport; readonly run: (signal: AbortSignal) => Promise<void> };

/** One task at a time; another waits its turn. The same one again, while it is made or waits, is a second click. */
const useTurns = () => {
  const [running, setRunning] = useState<RunningExport>();
  const control = useRef<AbortController>(undefined);
  const turns = useRef<readonly Task[]>([]);
  const next = (): void => {
    const [task] = turns.current;
    setRunning(task?.format);
    if (!task) return;
    const own = new AbortController();
    control.current = own;
    void task.run(own.signal).finally(() => {
      turns.current = turns.current.slice(1);
      next();
    });
  };
  return {
    running,
    perform: (format: RunningExport, run: Task['run']): void => {
      if (turns.current.some((task) => task.format === format)) return;
      turns.current = [...turns.current, { format, run }];
      if (turns.current.length === 1) next();
    },
    stop: (): void => {
      turns.current = turns.current.slice(0, 1);
      control.current?.abort();
    },
  };
};

/** The ways a paper of the document leaves the desk; one at a time, each can be stopped. */
export const useEditorTasks = (store: DocumentStore, kind: PaperKind, paper: PaperSource): EditorTasks => {
  const desk = useDesk();
  const { running, perform, stop } = useTurns();
  const borrowing = (task: (pages: OpenPages) => Promise<void>) => () => task(paper.borrow).finally(paper.giveBack);
  return {
    exportAs: (format) => {
      perform(format, (signal) => exportFile(desk, { store, kind }, format, signal));
    },
    copyNothi: () => {
      perform('nothi', (signal) => copyForNothi(desk, { store, kind }, signal));
    },
    print: () => {
      const print = (): Promise<void> => printOrSay(desk, { store, kind }, paper.open);
      if (desk.platform.desktop) perform('printing', print);
      else void print();
    },
    saveHtml: () => {
      perform(
        'html',
        borrowing((pages) => saveHtml(desk, { store, kind }, pages)),
      );
    },
    savePdf:
      desk.platform.desktop === undefined
        ? undefined
        : () => {
            perform(
              'pdf',
              borrowing((pages) => savePdf(desk, { store, kind }, pages)),
            );
          },
    running,
    stop,
  };
};
