import type { Minutes, Style } from '#shared/minutes/model';
import { fillLine } from './slots';

/** The lines of the title as printed. */
export const titleLines = (minutes: Minutes, style: Style): readonly string[] =>
  minutes.title.map(
    (line, index) => fillLine(line, minutes, style) + (index === minutes.title.length - 1 ? style.endMarks.title : ''),
  );
