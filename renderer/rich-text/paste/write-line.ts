import { toNfc } from '#shared/bangla/script';
import type { Run } from '#shared/minutes/model';
import { cleanText } from './clean-text';
import type { Look } from './look';
import { needsSign, raiseDigits } from './raise-digits';
import { runOf, sameMarks, type Marks } from './marks';
import { splitByScript } from './split-by-script';

type Piece = { text: string; readonly marks: Marks };

/** The text of one paragraph as it is gathered from the document. */
export type Line = {
  readonly addText: (text: string, look: Look) => void;
  readonly addBreak: () => void;
  readonly addTab: () => void;
  readonly isEmpty: () => boolean;
  /** The paragraph's runs: merged, trimmed, NFC. */
  readonly finish: () => readonly Run[];
};

const collapse = (text: string, whiteSpace: Look['whiteSpace']): string => {
  if (whiteSpace === 'keep') return text;
  if (whiteSpace === 'lines') return text.replace(/[ \t]*\n[ \t]*/gu, '\n').replace(/[ \t]+/gu, ' ');
  return text.replace(/[ \t\n]+/gu, ' ');
};

/** Takes characters off the end as long as they are such. A pattern would search a long text anew at every line break. */
const trimEnd = (pieces: Piece[], isSpace: (character: string) => boolean): void => {
  for (let last = pieces.at(-1); last; last = pieces.at(-1)) {
    let end = last.text.length;
    while (end > 0 && isSpace(last.text.charAt(end - 1))) end -= 1;
    last.text = last.text.slice(0, end);
    if (end > 0) return;
    pieces.pop();
  }
};

const isAnySpace = (character: string): boolean => /\s/u.test(character);
const isPlainSpace = (character: string): boolean => character === ' ';

const trimStart = (pieces: Piece[]): void => {
  for (let first = pieces[0]; first; first = pieces[0]) {
    first.text = first.text.trimStart();
    if (first.text !== '') return;
    pieces.shift();
  }
};

/**
 * Pieces of one look as one. A vowel sign or joiner belongs to the letter before it, whatever look it was given: apart,
 * neither is drawn right.
 */
const mergePieces = (pieces: readonly Piece[]): readonly Piece[] => {
  const merged: Piece[] = [];
  for (const { text, marks } of pieces) {
    const last = merged.at(-1);
    if (last && sameMarks(last.marks, marks)) {
      last.text += text;
      continue;
    }
    const signs = /^[\p{M}\u200C\u200D]+/u.exec(text)?.[0] ?? '';
    const moved = last && signs !== '' && !/\s$/u.test(last.text) ? signs : '';
    if (last) last.text += moved;
    const rest = text.slice(moved.length);
    if (rest !== '') merged.push({ text: rest, marks });
  }
  return merged;
};

/** Gathers text as HTML lays it out: white space collapses unless it is to be kept, and none stands at either end. */
export const writeLine = (): Line => {
  const pieces: Piece[] = [];
  let lastRaised: Look['raised'];
  /** The sign before raised Bangla digits is set once, though Word may write them in several spans. */
  const onOneLine = (text: string, { raised }: Look): string => {
    const goesOn = raised !== undefined && raised === lastRaised && needsSign(text);
    lastRaised = raised;
    return raised === undefined || goesOn ? text : raiseDigits(text, raised);
  };
  const add = (text: string, look: Look): void => {
    const before = pieces.at(-1)?.text.at(-1) ?? '\n';
    const isLoose = look.whiteSpace !== 'keep' && /\s/u.test(before);
    const kept = isLoose ? text.replace(/^ +/u, '') : text;
    if (kept === '') return;
    for (const part of splitByScript(kept, look)) pieces.push({ ...part });
  };
  const addMark = (mark: '\n' | '\t'): void => {
    trimEnd(pieces, isPlainSpace);
    const last = pieces.at(-1);
    if (last) pieces.push({ text: mark, marks: last.marks });
  };
  return {
    addText: (text, look) => {
      add(onOneLine(collapse(cleanText(text), look.whiteSpace), look), look);
    },
    addBreak: () => {
      addMark('\n');
    },
    addTab: () => {
      addMark('\t');
    },
    isEmpty: () => pieces.every(({ text }) => text.trim() === ''),
    finish: () => {
      trimEnd(pieces, isAnySpace);
      trimStart(pieces);
      return mergePieces(pieces).map(({ text, marks }) => runOf(toNfc(text), marks));
    },
  };
};
