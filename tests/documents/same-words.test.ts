import { describe, expect, it } from 'vitest';
import { compose } from '#shared/paper/compose/compose';
import { writeDocx } from '#shared/writers/docx/write-docx';
import { writeNothi } from '#shared/writers/nothi/write-nothi';
import { writeText } from '#shared/writers/text/write-text';
import { unpackDocx } from '#tests/support/docx-archive';
import { contentHtml } from '#tests/support/content-html';
import { fixturesInPresets } from '#tests/support/fixtures';
import { wordsOfDocx, wordsOfHtml, wordsOfText } from '#tests/support/words';

describe.each(fixturesInPresets)('$name in $preset', ({ minutes }) => {
  it('has the same words in the same order in DOCX, HTML, nothi HTML and text', async () => {
    const paper = compose(minutes());
    const expected = wordsOfText(writeText(paper));
    expect(expected.length).toBeGreaterThan(20);
    expect(wordsOfDocx(unpackDocx(await writeDocx(paper))['word/document.xml'] ?? '')).toEqual(expected);
    expect(wordsOfHtml(contentHtml(paper))).toEqual(expected);
    expect(wordsOfHtml(writeNothi(paper))).toEqual(expected);
  });
});
