import type { Path } from '#shared/minutes/path';
import type { EditorWords } from '#shared/words/desk/editor-words-bangla';

export type PartName = keyof EditorWords['parts'];

/** The parts before the agenda in printing order, and where each begins. */
export const partsBefore: readonly (readonly [PartName, Path])[] = [
  ['head', ['committee']],
  ['facts', ['facts', 0]],
  ['opening', ['opening']],
  ['body', ['body']],
];

/** The parts after the agenda. */
export const partsAfter: readonly (readonly [PartName, Path])[] = [
  ['closing', ['closing']],
  ['signatures', ['signatories', 0]],
  ['issuing', ['memo', 'number']],
  ['distribution', ['distribution']],
  ['attendance', ['attendance']],
  ['annexes', ['annexes', 0]],
];
