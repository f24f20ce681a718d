import type { AttendanceSheet, Meeting } from './model';

const minutesWord = 'কার্যবিবরণী'.normalize('NFC');
const sheetWord = 'হাজিরা'.normalize('NFC');

/** Empty rows of a new sheet. */
const blankRows = 5;
/** The same where nobody is named yet. */
const blankRowsAlone = 15;

/** `… সভার হাজিরা`: the title of the minutes with the word for this paper, or that word below it. */
const titleOf = ({ papers }: Meeting): readonly string[] => {
  const lines = papers.minutes.title.map((text) => text.normalize('NFC'));
  const renamed = lines.map((text) => text.replace(minutesWord, sheetWord));
  return renamed.some((text, index) => text !== lines[index]) ? renamed : [...lines, sheetWord];
};

/** The attendance sheet as it begins: for the people of the attendance list, in the style of the minutes. */
export const newAttendanceSheet = (meeting: Meeting): AttendanceSheet => ({
  state: 'draft',
  title: titleOf(meeting),
  distribution: [],
  blankRows: (meeting.attendance ?? []).length > 0 ? blankRows : blankRowsAlone,
});
