import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { findUnprintable } from '#shared/kernel/xml-text';
import { textsOf } from '#shared/minutes/check/texts';
import type { Meeting, PaperKind, Preset } from '#shared/minutes/model';
import { paperKinds } from '#shared/minutes/choices';
import { minutesOf } from '#shared/minutes/paper-view';
import { composePaper } from '#shared/paper/compose/compose';
import type { Paper } from '#shared/paper/paper';
import { writeDocx } from '#shared/writers/docx/write-docx';
import { writeHtml } from '#shared/writers/html/write-html';
import { writeNothi } from '#shared/writers/nothi/write-nothi';
import { writeText } from '#shared/writers/text/write-text';
import type { Arguments } from '#shared/cli/arguments';
import { printPdf } from '#shared/cli/chromium';
import type { Command, Surroundings } from '#shared/cli/command';
import { failureReason } from '#shared/cli/failure-reason';
import { loadFaces } from '#shared/cli/load-faces';
import { nothiObjections } from '#shared/cli/nothi-limits';
import { good, problem, wrongUsage, type Outcome } from '#shared/cli/outcome';
import { problemLines } from '#shared/cli/problem-lines';
import { readMeeting } from '#shared/cli/read-meeting';
import { readPreset } from '#shared/cli/read-preset';
import { writeFilesAtomically, type OutputFile } from '#shared/cli/write-files';

const formats = ['docx', 'html', 'nothi', 'txt', 'pdf'] as const;
type Format = (typeof formats)[number];
type Target = { readonly format: Format; readonly path: string };

const endings: Readonly<Record<Format, string>> = {
  docx: '.docx',
  html: '.html',
  nothi: '.html',
  txt: '.txt',
  pdf: '.pdf',
};

const targetsOf = ({ values }: Arguments): readonly Target[] =>
  formats.flatMap((format) => (values[format] === undefined ? [] : [{ format, path: values[format] }]));

/** Where a path leads, links followed; where there is nothing yet, where it would be. */
const placeOf = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
};

const checkTargets = (input: string, targets: readonly Target[], { words }: Surroundings): string | undefined => {
  if (targets.length === 0) return words.nothingToExport;
  const places = targets.map(({ path }) => placeOf(path));
  const repeated = places.findIndex((place, index) => places.indexOf(place) < index);
  if (repeated >= 0) return words.sameOutputTwice(targets[repeated]?.path ?? '');
  const own = places.indexOf(placeOf(input));
  return own >= 0 ? words.outputIsInput(targets[own]?.path ?? '') : undefined;
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const makePdf = async (html: string, { words }: Surroundings): Promise<Result<Uint8Array, string>> => {
  const pdf = await printPdf(html);
  if (pdf.ok) return pdf;
  switch (pdf.error.code) {
    case 'no-chromium':
      return fail(words.noChromium);
    case 'browser-not-runnable':
      return fail(words.browserNotRunnable(pdf.error.path));
    case 'browser-as-root':
      return fail(words.browserAsRoot);
    case 'browser-without-sandbox':
      return fail(words.browserWithoutSandbox);
    case 'browser-too-slow':
      return fail(words.browserTooSlow(pdf.error.minutes));
    case 'browser-failed':
      return fail(words.browserFailed(pdf.error.path, pdf.error.end));
  }
};

const makeContent = async (
  format: Format,
  paper: Paper,
  surroundings: Surroundings,
): Promise<Result<Uint8Array, string>> => {
  switch (format) {
    case 'docx':
      return succeed(await writeDocx(paper));
    case 'html':
      return succeed(encode(writeHtml(paper, await loadFaces())));
    case 'nothi':
      return succeed(encode(writeNothi(paper)));
    case 'txt':
      return succeed(encode(writeText(paper)));
    case 'pdf':
      return makePdf(writeHtml(paper, await loadFaces()), surroundings);
  }
};

const makeFiles = async (
  targets: readonly Target[],
  paper: Paper,
  surroundings: Surroundings,
): Promise<Result<readonly OutputFile[], string>> => {
  const files: OutputFile[] = [];
  for (const { format, path } of targets) {
    const content = await makeContent(format, paper, surroundings);
    if (!content.ok) return content;
    files.push({ path, content: content.value });
  }
  return succeed(files);
};

const formatSize = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${String(Math.ceil(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const noticesFor = (
  meeting: Meeting,
  paper: Paper,
  targets: readonly Target[],
  files: readonly OutputFile[],
  { words }: Surroundings,
) => [
  ...textsOf(minutesOf(meeting)).flatMap(({ path, text }) => {
    const count = findUnprintable(text).length;
    return count > 0 ? [words.leftOut(count, path)] : [];
  }),
  ...(paper.page.numbers && targets.some(({ format }) => format === 'docx') ? [words.latinPageNumbers] : []),
  ...targets.flatMap(({ format, path }) =>
    path.toLowerCase().endsWith(endings[format]) ? [] : [words.wrongEnding(path, endings[format])],
  ),
  ...files.flatMap(({ path, content }) => nothiObjections(path, content.length, words)),
  ...files.map(({ path, content }) => words.written(path, formatSize(content.length))),
];

/** The meeting with its minutes in another layout; whatever the file itself has set stays set. */
const inPreset = (meeting: Meeting, preset: Preset): Meeting => {
  const { minutes } = meeting.papers;
  return { ...meeting, papers: { ...meeting.papers, minutes: { ...minutes, style: { ...minutes.style, preset } } } };
};

const exportPaper = async (
  meeting: Meeting,
  kind: PaperKind,
  targets: readonly Target[],
  surroundings: Surroundings,
): Promise<Outcome> => {
  const paper = composePaper(meeting, kind);
  const files = await makeFiles(targets, paper, surroundings);
  if (!files.ok) return problem([files.error]);
  const written = await writeFilesAtomically(files.value);
  if (!written.ok) {
    const { path, error } = written.error;
    return problem([surroundings.words.cannotWrite(path, failureReason(error, surroundings.words))]);
  }
  return good('', noticesFor(meeting, paper, targets, files.value, surroundings));
};

const run = async (args: Arguments, surroundings: Surroundings): Promise<Outcome> => {
  const { language, words } = surroundings;
  const input = args.positionals[0];
  if (input === undefined) return wrongUsage(words.missingArgument('<file.json>'));
  const wanted = args.values.preset;
  const preset = wanted === undefined ? undefined : readPreset(wanted);
  if (wanted !== undefined && preset === undefined) return wrongUsage(words.badPreset(wanted));
  const { paper = 'minutes' } = args.values;
  const kind = paperKinds.find((one) => one === paper);
  if (kind === undefined) return wrongUsage(words.badPaper(paper, paperKinds.join(', ')));
  const targets = targetsOf(args);
  const objection = checkTargets(input, targets, surroundings);
  if (objection !== undefined) return wrongUsage(objection);
  const meeting = await readMeeting(input, surroundings);
  if (!meeting.ok) {
    return 'sentence' in meeting.error
      ? problem([meeting.error.sentence])
      : problem([...problemLines(meeting.error.problems, language), words.refused]);
  }
  return exportPaper(preset ? inPreset(meeting.value, preset) : meeting.value, kind, targets, surroundings);
};

/** `export`: one paper of a meeting, the minutes unless told otherwise, as DOCX, HTML, nothi HTML, text and PDF. */
export const exportCommand: Command = {
  options: { docx: true, html: true, nothi: true, txt: true, pdf: true, preset: true, paper: true },
  positionals: 1,
  run,
};
