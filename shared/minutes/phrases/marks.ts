import type { Minutes, Style } from '#shared/minutes/model';

/** The four security grades and the five urgency marks as the Secretariat prints them (the brief, section 2). */
export const securityGrades: Readonly<Record<NonNullable<Minutes['securityGrade']>, string>> = {
  restricted: 'সীমিত',
  confidential: 'গোপনীয়',
  secret: 'বিশেষ গোপনীয়',
  'top-secret': 'অতি গোপনীয়',
};

export const urgencies: Readonly<Record<NonNullable<Minutes['urgency']>, string>> = {
  urgent: 'জরুরি',
  immediate: 'অবিলম্বে',
  'top-priority': 'সর্বোচ্চ অগ্রাধিকার',
  reminder: 'তাগিদপত্র',
  attention: 'দৃষ্টি আকর্ষণ',
};

/** The word for the state of the document. */
export const formatState = (state: Minutes['state'], { wording }: Style): string =>
  ({
    draft: wording.stateDraft,
    final: wording.stateFinal,
    signed: wording.stateSigned,
    issued: wording.stateIssued,
  })[state];
