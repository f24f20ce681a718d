import type { Receiver, ReceiverList, Style } from '#shared/minutes/model';

const given = (...parts: readonly (string | undefined)[]): string[] =>
  parts.map((part) => part?.trim() ?? '').filter(Boolean);

/** `জনাব …, পদবি (সকল), শাখা, দপ্তর (মন্তব্য)` and the document's end mark, without the literal. */
export const composeDistributionLine = (line: Receiver, isLast: boolean, style: Style): string => {
  const { joiners, wording, endMarks } = style;
  const person = given(line.honorific, line.name).join(' ');
  const post = given(line.post, line.all === true ? wording.all : undefined).join(' ');
  const address = given(person, post, line.section, line.office).join(joiners.distribution);
  const remark = given(line.remark).map((text) => `(${text})`);
  const text = [address, ...remark].filter(Boolean).join(' ');
  return text === ''
    ? ''
    : text + (isLast ? (endMarks.lastDistribution ?? endMarks.distribution) : endMarks.distribution);
};

/** What is printed for a line. */
export const printDistributionLine = (line: Receiver, isLast: boolean, style: Style): string =>
  line.literal?.text ?? composeDistributionLine(line, isLast, style);

/** The heading of a list, without the literal: `বিতরণ (জ্যেষ্ঠতার ক্রমানুসারে নয়) :`. */
export const composeDistributionHeading = ({ kind }: ReceiverList, { wording, show, labels }: Style): string => {
  const word = wording[kind];
  const seniority = show.notInSeniority && kind !== 'attention' ? ` ${wording.notInSeniority}` : '';
  return word + seniority + labels.distributionColon;
};
