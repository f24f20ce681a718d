import { createListeners } from '#shared/kernel/listeners';

/** Something only a person can decide, with what two things say side by side. */
export type Question = {
  readonly title: string;
  readonly text: string;
  /** The heads of the two columns, and the rows below them. */
  readonly comparison?: {
    readonly heads: readonly [string, string];
    readonly rows: readonly (readonly [string, string])[];
  };
  /** What can be answered, the safest first. */
  readonly answers: readonly { readonly id: string; readonly label: string }[];
};

export type Asked = Question & {
  readonly id: number;
  /** Undefined where the question is closed without an answer. */
  readonly answer: (id: string | undefined) => void;
};

export type Questions = {
  /** The question that waits for its answer. */
  readonly current: () => Asked | undefined;
  /** Asks once those before it are answered. */
  readonly ask: (question: Question) => Promise<string | undefined>;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Questions in the order in which they were asked, one at a time. */
export const createQuestions = (): Questions => {
  let waiting: readonly Asked[] = [];
  let next = 1;
  const listeners = createListeners();
  const become = (asked: readonly Asked[]): void => {
    waiting = asked;
    listeners.tell();
  };
  return {
    current: () => waiting[0],
    subscribe: listeners.add,
    ask: (question) =>
      new Promise((resolve) => {
        const id = next++;
        const answer = (chosen: string | undefined): void => {
          become(waiting.filter((one) => one.id !== id));
          resolve(chosen);
        };
        become([...waiting, { ...question, id, answer }]);
      }),
  };
};
