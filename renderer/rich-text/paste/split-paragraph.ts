import { limits } from '#shared/minutes/limits';
import type { Paragraph, Run } from '#shared/minutes/model';

/** The end of a piece of a text: at a space if there is one near, never inside a letter. */
const endOfPiece = (text: string, most: number): number => {
  if (text.length <= most) return text.length;
  const space = text.lastIndexOf(' ', most);
  if (space > most / 2) return space;
  let end = most;
  while (end > most / 2 && /^[\p{M}\p{Join_Control}\uDC00-\uDFFF]/u.test(text.slice(end, end + 2))) end -= 1;
  return end;
};

const splitRun = (run: Run, most: number): readonly Run[] => {
  const runs: Run[] = [];
  for (let rest = run.text; rest !== '';) {
    const end = endOfPiece(rest, most);
    runs.push({ ...run, text: rest.slice(0, end) });
    rest = rest.slice(end);
  }
  return runs;
};

/** A paragraph as one or more, each with no more runs and no longer text than the model holds. */
export const splitParagraph = (
  paragraph: Paragraph,
  mostRuns: number = limits.runs,
  mostText: number = limits.textLength,
): readonly Paragraph[] => {
  const length = paragraph.runs.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= mostText && paragraph.runs.length <= mostRuns) return [paragraph];
  const parts: Run[][] = [[]];
  let room = mostText;
  for (const run of paragraph.runs.flatMap((whole) => splitRun(whole, mostText))) {
    if (run.text.length > room || (parts.at(-1)?.length ?? 0) >= mostRuns) {
      parts.push([]);
      room = mostText;
    }
    parts.at(-1)?.push(run);
    room -= run.text.length;
  }
  return parts.map((runs) => ({ ...paragraph, runs }));
};
