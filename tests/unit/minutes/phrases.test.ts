import { describe, expect, it } from 'vitest';
import type { Deadline, Receiver } from '#shared/minutes/model';
import { formatPresence } from '#shared/minutes/phrases/annex';
import { composeDeadline, printDeadline } from '#shared/minutes/phrases/deadline';
import { composeDistributionHeading, composeDistributionLine } from '#shared/minutes/phrases/distribution';
import { formatFactTwin } from '#shared/minutes/phrases/fact';
import { formatProgress, printImplementers } from '#shared/minutes/phrases/implementers';
import { fillLine, unknownSlotsOf } from '#shared/minutes/phrases/slots';
import { presetStyle, resolveStyle } from '#shared/minutes/presets';
import { changed, sample } from '#tests/support/sample-file';

const style = presetStyle('P2');

describe('a deadline', () => {
  it('is said in the words of its kind', () => {
    const cases: readonly (readonly [Deadline, string])[] = [
      [{ kind: 'absolute', date: '2023-10-15' }, '১৫ অক্টোবর ২০২৩ তারিখের মধ্যে'],
      [{ kind: 'relative', count: 7, unit: 'working-day' }, 'আগামী ০৭ (সাত) কার্যদিবসের মধ্যে'],
      [{ kind: 'relative', count: 2, unit: 'month' }, 'আগামী ০২ (দুই) মাসের মধ্যে'],
      [{ kind: 'recurring', every: 'month', day: 15 }, 'প্রতি মাসের ১৫ তারিখের মধ্যে'],
      [{ kind: 'recurring', every: 'quarter' }, 'প্রতি ত্রৈমাসিকে'],
      [{ kind: 'recurring', every: 'quarter', month: 1, week: 2 }, 'প্রতি ত্রৈমাসিকের ১ম মাসের ২য় সপ্তাহের মধ্যে'],
      [{ kind: 'recurring', every: 'quarter', month: 3, day: 10 }, 'প্রতি ত্রৈমাসিকের ৩য় মাসের ১০ তারিখের মধ্যে'],
      [{ kind: 'recurring', every: 'year', month: 7 }, 'প্রতি বছরের জুলাই মাসের মধ্যে'],
      [{ kind: 'recurring', every: 'month', week: 1 }, 'প্রতি মাসের ১ম সপ্তাহের মধ্যে'],
      [{ kind: 'event', event: 'মহান বিজয় দিবস', side: 'before' }, 'মহান বিজয় দিবসের পূর্বে'],
      [{ kind: 'event', event: 'দুর্গাপূজা', side: 'by' }, 'দুর্গাপূজার মধ্যে'],
      [{ kind: 'event', event: 'মে দিবস', side: 'on' }, 'মে দিবসের দিনে'],
      [{ kind: 'qualitative', text: 'যথাসময়ে' }, 'যথাসময়ে'],
    ];
    for (const [deadline, words] of cases) expect(composeDeadline(deadline, style)).toBe(words);
    const literal: Deadline = { kind: 'absolute', date: '2020-03-01', literal: '০১.০৩.২০২০' };
    expect(printDeadline(literal, style)).toBe('০১.০৩.২০২০');
  });
});

describe('a distribution line', () => {
  const compose = (line: Receiver, isLast = false) => composeDistributionLine(line, isLast, style);

  it('joins person, post, section and office, then the remark in brackets', () => {
    expect(compose({ post: 'উপসচিব', all: true, office: 'সুরক্ষা বিভাগ' })).toBe('উপসচিব (সকল), সুরক্ষা বিভাগ');
    expect(
      compose({ honorific: 'জনাব', name: 'ক', post: 'সদস্য', section: 'খ শাখা', office: 'গ', remark: 'অনুরোধসহ' }),
    ).toBe('জনাব ক, সদস্য, খ শাখা, গ (অনুরোধসহ)');
    expect(compose({ remark: ' ' })).toBe('');
  });

  it('ends as the document says, the last one perhaps otherwise', () => {
    const marked = resolveStyle({ preset: 'P2', endMarks: { distribution: ';', lastDistribution: '।' } });
    expect(composeDistributionLine({ post: 'ক' }, false, marked)).toBe('ক;');
    expect(composeDistributionLine({ post: 'ক' }, true, marked)).toBe('ক।');
  });

  it('stands under one of three headings, the bracket a switch', () => {
    const heading = (kind: 'distribution' | 'copy' | 'attention', shown = true) =>
      composeDistributionHeading({ kind, lines: [] }, resolveStyle({ preset: 'P2', show: { notInSeniority: shown } }));
    expect(heading('distribution')).toBe('বিতরণ (জ্যেষ্ঠতার ক্রমানুসারে নয়) :');
    expect(heading('distribution', false)).toBe('বিতরণ :');
    expect(heading('copy')).toBe('অনুলিপি: সদয় জ্ঞাতার্থে (জ্যেষ্ঠতার ক্রমানুসারে নয়) :');
    expect(heading('attention')).toBe('দৃষ্টি আকর্ষণ :');
  });
});

