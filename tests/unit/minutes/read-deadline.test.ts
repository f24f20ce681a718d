import { describe, expect, it } from 'vitest';
import type { Deadline } from '#shared/minutes/model';
import { composeDeadline } from '#shared/minutes/phrases/deadline';
import { presetStyle } from '#shared/minutes/presets';
import { readDeadline } from '#shared/minutes/read-deadline';

const meeting = { year: 2024, month: 2, day: 27 };
const absolute = (date: string, literal?: string): Deadline =>
  literal === undefined ? { kind: 'absolute', date } : { kind: 'absolute', date, literal };
type Relative = Extract<Deadline, { kind: 'relative' }>;
const relative = (count: number, unit: Relative['unit'], literal?: string): Deadline =>
  literal === undefined ? { kind: 'relative', count, unit } : { kind: 'relative', count, unit, literal };
const text = (words: string): Deadline => ({ kind: 'qualitative', text: words.normalize('NFC') });

type Case = readonly [sentence: string, deadline: Deadline | undefined];

const check = (cases: readonly Case[]): void => {
  for (const [sentence, deadline] of cases) expect(readDeadline(sentence, meeting), sentence).toEqual(deadline);
};

describe('the deadline in a sentence', () => {
  it('is a day, in any form a date is written in', () => {
    check([
      ['সকল দপ্তর ১৫ অক্টোবর ২০২৩ তারিখের মধ্যে প্রতিবেদন প্রেরণ করবে।', absolute('2023-10-15')],
      ['আগামী ১৫ অক্টোবর, ২০২৩ তারিখের মধ্যে তথ্য পাঠাতে হবে', absolute('2023-10-15')],
      ['০১.০৩.২০২৪ তারিখের মধ্যে হালনাগাদ করতে হবে', absolute('2024-03-01')],
      ['তালিকা ১৯/০৯/২০২৪ তারিখের মধ্যে জমা দেবেন', absolute('2024-09-19')],
      ['তালিকা ২১-০৮-২০২৫ খ্রি. তারিখের মধ্যে জমা দেবেন', absolute('2025-08-21')],
      ['কাজটি ৩০ জুন ২০২৪ এর মধ্যে শেষ করতে হবে', absolute('2024-06-30')],
      ['কাজটি ৩০ জুন ২০২৪-এর মধ্যে শেষ করতে হবে', absolute('2024-06-30')],
      ['৫ মার্চ ২০২৪ মঙ্গলবারের মধ্যে জানাতে হবে', absolute('2024-03-05')],
      ['15 March 2024 নয়, 15/03/2024 তারিখের মধ্যে', absolute('2024-03-15')],
      ['৩১ আগষ্ট ২০২৪ নাগাদ সম্পন্ন করতে হবে', absolute('2024-08-31')],
    ]);
  });

  it('keeps its words where a date alone does not say what they say', () => {
    check([
      ['৩১ ডিসেম্বর ২০২৪ তারিখের পূর্বে নবায়ন করতে হবে', absolute('2024-12-31', '৩১ ডিসেম্বর ২০২৪ তারিখের পূর্বে')],
      ['প্রতিবেদন ১ বৈশাখ ১৪৩১ তারিখের মধ্যে চাই', absolute('2024-04-14', '১ বৈশাখ ১৪৩১ তারিখের মধ্যে')],
      ['আগামী ২০ মার্চ ২০২৪ তারিখে প্রতিবেদন উপস্থাপন করবেন', absolute('2024-03-20', '২০ মার্চ ২০২৪ তারিখে')],
      ['কাজটি ৩০ জুনের মধ্যে শেষ হবে', absolute('2024-06-30', '৩০ জুনের মধ্যে')],
      ['বকেয়া ১৫ জানুয়ারির মধ্যে পরিশোধ করতে হবে', absolute('2025-01-15', '১৫ জানুয়ারির মধ্যে'.normalize('NFC'))],
      ['কাজটি জুন ২০২৫ মাসের মধ্যে শেষ হবে', absolute('2025-06-30', 'জুন ২০২৫ মাসের মধ্যে')],
      ['ডিসেম্বর, ২০২৪ এর মধ্যে হস্তান্তর', absolute('2024-12-31', 'ডিসেম্বর, ২০২৪ এর মধ্যে')],
      ['আগামী এপ্রিল মাসের মধ্যে নিয়োগ', absolute('2024-04-30', 'এপ্রিল মাসের মধ্যে')],
      ['চলতি মাসের মধ্যে নিষ্পত্তি করতে হবে', absolute('2024-02-29', 'চলতি মাসের মধ্যে')],
      ['চলতি অর্থবছরের মধ্যে ব্যয় করতে হবে', absolute('2024-06-30', 'চলতি অর্থবছরের মধ্যে')],
      ['আগামী মাসের মধ্যে জানাবেন', absolute('2024-03-31', 'আগামী মাসের মধ্যে')],
    ]);
  });

  it('is bound to a day that the whole country knows', () => {
    check([
      [
        'মহান বিজয় দিবসের পূর্বে রং করতে হবে',
        { kind: 'event', event: 'মহান বিজয় দিবস'.normalize('NFC'), side: 'before' },
      ],
      [
        'পবিত্র ঈদুল ফিতরের আগেই বেতন দিতে হবে',
        { kind: 'event', event: 'পবিত্র ঈদুল ফিতর', side: 'before', literal: 'পবিত্র ঈদুল ফিতরের আগেই' },
      ],
      ['শারদীয় দুর্গাপূজার মধ্যে', { kind: 'event', event: 'শারদীয় দুর্গাপূজা'.normalize('NFC'), side: 'by' }],
      ['মহান বিজয় দিবস উদ্‌যাপন করতে হবে', undefined],
      ['০৭ (সাত) কার্য দিবসের মধ্যে', relative(7, 'working-day')],
    ]);
  });

  it('is a span from the meeting', () => {
    check([
      ['আগামী ০৭ (সাত) কার্যদিবসের মধ্যে প্রতিবেদন দিতে হবে', relative(7, 'working-day')],
      ['০৩ (তিন) কর্মদিবসের মধ্যে জবাব দিতে হবে', relative(3, 'working-day')],
      ['১০ কার্য দিবসের মধ্যে মতামত', relative(10, 'working-day')],
      ['৩০ দিনের মধ্যে বাস্তবায়ন করতে হবে', relative(30, 'day')],
      ['আগামী ১৫(পনেরো) দিনের মধ্যেই', relative(15, 'day')],
      ['আগামী ২ সপ্তাহের মধ্যে', relative(2, 'week')],
      ['এক সপ্তাহের মধ্যে', relative(1, 'week')],
      ['পরবর্তী দুই মাসের মধ্যে ভবনটি মেরামত', relative(2, 'month')],
      ['পনেরো কার্যদিবসের মধ্যে কমিটি প্রতিবেদন দেবে', relative(15, 'working-day')],
      ['১ বছরের মধ্যে', relative(12, 'month', '১ বছরের মধ্যে')],
      ['৭-১০ দিনের মধ্যে', relative(10, 'day', '৭-১০ দিনের মধ্যে')],
      ['দপ্তরসমূহ পত্র প্রাপ্তির ১০ দিনের মধ্যে জবাব দেবে', relative(10, 'day', 'পত্র প্রাপ্তির ১০ দিনের মধ্যে')],
      [
        'কার্যবিবরণী জারির তারিখ হতে ০৫ (পাঁচ) কার্যদিবসের মধ্যে',
        relative(5, 'working-day', 'কার্যবিবরণী জারির তারিখ হতে ০৫ (পাঁচ) কার্যদিবসের মধ্যে'),
      ],
    ]);
  });

  it('is a rhythm', () => {
    const quarterly = 'প্রতি ত্রৈমাসিকের তৃতীয় মাসের প্রথম সপ্তাহের মধ্যে'.normalize('NFC');
    check([
      ['প্রতিমাসের ১৫ তারিখের মধ্যে প্রতিবেদন', { kind: 'recurring', every: 'month', day: 15 }],
      ['প্রতি মাসের ০৫ (পাঁচ) তারিখের মধ্যে', { kind: 'recurring', every: 'month', day: 5 }],
      ['প্রতি মাসে একটি সভা করতে হবে', { kind: 'recurring', every: 'month' }],
      [quarterly, { kind: 'recurring', every: 'quarter', month: 3, week: 1, literal: quarterly }],
      [
        'প্রতি ত্রৈমাসিকের ১ম মাসের ২য় সপ্তাহের মধ্যে প্রতিবেদন দিতে হবে',
        { kind: 'recurring', every: 'quarter', month: 1, week: 2 },
      ],
      [
        'প্রতি ত্রৈমাসিকের প্রথম মাসের দ্বিতীয় সপ্তাহের মধ্যে'.normalize('NFC'),
        {
          kind: 'recurring',
          every: 'quarter',
          month: 1,
          week: 2,
          literal: 'প্রতি ত্রৈমাসিকের প্রথম মাসের দ্বিতীয় সপ্তাহের মধ্যে'.normalize('NFC'),
        },
      ],
      [
        'প্রতি ত্রৈমাসিকের ৪র্থ মাসের ২য় সপ্তাহের মধ্যে'.normalize('NFC'),
        {
          kind: 'recurring',
          every: 'quarter',
          literal: 'প্রতি ত্রৈমাসিকের ৪র্থ মাসের ২য় সপ্তাহের মধ্যে'.normalize('NFC'),
        },
      ],
      [
        'প্রতি অর্থবছরের জুলাই মাসের ১০ তারিখের মধ্যে',
        {
          kind: 'recurring',
          every: 'year',
          month: 7,
          day: 10,
          literal: 'প্রতি অর্থবছরের জুলাই মাসের ১০ তারিখের মধ্যে',
        },
      ],
      ['প্রতি মাসের ১ম সপ্তাহের মধ্যে', { kind: 'recurring', every: 'month', week: 1 }],
      ['প্রতি সপ্তাহে হালনাগাদ করতে হবে', { kind: 'recurring', every: 'week' }],
      ['প্রতি বছরে একবার', { kind: 'recurring', every: 'year' }],
      ['তথ্য মাসিক ভিত্তিতে দিতে হবে', { kind: 'recurring', every: 'month', literal: 'মাসিক ভিত্তিতে' }],
      ['৩ (তিন) মাস অন্তর পরিদর্শন', { kind: 'recurring', every: 'quarter', literal: '৩ (তিন) মাস অন্তর' }],
      [
        'প্রতি মাসের প্রথম ১০ দিনের মধ্যে',
        { kind: 'recurring', every: 'month', literal: 'প্রতি মাসের প্রথম ১০ দিনের মধ্যে' },
      ],
      ['প্রতি মাসের শেষ কার্যদিবসে জানাবেন', { kind: 'recurring', every: 'month', literal: 'প্রতি মাসের শেষ কার্যদিবসে' }],
    ]);
  });

  it('is a word such as যথাসময়ে where it is nothing nearer', () => {
    check([
      ['নথি যথাসময়ে উপস্থাপন করতে হবে', text('যথাসময়ে')],
      ['বিষয়টি দ্রুত নিষ্পত্তি করতে হবে', text('দ্রুত')],
      ['অতি দ্রুত নিষ্পত্তি', text('অতি দ্রুত')],
      ['অবিলম্বে কার্যকর হবে', text('অবিলম্বে')],
      ['অনতিবিলম্বে কার্যকর হবে', text('অনতিবিলম্বে')],
      ['জরুরি ভিত্তিতে মেরামত করতে হবে', text('জরুরি ভিত্তিতে')],
      ['জরুরী ভিত্তিতে মেরামত করতে হবে', text('জরুরী ভিত্তিতে')],
      ['যত দ্রুত সম্ভব জানাতে হবে', text('যত দ্রুত সম্ভব')],
      ['নির্ধারিত সময়ের মধ্যে সম্পন্ন করতে হবে', text('নির্ধারিত সময়ের মধ্যে')],
      ['আগামী সভার পূর্বে অগ্রগতি জানাতে হবে', text('আগামী সভার পূর্বে')],
      ['২৪ ঘণ্টার মধ্যে জানাতে হবে', text('২৪ ঘণ্টার মধ্যে')],
      ['দ্রুত, তবে আগামী ০৭ (সাত) কার্যদিবসের মধ্যে', relative(7, 'working-day')],
    ]);
  });

  it('is not read into dates, amounts and names that set no limit', () => {
    check([
      ['১৫ জানুয়ারি ২০২৪ তারিখের স্মারকের পরিপ্রেক্ষিতে ব্যবস্থা নিতে হবে', undefined],
      ['মাসিক সমন্বয় সভায় উপস্থাপন করতে হবে', undefined],
      ['প্রতি মাসের প্রতিবেদন সংরক্ষণ করতে হবে', undefined],
      ['৩০ দিনের প্রশিক্ষণ আয়োজন করতে হবে', undefined],
      ['দ্রুতগতির ইন্টারনেট সংযোগ দিতে হবে', undefined],
      ['৩১ ফেব্রুয়ারি ২০২৪ তারিখের মধ্যে', undefined],
      ['সদস্যদের মধ্যে দায়িত্ব বণ্টন করা হলো', undefined],
      ['আইটেমের মধ্যে পার্থক্য', undefined],
      ['', undefined],
    ]);
  });

  it('needs the meeting for a date without its year', () => {
    expect(readDeadline('৩০ জুনের মধ্যে')).toBeUndefined();
    expect(readDeadline('চলতি মাসের মধ্যে')).toEqual(text('চলতি মাসের মধ্যে'));
  });

  it('reads back what is composed', () => {
    const style = presetStyle('P4');
    const deadlines: readonly Deadline[] = [
      absolute('2023-10-15'),
      relative(7, 'working-day'),
      relative(30, 'day'),
      relative(3, 'week'),
      relative(2, 'month'),
      { kind: 'recurring', every: 'month', day: 15 },
      { kind: 'recurring', every: 'quarter' },
      { kind: 'recurring', every: 'week' },
      text('যথাসময়ে'),
    ];
    for (const deadline of deadlines) expect(readDeadline(composeDeadline(deadline, style))).toEqual(deadline);
  });
});
