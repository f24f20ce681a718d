import { formatNumber, toBanglaDigits } from '#shared/bangla/digits';
import { toBanglaDate } from '#shared/calendar/bangla-calendar';
import { parseCivilDate } from '#shared/calendar/civil-date';
import { formatBanglaDate, formatGregorianDate, type GregorianForm } from '#shared/calendar/format-date';
import { formatTime, parseTimeText } from '#shared/calendar/time-of-day';
import { gregorianMonths } from '#shared/calendar/names';
import type {
  Block,
  DistributionLine,
  Fact,
  Meeting,
  Minutes,
  Paragraph,
  Run,
  Signatory,
  Table,
} from '#shared/minutes/model';
import { minutesOf } from '#shared/minutes/paper-view';

/**
 * What somebody who writes these minutes by hand reads from the file: the texts, in order. No composition and no Paper;
 * only dates and Bangla digits come from the product. It knows one layout and one wording, those of the fixture.
 */
export type Words = {
  readonly letterhead: readonly string[];
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly values: readonly string[] }[];
  readonly body: readonly (readonly Run[])[];
  readonly leadIn: string;
  readonly heads: readonly [string, string, string];
  readonly decisions: readonly DecisionWords[];
  readonly closing: readonly (readonly Run[])[];
  readonly chair: SignatureWords;
  readonly memo: {
    readonly number: string;
    readonly label: string;
    readonly bangla: string;
    readonly gregorian: string;
  };
  readonly distributionHeading: string;
  readonly distribution: readonly { readonly marker: string; readonly text: string }[];
  readonly issuing: SignatureWords;
};

export type DecisionWords = {
  readonly serial: string;
  readonly blocks: readonly (Paragraph | Table)[];
  readonly implementers: string;
};

export type SignatureWords = { readonly date: string; readonly name: string; readonly lines: readonly string[] };

const long: GregorianForm = { month: 'name', separator: ' ', padDay: true, commaBeforeYear: false, era: '' };

const dateText = (text: string | undefined, form: GregorianForm): string => {
  const date = parseCivilDate(text ?? '');
  return date ? formatGregorianDate(date, form) : '';
};

const factValues = (fact: Fact): readonly string[] => {
  if (fact.kind === 'date') return [dateText(fact.date, { ...long, commaBeforeYear: true })];
  if (fact.kind === 'chair' && fact.person) {
    const { honorific, name, award, posts } = fact.person;
    return [`${honorific ?? ''} ${name}, ${award ?? ''}`, ...(posts ?? [])];
  }
  const time = fact.kind === 'time' ? parseTimeText(fact.time ?? '') : undefined;
  const form = { period: true, separator: ':', padHour: true, unit: 'টা', spaceBeforeUnit: true } as const;
  return [time ? formatTime(time, form) : (fact.text ?? '')];
};

const factLabels: Readonly<Record<Fact['kind'], string>> = {
  chair: 'সভাপতি',
  date: 'সভার তারিখ',
  time: 'সভার সময়',
  place: 'স্থান',
  attendance: 'উপস্থিতি',
  other: '',
};

const titleOf = ({ title, facts }: Minutes): string => {
  const row = facts.find((fact) => fact.kind === 'date');
  const date = parseCivilDate(row?.kind === 'date' ? (row.date ?? '') : '');
  const month = date ? `${gregorianMonths[date.month - 1] ?? ''} ${formatNumber(date.year)}` : '';
  return title.join('\n').replace('{মাস}', month);
};

const onlyParagraphs = (blocks: readonly Block[] | undefined): readonly Paragraph[] =>
  (blocks ?? []).filter((block) => block.type === 'paragraph');

const noLists = (blocks: readonly Block[]): readonly (Paragraph | Table)[] =>
  blocks.filter((block) => block.type !== 'list');

const numbered = (paragraphs: readonly Paragraph[]): readonly (readonly Run[])[] => {
  let number = 1;
  return paragraphs.map(({ runs, numbered: takesNumber }) => {
    if (takesNumber !== true) return runs;
    number += 1;
    return [{ text: `${formatNumber(number, 2)}। ` }, ...runs];
  });
};

const decisionsOf = ({ agenda }: Minutes): readonly DecisionWords[] => {
  const decisions: DecisionWords[] = [];
  for (const item of agenda) {
    for (const { blocks, implementers } of item.decisions ?? []) {
      const names = implementers?.literal ?? (implementers?.list ?? []).map(({ name }) => name).join('/ ');
      decisions.push({ serial: formatNumber(decisions.length + 1, 2), blocks: noLists(blocks), implementers: names });
    }
  }
  return decisions;
};

const signatureOf = (minutes: Minutes, place: Signatory['place']): SignatureWords => {
  const signatory = minutes.signatories.find((candidate) => candidate.place === place);
  const { name = '', award, posts = [], extraLines = [], date } = signatory ?? {};
  const form: GregorianForm = { ...long, month: 'number', separator: '-' };
  return {
    date: dateText(date, form),
    name: award === undefined ? name : `${name}, ${award}`,
    lines: [...posts, ...extraLines],
  };
};

const memoOf = ({ memo, issueDate }: Minutes): Words['memo'] => {
  const civil = parseCivilDate(issueDate?.date ?? '');
  const bangla = civil && toBanglaDate(civil);
  return {
    number: `স্মারক নম্বর: ${toBanglaDigits(memo?.number ?? '')}`,
    label: 'তারিখ:',
    bangla: bangla?.ok ? formatBanglaDate(bangla.value, { padDay: false, commaBeforeYear: false, era: '' }) : '',
    gregorian: dateText(issueDate?.date, long),
  };
};

const distributionText = ({ post = '', all, section, office, remark }: DistributionLine): string => {
  const address = [all === true ? `${post} (সকল)` : post, section, office].filter(Boolean).join(', ');
  return remark === undefined ? address : `${address} (${remark})`;
};

/** Reads the words of a minutes file that has the shape of the fixture. */
export const readWords = (json: string): Words => {
  const minutes = minutesOf(JSON.parse(json) as Meeting);
  const body = [...onlyParagraphs(minutes.opening), ...onlyParagraphs(minutes.body)];
  return {
    letterhead: minutes.letterhead?.lines ?? [],
    title: titleOf(minutes),
    facts: minutes.facts.map((fact) => ({ label: factLabels[fact.kind], values: factValues(fact) })),
    body: numbered(body),
    leadIn: minutes.leadIn ?? '',
    heads: ['ক্র:নং', 'সিদ্ধান্ত', 'বাস্তবায়নকারী'],
    decisions: decisionsOf(minutes),
    closing: numbered(onlyParagraphs(minutes.closing)),
    chair: signatureOf(minutes, 'chair'),
    memo: memoOf(minutes),
    distributionHeading: 'বিতরণ (জ্যেষ্ঠতার ক্রমানুসারে নয়) :',
    distribution: (minutes.distribution[0]?.lines ?? []).map((line, index) => ({
      marker: `${formatNumber(index + 1)})`,
      text: distributionText(line),
    })),
    issuing: signatureOf(minutes, 'issuing'),
  };
};
