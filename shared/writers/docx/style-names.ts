import type { Role } from '#shared/paper/paper';

/** The id and the name of the Word style of each role, as a person sees them in Word's styles pane. */
export const styleNames: Readonly<Record<Role, string>> = {
  grade: 'Minutes Grade',
  urgency: 'Minutes Urgency',
  draftMark: 'Minutes Draft Mark',
  letterhead: 'Minutes Letterhead',
  record: 'Minutes Record',
  title: 'Minutes Title',
  factLabel: 'Minutes Fact Label',
  factValue: 'Minutes Fact Value',
  body: 'Minutes Body',
  leadIn: 'Minutes Lead-in',
  agendaHeading: 'Minutes Agenda Heading',
  discussion: 'Minutes Discussion',
  decisionHeading: 'Minutes Decision Heading',
  decision: 'Minutes Decision',
  implementers: 'Minutes Implementers',
  tableHead: 'Minutes Table Head',
  tableText: 'Minutes Table Text',
  tableNumber: 'Minutes Table Number',
  innerTableHead: 'Minutes Inner Table Head',
  innerTableText: 'Minutes Inner Table Text',
  closing: 'Minutes Closing',
  signatureDate: 'Minutes Signature Date',
  signatureName: 'Minutes Signature Name',
  signatureText: 'Minutes Signature Text',
  memo: 'Minutes Memo',
  dateLabel: 'Minutes Date Label',
  banglaDate: 'Minutes Bangla Date',
  gregorianDate: 'Minutes Gregorian Date',
  distributionHeading: 'Minutes Distribution Heading',
  distributionLine: 'Minutes Distribution Line',
  annexHeading: 'Minutes Annex Heading',
  annexTitle: 'Minutes Annex Title',
};

const styleIds = Object.fromEntries(
  Object.entries(styleNames).map(([role, name]) => [role, name.replace(/[^A-Za-z]/gu, '')]),
) as Readonly<Record<Role, string>>;

/** The style id of a role: its name without spaces. */
export const styleId = (role: Role): string => styleIds[role];

/** The style of the page number in the footer. */
export const pageNumberStyle = { id: 'MinutesPageNumber', name: 'Minutes Page Number' } as const;

/** The style of the thin paragraph that Word needs between two tables and at the end of a cell. */
export const gapStyle = { id: 'MinutesGap', name: 'Minutes Gap' } as const;
