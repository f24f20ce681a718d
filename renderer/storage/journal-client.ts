import type { AskShellFile, FileRequest } from '#renderer/journal/shell-file';
import type { FromJournal, JournalHome, JournalState, JournalTask, JournalTasks, ToJournal } from './journal-messages';
import type { JournalSink } from './revisions';

export type Journal = JournalSink & {
  readonly home: JournalHome;
  readonly open: (ask: Omit<JournalTasks['open']['ask'], 'home'>) => Promise<JournalState>;
  readonly ask: <Task extends Exclude<JournalTask, 'recover'>>(
    task: Task,
    ask: JournalTasks[Task]['ask'],
  ) => Promise<JournalTasks[Task]['answer']>;
  /** Puts into the database what the journal has and it has not. Throws where that fails, or where nothing is heard of it any more. */
  readonly recover: (ask: JournalTasks['recover']['ask']) => Promise<JournalTasks['recover']['answer']>;
  /** That it does not work, and why; or that it works. */
  readonly setFailure: (failure: string | undefined) => void;
  /** Calls back when the journal stops working, with why, and when it works again. */
  readonly onState: (listener: (failure: string | undefined) => void) => void;
  readonly onProgress: (listener: (documents: number) => void) => void;
};

export const startWorker = (): Worker =>
  new Worker(new URL('./journal-worker.ts', import.meta.url), { type: 'module' });

/** A save waits no longer than this for the journal. */
const patienceMs = 10_000;

/** Putting back hangs where nothing was heard of it for so long: the disk of an old computer is slow. */
const recoveryPatienceMs = 120_000;

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

type Ask = <Task extends JournalTask>(
  task: Task,
  ask: JournalTasks[Task]['ask'],
) => Promise<JournalTasks[Task]['answer']>;

type Line = { readonly ask: Ask; readonly post: (message: ToJournal) => void };

type LineParts = {
  readonly shellFile: AskShellFile | undefined;
  readonly onProgress: (documents: number) => void;
  readonly onBroken: (failure: string) => void;
};

/** Questions to the worker and its answers. */
const openLine = (worker: Worker, { shellFile, onProgress, onBroken }: LineParts): Line => {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let next = 0;

  const post = (message: ToJournal): void => {
    worker.postMessage(message);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<FromJournal>) => {
    if (data.kind === 'ask-file') void answerFile(shellFile, data).then(post);
    else if (data.kind === 'progress') onProgress(data.documents);
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
    onBroken(message);
  });

  return {
    post,
    ask: (task, question) =>
      new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        post({ kind: task, id, ask: question } as ToJournal);
      }),
  };
};

/** Gives what a promise gives, or throws where that takes longer than a save waits; `onLate` is then given the promise. */
const withinPatience = async <Value>(work: Promise<Value>, onLate: (work: Promise<Value>) => void): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate(work);
      reject(new Error('the journal does not answer'));
    }, patienceMs);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
};

/** Rejects when nothing was heard for too long. */
const watchSilence = (): {
  readonly rejects: Promise<never>;
  readonly heard: () => void;
  readonly stop: () => void;
} => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reject: (error: Error) => void = () => undefined;
  const rejects = new Promise<never>((_, rejectIt) => {
    reject = rejectIt;
  });
  const stop = (): void => {
    clearTimeout(timer);
  };
  const heard = (): void => {
    stop();
    timer = setTimeout(() => {
      reject(new Error('nothing is heard of the journal'));
    }, recoveryPatienceMs);
  };
  heard();
  return { rejects, heard, stop };
};

/** Puts back what the journal has, for as long as something is heard of it. */
const recoverWith = async (
  ask: Ask,
  question: JournalTasks['recover']['ask'],
  onHeard: (listener: () => void) => void,
): Promise<JournalTasks['recover']['answer']> => {
  const silence = watchSilence();
  onHeard(silence.heard);
  try {
    return await Promise.race([ask('recover', question), silence.rejects]);
  } finally {
    silence.stop();
    onHeard(() => undefined);
  }
};

/** What is wrong with the journal, and who is told of it. */
const createJournalState = () => {
  let failure: string | undefined;
  let tell: (failure: string | undefined) => void = () => undefined;
  const setFailure = (now: string | undefined): void => {
    if (now === failure) return;
    failure = now;
    tell(now);
  };
  return {
    setFailure,
    onState: (listener: (failure: string | undefined) => void): void => {
      tell = listener;
      if (failure !== undefined) listener(failure);
    },
    /** The journal's own faults are said, and hold nobody up: the database has the text. Whether it was done. */
    orSay: async (work: Promise<unknown>): Promise<boolean> => {
      try {
        await work;
        setFailure(undefined);
        return true;
      } catch (error) {
        setFailure(error instanceof Error ? error.message : String(error));
        return false;
      }
    },
  };
};

/** The window's side of the journal. */
export const startJournal = (shellFile: AskShellFile | undefined, worker: Worker): Journal => {
  const home: JournalHome = shellFile ? 'shell' : 'page';
  const { setFailure, onState, orSay } = createJournalState();
  /** Whether it was asked to keep something and does not answer. */
  let isStuck = false;
  let tellProgress: (documents: number) => void = () => undefined;
  let heardOfRecovery = (): void => undefined;

  const { ask, post } = openLine(worker, {
    shellFile,
    onProgress: (documents) => {
      heardOfRecovery();
      tellProgress(documents);
    },
    onBroken: setFailure,
  });

  /** A journal that stops answering (a lost network folder) delays one save; until it answers, other saves skip it. */
  const keep = async (revision: number): Promise<boolean> => {
    if (isStuck) return false;
    const kept = withinPatience(ask('keep', { revision }), (late) => {
      isStuck = true;
      void orSay(late).then(() => {
        isStuck = false;
      });
    });
    return orSay(kept);
  };

  return {
    home,
    open: (more) => ask('open', { home, ...more }),
    ask,
    recover: (question) =>
      recoverWith(ask, question, (listener) => {
        heardOfRecovery = listener;
      }),
    write: (revision, rows) => {
      if (!isStuck) post({ kind: 'write', revision, rows });
    },
    keep,
    withdraw: (revision) => void orSay(ask('withdraw', { revision })),
    setFailure,
    onState,
    onProgress: (listener) => {
      tellProgress = listener;
    },
  };
};
