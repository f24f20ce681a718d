import { describe, expect, it } from 'vitest';
import { presetStyle } from '#shared/minutes/presets';
import { otherNames } from '#shared/words/desk/setting-names';
import { styleWords } from '#shared/words/desk/style-words';
import { valueAt } from '#shared/minutes/path';
import { compoundSample } from '#renderer/components/style-editor/compound-sample';
import { leastShare, mostShare, moveShare } from '#renderer/components/style-editor/move-share';
import { presetDrawings } from '#renderer/components/style-editor/preset-drawings';
import { findSettings } from '#renderer/components/style-editor/setting-words';
import { settingsTable } from '#renderer/components/style-editor/settings-table';
import { showValue } from '#renderer/components/style-editor/show-value';
import { spacesOf, withVisibleSpaces } from '#renderer/components/style-editor/visible-spaces';
import { presets } from '#tests/support/fixtures';

const style = presetStyle('P1');
const bangla = styleWords('bn');

describe('samples', () => {
  it('show what each numbering, date and time of P1 prints', () => {
    const shown = settingsTable.flatMap(({ place, control }) =>
      control.kind === 'numbering' ||
      control.kind === 'annexNumbering' ||
      control.kind === 'gregorian' ||
      control.kind === 'bangla' ||
      control.kind === 'time'
        ? [`${place.join('.')}: ${compoundSample(control.kind, valueAt(style, place), style).join(' ')}`]
        : [],
    );
    expect(shown).toEqual([
      'numbering.agenda: ১.০ ২.০ ৩.০',
      'numbering.discussion: ১.১ ২.১ ৩.১',
      'numbering.decisionHeading: ১.২ ২.২ ৩.২',
      'numbering.implementerLine: ',
      'numbering.decisions: (ক) (খ) (গ)',
      'numbering.itemSerial: ১. ২. ৩.',
      'numbering.decisionSerial: ০১ ০২ ০৩',
      'numbering.paragraphs: ০২। ০৩। ০৪।',
      'numbering.distribution: ১) ২) ৩)',
      'numbering.attendance: ১। ২। ৩।',
      "numbering.annex: পরিশিষ্ট-'ক' পরিশিষ্ট-'খ'",
      'numbering.bulleted: ● ● ●',
      'numbering.numbered: ১. ২. ৩.',
      'numbering.lettered: ক) খ) গ)',
      'dates.facts: ০৩ মার্চ ২০২৪',
      'dates.signature: ০৩-০৩-২০২৪',
      'dates.deadline: ০৩ মার্চ ২০২৪',
      'dates.issueBangla: ৭ আশ্বিন ১৪৩১',
      'dates.issue: ০৩ মার্চ ২০২৪',
      'time: বেলা ০৩:০০ টা',
    ]);
  });

  it('make spaces visible, and say them', () => {
    expect(['/ ', ' / ', '/', ' ', '', 'ক খ'].map(withVisibleSpaces)).toEqual(['/␣', '␣/␣', '/', '␣', '', 'ক␣খ']);
    expect(['/ ', ' /', ' / ', ' ', '', 'ক খ'].map((text) => spacesOf(text, bangla))).toEqual([
      'শেষে ফাঁকা',
      'শুরুতে ফাঁকা',
      'দুই পাশে ফাঁকা',
      'শুধু ফাঁকা',
      undefined,
      undefined,
    ]);
  });

  it('say every value of every preset in both languages', () => {
    for (const words of [bangla, styleWords('en')]) {
      for (const preset of presets) {
        const usual = presetStyle(preset);
        for (const { place, control } of settingsTable) {
          const said = showValue(control, valueAt(usual, place), usual, words);
          expect(said, place.join('.')).toMatch(/\S/u);
          expect(said).not.toMatch(/undefined|null|object/u);
        }
      }
    }
  });
});

describe('the search for a setting', () => {
  const found = (query: string): readonly string[] =>
    findSettings(settingsTable, query, style).map(({ setting }) => setting.place.join('.'));

  it('finds all of them by nothing', () => {
    expect(found('  ')).toHaveLength(settingsTable.length);
  });

  it('finds by label in either language, and by what is printed', () => {
    expect(found('emblem')).toEqual(['page.emblemHeight']);
    expect(found('প্রতীকের উচ্চতা')).toEqual(['page.emblemHeight']);
    expect(found('জ্যেষ্ঠতার ক্রমানুসারে')).toEqual(['wording.notInSeniority', 'show.notInSeniority']);
  });

  it('folds the spellings of a letter', () => {
    expect(found('সভার সম\u09DF')).toEqual(found('সভার সম\u09AF\u09BC'));
    expect(found('সভার সম\u09DF')).toContain('wording.meetingTime');
  });

  it.each([
    ['বঙ্গাব্দ', 'dates.issueBangla', true],
    ['খ্রিস্টাব্দ', 'dates.issue', true],
    ['সাল', 'dates.facts', true],
    ['কোলন', 'labels.colon', true],
    ['দাঁড়ি', 'endMarks.decision', true],
    ['সালের আগে কমা', 'dates.issue', true],
    ['Full Stop', 'endMarks.title', true],
    ['লোগো', 'page.emblemHeight', true],
    ['সভার তারিখ', 'dates.facts', false],
  ])('finds by %s what other people call so, and says whether its fold holds it', (query, place, isInside) => {
    const found = findSettings(settingsTable, query, style);
    expect(found.find(({ setting }) => setting.place.join('.') === place)?.isInside).toBe(isInside);
  });

  it('calls nothing by a place that no setting has', () => {
    const places = settingsTable.map(({ place }) => place.join('.'));
    for (const start of Object.keys(otherNames))
      expect(
        places.some((place) => place === start || place.startsWith(`${start}.`)),
        start,
      ).toBe(true);
  });
});

describe('the widths of columns', () => {
  it('keep their sum: the neighbour gives and takes', () => {
    expect(moveShare([10, 49, 41], 0, 12)).toEqual([12, 47, 41]);
    expect(moveShare([10, 49, 41], 1, 40.5)).toEqual([10, 40.5, 49.5]);
    expect(moveShare([10, 49, 41], 2, 30)).toEqual([10, 60, 30]);
    expect(moveShare([22, 78], 1, 70)).toEqual([30, 70]);
  });

  it('leave the neighbour its least', () => {
    const most = mostShare([10, 49, 41], 0);
    expect(most).toBe(58);
    expect(moveShare([10, 49, 41], 0, most)).toEqual([58, leastShare, 41]);
  });
});

it('draws each layout within its page, and no two alike', () => {
  for (const preset of presets) {
    for (const { x, y, width, height } of presetDrawings[preset]) {
      expect(x >= 0 && y >= 0 && x + width <= 72 && y + height <= 102, preset).toBe(true);
    }
  }
  expect(new Set(presets.map((preset) => JSON.stringify(presetDrawings[preset]))).size).toBe(presets.length);
});
