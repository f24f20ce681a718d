import type { ProgressReport } from '#shared/minutes/model';
import type { Edit, MeetingDraft } from './edit';

const decisionIn = ({ agenda }: MeetingDraft, id: string) =>
  agenda.flatMap(({ decisions = [] }) => decisions).find((decision) => decision.id === id);

/** Writes down what was reported of a decision of this meeting, behind what was reported before. */
export const addReport =
  (decisionId: string, report: ProgressReport): Edit =>
  (draft) => {
    const decision = decisionIn(draft, decisionId);
    if (!decision) return;
    decision.progress ??= [];
    decision.progress.push(report);
  };

/** Strikes a report. */
export const removeReport =
  (decisionId: string, reportId: string): Edit =>
  (draft) => {
    const decision = decisionIn(draft, decisionId);
    if (!decision?.progress) return;
    decision.progress = decision.progress.filter(({ id }) => id !== reportId);
    if (decision.progress.length === 0) delete decision.progress;
  };
