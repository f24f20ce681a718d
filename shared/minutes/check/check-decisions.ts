import { substanceOf } from '#shared/bangla/script';
import { isGiven } from '#shared/kernel/given-text';
import type { AgendaItem, Decision, Implementers, Minutes, Style } from '#shared/minutes/model';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { printImplementers } from '#shared/minutes/phrases/implementers';
import { layoutOf } from '#shared/minutes/presets';
import { checkProblem, type CheckProblem } from './check-problem';

const hasNames = (implementers: Implementers | undefined): boolean =>
  implementers !== undefined &&
  (implementers.inSentence === true ||
    (implementers.literal ?? '').trim() !== '' ||
    implementers.list.some(({ name }) => name.trim() !== ''));

/** Whether the layout has a place for who carries out. */
const showsImplementers = ({ preset }: Style): boolean => layoutOf(preset).implementers !== 'nowhere';

/** What a discussion says that only a decision should: that something is decided, or that a sub-committee is formed. */
const decidesInDiscussion =
  /(?:সিদ্ধান্ত\s+(?:গ্রহণ\s+কর|নে(?:ও|\u09DF|য়)|গৃহীত\s+)?\s*হ(?:য়|য়)|সিদ্ধান্ত\s+(?:নেওয়া|নেয়া|গৃহীত)\s+হ|(?:উপ|সাব)[-\s]?কমিটি[\p{L}\p{M}]*\s+(?:[\p{L}\p{M}]+\s+)?গঠন)/u;

/** A number that somebody typed before a text which gets one anyway: `১. `, `(ক) `. */
const typedNumber = /^\s*(?:\(?(?:[০-৯0-9]{1,3}|[ক-ঢ])[).।]|[০-৯0-9]{1,2}\.[০-৯0-9]{1,2}[.।]?)(?=\s)/u;

const checkTyped = (text: string, path: string): readonly CheckProblem[] => {
  const found = typedNumber.exec(text)?.[0].trim();
  return found === undefined ? [] : [checkProblem('typed-number', path, { found })];
};

const checkOneDecision = (decision: Decision, path: string, isMarked: boolean): readonly CheckProblem[] => {
  const text = textOfBlocks(decision.blocks);
  if (text.trim() === '') return [checkProblem('empty-decision', path)];
  return isMarked && decision.literal?.marker === undefined ? checkTyped(text, `${path}.blocks[0]`) : [];
};

/** A paper of decisions alone needs no topics; where one item has a topic, all should. */
const needsTopics = ({ agenda }: Minutes, { preset }: Style): boolean =>
  layoutOf(preset).body !== 'decision table' || agenda.some(({ topic }) => isGiven(topic));

/** A progress table asks what became of earlier decisions; nothing need be decided there. */
const asksProgress = ({ discussion = [] }: AgendaItem): boolean =>
  discussion.some(
    (block) => block.type === 'table' && block.rows.some(({ cells }) => cells.some(({ reports }) => reports)),
  );

const checkItem = (item: AgendaItem, path: string, style: Style, isTopicNeeded: boolean): readonly CheckProblem[] => {
  const decisions = item.decisions ?? [];
  const discussion = textOfBlocks(item.discussion ?? []);
  const isMarked = style.numbering.decisions.kind !== 'none' && (decisions.length > 1 || style.markSingleDecision);
  const isEmpty = !isGiven(item.topic) && discussion.trim() === '';
  return [
    ...(isGiven(item.topic) ? checkTyped(item.topic, `${path}.topic`) : []),
    ...(!isTopicNeeded || item.literal?.topicLabel !== undefined || !isEmpty
      ? []
      : [checkProblem('empty-topic', `${path}.topic`)]),
    ...(decisions.length > 0 || asksProgress(item)
      ? []
      : [
          checkProblem(
            decidesInDiscussion.test(discussion) ? 'decision-in-discussion' : 'agenda-without-decision',
            path,
          ),
        ]),
    ...decisions.flatMap((decision, index) =>
      checkOneDecision(decision, `${path}.decisions[${String(index)}]`, isMarked),
    ),
    ...checkImplementers(item, path, style),
  ];
};

const checkImplementers = (item: AgendaItem, path: string, style: Style): readonly CheckProblem[] => {
  if (!showsImplementers(style) || hasNames(item.implementers)) return [];
  return (item.decisions ?? []).flatMap((decision, index) =>
    hasNames(decision.implementers) || decision.needsNoFollowUp === true
      ? []
      : [checkProblem('decision-without-implementer', `${path}.decisions[${String(index)}]`)],
  );
};

/** The column of implementers, where the paper has one and nothing is printed in it: the sentences name them all. */
const checkColumn = (minutes: Minutes, style: Style): readonly CheckProblem[] => {
  if (layoutOf(style.preset).implementers !== 'column') return [];
  const all = minutes.agenda.flatMap((item) =>
    (item.decisions ?? []).map(({ implementers }) => [implementers, item.implementers]),
  );
  const isPrinted = all.some((pair) => pair.some((one) => isGiven(printImplementers(one, style))));
  const isNamed = all.some((pair) => pair.some((one) => one?.inSentence === true));
  return isNamed && !isPrinted ? [checkProblem('implementer-column-empty', 'agenda')] : [];
};

const allDecisions = ({ agenda }: Minutes): readonly { readonly decision: Decision; readonly path: string }[] =>
  agenda.flatMap((item, index) =>
    (item.decisions ?? []).map((decision, inner) => ({
      decision,
      path: `agenda[${String(index)}].decisions[${String(inner)}]`,
    })),
  );

/** Returns the entries whose letters and digits repeat an earlier entry, with its path. */
export const findRepeats = (
  entries: readonly { readonly text: string; readonly path: string }[],
): readonly { readonly path: string; readonly first: string }[] => {
  const seen = new Map<string, string>();
  return entries.flatMap(({ text, path }) => {
    const substance = substanceOf(text);
    const first = seen.get(substance);
    if (substance === '') return [];
    if (first !== undefined) return [{ path, first }];
    seen.set(substance, path);
    return [];
  });
};

/** Agenda items and decisions: what is missing from them, and what stands twice. */
export const checkDecisions = (minutes: Minutes, style: Style): readonly CheckProblem[] => [
  ...minutes.agenda.flatMap((item, index) =>
    checkItem(item, `agenda[${String(index)}]`, style, needsTopics(minutes, style)),
  ),
  ...checkColumn(minutes, style),
  ...findRepeats(
    allDecisions(minutes).map(({ decision, path }) => ({ text: textOfBlocks(decision.blocks), path })),
  ).map(({ path, first }) => checkProblem('duplicate-decision', path, { first })),
];
