import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { findUnprintable } from '#shared/kernel/xml-text';
import { textsOf } from '#shared/minutes/check/texts';
import type { Meeting, PaperKind, Preset } from '#shared/minutes/model';
import { paperKinds } from '#shared/minutes/choices';
import { minutesOf } from '#shared/minutes/paper-view';
import { composePaper } from '#shared/paper/compose/compose';
import type { Paper } from '#shared/paper/paper';
import { writeDocx } from '#shared/writers/docx/write-docx';
import { writeNothi } from '#shared/writers/nothi/write-nothi';
import { writeText } from '#shared/writers/text/write-text';
import type { Arguments } from '#shared/cli/arguments';
import { makePages, type PagesFailure } from '#shared/cli/browser/make-pages';
import type { Command, Surroundings } from '#shared/cli/command';
import { failureReason } from '#shared/cli/failure-reason';
import { nothiObjections } from '#shared/cli/nothi-limits';
import { good, problem, wrongUsage, type Outcome } from '#shared/cli/outcome';
import { problemLines } from '#shared/cli/problem-lines';
import { readMeeting } from '#shared/cli/read-meeting';
import { readPreset } from '#shared/cli/read-preset';
import { writeFilesAtomically, type OutputFile } from '#shared/cli/write-files';

const formats = ['docx', 'html', 'nothi', 'txt', 'pdf'] as const;
type Format = (typeof formats)[number];
type Target = { readonly format: Format; readonly path: string };

type ExportRequest = {
  readonly meeting: Meeting;
  readonly kind: PaperKind;
  /** The meeting's paper of that kind. */
  readonly paper: Paper;
  readonly surroundings: Surroundings;
};

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

type Made = { readonly files: readonly OutputFile[]; readonly failures: readonly string[] };

/** Why pages were not made; `what` names the formats that are missing for it. */
const explain = (failure: PagesFailure, what: string, { words }: Surroundings): string => {
  switch (failure.code) {
    case 'no-chromium':
      return words.noChromium(what);
    case 'browser-not-runnable':
      return words.browserNotRunnable(what, failure.path);
    case 'browser-as-root':
      return words.browserAsRoot(what);
    case 'browser-without-sandbox':
      return words.browserWithoutSandbox(what);
    case 'browser-too-slow':
      return words.browserTooSlow(what, failure.minutes);
    case 'browser-failed':
      return words.browserFailed(what, failure.path, failure.end);
  }
};

/** What is made of page boxes, by a browser: all of it by one layout. */
const makePaged = async (targets: readonly Target[], request: ExportRequest): Promise<Made> => {
  const paged = targets.filter(({ format }) => format === 'html' || format === 'pdf');
  if (paged.length === 0) return { files: [], failures: [] };
  const { meeting, kind, paper, surroundings } = request;
  const pages = await makePages({
    meeting,
    paper: kind,
    title: paper.title,
    isPdfWanted: paged.some(({ format }) => format === 'pdf'),
  });
  if (!pages.ok) {
    const what = paged.map(({ format }) => format.toUpperCase()).join(', ');
    return { files: [], failures: [explain(pages.error, what, surroundings)] };
  }
  const { html, pdf } = pages.value;
  const files = paged.map(({ format, path }) => ({ path, content: format === 'pdf' && pdf ? pdf : encode(html) }));
  return { files, failures: [] };
};

const writers: Readonly<Partial<Record<Format, (paper: Paper) => Promise<Uint8Array> | Uint8Array>>> = {
  docx: writeDocx,
  nothi: (paper) => encode(writeNothi(paper)),
  txt: (paper) => encode(writeText(paper)),
};

/** All that can be made, in the order asked for, and why the others could not. */
const makeFiles = async (targets: readonly Target[], request: ExportRequest): Promise<Made> => {
  const paged = await makePaged(targets, request);
  const files: OutputFile[] = [];
  for (const { format, path } of targets) {
    const content = writers[format]
      ? await writers[format](request.paper)
      : paged.files.find((file) => file.path === path)?.content;
    if (content) files.push({ path, content });
  }
  return { files, failures: paged.failures };
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

const exportPaper = async (targets: readonly Target[], request: ExportRequest): Promise<Outcome> => {
  const { meeting, paper, surroundings } = request;
  const { files, failures } = await makeFiles(targets, request);
  const written = await writeFilesAtomically(files);
  if (!written.ok) {
    const { path, error } = written.error;
    return problem([...failures, surroundings.words.cannotWrite(path, failureReason(error, surroundings.words))]);
  }
  const made = targets.filter(({ path }) => files.some((file) => file.path === path));
  const notices = noticesFor(meeting, paper, made, files, surroundings);
  return failures.length > 0 ? problem([...notices, ...failures]) : good('', notices);
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
  const shown = preset ? inPreset(meeting.value, preset) : meeting.value;
  return exportPaper(targets, { meeting: shown, kind, paper: composePaper(shown, kind), surroundings });
};

/** `export`: one paper of a meeting, the minutes unless told otherwise, as DOCX, HTML, nothi HTML, text and PDF. */
export const exportCommand: Command = {
  options: { docx: true, html: true, nothi: true, txt: true, pdf: true, preset: true, paper: true },
  positionals: 1,
  run,
};
