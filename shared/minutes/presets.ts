import type { DeepPartial } from '#shared/kernel/deep-readonly';
import type { FileStyle, Minutes, Numbering, Preset, Style } from './model';
import { presets } from './choices';

const none: Numbering = { kind: 'none', prefix: '', suffix: '', padding: 1, start: 1, bullet: '●' };
const digits = (suffix: string, more: Partial<Numbering> = {}): Numbering => ({
  ...none,
  kind: 'digits',
  suffix,
  ...more,
});
const letters = (prefix: string, suffix: string): Numbering => ({ ...none, kind: 'letters', prefix, suffix });
const bullet: Numbering = { ...none, kind: 'bullet' };

const wording: Style['wording'] = {
  chair: 'সভাপতি',
  meetingDate: 'সভার তারিখ',
  meetingTime: 'সভার সময়',
  place: 'স্থান',
  attendance: 'উপস্থিতি',
  topic: 'আলোচ্য বিষয়',
  discussion: 'আলোচনা',
  decision: 'সিদ্ধান্ত',
  implementer: 'বাস্তবায়নকারী',
  implementerColumn: 'বাস্তবায়নকারী',
  serial: 'ক্রঃ নং',
  deadline: 'সময়সীমা',
  progress: 'অগ্রগতি',
  statusDone: 'বাস্তবায়িত',
  statusOngoing: 'চলমান',
  statusNotDone: 'বাস্তবায়িত হয়নি',
  committee: 'কমিটি',
  state: 'অবস্থা',
  stateDraft: 'খসড়া',
  stateFinal: 'চূড়ান্ত',
  stateSigned: 'স্বাক্ষরিত',
  stateIssued: 'জারিকৃত',
  gradeRestricted: 'সীমিত',
  gradeConfidential: 'গোপনীয়',
  gradeSecret: 'বিশেষ গোপনীয়',
  gradeTopSecret: 'অতি গোপনীয়',
  urgent: 'জরুরি',
  immediate: 'অবিলম্বে',
  topPriority: 'সর্বোচ্চ অগ্রাধিকার',
  reminder: 'তাগিদপত্র',
  memo: 'স্মারক নম্বর',
  date: 'তারিখ',
  distribution: 'বিতরণ',
  copy: 'অনুলিপি: সদয় জ্ঞাতার্থে',
  attention: 'দৃষ্টি আকর্ষণ',
  notInSeniority: '(জ্যেষ্ঠতার ক্রমানুসারে নয়)',
  all: '(সকল)',
  annex: 'পরিশিষ্ট',
  attendanceTitle: 'সভায় উপস্থিত কর্মকর্তাগণের তালিকা',
  name: 'নাম',
  postAndOffice: 'পদবি ও দপ্তর',
  signature: 'উপস্থিতি',
  present: 'উপস্থিত',
  online: 'অনলাইনে',
  represented: 'প্রতিনিধি',
  absent: 'অনুপস্থিত',
  nameAndPost: 'নাম ও পদবি',
  office: 'দপ্তর/প্রতিষ্ঠান',
  phone: 'ফোন ও ই-মেইল',
  signHere: 'স্বাক্ষর',
  draft: 'খসড়া',
};

const dayMonthYear = { month: 'name', separator: ' ', padDay: true, commaBeforeYear: false, era: '' } as const;

/** What every preset starts from. Each value is one that real minutes show (build/domain.md). */
const base: Style = {
  preset: 'P1',
  wording,
  numbering: {
    agenda: digits('.০'),
    discussion: none,
    decisionHeading: none,
    implementerLine: none,
    decisions: letters('(', ')'),
    paragraphs: digits('।', { padding: 2, start: 2 }),
    itemSerial: digits('.'),
    decisionSerial: digits('', { padding: 2 }),
    distribution: digits(')'),
    attendance: digits('।'),
    annex: letters("-'", "'"),
    bulleted: bullet,
    numbered: digits('.'),
    lettered: letters('', ')'),
  },
  markSingleDecision: false,
  labels: { colon: ':', space: true, distributionColon: ' :', discussion: true, decisionOnLabelLine: false },
  joiners: { implementers: '/ ', distribution: ', ', award: ', ' },
  endMarks: {
    decision: '',
    lastDecision: null,
    sentence: '।',
    implementers: '',
    distribution: '',
    lastDistribution: null,
    title: '',
    time: '',
  },
  dates: {
    facts: dayMonthYear,
    signature: { month: 'number', separator: '-', padDay: true, commaBeforeYear: false, era: '' },
    deadline: dayMonthYear,
    issue: dayMonthYear,
    issueBangla: { padDay: false, commaBeforeYear: false, era: '' },
    rule: true,
  },
  time: { period: true, separator: ':', padHour: true, unit: 'টা', spaceBeforeUnit: true },
  financialYear: 'long',
  layout: {
    tablePerAgendaItem: false,
    factsBorders: true,
    actingNoteWithPost: false,
    columns: { p3: [10, 49, 41], p4: [10, 62, 28], p5: [10, 33, 36, 21], facts: [22, 78], review: [8, 32, 20, 26, 14] },
  },
  review: {
    confirms: true,
    confirmationTopic: 'গত সভার কার্যবিবরণী দৃঢ়ীকরণ',
    confirmation:
      'গত {গত সভার তারিখ} তারিখে অনুষ্ঠিত {গত সভার ক্রম} সভার কার্যবিবরণী {গত সভার প্রচারের তারিখ} তারিখে জারি করা হয়। উক্ত কার্যবিবরণীর বিষয়ে কোনো সংশোধনী প্রস্তাব পাওয়া যায়নি।',
    confirmationDecision: 'গত সভার কার্যবিবরণী সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হলো।',
    asksProgress: true,
    progressTopic: 'গত সভার সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি পর্যালোচনা',
    progressLead: 'গত সভার সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি নিম্নরূপ:',
    lastDecision: 'গত সভার সিদ্ধান্ত',
    progress: 'বাস্তবায়ন অগ্রগতি',
    remark: 'মন্তব্য',
    hasRemark: true,
  },
  show: {
    committee: false,
    state: false,
    deadline: false,
    progress: false,
    implementersInSentence: false,
    notInSeniority: true,
    attendanceAnnex: false,
  },
  page: {
    margins: { top: 20, right: 20, bottom: 20, left: 25 },
    font: 'Nikosh',
    sizePt: 13,
    tableSizePt: 12,
    lineHeight: 1.5,
    numbers: false,
    emblemHeight: 18,
  },
};

