import { parseCivilDate } from '#shared/calendar/civil-date';
import { expectValue } from '#shared/kernel/result';
import { checkMinutes } from '#shared/minutes/check/check-minutes';
import { textsOf } from '#shared/minutes/check/texts';
import { countWords } from '#shared/minutes/inspect';
import { formatMinutes, parseMinutes } from '#shared/minutes/parse';
import type { Minutes } from '#shared/minutes/model';
import { compose } from '#shared/paper/compose/compose';
import { writeDocx } from '#shared/writers/docx/write-docx';
import { writeNothi } from '#shared/writers/nothi/write-nothi';
import { writeText } from '#shared/writers/text/write-text';
import type { Checked, ExportFormat, Task, WorkerReply, WorkerRequest } from './messages';

// What takes long runs beside the window, so that nobody who types waits for it, and so that it can be stopped.

const makeExport = (minutes: Minutes, format: ExportFormat): Promise<Uint8Array | string> | string => {
  switch (format) {
    case 'docx':
      return writeDocx(compose(minutes));
    case 'text':
      return writeText(compose(minutes));
    case 'nothi':
      return writeNothi(compose(minutes));
    case 'minutes':
      return formatMinutes(minutes);
  }
};

const check = (minutes: Minutes, today: string): Checked => ({
  problems: checkMinutes(minutes, parseCivilDate(today)),
  words: textsOf(minutes).reduce(
    (count, { path, text }) => (path.startsWith('style') ? count : count + countWords(text)),
    0,
  ),
});

const perform = async (task: Task): Promise<unknown> => {
  const minutes = expectValue(parseMinutes(task.json));
  return task.kind === 'export' ? makeExport(minutes, task.format) : check(minutes, task.today);
};

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
