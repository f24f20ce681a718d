import { expectValue } from '#shared/kernel/result';
import { parseMeeting } from '#shared/minutes/parse';
import { compose } from '#shared/paper/compose/compose';
import { writeDocx } from '#shared/writers/docx/write-docx';
import { minutesOf } from '#shared/minutes/paper-view';

/** Milliseconds of the three stages of an export to DOCX. */
export type Stages = { readonly parse: number; readonly compose: number; readonly write: number };

export const measureStages = async (json: string): Promise<Stages> => {
  const start = performance.now();
  const minutes = minutesOf(expectValue(parseMeeting(json)));
  const parsed = performance.now();
  const paper = compose(minutes);
  const composed = performance.now();
  await writeDocx(paper);
  return { parse: parsed - start, compose: composed - parsed, write: performance.now() - composed };
};
