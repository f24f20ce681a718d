import type { Minutes, Style } from '#shared/minutes/model';

/** The word for a security grade (build/domain.md, “The document's order”). */
export const formatGrade = (grade: NonNullable<Minutes['securityGrade']>, { wording }: Style): string =>
  ({
    restricted: wording.gradeRestricted,
    confidential: wording.gradeConfidential,
    secret: wording.gradeSecret,
    'top-secret': wording.gradeTopSecret,
  })[grade];

/** The word for an urgency mark. */
export const formatUrgency = (urgency: NonNullable<Minutes['urgency']>, { wording }: Style): string =>
  ({
    urgent: wording.urgent,
    immediate: wording.immediate,
    'top-priority': wording.topPriority,
    reminder: wording.reminder,
    attention: wording.attention,
  })[urgency];

/** The word for the state of the document. */
export const formatState = (state: Minutes['state'], { wording }: Style): string =>
  ({
    draft: wording.stateDraft,
    final: wording.stateFinal,
    signed: wording.stateSigned,
    issued: wording.stateIssued,
  })[state];
