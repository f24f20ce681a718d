// Every setting of a document's style, in the order the editor shows them. A setting of the schema that is missing here
// breaks a test.
import type { Preset, Style } from '#shared/minutes/model';
import type { Control, GroupName, LeafControl, Place, SectionName, Setting, Surroundings } from './setting';
import { samples } from './samples';
import { presetsWith } from '#shared/minutes/presets';

type Row = readonly [place: string, control: Control, presets?: readonly Preset[]];

const on: Control = { kind: 'switch' };
const millimetres: Control = { kind: 'number', least: 0, most: 100, decimals: 1, step: 1, unit: 'millimetres' };
const word: Control = { kind: 'word', least: 0, most: 200 };
const numbering: Control = { kind: 'numbering' };
const gregorian: Control = { kind: 'gregorian' };

const points = (least: number): Control => ({
  kind: 'number',
  least,
  most: 24,
  decimals: 1,
  step: 0.5,
  unit: 'points',
});

const mark = (around: Surroundings): Control => ({ kind: 'mark', most: 20, around });

const lastMark = (others: Place, around: Surroundings): Control => ({ kind: 'last-mark', most: 20, others, around });

const narrative = presetsWith(({ body }) => body === 'narrative');
const withHeadings = presetsWith(({ hasHeadings }) => hasHeadings);
const lettered = presetsWith(({ hasLetters }) => hasLetters);
const withSerials = presetsWith(({ hasLetters }) => !hasLetters);
const withDiscussionTable = presetsWith(({ body }) => body === 'discussion table');
const withDecisionTable = presetsWith(({ body }) => body === 'decision table');
const withFourColumns = presetsWith(({ body }) => body === 'four columns');
const withDiscussionColumn = [...withDiscussionTable, ...withFourColumns];
const withImplementerColumn = presetsWith(({ implementers }) => implementers === 'column');

const section = (group: GroupName, name: SectionName, rows: readonly Row[]): readonly Setting[] =>
  rows.map(([place, control, presets]) => ({
    place: place.split('.'),
    group,
    section: name,
    control,
    ...(presets ? { presets } : {}),
  }));

const words = (name: SectionName, names: readonly (keyof Style['wording'])[]): readonly Setting[] =>
  section(
    'wording',
    name,
    names.map((own) => [`wording.${own}`, word]),
  );

const page: readonly Setting[] = [
  ...section('page', 'type', [
    ['page.font', { kind: 'word', least: 1, most: 100 }],
    ['page.sizePt', points(8)],
    ['page.tableSizePt', points(6)],
    ['page.lineHeight', { kind: 'number', least: 1, most: 3, decimals: 2, step: 0.1, unit: 'times' }],
  ]),
  ...section('page', 'margins', [
    ['page.margins.top', millimetres],
    ['page.margins.right', millimetres],
    ['page.margins.bottom', millimetres],
    ['page.margins.left', millimetres],
  ]),
  ...section('page', 'sheet', [
    ['page.numbers', on],
    ['page.emblemHeight', { kind: 'number', least: 5, most: 60, decimals: 1, step: 1, unit: 'millimetres' }],
  ]),
];

const numberings: readonly Setting[] = [
  ...section('numbering', 'agenda', [
    ['numbering.agenda', numbering, withHeadings],
    ['numbering.discussion', numbering, withHeadings],
    ['numbering.decisionHeading', numbering, narrative],
    ['numbering.implementerLine', numbering, withHeadings],
  ]),
  ...section('numbering', 'decisions', [
    ['numbering.decisions', numbering, lettered],
    ['markSingleDecision', on, lettered],
  ]),
  ...section('numbering', 'tableSerials', [
    ['numbering.itemSerial', numbering, withDiscussionColumn],
    ['numbering.decisionSerial', numbering, withSerials],
  ]),
  ...section('numbering', 'paragraphs', [
    ['numbering.paragraphs', numbering],
    ['numbering.distribution', numbering],
    ['numbering.attendance', numbering],
    ['numbering.annex', { kind: 'annexNumbering' }],
  ]),
  ...section('numbering', 'lists', [
    ['numbering.bulleted', numbering],
    ['numbering.numbered', numbering],
    ['numbering.lettered', numbering],
  ]),
];

