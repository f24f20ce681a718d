import { presets } from '#shared/minutes/choices';
import { z } from './zod';
import { numbering } from './numbering';

const word = z.string().max(200);
const mark = z.string().max(20);
const millimetres = z.number().min(0).max(100);
const share = z.number().positive().max(100);

export const preset = z.enum(presets);

/** Every word the program itself puts on the paper. */
const wording = z.strictObject({
  chair: word,
  meetingDate: word,
  meetingTime: word,
  place: word,
  attendance: word,
  topic: word,
  discussion: word,
  decision: word,
  implementer: word,
  /** Head of the implementer column. */
  implementerColumn: word,
  serial: word,
  deadline: word,
  progress: word,
  statusDone: word,
  statusOngoing: word,
  statusNotDone: word,
  committee: word,
  state: word,
  stateDraft: word,
  stateFinal: word,
  stateSigned: word,
  stateIssued: word,
  gradeRestricted: word,
  gradeConfidential: word,
  gradeSecret: word,
  gradeTopSecret: word,
  urgent: word,
  immediate: word,
  topPriority: word,
  reminder: word,
  memo: word,
  date: word,
  distribution: word,
  copy: word,
  attention: word,
  /** Printed after a distribution heading: not in order of seniority. */
  notInSeniority: word,
  all: word,
  annex: word,
  attendanceTitle: word,
  name: word,
  postAndOffice: word,
  signature: word,
  present: word,
  online: word,
  represented: word,
  absent: word,
  draft: word,
  /** Columns of the attendance sheet. */
  nameAndPost: word,
  office: word,
  phone: word,
  signHere: word,
});

const sentence = z.string().max(2000);

/** How a meeting's minutes begin with those of the last one: what is written when the meeting is made. */
const review = z.strictObject({
  /** Whether the first item confirms the last minutes. */
  confirms: z.boolean(),
  confirmationTopic: word,
  /** May hold the slots of the last meeting. */
  confirmation: sentence,
  /** What is decided there; nothing where it is empty. */
  confirmationDecision: sentence,
  /** Whether open decisions come in a table of their progress. */
  asksProgress: z.boolean(),
  progressTopic: word,
  progressLead: sentence,
  /** Heads of the table's columns; the serial and who carries out are named as elsewhere. */
  lastDecision: word,
  progress: word,
  remark: word,
  /** Whether there is a column for remarks. */
  hasRemark: z.boolean(),
});

const gregorianForm = z.strictObject({
  month: z.enum(['name', 'number']),
  /** Between day, month and year. */
  separator: z.string().max(4),
  padDay: z.boolean(),
  commaBeforeYear: z.boolean(),
  /** খ্রিস্টাব্দ, খ্রি. or nothing. */
  era: mark,
});

const banglaForm = z.strictObject({
  padDay: z.boolean(),
  commaBeforeYear: z.boolean(),
  /** বঙ্গাব্দ or nothing. */
  era: mark,
});

const timeForm = z.strictObject({
  period: z.boolean(),
  separator: z.enum([':', '.']),
  padHour: z.boolean(),
  unit: mark,
  spaceBeforeUnit: z.boolean(),
});

/**
 * Everything about the look and the wording of one document. A file keeps only what differs from its preset.
 * Lengths on the page are millimetres, type sizes points, column widths percents of the text width.
 */
export const style = z.strictObject({
  preset,
  wording,
  numbering: z.strictObject({
    agenda: numbering,
    discussion: numbering,
    decisionHeading: numbering,
    implementerLine: numbering,
    decisions: numbering,
    paragraphs: numbering,
    /** First column of a P3 or P5 table. */
    itemSerial: numbering,
    /** First column of a P4 table. */
    decisionSerial: numbering,
    distribution: numbering,
    attendance: numbering,
    annex: numbering,
    bulleted: numbering,
    numbered: numbering,
    lettered: numbering,
  }),
  /** Whether the only decision of an agenda item gets its letter. */
  markSingleDecision: z.boolean(),
  labels: z.strictObject({
    /** After the labels of agenda item, discussion, decision, implementer, memo and date. */
    colon: mark,
    /** A space between such a label and what it is the label of. */
    space: z.boolean(),
    /** After a distribution heading. */
    distributionColon: mark,
    discussion: z.boolean(),
    /** The decisions of an agenda item start on the line of their label. */
    decisionOnLabelLine: z.boolean(),
  }),
  joiners: z.strictObject({
    implementers: mark,
    /** Between post, section and office of a distribution line. */
    distribution: mark,
    /** Between a name and its award. */
    award: mark,
  }),
  endMarks: z.strictObject({
    decision: mark,
    /** Null: as the others. */
    lastDecision: mark.nullable(),
    /** Of a decision's sentence that has no mark at all: typed for a list whose layout gave one. */
    sentence: mark,
    /** Of a line or a cell of implementers. */
    implementers: mark,
    distribution: mark,
    lastDistribution: mark.nullable(),
    title: mark,
    time: mark,
  }),
  dates: z.strictObject({
    facts: gregorianForm,
    signature: gregorianForm,
    deadline: gregorianForm,
    issue: gregorianForm,
    issueBangla: banglaForm,
    /** A rule between the Bangla and the Gregorian issue date. */
    rule: z.boolean(),
  }),
  time: timeForm,
  financialYear: z.enum(['long', 'short']),
  layout: z.strictObject({
    /** P4: a table under each agenda item in place of one at the end. */
    tablePerAgendaItem: z.boolean(),
    factsBorders: z.boolean(),
    /** (অতিরিক্ত দায়িত্ব) on the line of the post in place of one of its own. */
    actingNoteWithPost: z.boolean(),
    columns: z.strictObject({
      p3: z.tuple([share, share, share]),
      p4: z.tuple([share, share, share]),
      p5: z.tuple([share, share, share, share]),
      facts: z.tuple([share, share]),
      /** Progress of the last meeting's decisions; the last is for remarks. */
      review: z.tuple([share, share, share, share, share]),
    }),
  }),
  review,
  /** Records that are kept but printed only when asked for. */
  show: z.strictObject({
    committee: z.boolean(),
    state: z.boolean(),
    deadline: z.boolean(),
    progress: z.boolean(),
    implementersInSentence: z.boolean(),
    notInSeniority: z.boolean(),
    attendanceAnnex: z.boolean(),
  }),
  page: z.strictObject({
    margins: z.strictObject({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }),
    font: z.string().min(1).max(100),
    sizePt: z.number().min(8).max(24),
    tableSizePt: z.number().min(6).max(24),
    /** Line height as a multiple of the type size. */
    lineHeight: z.number().min(1).max(3),
    numbers: z.boolean(),
    emblemHeight: z.number().min(5).max(60),
  }),
});
