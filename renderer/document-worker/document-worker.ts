import { parseCivilDate } from '#shared/calendar/civil-date';
import { checkMinutes } from '#shared/minutes/check/check-minutes';
import { countWords } from '#shared/minutes/inspect';
import { minutesOf } from '#shared/minutes/paper-view';
import { formatMeeting } from '#shared/minutes/parse';
import type { Meeting, PaperKind } from '#shared/minutes/model';
import { composePaper } from '#shared/paper/compose/compose';
import { writeDocx } from '#shared/writers/docx/write-docx';
import { writeNothi } from '#shared/writers/nothi/write-nothi';
import { writeText } from '#shared/writers/text/write-text';
import type { Checked, CheckedAgainst, ExportFormat, Task, WorkerReply, WorkerRequest } from './messages';

// What takes long runs beside the window, so that nobody who types waits for it, and so that it can be stopped.

const makeExport = (
  meeting: Meeting,
  paper: PaperKind,
  format: ExportFormat,
): Promise<Uint8Array | string> | string => {
  switch (format) {
    case 'docx':
      return writeDocx(composePaper(meeting, paper));
    case 'text':
      return writeText(composePaper(meeting, paper));
    case 'nothi':
      return writeNothi(composePaper(meeting, paper));
    case 'minutes':
      return formatMeeting(meeting);
  }
};

const check = (meeting: Meeting, { today, mostDaysToIssue, lastMemo }: CheckedAgainst): Checked => {
  const minutes = minutesOf(meeting);
  return {
    problems: checkMinutes(minutes, { today: parseCivilDate(today), mostDaysToIssue, lastMemo }),
    words: countWords(writeText(composePaper(meeting, 'minutes'))),
  };
};

const perform = async (task: Task): Promise<unknown> =>
  task.kind === 'export' ? makeExport(task.meeting, task.paper, task.format) : check(task.meeting, task);

const answer = async ({ id, task }: WorkerRequest): Promise<WorkerReply> => {
  try {
    return { id, ok: true, value: await perform(task) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  void answer(event.data).then((reply) => {
    postMessage(reply);
  });
});
