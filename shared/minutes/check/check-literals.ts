import { formatPattern } from '#shared/bangla/number-pattern';
import { substanceOf } from '#shared/bangla/script';
import { assertNever } from '#shared/kernel/assert-never';
import { parseTime, parseTimeText } from '#shared/calendar/time-of-day';
import type {
  AgendaItem,
  Deadline,
  Decision,
  DistributionLine,
  Fact,
  Implementers,
  Minutes,
  Signatory,
  Style,
} from '#shared/minutes/model';
import { composeAnnexHeading, reservedAnnexes } from '#shared/minutes/phrases/annex';
import { composeDeadline } from '#shared/minutes/phrases/deadline';
import { composeDistributionHeading, composeDistributionLine } from '#shared/minutes/phrases/distribution';
import { formatFactTwin } from '#shared/minutes/phrases/fact';
import { joinImplementers } from '#shared/minutes/phrases/implementers';
import type { LabelName } from '#shared/minutes/phrases/label';
import { composeDecisionMarker, listPattern } from '#shared/minutes/phrases/marker';
import { composeMemoNumber } from '#shared/minutes/phrases/memo';
import { formatSignatoryName } from '#shared/minutes/phrases/person';
import { topBlocksOf, walkBlocks } from '#shared/minutes/walk-blocks';
import type { CheckProblem } from './check-problem';
import {
  compareDate,
  compareMarker,
  compareNumbers,
  compareParts,
  compareSubstance,
  disagreement,
  type Path,
} from './compare-literal';

const checkFact = (fact: Fact, path: Path, style: Style): readonly CheckProblem[] => {
  const textPath = [...path, 'text'];
  switch (fact.kind) {
    case 'date':
      return compareDate(textPath, fact.text, fact.date);
    case 'chair': {
      const says =
        fact.text === undefined || !fact.person || substanceOf(fact.text).includes(substanceOf(fact.person.name));
      return says ? [] : disagreement(textPath, fact.text ?? '', formatFactTwin(fact, style) ?? '');
    }
    case 'time': {
      if (fact.text === undefined || fact.time === undefined) return [];
      const read = parseTime(fact.text);
      const given = parseTimeText(fact.time);
      const agrees = read.ok && read.value.hour === given?.hour && read.value.minute === given.minute;
      return agrees ? [] : disagreement(textPath, fact.text, formatFactTwin(fact, style) ?? fact.time);
    }
    case 'place':
    case 'attendance':
    case 'other':
      return [];
    default:
      return assertNever(fact);
  }
};

const checkImplementers = (
  implementers: Implementers | undefined,
  path: Path,
  style: Style,
): readonly CheckProblem[] =>
  implementers
    ? compareParts(
        [...path, 'implementers', 'literal'],
        implementers.literal,
        implementers.list.map(({ name }) => name),
        joinImplementers(implementers, style),
      )
    : [];

const checkDeadline = (deadline: Deadline | undefined, path: Path, style: Style): readonly CheckProblem[] => {
  if (!deadline || deadline.kind === 'qualitative') return [];
  const at = [...path, 'deadline', 'literal'];
  if (deadline.kind === 'absolute') return compareDate(at, deadline.literal, deadline.date);
  if (deadline.kind === 'event' || (deadline.kind === 'recurring' && (deadline.day ?? deadline.week) === undefined))
    return [];
  return compareNumbers(at, deadline.literal, composeDeadline(deadline, style));
};

const checkDecision = (
  item: AgendaItem,
  decision: Decision,
  index: number,
  serial: number,
  path: Path,
  style: Style,
): readonly CheckProblem[] => [
  ...compareMarker([...path, 'literal', 'marker'], decision.literal?.marker, composeDecisionMarker(item, index, style)),
  ...compareMarker(
    [...path, 'literal', 'serial'],
    decision.literal?.serial,
    formatPattern(style.numbering.decisionSerial, serial),
  ),
  ...checkImplementers(decision.implementers, path, style),
  ...checkDeadline(decision.deadline, path, style),
];

/** Returns the label if it holds a digit, else undefined. */
const numbered = (label: string | undefined): string | undefined =>
  label !== undefined && /[0-9০-৯]/u.test(label) ? label : undefined;

const labelNames: readonly LabelName[] = ['topicLabel', 'discussionLabel', 'decisionLabel', 'implementerLabel'];

const checkItem = (item: AgendaItem, index: number, firstSerial: number, style: Style): readonly CheckProblem[] => {
  const path = ['agenda', index];
  return [
    ...labelNames.flatMap((name) =>
      compareMarker(
        [...path, 'literal', name],
        numbered(item.literal?.[name]),
        String(index + style.numbering.agenda.start),
      ),
    ),
    ...compareMarker(
      [...path, 'literal', 'serial'],
      item.literal?.serial,
      formatPattern(style.numbering.itemSerial, index),
    ),
    ...checkImplementers(item.implementers, path, style),
    ...(item.decisions ?? []).flatMap((decision, inner) =>
      checkDecision(item, decision, inner, firstSerial + inner, [...path, 'decisions', inner], style),
    ),
  ];
};

