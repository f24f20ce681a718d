import type { Block, Implementers, Minutes } from '#shared/minutes/model';
import { joinImplementers } from '#shared/minutes/phrases/implementers';
import { resolveStyle } from '#shared/minutes/presets';
import { innerBlocksOf } from '#shared/minutes/walk-blocks';

const paragraphsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? block.runs
          .map((run) => run.text)
          .join('')
          .split('\n')
      : innerBlocksOf(block, []).flatMap((inner) => paragraphsOf(inner.blocks)),
  );

const namesOf = (implementers: Implementers | undefined, minutes: Minutes): readonly string[] =>
  !implementers || implementers.inSentence === true
    ? []
    : [implementers.literal ?? joinImplementers(implementers, resolveStyle(minutes.style))];

/** Every text of the meeting that must stand on the paper whatever the layout: worked out from the file alone. */
export const printedContent = (minutes: Minutes): readonly string[] =>
  [
    ...paragraphsOf(minutes.opening ?? []),
    ...paragraphsOf(minutes.body ?? []),
    minutes.leadIn ?? '',
    ...minutes.agenda.flatMap((item) => [
      item.topic ?? '',
      ...paragraphsOf(item.discussion ?? []),
      ...(item.decisions ?? []).flatMap((decision) => [
        ...paragraphsOf(decision.blocks),
        ...namesOf(decision.implementers, minutes),
      ]),
      ...namesOf(item.implementers, minutes),
    ]),
    ...paragraphsOf(minutes.closing ?? []),
    ...(minutes.letterhead?.lines ?? []),
    ...minutes.signatories.flatMap((signatory) => [
      signatory.literal?.name ?? signatory.name ?? '',
      ...(signatory.posts ?? []),
    ]),
    ...minutes.distribution.flatMap((list) =>
      list.lines.flatMap((line) =>
        line.literal?.text === undefined
          ? [line.post ?? '', line.office ?? '', line.remark ?? '']
          : [line.literal.text],
      ),
    ),
    ...(minutes.annexes ?? []).flatMap((annex) =>
      annex.print ? [annex.title ?? '', ...paragraphsOf(annex.blocks)] : [],
    ),
  ].filter((text) => text.trim() !== '');