describe('the facts', () => {
  it('are composed from their twins in the document’s forms', () => {
    const own = resolveStyle({
      preset: 'P2',
      time: { separator: '.', unit: 'ঘটিকা' },
      dates: { facts: { month: 'number', separator: '/' } },
      endMarks: { time: '।' },
    });
    expect(formatFactTwin({ kind: 'date', date: '2024-09-19' }, own)).toBe('১৯/০৯/২০২৪');
    expect(formatFactTwin({ kind: 'time', time: '11:00' }, own)).toBe('সকাল ১১.০০ ঘটিকা।');
    expect(formatFactTwin({ kind: 'time', time: '15:00', period: 'বেলা' }, style)).toBe('বেলা ০৩:০০ টা');
    expect(formatFactTwin({ kind: 'chair', person: { name: 'ক', award: 'বিপিএএ', posts: ['সচিব'] } }, style)).toBe(
      'ক, বিপিএএ\nসচিব',
    );
    expect(formatFactTwin({ kind: 'place', text: 'x' }, style)).toBeUndefined();
  });
});

describe('implementers', () => {
  it('are joined, kept out where they stand in the sentence, or printed as written', () => {
    const list = [{ name: 'ক শাখা' }, { name: ' ' }, { name: 'খ শাখা' }];
    expect(printImplementers({ list }, style)).toBe('ক শাখা/ খ শাখা');
    expect(printImplementers({ list, inSentence: true }, style)).toBe('');
    expect(printImplementers({ list, literal: 'ক শাখা / খ শাখা' }, style)).toBe('ক শাখা / খ শাখা');
    expect(printImplementers(undefined, style)).toBe('');
  });

  it('have a progress line only where something is recorded', () => {
    expect(formatProgress({ name: 'ক', status: 'done' }, style)).toBe('ক: বাস্তবায়িত');
    expect(formatProgress({ name: 'ক', progressNote: 'খসড়া' }, style)).toBe('ক: (খসড়া)');
    expect(formatProgress({ name: 'ক' }, style)).toBe('');
  });
});

describe('a title', () => {
  it('has its slots filled from the document, with dotted space where there is nothing', () => {
    const fill = (line: string, minutes = sample) => fillLine(line, minutes, resolveStyle(minutes.style));
    expect(fill('{ক্রম} · {মাস} · {বছর} · {ত্রৈমাসিক} · {অর্থবছর} · {তারিখ} · {কমিটি}')).toBe(
      '৬ষ্ঠ · ফেব্রুয়ারি ২০২৬ · ২০২৬ · ৩য় · ২০২৫-২০২৬ · ১০ ফেব্রুয়ারি ২০২৬ · জলাশয় সংরক্ষণ সমন্বয় কমিটি',
    );
    expect(fill('{ক্রম} সভা {অজানা}', changed(sample, ['meetingNumber', undefined]))).toBe(
      '................ সভা {অজানা}',
    );
    expect(unknownSlotsOf('{ক্রম} {অজানা} {}')).toEqual(['অজানা']);
  });
});

describe('attendance', () => {
  it('says how somebody took part and by whom they were represented', () => {
    const presence = (more: object) => formatPresence({ id: 'p1', name: 'ক', presence: 'present', ...more }, style);
    expect(presence({})).toBe('উপস্থিত');
    expect(presence({ presence: 'online' })).toBe('অনলাইনে');
    expect(presence({ presence: 'represented', representedBy: 'খ' })).toBe('প্রতিনিধি: খ');
    expect(presence({ presence: 'represented' })).toBe('প্রতিনিধি');
  });
});
