import type { CarriedDecision, Minutes } from '#shared/minutes/model';
import { pathKey } from '#shared/minutes/path';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { fieldOfCell, looseDecisions, reportingCells } from '#shared/minutes/progress/reported-cells';
import { checkProblem, type CheckProblem } from './check-problem';

/** A decision that so many meetings have had before them says so. */
const often = 3;

const excerptOf = ({ blocks }: CarriedDecision): string => {
  const text = textOfBlocks(blocks).trim().replaceAll(/\s+/gu, ' ');
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
};

/** Decisions of earlier meetings: those that no row of the text reports on any more, and those that come again and again. */
export const checkCarried = (minutes: Minutes): readonly CheckProblem[] => {
  const { carried = [] } = minutes;
  if (carried.length === 0) return [];
  const cells = reportingCells(minutes);
  const tablePath = cells[0] ? fieldOfCell(cells[0]) : ['agenda', 0, 'discussion'];
  const placeOf = ({ id }: CarriedDecision): string =>
    pathKey(cells.find(({ reports }) => reports.decision === id)?.path ?? tablePath);
  return [
    ...looseDecisions(minutes).map((decision) =>
      checkProblem('carried-row-missing', pathKey(tablePath), { found: excerptOf(decision) }),
    ),
    ...carried
      .filter(({ carriedFrom, skipped }) => skipped !== true && carriedFrom.times >= often)
      .map((decision) =>
        checkProblem('carried-often', placeOf(decision), {
          found: excerptOf(decision),
          times: decision.carriedFrom.times,
        }),
      ),
  ];
};
