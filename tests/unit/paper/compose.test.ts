import { describe, expect, it } from 'vitest';
import type { Minutes } from '#shared/minutes/model';
import { layoutOf } from '#shared/minutes/presets';
import { compose } from '#shared/paper/compose/compose';
import type { PaperBlock, PaperTable } from '#shared/paper/paper';
import { writeText } from '#shared/writers/text/write-text';
import { loadFixture, presets } from '#tests/support/fixtures';
import { changed, sample } from '#tests/support/sample-file';

const textOf = (minutes: Minutes): string => writeText(compose(minutes));
const linesOf = (minutes: Minutes): readonly string[] => textOf(minutes).split('\n');

const blocksText = (minutes: Minutes, blocks: readonly PaperBlock[]): string =>
  writeText({ ...compose(minutes), parts: [blocks] }).trim();

const tablesOf = (minutes: Minutes, role: PaperTable['role']): readonly PaperTable[] =>
  compose(minutes)
    .parts.flat()
    .filter((block) => block.kind === 'table' && block.role === role) as PaperTable[];

const rowsOf = (minutes: Minutes, role: PaperTable['role']) =>
  tablesOf(minutes, role).map((table) =>
    table.rows.map((row) => row.cells.map((cell) => blocksText(minutes, cell.blocks))),
  );

const paragraph = (text: string) => ({ type: 'paragraph' as const, runs: [{ text }] });

/** Two agenda items, as short as they can be, with everything a layout must place. */
const small: Minutes = changed(
  sample,
  ['opening', [paragraph('শুরু।')]],
  ['body', [paragraph('মুক্ত অনুচ্ছেদ।')]],
  ['leadIn', 'সিদ্ধান্ত গৃহীত হয়:'],
  [
    'agenda',
    [
      {
        topic: 'প্রথম বিষয়',
        discussion: [paragraph('প্রথম আলোচনা।')],
        decisions: [
          { blocks: [paragraph('এক করতে হবে')], implementers: { list: [{ name: 'অ শাখা' }] } },
          { blocks: [paragraph('দুই করতে হবে')] },
        ],
        implementers: { list: [{ name: 'আ শাখা' }, { name: 'ই শাখা' }] },
      },
      { discussion: [paragraph('দ্বিতীয় আলোচনা।')], decisions: [{ blocks: [paragraph('তিন করতে হবে')] }] },
    ],
  ],
  ['closing', [paragraph('শেষ।')]],
  ['style', { preset: 'P1' }],
);

const inPreset = (preset: string): Minutes => changed(small, ['style.preset', preset]);

const agendaLines = (minutes: Minutes): readonly string[] => {
  const lines = linesOf(minutes);
  return lines.slice(lines.indexOf('শুরু।') + 1, lines.indexOf('শেষ।'));
};

describe('the layouts', () => {
  it('P1 labels and numbers topic, discussion and decisions and letters every decision', () => {
    expect(agendaLines(inPreset('P1'))).toEqual([
      'মুক্ত অনুচ্ছেদ।',
      'সিদ্ধান্ত গৃহীত হয়:',
      '১.০ আলোচ্য বিষয়: প্রথম বিষয়',
      '১.১ আলোচনা: প্রথম আলোচনা।',
      '১.২ সিদ্ধান্ত:',
      '(ক) এক করতে হবে;',
      'বাস্তবায়নকারী: অ শাখা',
      '(খ) দুই করতে হবে।',
      'বাস্তবায়নকারী: আ শাখা/ ই শাখা',
      '২.১ আলোচনা: দ্বিতীয় আলোচনা।',
      '২.২ সিদ্ধান্ত:',
      '(ক) তিন করতে হবে।',
    ]);
  });

  it('P2 leaves the discussion without a label and ends with the implementers of the item', () => {
    expect(agendaLines(inPreset('P2'))).toEqual([
      'মুক্ত অনুচ্ছেদ।',
      'সিদ্ধান্ত গৃহীত হয়:',
      '১.০ আলোচ্য বিষয়: প্রথম বিষয়',
      'প্রথম আলোচনা।',
      '১.০ সিদ্ধান্ত:',
      'ক. এক করতে হবে।',
      'বাস্তবায়নকারী: অ শাখা',
      'খ. দুই করতে হবে।',
      '১.০ বাস্তবায়নকারী: আ শাখা/ ই শাখা',
      'দ্বিতীয় আলোচনা।',
      '২.০ সিদ্ধান্ত:',
      'তিন করতে হবে।',
    ]);
  });

  it('P3 sets the topic as a bold first line of the discussion and the decisions in one cell', () => {
    expect(rowsOf(inPreset('P3'), 'decisions')).toEqual([
      [
        ['ক্রঃ নং', 'আলোচনা', 'সিদ্ধান্ত'],
        [
          '১.',
          'প্রথম বিষয়\nপ্রথম আলোচনা।',
          'ক) এক করতে হবে।\nবাস্তবায়নকারী: অ শাখা\nখ) দুই করতে হবে।\nবাস্তবায়নকারী: আ শাখা/ ই শাখা',
        ],
        ['২.', 'দ্বিতীয় আলোচনা।', 'তিন করতে হবে।'],
      ],
    ]);
    const topic = tablesOf(inPreset('P3'), 'decisions')[0]?.rows[1]?.cells[1]?.blocks[0];
    expect(topic).toMatchObject({ kind: 'paragraph', runs: [{ text: 'প্রথম বিষয়', bold: true }] });
  });

  it('P4 has one table with serials running on, the item’s implementers in each of its rows', () => {
    expect(rowsOf(inPreset('P4'), 'decisions')).toEqual([
      [
        ['ক্র:নং', 'সিদ্ধান্ত', 'বাস্তবায়নকারী'],
        ['০১', 'এক করতে হবে।', 'অ শাখা\nআ শাখা/ ই শাখা'],
        ['০২', 'দুই করতে হবে।', 'আ শাখা/ ই শাখা'],
        ['০৩', 'তিন করতে হবে।', ''],
      ],
    ]);
    expect(agendaLines(inPreset('P4')).slice(0, 5)).toEqual([
      'মুক্ত অনুচ্ছেদ।',
      'আলোচ্য বিষয়: প্রথম বিষয়',
      'প্রথম আলোচনা।',
      'দ্বিতীয় আলোচনা।',
      'সিদ্ধান্ত গৃহীত হয়:',
    ]);
  });

  it('P4 can have a table under each agenda item, the serials still running on', () => {
    const perItem = changed(small, ['style', { preset: 'P4', layout: { tablePerAgendaItem: true } }]);
    expect(rowsOf(perItem, 'decisions').map((rows) => rows.slice(1).map(([serial]) => serial))).toEqual([
      ['০১', '০২'],
      ['০৩'],
    ]);
  });

  it('P5 sets each decision beside its implementers and the discussion beside all of them', () => {
    const [table] = tablesOf(inPreset('P5'), 'decisions');
    expect(rowsOf(inPreset('P5'), 'decisions')[0]).toEqual([
      ['ক্র.নং', 'আলোচনা', 'সিদ্ধান্ত', 'বাস্তবায়নকারী'],
      ['১.', 'প্রথম বিষয়\nপ্রথম আলোচনা।', 'ক) এক করতে হবে।', 'অ শাখা\nআ শাখা/ ই শাখা'],
      ['খ) দুই করতে হবে।', 'আ শাখা/ ই শাখা'],
      ['২.', 'দ্বিতীয় আলোচনা।', 'তিন করতে হবে।', ''],
    ]);
    expect(table?.rows[1]?.cells.map(({ rowSpan }) => rowSpan)).toEqual([2, 2, 1, 1]);
  });

  it('lose no implementers of an item without a decision', () => {
    const bare = changed(small, ['agenda[0].decisions', []]);
    for (const preset of presets) {
      expect(textOf(changed(bare, ['style.preset', preset])), preset).toContain('আ শাখা/ ই শাখা');
    }
  });
});

