import { showText } from '#shared/kernel/show-text';

/** `error` stands in the way of issuing, `warning` is likely a slip, `hint` is worth a look. */
export type Grade = 'error' | 'warning' | 'hint';

/**
 * Something to be said about a minutes file: a literal code, the place (`agenda[2].decisions[0].deadline.date`) and what
 * the sentence needs. The sentence itself is made in `shared/words`.
 */
export type Problem<Code extends string = string> = {
  readonly grade: Grade;
  readonly code: Code;
  readonly path: string;
  readonly data: Readonly<Record<string, string | number>>;
};

/** A place in the file in the notation of the messages: `agenda[2].decisions[0]`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${String(step)}]`;
    const key = showText(String(step));
    return text === '' ? key : `${text}.${key}`;
  }, '');
