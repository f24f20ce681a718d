import { fail, succeed, type Result } from '#shared/kernel/result';
import type { Meeting, PaperKind } from '#shared/minutes/model';
import type { Checked, CheckedAgainst, ExportFormat, Task, WorkerReply, WorkerRequest } from './messages';

export type WorkerFailure = { readonly code: 'cancelled' | 'failed'; readonly detail: string };

type Pool = { worker: Worker | undefined };

let next = 1;

/** Exports and checks have a worker each: a check does not wait behind the export of a huge document. */
const exporting: Pool = { worker: undefined };
const checking: Pool = { worker: undefined };

const workerOf = (pool: Pool): Worker => {
  pool.worker ??= new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
  return pool.worker;
};

const drop = (pool: Pool): void => {
  pool.worker?.terminate();
  pool.worker = undefined;
};

const ask = <Value>(pool: Pool, task: Task, signal?: AbortSignal): Promise<Result<Value, WorkerFailure>> =>
  new Promise((resolve) => {
    const id = next++;
    const worker = workerOf(pool);
    const finish = (result: Result<Value, WorkerFailure>): void => {
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      signal?.removeEventListener('abort', onAbort);
      resolve(result);
    };
    const onMessage = ({ data }: MessageEvent<WorkerReply>): void => {
      if (data.id !== id) return;
      finish(data.ok ? succeed(data.value as Value) : fail({ code: 'failed', detail: data.message }));
    };
    const onError = (event: ErrorEvent): void => {
      drop(pool);
      finish(fail({ code: 'failed', detail: event.message }));
    };
    // A worker in the middle of a task hears nothing: it is ended, and the next task gets a new one.
    const onAbort = (): void => {
      drop(pool);
      finish(fail({ code: 'cancelled', detail: '' }));
    };
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) onAbort();
    else worker.postMessage({ id, task } satisfies WorkerRequest);
  });

/** Makes one of a meeting's papers into a format. `signal` stops it at once. */
export const makeExport = (
  meeting: Meeting,
  paper: PaperKind,
  format: ExportFormat,
  signal?: AbortSignal,
): Promise<Result<Uint8Array | string, WorkerFailure>> =>
  ask(exporting, { kind: 'export', format, meeting, paper }, signal);

/** What the checks find, and how many words there are. */
export const checkDocument = (meeting: Meeting, against: CheckedAgainst): Promise<Result<Checked, WorkerFailure>> =>
  ask(checking, { kind: 'check', meeting, ...against });
