import { substanceOf } from '#shared/bangla/script';
import type { AgendaItem, Decision, Implementers, Minutes, Style } from '#shared/minutes/model';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { layoutOf } from '#shared/minutes/presets';
import { checkProblem, type CheckProblem } from './check-problem';

const hasNames = (implementers: Implementers | undefined): boolean =>
  implementers !== undefined &&
  (implementers.inSentence === true ||
    (implementers.literal ?? '').trim() !== '' ||
    implementers.list.some(({ name }) => name.trim() !== ''));

/** Whether the layout has a place for who carries out. */
const showsImplementers = ({ preset }: Style): boolean => layoutOf(preset).implementers !== 'nowhere';

const checkItem = (item: AgendaItem, path: string, style: Style): readonly CheckProblem[] => {
  const decisions = item.decisions ?? [];
  if (decisions.length === 0) return [checkProblem('agenda-without-decision', path)];
  if (!showsImplementers(style) || hasNames(item.implementers)) return [];
  return decisions.flatMap((decision, index) =>
    hasNames(decision.implementers)
      ? []
      : [checkProblem('decision-without-implementer', `${path}.decisions[${String(index)}]`)],
  );
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
  ...minutes.agenda.flatMap((item, index) => checkItem(item, `agenda[${String(index)}]`, style)),
  ...findRepeats(
    allDecisions(minutes).map(({ decision, path }) => ({ text: textOfBlocks(decision.blocks), path })),
  ).map(({ path, first }) => checkProblem('duplicate-decision', path, { first })),
];
