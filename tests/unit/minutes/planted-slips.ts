import type { CheckOptions } from '#shared/minutes/check/check-minutes';
import type { CheckCode } from '#shared/minutes/check/check-problem';
import type { Block, Decision, Minutes } from '#shared/minutes/model';
import { changed, type Change } from '#tests/support/sample-file';

// Slips as secretaries make them, one at a time, planted in papers in which nothing is wrong. Each must be named at its place, once.

/** Minutes with a slip in them, and where it is. */
type Plant = (minutes: Minutes) => { readonly minutes: Minutes; readonly path: string };
export type Slip = readonly [fixture: string, code: CheckCode, plant: Plant, more?: CheckOptions];

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

/** Changes one or more places; the first is where the slip is. */
const at =
  (path: string, value: unknown, ...more: readonly Change[]): Plant =>
  (minutes) => ({ minutes: changed(minutes, [path, value], ...more), path });

/** The same, where the slip is named somewhere else than it was made. */
const named =
  (path: string, ...changes: readonly Change[]): Plant =>
  (minutes) => ({ minutes: changed(minutes, ...changes), path });

const added = (name: string, blocks: readonly Block[] | undefined, block: Block) => {
  const index = blocks?.length ?? 0;
  return { path: `${name}[${String(index)}]`, change: [name, [...(blocks ?? []), block]] as Change };
};

/** A sentence more in a discussion. */
const discussed =
  (item: number, text: string): Plant =>
  (minutes) => {
    const name = `agenda[${String(item)}].discussion`;
    const { path, change } = added(name, minutes.agenda[item]?.discussion, paragraph(text));
    return { minutes: changed(minutes, change), path };
  };

/** A paragraph more in the opening. */
const opened =
  (text: string): Plant =>
  (minutes) => {
    const { path, change } = added('opening', minutes.opening, paragraph(text));
    return { minutes: changed(minutes, change), path };
  };

/** A decision more, with an implementer, so that nothing else is wrong with it. */
const decided =
  (item: number, blocks: readonly Block[], place = '.blocks[0]'): Plant =>
  (minutes) => {
    const decisions = minutes.agenda[item]?.decisions ?? [];
    const decision: Decision = { id: 'planted', blocks, implementers: { list: [{ name: 'প্রশাসন শাখা' }] } };
    const path = `agenda[${String(item)}].decisions[${String(decisions.length)}]`;
    return {
      minutes: changed(minutes, [`agenda[${String(item)}].decisions`, [...decisions, decision]]),
      path: `${path}${place}`,
    };
  };

const list = (...items: readonly string[]): Block => ({
  type: 'list',
  marker: 'bulleted',
  items: items.map((text) => ({ blocks: [paragraph(text)] })),
});

const table = (...rows: readonly (readonly string[])[]): Block => ({
  type: 'table',
  columns: rows[0]!.map(() => 1),
  rows: rows.map((cells) => ({ cells: cells.map((text) => ({ blocks: [paragraph(text)] })) })),
});

/** A block more in a discussion, and where in it the slip is. */
const shown =
  (item: number, block: Block, place: string): Plant =>
  (minutes) => {
    const name = `agenda[${String(item)}].discussion`;
    const { path, change } = added(name, minutes.agenda[item]?.discussion, block);
    return { minutes: changed(minutes, change), path: `${path}${place}` };
  };

