import type { CheckProblem } from '#shared/minutes/check/check-problem';

/** What a document can be made into. `minutes` is the minutes file itself. */
export type ExportFormat = 'docx' | 'text' | 'nothi' | 'minutes';

/** What the checklist and the status line say of a document. */
export type Checked = { readonly problems: readonly CheckProblem[]; readonly words: number };

export type Task =
  | { readonly kind: 'export'; readonly format: ExportFormat; readonly json: string }
  /** `today` is `YYYY-MM-DD`. */
  | { readonly kind: 'check'; readonly json: string; readonly today: string };

export type WorkerRequest = { readonly id: number; readonly task: Task };

export type WorkerReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };
