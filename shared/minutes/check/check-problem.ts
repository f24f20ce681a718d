import type { Grade, Problem } from '#shared/minutes/problem';
import type { MemoProblem } from '#shared/memo-number/memo-number';

/** What the check before issuing can find, and how grave it is. */
export const checkGrades = {
  'missing-title': 'error',
  'missing-chair': 'error',
  'missing-meeting-date': 'error',
  'missing-place': 'error',
  'missing-memo': 'error',
  'missing-issue-date': 'error',
  'missing-distribution': 'error',
  'impossible-date': 'error',
  'meeting-after-today': 'error',
  'issue-after-today': 'error',
  'issue-before-meeting': 'error',
  'deadline-before-meeting': 'error',
  'bijoy-text': 'error',
  'memo-empty': 'error',
  'memo-not-digits': 'error',
  'memo-unknown-shape': 'error',
  'memo-group-width': 'error',
  'memo-no-serial': 'error',
  'memo-bad-suffix': 'error',
  /** Found by who knows the other documents: the desk. */
  'memo-taken': 'error',
  'wrong-weekday': 'warning',
  'agenda-without-decision': 'warning',
  'decision-without-implementer': 'warning',
  'latin-digits': 'warning',
  'unprintable-characters': 'warning',
  'duplicate-decision': 'warning',
  'distribution-line-twice': 'warning',
  'unknown-slot': 'warning',
  'empty-slot': 'warning',
  'missing-agenda': 'warning',
  'empty-distribution-line': 'warning',
  'date-after-meeting': 'hint',
  'not-nfc': 'hint',
  'literal-disagrees': 'hint',
} as const satisfies Record<string, Grade>;

export type CheckCode = keyof typeof checkGrades;
export type CheckProblem = Problem<CheckCode>;

// Every problem of a memo number has a grade here.
({}) as MemoProblem['code'] satisfies CheckCode;

export const checkProblem = (code: CheckCode, path: string, data: CheckProblem['data'] = {}): CheckProblem => ({
  grade: checkGrades[code],
  code,
  path,
  data,
});
