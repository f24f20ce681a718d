import { toBanglaDate } from '#shared/calendar/bangla-calendar';
import { formatCivilDate, type CivilDate } from '#shared/calendar/civil-date';
import { formatBanglaDate } from '#shared/calendar/format-date';
import { substanceOf } from '#shared/bangla/script';
import { issueDateOf, meetingDateOf } from '#shared/minutes/meeting-date';
import type { Implementer, Minutes, Preset } from './model';
import { composeMemoNumber } from './phrases/memo';
import { resolveStyle } from './presets';
import { topBlocksOf, walkBlocks } from './walk-blocks';

/** A date in both forms; null where the document has none, `bangla` null before the official calendar. */
export type BothDates = { readonly iso: string; readonly bangla: string | null };

/** What is in a document, counted. */
export type Inspection = {
  readonly agendaItems: number;
  readonly decisions: number;
  readonly implementers: number;
  readonly implementersDistinct: number;
  readonly tables: number;
  readonly nestedTables: number;
  readonly distributionLines: number;
  readonly attendees: number;
  readonly annexes: number;
  readonly words: number;
  readonly memoNumber: string | null;
  readonly meetingDate: BothDates | null;
  readonly issueDate: BothDates | null;
  readonly preset: Preset;
};

const implementersOf = ({ agenda }: Minutes): readonly Implementer[] =>
  agenda.flatMap((item) => [
    ...(item.implementers?.list ?? []),
    ...(item.decisions ?? []).flatMap((decision) => decision.implementers?.list ?? []),
  ]);

const countTables = (minutes: Minutes): { readonly tables: number; readonly nestedTables: number } => {
  let tables = 0;
  let nestedTables = 0;
  for (const top of topBlocksOf(minutes)) {
    walkBlocks(top, (block, path) => {
      if (block.type !== 'table') return;
      tables += 1;
      if (path.slice(top.path.length).includes('cells')) nestedTables += 1;
    });
  }
  return { tables, nestedTables };
};

const bothDates = (date: CivilDate | undefined, minutes: Minutes): BothDates | null => {
  if (!date) return null;
  const bangla = toBanglaDate(date);
  const form = resolveStyle(minutes.style).dates.issueBangla;
  return { iso: formatCivilDate(date), bangla: bangla.ok ? formatBanglaDate(bangla.value, form) : null };
};

const wordSegmenter = new Intl.Segmenter('bn', { granularity: 'word' });

/** Words between spaces, some hundred letters at a time: before V8 12.4 (Node 20) a long text takes the square of its length. */
const stretches = /\S[\s\S]{0,500}(?!\S)|\S{1,1000}/gu;

/** Words as a reader of Bangla counts them, by Unicode's word boundaries; none reaches across white space. */
export const countWords = (text: string): number => {
  let words = 0;
  for (const [stretch] of text.matchAll(stretches)) {
    for (const { isWordLike } of wordSegmenter.segment(stretch)) if (isWordLike === true) words += 1;
  }
  return words;
};

/** Counts what a document holds; `printedText` is what the text writer makes of it. */
export const inspectMinutes = (minutes: Minutes, printedText: string): Inspection => {
  const implementers = implementersOf(minutes);
  return {
    agendaItems: minutes.agenda.length,
    decisions: minutes.agenda.reduce((sum, item) => sum + (item.decisions ?? []).length, 0),
    implementers: implementers.length,
    implementersDistinct: new Set(implementers.map(({ name }) => substanceOf(name))).size,
    ...countTables(minutes),
    distributionLines: minutes.distribution.reduce((sum, list) => sum + list.lines.length, 0),
    attendees: (minutes.attendance ?? []).length,
    annexes: (minutes.annexes ?? []).length,
    words: countWords(printedText),
    memoNumber: minutes.memo?.literal?.number ?? composeMemoNumber(minutes) ?? null,
    meetingDate: bothDates(meetingDateOf(minutes), minutes),
    issueDate: bothDates(issueDateOf(minutes), minutes),
    preset: minutes.style.preset,
  };
};