/** How a layout sets the agenda, and so which of the settings mean something in it. */
export type Layout = {
  /** What is composed of the agenda. */
  readonly body: 'narrative' | 'discussion table' | 'decision table' | 'four columns';
  /** Each agenda item has a heading with its topic. */
  readonly hasHeadings: boolean;
  /** Decisions have letters; else each has a serial of its own. */
  readonly hasLetters: boolean;
  /** Who carries out is named: below the item, or in a column. */
  readonly implementers: 'nowhere' | 'line' | 'column';
};

/** A preset: its layout, and what it changes of the style that all begin with. */
type PresetParts = { readonly layout: Layout; readonly changes: DeepPartial<Style> };

/** The five layouts (build/domain.md, “Layouts”): whatever depends on a preset asks this table. */
const parts: Readonly<Record<Preset, PresetParts>> = {
  P1: {
    layout: { body: 'narrative', hasHeadings: true, hasLetters: true, implementers: 'nowhere' },
    changes: {
      numbering: { discussion: digits('.১'), decisionHeading: digits('.২') },
      markSingleDecision: true,
      endMarks: { decision: ';', lastDecision: '।' },
    },
  },
  P2: {
    layout: { body: 'narrative', hasHeadings: true, hasLetters: true, implementers: 'line' },
    changes: {
      numbering: {
        decisionHeading: digits('.০'),
        implementerLine: digits('.০'),
        decisions: letters('', '.'),
      },
      labels: { discussion: false },
    },
  },
  P3: {
    layout: { body: 'discussion table', hasHeadings: false, hasLetters: true, implementers: 'nowhere' },
    changes: { numbering: { decisions: letters('', ')') } },
  },
  P4: {
    layout: { body: 'decision table', hasHeadings: true, hasLetters: false, implementers: 'column' },
    changes: {
      numbering: { agenda: none },
      labels: { discussion: false },
      wording: { serial: 'ক্র:নং' },
      show: { implementersInSentence: true },
    },
  },
  P5: {
    layout: { body: 'four columns', hasHeadings: false, hasLetters: true, implementers: 'column' },
    changes: {
      numbering: { decisions: letters('', ')') },
      wording: { serial: 'ক্র.নং' },
      show: { implementersInSentence: true },
    },
  },
};

export const layoutOf = (preset: Preset): Layout => parts[preset].layout;

/** The presets whose layout is such. */
export const presetsWith = (isSuch: (layout: Layout) => boolean): readonly Preset[] =>
  presets.filter((preset) => isSuch(layoutOf(preset)));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const overlay = (under: unknown, over: unknown): unknown => {
  if (over === undefined) return under;
  if (!isRecord(under) || !isRecord(over)) return over;
  const keys = [...new Set([...Object.keys(under), ...Object.keys(over)])];
  return Object.fromEntries(keys.map((key) => [key, overlay(under[key], over[key])]));
};

/** The whole style of a preset, with nothing changed. */
export const presetStyle = (preset: Preset): Style => overlay(base, { ...parts[preset].changes, preset }) as Style;

/** The whole style of a document: its preset, then what the document itself changes. */
export const resolveStyle = (fileStyle: FileStyle): Style => overlay(presetStyle(fileStyle.preset), fileStyle) as Style;

/** The same minutes in another layout; whatever the document itself has set stays set. */
export const withPreset = (minutes: Minutes, preset: Preset): Minutes => ({
  ...minutes,
  style: { ...minutes.style, preset },
});