describe('what is printed only when asked for', () => {
  const recorded = changed(
    small,
    ['agenda[0].decisions[0].deadline', { kind: 'relative', count: 7, unit: 'working-day' }],
    ['agenda[0].decisions[0].implementers.list[0]', { name: 'অ শাখা', status: 'ongoing', progressNote: 'খসড়া প্রস্তুত' }],
    ['agenda[1].decisions[0].implementers', { list: [{ name: 'ঈ শাখা' }], inSentence: true }],
  );
  const records = ['আগামী ০৭ (সাত) কার্যদিবসের মধ্যে', 'চলমান (খসড়া প্রস্তুত)', 'ঈ শাখা', 'কমিটি: জলাশয়', 'অবস্থা: চূড়ান্ত'];

  it.each(presets)('stays unprinted in %s and is printed when switched on', (preset) => {
    // A column of implementers shows them all.
    const isColumn = layoutOf(preset).implementers === 'column';
    const without = textOf(changed(recorded, ['style', { preset }]));
    const show = { committee: true, state: true, deadline: true, progress: true, implementersInSentence: true };
    const withAll = textOf(changed(recorded, ['style', { preset, show }]));
    for (const record of records) {
      expect(without.includes(record), record).toBe(isColumn && record === 'ঈ শাখা');
      expect(withAll, record).toContain(record);
    }
  });

  it('an empty attendance list prints no annex even when its switch is on', () => {
    const on = changed(sample, ['style.show', { attendanceAnnex: true }]);
    expect(compose(on).parts).toHaveLength(2);
    expect(compose(changed(on, ['attendance', []])).parts).toHaveLength(1);
    expect(compose(changed(sample, ['style.show', { attendanceAnnex: false }])).parts).toHaveLength(1);
  });
});

describe('a draft', () => {
  it('without memo number, date or chair composes with dotted space', () => {
    const draft = loadFixture('nearly-empty');
    const lines = linesOf(draft);
    expect(lines.some((line) => /^সভাপতি\t\.{20,}$/u.test(line))).toBe(true);
    expect(lines.some((line) => /^স্মারক নম্বর: \.{20,}/u.test(line))).toBe(true);
    expect(textOf(changed(draft, ['signatories', []], ['facts', []], ['title', []], ['agenda', []]))).toMatch(
      /\.{16}/u,
    );
  });
});

describe('a literal', () => {
  it('is printed exactly at its own place and nowhere else', () => {
    const text = textOf(
      changed(
        small,
        ['agenda[0].literal', { topicLabel: '১। আলোচ্যসূচি :', decisionLabel: 'সিদ্ধান্তসমূহ—' }],
        ['agenda[0].decisions[0].literal', { marker: '(ক-১)', endMark: ' ॥' }],
        ['agenda[0].implementers.literal', 'আ শাখা / ই শাখা'],
        ['memo', { number: sample.memo?.number, literal: { label: 'নম্বর', number: 'XYZ-১' } }],
        ['issueDate', { date: '2026-02-17', literal: { bangla: '৪ঠা ফাল্গুন' } }],
        ['distribution[0].lines[1].literal', { text: 'দ্বিতীয় প্রাপক।', marker: '(২)' }],
        ['distribution[0].literal', { heading: 'অনুলিপি' }],
      ),
    );
    for (const exact of [
      '১। আলোচ্যসূচি : প্রথম বিষয়',
      'সিদ্ধান্তসমূহ—\n(ক-১) এক করতে হবে ॥',
      ': আ শাখা / ই শাখা\n',
      'নম্বর XYZ-১',
      '৪ঠা ফাল্গুন',
      '(২) দ্বিতীয় প্রাপক।',
      '\nঅনুলিপি\n১) মহাপরিচালক',
    ]) {
      expect(text).toContain(exact);
    }
    expect(text).not.toContain('৪ ফাল্গুন ১৪৩২');
    expect(text).toContain('১৭ ফেব্রুয়ারি ২০২৬');
  });
});

