import type { CheckProblem } from '#shared/minutes/check/check-problem';
import type { Meeting, PaperKind } from '#shared/minutes/model';

/** What a paper can be made into. `minutes` is the meeting's file itself. */
export type ExportFormat = 'docx' | 'text' | 'nothi' | 'minutes';

/** What the checklist and the status line say of a document. */
export type Checked = { readonly problems: readonly CheckProblem[]; readonly words: number };

/** What a document is checked against besides itself. */
export type CheckedAgainst = {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly mostDaysToIssue: number;
  /** The memo number of the committee's minutes before these. */
  readonly lastMemo: string | undefined;
};

/** Meetings come as they are: what the desk has open, or has read, has passed the border already. */
export type Task =
  | { readonly kind: 'export'; readonly format: ExportFormat; readonly meeting: Meeting; readonly paper: PaperKind }
  | ({ readonly kind: 'check'; readonly meeting: Meeting } & CheckedAgainst);

export type WorkerRequest = { readonly id: number; readonly task: Task };

export type WorkerReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };
