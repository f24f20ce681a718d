import { describe, expect, it } from 'vitest';
import type { Minutes } from '#shared/minutes/model';
import { compose } from '#shared/paper/compose/compose';
import { changed, sample } from '#tests/support/sample-file';

const decisions = [{ blocks: [{ type: 'paragraph', runs: [{ text: 'সিদ্ধান্ত' }] }] }];
const withTopic = { topic: 'বিষয়', decisions };
const withoutTopic = { decisions };

const levelsOf = (minutes: Minutes): readonly string[] =>
  compose(minutes)
    .parts.flat()
    .flatMap((block) =>
      block.kind === 'paragraph' && block.headingLevel !== undefined
        ? [`${block.role} ${String(block.headingLevel)}`]
        : [],
    );

const levels = (...agenda: readonly object[]): readonly string[] =>
  levelsOf(changed(sample, ['style', { preset: 'P1' }], ['agenda', agenda]));

describe('levels of headings', () => {
  it('put the decisions under their item', () => {
    expect(levels(withTopic, withTopic).slice(0, 5)).toEqual([
      'title 1',
      'agendaHeading 2',
      'decisionHeading 3',
      'agendaHeading 2',
      'decisionHeading 3',
    ]);
  });

  it('leave no level out where an item has no heading of its own', () => {
    expect(levels(withoutTopic).slice(0, 2)).toEqual(['title 1', 'decisionHeading 2']);
  });

  it('put what follows the agenda beside its items, not under the last', () => {
    expect(levels(withTopic).slice(3)).toContain('distributionHeading 2');
    expect(levels(withoutTopic).slice(2)).toContain('distributionHeading 2');
  });
});
