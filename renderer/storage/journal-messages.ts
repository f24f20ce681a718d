import type { JournalRow } from '#renderer/journal/entry';
import type { FileRequest } from '#renderer/journal/shell-file';
import type { ApplyRule } from './apply-entries';

/** Where the journal's files are: the page's own, or the shell's. */
export type JournalHome = 'page' | 'shell';

/** What the window asks of the journal's worker, and the answers. */
export type JournalTasks = {
  readonly open: {
    readonly ask: { readonly home: JournalHome; readonly form: number; readonly isFirst: boolean };
    readonly answer: JournalState;
  };
  /** Keeps what was written under a revision. */
  readonly keep: { readonly ask: { readonly revision: number }; readonly answer: null };
  readonly withdraw: { readonly ask: { readonly revision: number }; readonly answer: null };
  /** Puts into the database what the journal has and it has not. */
  readonly recover: {
    readonly ask: {
      readonly bucket: string | undefined;
      readonly rule: ApplyRule;
      readonly above: number;
      /** Whether what the disk cannot read is passed over. */
      readonly isPartial: boolean;
    };
    readonly answer: { readonly documents: number };
  };
  /** Looks what can be read of the journal, and changes nothing. */
  readonly survey: { readonly ask: null; readonly answer: JournalContents };
  /** Begins the journal anew with all that the database has. */
  readonly adopt: {
    readonly ask: { readonly bucket: string | undefined; readonly lineage: string; readonly isPartial: boolean };
    readonly answer: null;
  };
  /** Copies the database into a place of its own, where the next start finds it. */
  readonly renew: { readonly ask: { readonly from: string | undefined; readonly to: string }; readonly answer: null };
  /** Shortens the journal where that is worth it. */
  readonly tidy: { readonly ask: null; readonly answer: null };
};

/** What could be put back from the journal. */
export type JournalContents = {
  readonly documents: number;
  /** When the last of them was changed, as the clock then said: ISO 8601, UTC. */
  readonly changedAt: string | undefined;
};

export type JournalTask = keyof JournalTasks;

export type JournalState = {
  readonly lineage: string;
  /** The highest revision; 0 where the journal is empty. */
  readonly revision: number;
};

export type ToJournal =
  | {
      [Task in JournalTask]: { readonly kind: Task; readonly id: number; readonly ask: JournalTasks[Task]['ask'] };
    }[JournalTask]
  | { readonly kind: 'write'; readonly revision: number; readonly rows: readonly JournalRow[] }
  | { readonly kind: 'file'; readonly id: number; readonly value: number | Uint8Array | null }
  | { readonly kind: 'file-failed'; readonly id: number; readonly code: string };

export type FromJournal =
  | { readonly kind: 'done'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string }
  | { readonly kind: 'progress'; readonly documents: number }
  | { readonly kind: 'ask-file'; readonly id: number; readonly request: FileRequest };
