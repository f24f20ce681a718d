import { useEffect, useRef, useState } from 'react';
import { nextMemoNumber, parseMemoNumber } from '#shared/memo-number/memo-number';
import { withoutSerial } from './memo-segments';

/** The document that has a number already, and what it is called. */
export type MemoHolder = { readonly id: string; readonly title: string };

type Found = {
  readonly number: string;
  readonly holder: MemoHolder;
  /** Typed here and not given to the document, which keeps the file's number without the serial. */
  readonly isRefused: boolean;
};

type Options = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onCheckDuplicate: (number: string) => Promise<MemoHolder | undefined>;
};

export type MemoNumberState = {
  /** The number as the inputs show it. */
  readonly shown: string;
  readonly found: Found | undefined;
  readonly change: (text: string) => void;
  /** Sets a number only if no other document has it; says whether it did. */
  readonly offer: (number: string) => Promise<boolean>;
};

const hasSerial = (text: string): boolean => {
  const memo = parseMemoNumber(text);
  return memo.ok && memo.value.serial !== '';
};

/** The serial after a number's own: what is offered when the number is taken. */
export const nextSerialOf = (text: string): { readonly number: ReturnType<typeof nextMemoNumber> } | undefined => {
  const memo = parseMemoNumber(text);
  return memo.ok && memo.value.serial !== '' ? { number: nextMemoNumber(memo.value) } : undefined;
};

/**
 * The memo number and whether another document has it. A number typed here that is taken does not stay in the document:
 * its serial is withheld, while the inputs keep it beside the reason. A document that came with a taken number is not
 * changed; that is only said.
 */
export const useMemoNumber = ({ value, onChange, onCheckDuplicate }: Options): MemoNumberState => {
  const [found, setFound] = useState<Found | undefined>();
  const typedHere = useRef<string | undefined>(undefined);
  const newest = useRef({ onChange, onCheckDuplicate });
  useEffect(() => {
    newest.current = { onChange, onCheckDuplicate };
  });
  useEffect(() => {
    if (!hasSerial(value)) return undefined;
    let isStale = false;
    newest.current.onCheckDuplicate(value).then(
      (holder) => {
        if (isStale) return;
        const isRefused = holder !== undefined && typedHere.current === value;
        setFound(holder && { number: value, holder, isRefused });
        if (isRefused) newest.current.onChange(withoutSerial(value));
      },
      () => undefined, // the database's failures are shown by the screen; the number stays as it was typed
    );
    return () => {
      isStale = true;
    };
  }, [value]);
  const isWithheld = found?.isRefused === true && value === withoutSerial(found.number);
  const isStanding = isWithheld || found?.number === value;
  return {
    shown: isWithheld ? found.number : value,
    found: isStanding ? found : undefined,
    change: (text) => {
      typedHere.current = text;
      setFound(undefined);
      if (text !== value) onChange(text);
    },
    offer: async (number) => {
      const holder = await onCheckDuplicate(number);
      typedHere.current = number;
      setFound(holder && { number, holder, isRefused: true });
      const next = holder ? withoutSerial(number) : number;
      if (next !== value) onChange(next);
      return holder === undefined;
    },
  };
};
