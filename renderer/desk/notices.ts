import { createListeners } from '#shared/kernel/listeners';

/** What a person can do about a notice. */
export type NoticeAction = { readonly label: string; readonly run: () => void };

/** A sentence that passes: what was done, or what went wrong and what to do. */
export type Notice = {
  readonly id: number;
  readonly kind: 'done' | 'problem';
  readonly text: string;
  readonly actions: readonly NoticeAction[];
};

export type Notices = {
  readonly list: () => readonly Notice[];
  /** Gives the way to take it back, when it is no longer so. */
  readonly say: (kind: Notice['kind'], text: string, ...actions: readonly NoticeAction[]) => () => void;
  readonly dismiss: (id: number) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Good news goes by itself; a problem stays until somebody has read it. */
const lifetime = 7000;

/** So many pieces of good news stand at most beside a new one. */
const mostDone = 3;

/** Problems stay whatever comes after them; of good news the oldest makes room. */
const withRoom = (notices: readonly Notice[]): readonly Notice[] => {
  const done = notices.filter(({ kind }) => kind === 'done').slice(-mostDone);
  return notices.filter((notice) => notice.kind === 'problem' || done.includes(notice));
};

export const createNotices = (): Notices => {
  let notices: readonly Notice[] = [];
  let next = 1;
  const listeners = createListeners();
  const become = (list: readonly Notice[]): void => {
    notices = list;
    listeners.tell();
  };
  const dismiss = (id: number): void => {
    become(notices.filter((notice) => notice.id !== id));
  };
  return {
    list: () => notices,
    say: (kind, text, ...actions) => {
      const id = next++;
      become([...withRoom(notices), { id, kind, text, actions }]);
      if (kind === 'done') setTimeout(dismiss, lifetime, id);
      return () => {
        dismiss(id);
      };
    },
    dismiss,
    subscribe: listeners.add,
  };
};