const checkAgenda = ({ agenda }: Minutes, style: Style): readonly CheckProblem[] => {
  let serial = 0;
  return agenda.flatMap((item, index) => {
    const first = serial;
    serial += (item.decisions ?? []).length;
    return checkItem(item, index, first, style);
  });
};

const checkSignatory = (signatory: Signatory, path: Path, style: Style): readonly CheckProblem[] => [
  ...compareSubstance([...path, 'literal', 'name'], signatory.literal?.name, formatSignatoryName(signatory, style)),
  ...compareDate([...path, 'literal', 'date'], signatory.literal?.date, signatory.date),
];

const checkIssue = (minutes: Minutes): readonly CheckProblem[] => [
  ...checkMemoLiteral(minutes),
  ...compareDate(['issueDate', 'literal', 'gregorian'], minutes.issueDate?.literal?.gregorian, minutes.issueDate?.date),
  ...compareDate(['issueDate', 'literal', 'bangla'], minutes.issueDate?.literal?.bangla, minutes.issueDate?.date),
];

const checkMemoLiteral = (minutes: Minutes): readonly CheckProblem[] =>
  compareSubstance(['memo', 'literal', 'number'], minutes.memo?.literal?.number, composeMemoNumber(minutes));

const partsOf = (line: DistributionLine): readonly (string | undefined)[] => [
  line.name,
  line.post,
  line.section,
  line.office,
  line.remark,
];

const checkDistribution = ({ distribution }: Minutes, style: Style): readonly CheckProblem[] =>
  distribution.flatMap((list, index) => {
    const path = ['distribution', index];
    const heading = list.literal?.heading;
    return [
      ...(heading?.trim() === ''
        ? disagreement([...path, 'literal', 'heading'], '', composeDistributionHeading(list, style))
        : []),
      ...list.lines.flatMap((line, inner) => {
        const at = [...path, 'lines', inner, 'literal'];
        const composed = composeDistributionLine(line, inner === list.lines.length - 1, style);
        return [
          ...compareParts([...at, 'text'], line.literal?.text, partsOf(line), composed),
          ...compareMarker([...at, 'marker'], line.literal?.marker, formatPattern(style.numbering.distribution, inner)),
        ];
      }),
    ];
  });

const checkAnnexes = (minutes: Minutes, style: Style): readonly CheckProblem[] => [
  ...compareParts(
    ['literal', 'attendanceHeading'],
    minutes.literal?.attendanceHeading,
    [composeAnnexHeading(0, style)],
    composeAnnexHeading(0, style),
  ),
  ...(minutes.attendance ?? []).flatMap(({ literal }, index) =>
    compareMarker(
      ['attendance', index, 'literal', 'serial'],
      literal?.serial,
      formatPattern(style.numbering.attendance, index),
    ),
  ),
  ...(minutes.annexes ?? []).flatMap(({ literal }, index) =>
    compareParts(
      ['annexes', index, 'literal', 'heading'],
      literal?.heading,
      [composeAnnexHeading(index + reservedAnnexes(minutes), style)],
      composeAnnexHeading(index + reservedAnnexes(minutes), style),
    ),
  ),
];

const checkBlocks = (minutes: Minutes, style: Style): readonly CheckProblem[] => {
  const problems: CheckProblem[] = [];
  let paragraphs = -1;
  for (const top of topBlocksOf(minutes)) {
    walkBlocks(top, (block, path) => {
      if (block.type === 'paragraph' && block.numbered === true) {
        paragraphs += 1;
        const composed = formatPattern(style.numbering.paragraphs, paragraphs);
        problems.push(...compareMarker([...path, 'literal', 'number'], block.literal?.number, composed));
      }
      if (block.type !== 'list') return;
      const pattern = listPattern(block, style);
      block.items.forEach(({ literal }, index) => {
        const at = [...path, 'items', index, 'literal', 'marker'];
        problems.push(...compareMarker(at, literal?.marker, formatPattern(pattern, index)));
      });
    });
  }
  return problems;
};

/** Literal overrides whose structured value beside them says something else: never an error, always worth a look. */
export const checkLiterals = (minutes: Minutes, style: Style): readonly CheckProblem[] => [
  ...minutes.facts.flatMap((fact, index) => checkFact(fact, ['facts', index], style)),
  ...checkAgenda(minutes, style),
  ...minutes.signatories.flatMap((signatory, index) => checkSignatory(signatory, ['signatories', index], style)),
  ...checkIssue(minutes),
  ...checkDistribution(minutes, style),
  ...checkAnnexes(minutes, style),
  ...checkBlocks(minutes, style),
];
