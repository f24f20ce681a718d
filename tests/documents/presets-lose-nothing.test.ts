import { describe, expect, it } from 'vitest';
import { compose } from '#shared/paper/compose/compose';
import { writeText } from '#shared/writers/text/write-text';
import { fixturesInPresets } from '#tests/support/fixtures';
import { printedContent } from '#tests/support/printed-content';

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** How often each text stands in the list; a text printed once though it stands in two places would be a loss. */
const tally = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

const countIn = (text: string, part: string): number => text.split(part).length - 1;

describe.each(fixturesInPresets)('$name in $preset', ({ minutes }) => {
  it('prints topic, discussion, decisions, implementers and every free paragraph', () => {
    const printed = squeeze(writeText(compose(minutes())));
    for (const [text, count] of tally(printedContent(minutes()).map(squeeze))) {
      expect(countIn(printed, text), text).toBeGreaterThanOrEqual(count);
    }
  });
});