const marks: readonly Setting[] = [
  ...section('marks', 'labels', [
    ['labels.colon', mark(samples.colon)],
    ['labels.space', on],
    ['labels.distributionColon', mark(samples.distributionColon)],
    ['labels.discussion', on, withHeadings],
    ['labels.decisionOnLabelLine', on, narrative],
  ]),
  ...section('marks', 'joiners', [
    ['joiners.implementers', mark(samples.implementers)],
    ['joiners.distribution', mark(samples.address)],
    ['joiners.award', mark(samples.award)],
  ]),
  ...section('marks', 'endMarks', [
    ['endMarks.decision', mark(samples.decision)],
    ['endMarks.lastDecision', lastMark(['endMarks', 'decision'], samples.decision)],
    ['endMarks.sentence', mark(samples.decision)],
    ['endMarks.implementers', mark(samples.implementerLine)],
    ['endMarks.distribution', mark(samples.distributionLine)],
    ['endMarks.lastDistribution', lastMark(['endMarks', 'distribution'], samples.distributionLine)],
    ['endMarks.title', mark(samples.title)],
    ['endMarks.time', mark(samples.time)],
  ]),
];

const sentence: Control = { kind: 'word', least: 0, most: 2000 };

const wording: readonly Setting[] = [
  ...words('facts', ['chair', 'meetingDate', 'meetingTime', 'place', 'attendance']),
  ...words('body', ['topic', 'discussion', 'decision', 'implementer', 'serial']),
  ...section('wording', 'body', [['wording.implementerColumn', word, withImplementerColumn]]),
  ...words('issuing', ['memo', 'date', 'distribution', 'copy', 'attention', 'notInSeniority', 'all']),
  ...words('head', ['draft', 'gradeRestricted', 'gradeConfidential', 'gradeSecret', 'gradeTopSecret']),
  ...words('head', ['urgent', 'immediate', 'topPriority', 'reminder']),
  ...words('annex', ['annex', 'attendanceTitle', 'name', 'postAndOffice', 'signature']),
  ...words('annex', ['present', 'online', 'represented', 'absent']),
  ...words('attendanceSheet', ['nameAndPost', 'office', 'phone', 'signHere']),
  ...section('wording', 'review', [
    ['review.confirms', on],
    ['review.confirmationTopic', word],
    ['review.confirmation', sentence],
    ['review.confirmationDecision', sentence],
    ['review.asksProgress', on],
    ['review.progressTopic', word],
    ['review.progressLead', sentence],
    ['review.lastDecision', word],
    ['review.progress', word],
    ['review.hasRemark', on],
    ['review.remark', word],
  ]),
  ...words('records', ['committee', 'state', 'stateDraft', 'stateFinal', 'stateSigned', 'stateIssued']),
  ...words('records', ['deadline', 'progress', 'statusDone', 'statusOngoing', 'statusNotDone']),
];

const dates: readonly Setting[] = [
  ...section('dates', 'dates', [
    ['dates.facts', gregorian],
    ['dates.signature', gregorian],
    ['dates.deadline', gregorian],
    ['dates.issueBangla', { kind: 'bangla' }],
    ['dates.issue', gregorian],
    ['dates.rule', on],
  ]),
  ...section('dates', 'time', [
    ['time', { kind: 'time' }],
    ['financialYear', { kind: 'choice', choices: ['long', 'short'] } satisfies LeafControl],
  ]),
];

const tables: readonly Setting[] = section('tables', 'tables', [
  ['layout.columns.p3', { kind: 'columns', table: 'p3' }, withDiscussionTable],
  ['layout.columns.p4', { kind: 'columns', table: 'p4' }, withDecisionTable],
  ['layout.columns.p5', { kind: 'columns', table: 'p5' }, withFourColumns],
  ['layout.tablePerAgendaItem', on, withDecisionTable],
  ['layout.columns.facts', { kind: 'columns', table: 'facts' }],
  ['layout.columns.review', { kind: 'columns', table: 'review' }],
  ['layout.factsBorders', on],
]);

const show: readonly Setting[] = section('show', 'shown', [
  ['show.notInSeniority', on],
  ['layout.actingNoteWithPost', on],
  ['show.attendanceAnnex', on],
  ['show.implementersInSentence', on],
  ['show.deadline', on],
  ['show.progress', on],
  ['show.committee', on],
  ['show.state', on],
]);

export const settingsTable: readonly Setting[] = [
  ...page,
  ...numberings,
  ...marks,
  ...wording,
  ...dates,
  ...tables,
  ...show,
];
