import type { Block, Fact, Minutes, Style } from '#shared/minutes/model';
import { formatIssueDate, formatIssueDateBangla } from '#shared/minutes/phrases/date';
import { formatFactTwin } from '#shared/minutes/phrases/fact';
import { formatSignatoryName } from '#shared/minutes/phrases/person';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { isGiven } from '#shared/kernel/given-text';
import { checkProblem, type CheckProblem } from './check-problem';

const hasFact = (kind: Fact['kind'], minutes: Minutes, style: Style): boolean =>
  minutes.facts.some((fact) => fact.kind === kind && (isGiven(fact.text) || isGiven(formatFactTwin(fact, style))));

const factPath = (kind: Fact['kind'], minutes: Minutes): string => {
  const index = minutes.facts.findIndex((fact) => fact.kind === kind);
  return index < 0 ? 'facts' : `facts[${String(index)}]`;
};

const hasChairSignature = (minutes: Minutes, style: Style): boolean =>
  minutes.signatories.some(
    (signatory) =>
      signatory.place === 'chair' && isGiven(signatory.literal?.name ?? formatSignatoryName(signatory, style)),
  );

const missingFacts = (minutes: Minutes, style: Style): readonly CheckProblem[] => [
  ...(hasFact('chair', minutes, style) ? [] : [checkProblem('missing-chair', factPath('chair', minutes))]),
  ...(hasFact('date', minutes, style) ? [] : [checkProblem('missing-meeting-date', factPath('date', minutes))]),
  ...(hasFact('place', minutes, style) ? [] : [checkProblem('missing-place', factPath('place', minutes))]),
];

const missingIssuing = (minutes: Minutes, style: Style): readonly CheckProblem[] => {
  const { memo, issueDate, distribution } = minutes;
  const hasGregorian = isGiven(issueDate?.literal?.gregorian) || formatIssueDate(minutes, style) !== undefined;
  const hasBangla = isGiven(issueDate?.literal?.bangla) || formatIssueDateBangla(minutes, style) !== undefined;
  const hasLine = distribution.some((list) => list.lines.length > 0);
  return [
    ...(isGiven(memo?.number) || isGiven(memo?.literal?.number) ? [] : [checkProblem('missing-memo', 'memo.number')]),
    ...(hasGregorian ? [] : [checkProblem('missing-issue-date', 'issueDate.date')]),
    ...(hasBangla || !hasGregorian ? [] : [checkProblem('missing-issue-date', 'issueDate.literal.bangla')]),
    ...(hasLine ? [] : [checkProblem('missing-distribution', 'distribution')]),
  ];
};

const isSaid = (blocks: readonly Block[] | undefined): boolean => textOfBlocks(blocks ?? []).trim() !== '';

/** What most papers have, and some offices leave out. */
const missingParts = (minutes: Minutes): readonly CheckProblem[] => {
  const hasLines = minutes.letterhead?.lines.some(isGiven) ?? false;
  const isIssuedBySomebody = minutes.signatories.some(
    ({ place, name, literal }) => place === 'issuing' && isGiven(literal?.name ?? name),
  );
  return [
    ...(hasLines ? [] : [checkProblem('missing-letterhead', 'letterhead')]),
    ...(isSaid(minutes.opening) || isSaid(minutes.body) ? [] : [checkProblem('missing-opening', 'opening')]),
    ...(isSaid(minutes.closing) ? [] : [checkProblem('missing-closing', 'closing')]),
    ...(isIssuedBySomebody || !isGiven(minutes.memo?.number)
      ? []
      : [checkProblem('missing-issuing-signature', 'signatories')]),
  ];
};

/** What a document must have before it is issued and this one has not. */
export const checkPresence = (minutes: Minutes, style: Style): readonly CheckProblem[] => [
  ...(minutes.title.some(isGiven) ? [] : [checkProblem('missing-title', 'title')]),
  ...missingFacts(minutes, style),
  ...(hasChairSignature(minutes, style) ? [] : [checkProblem('missing-chair', 'signatories')]),
  ...(minutes.agenda.length > 0 ? [] : [checkProblem('missing-agenda', 'agenda')]),
  ...missingIssuing(minutes, style),
  ...missingParts(minutes),
];