export const slips: readonly Slip[] = [
  // Dates.
  ['p1-narrative', 'dates-disagree', opened('এ কমিটি ৭ ভাদ্র ১৪৩২ (২১ আগস্ট ২০২৫) তারিখে গঠিত হয়।')],
  ['p3-table', 'dates-disagree', discussed(0, 'কর্মশালাটি ০৫ আষাঢ় ১৪৩৩ বঙ্গাব্দ/২০ জুন ২০২৬ তারিখে অনুষ্ঠিত হয়েছে।')],
  ['sixty-pages', 'dates-disagree', discussed(5, 'পরিদর্শন ১০ ফাল্গুন ১৪৩২ মোতাবেক ২৪ ফেব্রুয়ারি ২০২৬ তারিখে সম্পন্ন হয়েছে।')],
  [
    'p2-implementer-line',
    'dates-disagree',
    at('issueDate.literal.bangla', '২০ জ্যৈষ্ঠ ১৪৩৩', [
      'issueDate',
      { literal: { bangla: '২০ জ্যৈষ্ঠ ১৪৩৩', gregorian: '০৪ জুন ২০২৬' } },
    ]),
  ],
  ['literal-overrides', 'literal-disagrees', at('issueDate.literal.bangla', '০৭ ভাদ্র, ১৪৩২ বঙ্গাব্দ')],
  ['p5-four-columns', 'issue-before-meeting', at('issueDate.date', '2026-09-10')],
  ['p4-decision-table', 'issued-late', at('issueDate.date', '2026-10-30')],
  ['cell-lists', 'issue-after-today', at('issueDate.date', '2026-12-12')],
  ['latin-and-links', 'impossible-date', discussed(0, 'প্রতিবেদন ৩১ নভেম্বর ২০২৫ তারিখে পাওয়া গেছে।')],
  ['p1-narrative', 'impossible-date', discussed(1, 'দরপত্র ৩০ ফেব্রুয়ারি তারিখে উন্মুক্ত করা হবে।')],
  ['merged-progress-tables', 'impossible-date', discussed(1, 'সর্বশেষ হালনাগাদ ৩১/১১/২০২৫ তারিখের।')],
  ['p3-table', 'wrong-weekday', discussed(1, 'পরবর্তী কর্মশালা ১৬ আগস্ট ২০২৬, সোমবার অনুষ্ঠিত হবে।')],
  ['p5-four-columns', 'date-after-meeting', discussed(0, 'ঘূর্ণিঝড়টি ২০ সেপ্টেম্বর ২০২৬ তারিখে উপকূলে আঘাত হানে।')],
  ['long-distribution', 'past-date-after-meeting', discussed(0, 'গত ১৫ অক্টোবর ২০২৬ তারিখে তাগিদপত্র দেওয়া হয়েছে।')],
  [
    'p1-narrative',
    'past-date-after-meeting',
    decided(0, [paragraph('গত ১০ মার্চ ২০২৬ তারিখের পত্রের আলোকে ব্যবস্থা নিতে হবে')]),
  ],
  ['p2-implementer-line', 'past-date-after-meeting', discussed(1, 'মানদণ্ডটি ২৫ জুন ২০২৬ তারিখে অনুমোদিত হয়েছে।')],
  ['p3-table', 'deadline-before-meeting', decided(0, [paragraph('তালিকা ১০ জুলাই ২০২৬ তারিখের মধ্যে প্রেরণ করতে হবে।')])],
  ['cell-lists', 'deadline-before-meeting', decided(1, [paragraph('খসড়া ২৮/০২/২০২৬ তারিখের মধ্যে চূড়ান্ত করতে হবে।')])],
  ['p5-four-columns', 'deadline-before-meeting', at('agenda[1].decisions[0].deadline.date', '2025-09-21')],
  ['p1-narrative', 'signed-before-meeting', at('signatories[1].date', '2026-02-20')],
  ['p1-narrative', 'signed-after-issue', at('signatories[1].date', '2026-03-09')],
  // The title, and the meeting before.
  ['long-distribution', 'title-disagrees', at('title[1]', '২৫তম সভার কার্যবিবরণী')],
  ['latin-and-links', 'title-disagrees', named('title[0]', ['meetingNumber', 5])],
  [
    'merged-progress-tables',
    'title-disagrees',
    at('title[0]', '২০২৫-২০২৬ অর্থবছরের ৪র্থ ত্রৈমাসিকের কর্মসম্পাদন পরিবীক্ষণ সভার কার্যবিবরণী'),
  ],
  [
    'merged-progress-tables',
    'title-disagrees',
    at('title[0]', '২০২৬-২০২৭ অর্থবছরের ২য় ত্রৈমাসিকের কর্মসম্পাদন পরিবীক্ষণ সভার কার্যবিবরণী'),
  ],
  [
    'p4-decision-table',
    'title-disagrees',
    at('title[0]', 'নৌপথ ও ঘাট ব্যবস্থাপনা বিভাগের মে/২০২৬ মাসের সমন্বয় সভার কার্যবিবরণী'),
  ],
  ['p5-four-columns', 'title-disagrees', at('title[1]', '(অক্টোবর ২০২৬)')],
  ['literal-overrides', 'wrong-ordinal', at('title[0]', 'গ্রন্থস্বত্ব পরামর্শক কমিটির ৯তম সভার কার্যবিবরণী')],
  ['long-distribution', 'wrong-ordinal', discussed(1, 'কমিটির ১৭ম সভায় বিষয়টি উত্থাপিত হয়েছিল।')],
  ['sixty-pages', 'wrong-ordinal', discussed(3, 'ভবনের ৪থ তলার বদলে ৩র্থ তলায় কক্ষ বরাদ্দ করা হয়েছে।')],
  [
    'p3-table',
    'last-meeting-number',
    opened('গত ৯ম সভার কার্যবিবরণী পাঠ করে শোনানো হয় এবং তা সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হয়।'),
  ],
  ['cell-lists', 'last-meeting-number', opened('বিগত ১১তম সভার সিদ্ধান্ত বাস্তবায়নের অগ্রগতি উপস্থাপন করা হয়।')],
  [
    'p1-narrative',
    'last-meeting-date',
    opened('গত সভা ২৬ ফেব্রুয়ারি ২০২৬ তারিখে অনুষ্ঠিত হয়, যার কার্যবিবরণী দৃঢ়ীকরণ করা হয়।'),
  ],
  // People.
  ['p3-table', 'chair-differs', at('signatories[0].name', 'মোছাঃ আফরোজা নওরীন খানম')],
  ['p2-implementer-line', 'chair-differs', named('signatories[0].name', ['facts[0].person.name', 'সৈয়দ আরমান জুনায়েদ'])],
  ['sixty-pages', 'missing-chair', at('facts[0]', { kind: 'chair' })],
  // Numbers and words.
  [
    'p5-four-columns',
    'number-words-disagree',
    decided(0, [paragraph('মেরামত আগামী ০৭ (আট) দিনের মধ্যে শেষ করতে হবে।')]),
  ],
  ['p3-table', 'number-words-disagree', discussed(2, 'বাছাই কমিটিতে ০৫(ছয়) জন সদস্য আছেন।')],
  ['p1-narrative', 'number-words-disagree', discussed(0, 'মোট ২৫ (পঁচিশ)টি ও পরে ১২টি (তেরোটি) আবেদন পাওয়া যায়।')],
  ['p2-implementer-line', 'latin-digits', discussed(0, 'মোট 15টি দপ্তর অংশ নেয়।')],
  // What is missing or empty.
  ['p1-narrative', 'missing-letterhead', at('letterhead', undefined)],
  ['p2-implementer-line', 'missing-opening', at('opening', [], ['body', undefined])],
  ['p3-table', 'missing-closing', at('closing', undefined)],
  ['p1-narrative', 'missing-issuing-signature', named('signatories', ['signatories[2].name', undefined])],
  ['p1-narrative', 'empty-topic', at('agenda[0].topic', '', ['agenda[0].discussion', []])],
  ['p5-four-columns', 'empty-decision', decided(0, [paragraph(' ')], '')],
  ['p2-implementer-line', 'empty-decision', decided(2, [], '')],
  ['p4-decision-table', 'missing-memo', at('memo.number', '')],
  [
    'cell-lists',
    'decision-in-discussion',
    named(
      'agenda[0]',
      ['agenda[0].decisions', []],
      ['agenda[0].discussion', [paragraph('এ বিষয়ে একটি উপকমিটি গঠন করা হয়।')]],
    ),
  ],
  [
    'latin-and-links',
    'decision-in-discussion',
    named(
      'agenda[1]',
      ['agenda[1].decisions', []],
      ['agenda[1].discussion', [paragraph('প্রতি মাসে প্রতিবেদন দেওয়ার সিদ্ধান্ত গৃহীত হয়।')]],
    ),
  ],
  [
    'p5-four-columns',
    'agenda-without-decision',
    at('agenda[2]', { id: 'a3', discussion: [paragraph('মজুত নিয়ে কথা হয়।')] }),
  ],
  [
    'p5-four-columns',
    'implementer-column-empty',
    (minutes) => ({
      minutes: {
        ...minutes,
        agenda: minutes.agenda.map((item) => ({
          ...item,
          decisions: (item.decisions ?? []).map((decision) => ({
            ...decision,
            implementers: { list: [{ name: 'প্রশাসন শাখা' }], inSentence: true },
          })),
        })),
        style: { ...minutes.style, show: { implementersInSentence: false } },
      },
      path: 'agenda',
    }),
  ],
  // Annexes, memo number.
  ['p1-narrative', 'annex-not-attached', discussed(2, 'তালিকা পরিশিষ্ট-‘ঘ’ তে দেখা যেতে পারে।')],
  ['p3-table', 'annex-not-attached', discussed(0, 'ছক পরিশিষ্ট-খ এ সংযুক্ত।')],
  ['p1-narrative', 'annex-not-cited', named('annexes[0]', ['agenda[1].discussion[0]', paragraph('অগ্রগতি সন্তোষজনক।')])],
  ['p1-narrative', 'memo-group-width', at('memo.number', '৯১.০০.০০০০.০৪২.১৮.০৭.২৫.৫৮')],
  ['latin-and-links', 'memo-year-after-issue', at('memo.number', '৯১.০৩.০০০০.০০০.০২২.১৬.০০১৪.২৭.৪০৭')],
  [
    'p3-table',
    'memo-other-file',
    at('memo.number', '৯২.০০.০০০০.০১৫.৩৫.০০৯.২৪.২৪১'),
    { lastMemo: '৯২.০০.০০০০.০১৫.৩৫.০০৩.২৪.১৯৮' },
  ],
  [
    'p4-decision-table',
    'distribution-line-twice',
    (minutes) => {
      const lines = minutes.distribution[0]!.lines;
      return {
        minutes: changed(minutes, ['distribution[0].lines', [...lines, { ...lines[0]!, id: 'twice' }]]),
        path: `distribution[0].lines[${String(lines.length)}]`,
      };
    },
  ],
  // Marks and spelling.
  ['p2-implementer-line', 'doubled-word', discussed(0, 'সভাপতি সভাকে অবহিত অবহিত করেন।')],
  ['sixty-pages', 'doubled-word', discussed(7, 'জলাধারের জলাধারের তালিকা হালনাগাদ করা হয়।')],
  ['p1-narrative', 'wrong-danda', discussed(0, 'কাজ শেষ হয়েছে।।')],
  ['p3-table', 'wrong-danda', discussed(0, 'কাজ শেষ হয়েছে|')],
  ['p5-four-columns', 'wrong-danda', discussed(0, 'কাজ শেষ হয়েছে. প্রতিবেদন পাওয়া গেছে।')],
  ['latin-and-links', 'wrong-danda', discussed(0, 'কাজ শেষ হয়েছে ।')],
  ['long-distribution', 'wrong-danda', discussed(0, 'কাজ শেষ হয়েছে।প্রতিবেদন পাওয়া গেছে।')],
  ['p2-implementer-line', 'mixed-spelling', discussed(1, 'মোঃ রফিক ও মো: করিম বক্তব্য দেন।')],
  [
    'p1-narrative',
    'mixed-end-marks',
    shown(0, list('এক নম্বর কাজ;', 'দুই নম্বর কাজ।', 'তিন নম্বর কাজ;', 'চার নম্বর কাজ; এবং', 'পাঁচ নম্বর কাজ।'), '.items[1]'),
  ],
  [
    'cell-lists',
    'mixed-end-marks',
    shown(1, list('নথি বাছাই;', 'নথি স্ক্যান;', 'নথি মিলানো', 'নথি তোলা;', 'নথি ফেরত।'), '.items[2]'),
  ],
  [
    'p5-four-columns',
    'name-spelled-twice',
    named('agenda[1].decisions[0].implementers.list[0].name', [
      'agenda[0].decisions[0].implementers.list',
      [{ name: 'ইউনিয়ন পরিশদ (সকল)' }],
    ]),
  ],
  [
    'p4-decision-table',
    'name-spelled-twice',
    (minutes) => {
      const lines = minutes.distribution[0]!.lines;
      const more = [
        { id: 'x1', post: 'পরিচালক', office: 'নৌ পরিবহন অধিদপ্তর, পানি মন্ত্রণালয়' },
        { id: 'x2', post: 'উপপরিচালক', office: 'নৌ পরিবহণ অধিদপ্তর, পানি মন্ত্রনালয়' },
      ];
      return {
        minutes: changed(minutes, ['distribution[0].lines', [...lines, ...more]]),
        path: `distribution[0].lines[${String(lines.length + 1)}].office`,
      };
    },
  ],
  [
    'merged-progress-tables',
    'address-twice',
    shown(0, table(['উপকূল অধিদপ্তর', 'www.upokul.gov.bd'], ['নদী অধিদপ্তর', 'www.upokul.gov.bd']), '.rows[1]'),
  ],
  [
    'p1-narrative',
    'sentence-twice',
    (minutes) => {
      const text =
        'প্রতিনিধি জানান যে সকল উপজেলায় মাঠ জরিপ সম্পন্ন হয়েছে এবং তথ্য যাচাইয়ের কাজ চলমান রয়েছে বিধায় আরও সময় প্রয়োজন';
      return {
        minutes: changed(
          minutes,
          ['agenda[0].discussion', [paragraph(text)]],
          ['agenda[2].discussion', [paragraph(text)]],
        ),
        path: 'agenda[2].discussion',
      };
    },
  ],
  ['p1-narrative', 'typed-number', at('agenda[0].topic', '১. গত সভার কার্যবিবরণী দৃঢ়ীকরণ')],
  ['p5-four-columns', 'typed-number', decided(0, [paragraph('(ক) আশ্রয়কেন্দ্র প্রস্তুত রাখতে হবে।')])],
  ['p2-implementer-line', 'impossible-letters', discussed(0, 'অামার মতে কাজটি শেষ করা যাবে।')],
  ['p3-table', 'impossible-letters', discussed(0, 'সভা ৩ঃ৩০ টায় শেষ হয়।')],
  ['sixty-pages', 'impossible-letters', discussed(0, 'কাজ শেষ হয়েেছে বলে জানানো হয়।')],
  ['latin-and-links', 'bijoy-text', discussed(0, 'miKvi wm×všÍ MÖnY K‡i')],
  ['p4-decision-table', 'unknown-slot', at('title[0]', 'বিভাগের {মাশ} মাসের সভার কার্যবিবরণী')],
  [
    'p1-narrative',
    'duplicate-decision',
    (minutes) => decided(1, minutes.agenda[0]!.decisions![1]!.blocks, '')(minutes),
  ],
];
