import { formatCivilDate } from '#shared/calendar/civil-date';
import { isGiven } from '#shared/kernel/given-text';
import { limits } from '#shared/minutes/limits';
import { meetingDateOf } from '#shared/minutes/meeting-date';
import type { CarriedDecision, Decision, Minutes, ProgressReport } from '#shared/minutes/model';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { resolveStyle } from '#shared/minutes/presets';
import { isOpen, progressOf } from '#shared/minutes/progress/decision-progress';
import { tableReports } from '#shared/minutes/progress/reported-cells';

/** What has been reported of a decision since, wherever it is kept; by the meeting that took it and its id there. */
export type ReportsOf = (meeting: string, decision: string) => readonly ProgressReport[];

const none: ReportsOf = () => [];

/** One decision, said in one word: it may be carried by one meeting and taken anew by another. */
const keyOf = ({ meeting, decision }: { readonly meeting: string; readonly decision: string }): string =>
  `${meeting}/${decision}`;

/** A decision of the last meeting as the next one has it before it: as it was taken, with what each implementer reported since. */
const carry = (
  { blocks, implementers, deadline }: Decision,
  carriedFrom: CarriedDecision['carriedFrom'],
  id: string,
  progress: readonly ProgressReport[],
): CarriedDecision => ({
  id,
  blocks,
  ...(implementers ? { implementers } : {}),
  ...(deadline ? { deadline } : {}),
  carriedFrom,
  ...(progress.length > 0 ? { progress } : {}),
});

/** Open ones of those that the last meeting itself had been given, but for those that it took anew. */
const stillOpen = (last: Minutes, reportsOf: ReportsOf): readonly Omit<CarriedDecision, 'id'>[] => {
  const told = tableReports(last, resolveStyle(last.style));
  const takenAnew = new Set(
    last.agenda.flatMap(({ decisions = [] }) =>
      decisions.flatMap(({ carriedFrom }) => (carriedFrom ? [keyOf(carriedFrom)] : [])),
    ),
  );
  return (last.carried ?? [])
    .filter((one) => !takenAnew.has(keyOf(one.carriedFrom)))
    .filter((one) => {
      const { meeting, decision } = one.carriedFrom;
      return isOpen(progressOf(one, [...reportsOf(meeting, decision), ...(told.get(one.id) ?? [])]));
    })
    .map(({ skipped, ...one }) => {
      const times = Math.min(one.carriedFrom.times + (skipped === true ? 0 : 1), limits.timesCarried);
      const progress = [...(one.progress ?? []), ...(told.get(one.id) ?? [])];
      return carry(one, { ...one.carriedFrom, times }, one.id, progress);
    });
};

/** Open ones of those that the last meeting took; one that it took anew goes on counting. A decision without words is none, and one that is only noted is not asked after. */
const newlyOpen = (last: Minutes, reportsOf: ReportsOf): readonly Omit<CarriedDecision, 'id'>[] => {
  const held = meetingDateOf(last);
  return last.agenda
    .flatMap(({ decisions = [], implementers }) =>
      decisions.map((decision) => ({ ...decision, implementers: decision.implementers ?? implementers })),
    )
    .filter(({ blocks, needsNoFollowUp }) => needsNoFollowUp !== true && isGiven(textOfBlocks(blocks)))
    .filter((decision) => isOpen(progressOf(decision as Decision, reportsOf(last.id, decision.id))))
    .map((decision) =>
      carry(
        decision as Decision,
        {
          meeting: last.id,
          decision: decision.id,
          times: Math.min((decision.carriedFrom?.times ?? 0) + 1, limits.timesCarried),
          ...(last.meetingNumber === undefined ? {} : { meetingNumber: last.meetingNumber }),
          ...(held ? { date: formatCivilDate(held) } : {}),
        },
        decision.id,
        decision.progress ?? [],
      ),
    );
};

/**
 * The decisions that the next meeting asks after: those of the last one that are open, and those that it had before it itself and that
 * are open still. What is done does not come again; what was left out of the last meeting does. Ids are by place: `c1`.
 */
export const carriedDecisions = (last: Minutes, reportsOf: ReportsOf = none): readonly CarriedDecision[] =>
  [...stillOpen(last, reportsOf), ...newlyOpen(last, reportsOf)]
    .slice(0, limits.carriedDecisions)
    .map((decision, index) => {
      const id = `c${String(index + 1)}`;
      const progress = decision.progress?.slice(-limits.reports);
      const named = progress?.map((report, at) => ({ ...report, id: `${id}-r${String(at + 1)}` }));
      return { ...decision, id, ...(named ? { progress: named } : {}) };
    });
