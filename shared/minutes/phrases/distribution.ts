import type { Receiver, ReceiverList, Style } from '#shared/minutes/model';

const given = (...parts: readonly (string | undefined)[]): string[] =>
  parts.map((part) => part?.trim() ?? '').filter(Boolean);

/** `জেলা প্রশাসক (সকল)`, or `সকল জেলা প্রশাসক`: the word without its brackets. */
const postOf = ({ post, all, allFirst }: Receiver, { wording }: Style): string => {
  if (all !== true) return given(post).join('');
  return allFirst === true
    ? given(wording.all.replace(/^\s*\(|\)\s*$/gu, ''), post).join(' ')
    : given(post, wording.all).join(' ');
};

/** `জনাব …, পদবি (সকল), শাখা, দপ্তর (মন্তব্য)` without an end mark. */
const addressOf = (line: Receiver, style: Style): string => {
  const person = given(line.honorific, line.name).join(' ');
  const address = given(person, postOf(line, style), line.section, line.office).join(style.joiners.distribution);
  const remark = given(line.remark).map((text) => `(${text})`);
  return [address, ...remark].filter(Boolean).join(' ');
};

/** The line with its own end mark or the document's, without the literal of the whole. */
export const composeDistributionLine = (line: Receiver, isLast: boolean, style: Style): string => {
  const { distribution, lastDistribution } = style.endMarks;
  const text = addressOf(line, style);
  const ofList = isLast ? (lastDistribution ?? distribution) : distribution;
  return text === '' ? '' : text + (line.literal?.endMark ?? ofList);
};

/** The mark by which a printed text differs from the line, where it differs by nothing else. */
export const endMarkIn = (printed: string, line: Receiver, style: Style): string | undefined => {
  const text = addressOf(line, style);
  const rest = printed.startsWith(text) ? printed.slice(text.length) : undefined;
  return text !== '' && rest !== undefined && /^[\s;:,.।|!?]*$/u.test(rest) ? rest.trimEnd() : undefined;
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