describe('a signature block', () => {
  it('never prints জনাব, keeps ড. and stands beside the other at its place', () => {
    const signatories = [
      { place: 'chair', align: 'left', honorific: 'জনাব', name: 'ক', posts: ['সদস্য-সচিব'] },
      { place: 'chair', align: 'right', name: 'জনাব খ', award: 'বিপিএএ', posts: ['সভাপতি'] },
      {
        place: 'chair',
        align: 'right',
        honorific: 'ড.',
        name: 'গ',
        date: '2026-02-17',
        actingNote: '(অতিরিক্ত দায়িত্ব)',
      },
    ];
    const rows = rowsOf(changed(sample, ['signatories', signatories]), 'signatures');
    expect(rows).toEqual([[['ক\nসদস্য-সচিব', 'খ, বিপিএএ\nসভাপতি']], [['', '১৭-০২-২০২৬\nড. গ\n(অতিরিক্ত দায়িত্ব)']]]);
  });

  it('sets the note on acting on a line of its own, or on that of the post', () => {
    const signatories = [
      { place: 'chair', align: 'right', name: 'খ', posts: ['উপসচিব', 'প্রশাসন শাখা'], actingNote: '(চলতি দায়িত্ব)' },
    ];
    const signed = changed(sample, ['signatories', signatories]);
    expect(rowsOf(signed, 'signatures')[0]?.[0]?.[1]).toBe('খ\nউপসচিব\nপ্রশাসন শাখা\n(চলতি দায়িত্ব)');
    expect(rowsOf(changed(signed, ['style.layout', { actingNoteWithPost: true }]), 'signatures')[0]?.[0]?.[1]).toBe(
      'খ\nউপসচিব (চলতি দায়িত্ব)\nপ্রশাসন শাখা',
    );
  });
});

describe('labels and end marks', () => {
  it('may stand without a space between them and their text', () => {
    const close = linesOf(changed(inPreset('P1'), ['style.labels', { space: false }]));
    for (const line of ['১.০ আলোচ্য বিষয়:প্রথম বিষয়', '১.১ আলোচনা:প্রথম আলোচনা।', 'বাস্তবায়নকারী:অ শাখা'])
      expect(close).toContain(line);
  });

  it('end the implementers of all decisions, and of one otherwise', () => {
    const marked = changed(inPreset('P4'), ['style.endMarks', { implementers: '।' }]);
    expect(linesOf(marked).join('\n')).toContain('অ শাখা।\nআ শাখা/ ই শাখা।');
    const one = changed(marked, ['agenda[0].implementers.endMark', ';']);
    expect(linesOf(one).join('\n')).toContain('অ শাখা।\nআ শাখা/ ই শাখা;');
  });
});

describe('numbered paragraphs', () => {
  it('count on through opening, body and closing, and a literal takes its number’s place', () => {
    const numbered = (text: string, literal?: string) => ({
      ...paragraph(text),
      numbered: true,
      ...(literal === undefined ? {} : { literal: { number: literal } }),
    });
    const text = textOf(
      changed(
        small,
        ['opening', [paragraph('ক'), numbered('খ')]],
        ['body', [numbered('গ', '(৩)')]],
        ['closing', [numbered('ঘ')]],
      ),
    );
    for (const line of ['\nক\n০২। খ\n', '(৩) গ', '\n০৪। ঘ\n']) expect(text).toContain(line);
  });

  it('count the sentence before the decisions where it is numbered', () => {
    const opened = changed(small, ['opening', [{ ...paragraph('খ'), numbered: true }]], ['leadInNumbered', true]);
    const text = textOf(opened);
    for (const line of ['\n০২। খ\n', '\n০৩। সিদ্ধান্ত গৃহীত হয়:\n']) expect(text).toContain(line);
  });
});
