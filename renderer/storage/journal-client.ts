import type {
  FileRequest,
  FromJournal,
  JournalHome,
  JournalState,
  JournalTask,
  JournalTasks,
  ToJournal,
} from './journal-messages';
import type { JournalSink } from './revisions';

/** Does what the worker asks of a file of the shell; throws what the shell says. */
export type AskShellFile = (request: FileRequest) => Promise<number | Uint8Array | null>;

export type Journal = JournalSink & {
  readonly home: JournalHome;
  /** Opens it for rows of this form of the database. */
  readonly open: (form: number) => Promise<JournalState>;
  readonly ask: <Task extends JournalTask>(
    task: Task,
    ask: JournalTasks[Task]['ask'],
  ) => Promise<JournalTasks[Task]['answer']>;
  /** It does not work. */
  readonly fail: (failure: string) => void;
  /** Calls back when the journal stops working, with why, and when it works again. */
  readonly onState: (listener: (failure: string | undefined) => void) => void;
  readonly onProgress: (listener: (documents: number) => void) => void;
};

export const startWorker = (): Worker =>
  new Worker(new URL('./journal-worker.ts', import.meta.url), { type: 'module' });

/** A failure of the worker's, with the name that it had there. */
const failureOf = (detail: string): Error =>
  Object.assign(new Error(detail), { name: /^(\w+): /u.exec(detail)?.[1] ?? 'Error' });

/** What the shell says of a file, for the worker. */
const answerFile = async (
  shellFile: AskShellFile | undefined,
  { id, request }: { readonly id: number; readonly request: FileRequest },
): Promise<ToJournal> => {
  try {
    if (!shellFile) throw new Error('no shell');
    return { kind: 'file', id, value: await shellFile(request) };
  } catch (error) {
    return { kind: 'file-failed', id, code: error instanceof Error ? error.message : String(error) };
  }
};

/** The window's side of the journal. */
export const startJournal = (shellFile: AskShellFile | undefined, worker: Worker): Journal => {
  const home: JournalHome = shellFile ? 'shell' : 'page';
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let next = 0;
  let failure: string | undefined;
  let tellState: (failure: string | undefined) => void = () => undefined;
  let tellProgress: (documents: number) => void = () => undefined;

  const become = (now: string | undefined): void => {
    if (now === failure) return;
    failure = now;
    tellState(now);
  };

  const post = (message: ToJournal): void => {
    worker.postMessage(message);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<FromJournal>) => {
    if (data.kind === 'ask-file') void answerFile(shellFile, data).then(post);
    else if (data.kind === 'progress') tellProgress(data.documents);
    else {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === 'done') one?.resolve(data.answer as never);
      else one?.reject(failureOf(data.detail));
    }
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
    become(message);
  });

  const ask: Journal['ask'] = (task, question) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      post({ kind: task, id, ask: question } as ToJournal);
    });

  /** The journal's own faults are said, and hold nobody up: the database has the text. */
  const orSay = async (work: Promise<unknown>): Promise<boolean> => {
    try {
      await work;
      become(undefined);
      return true;
    } catch (error) {
      become(error instanceof Error ? error.message : String(error));
      return false;
    }
  };

  return {
    home,
    open: (form) => ask('open', { home, form }),
    ask,
    write: (revision, rows) => {
      post({ kind: 'write', revision, rows });
    },
    keep: (revision) => orSay(ask('keep', { revision })),
    withdraw: (revision) => void orSay(ask('withdraw', { revision })),
    fail: become,
    onState: (listener) => {
      tellState = listener;
      if (failure !== undefined) listener(failure);
    },
    onProgress: (listener) => {
      tellProgress = listener;
    },
  };
};
