import type { NewMinutes } from './blank-minutes';
import type { Block, Minutes } from './model';
import { withPartIds, type NamelessMinutes } from './part-ids';
import { meetingFormat, meetingVersion } from './schema/meeting';

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const numbered = (text: string): Block => ({ type: 'paragraph', runs: [{ text }], numbered: true });
const cell = (text: string) => ({ blocks: [paragraph(text)] });
const amount = (text: string) => ({ blocks: [paragraph(text)], align: 'center' as const });

const progress: Block = {
  type: 'table',
  columns: [44, 18, 18, 20],
  headerRows: 1,
  rows: [
    { cells: [cell('দপ্তর'), cell('লক্ষ্যমাত্রা'), cell('অর্জন'), cell('অবস্থা')] },
    {
      cells: [cell('জলাশয় জরিপ অধিদপ্তর'), amount('১২০'), amount('৯৮'), { ...amount('চলমান'), rowSpan: 2 }],
    },
    { cells: [cell('নদী খনন অধিদপ্তর'), amount('৮৫'), amount('৬১')] },
    { cells: [cell('পানি গবেষণা কেন্দ্র'), amount('৪০'), amount('৪০'), amount('বাস্তবায়িত')] },
  ],
};

const agenda: NamelessMinutes['agenda'] = [
  {
    topic: 'গত সভার সিদ্ধান্ত বাস্তবায়নের অগ্রগতি পর্যালোচনা।',
    discussion: [
      paragraph(
        'সদস্য-সচিব গত সভার সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি উপস্থাপন করেন। তিনি জানান, গত সভায় গৃহীত ০৯ (নয়)টি সিদ্ধান্তের মধ্যে ০৬ (ছয়)টি বাস্তবায়িত হয়েছে এবং অবশিষ্ট ০৩ (তিন)টির কার্যক্রম চলমান। জলাশয়ের হালনাগাদ তালিকা প্রণয়নে মাঠপর্যায়ের তথ্য প্রাপ্তিতে বিলম্ব হওয়ায় দুটি দপ্তরের লক্ষ্যমাত্রা অর্জিত হয়নি।',
      ),
      paragraph(
        'সভাপতি বলেন, তথ্য সংগ্রহের কাজ নির্ধারিত সময়ে শেষ করতে হলে জেলা পর্যায়ের কার্যালয়সমূহের সঙ্গে নিয়মিত যোগাযোগ রাখা আবশ্যক। তিনি অগ্রগতির প্রতিবেদন নির্ধারিত ছকে প্রেরণের উপর গুরুত্বারোপ করেন।',
      ),
    ],
    decisions: [
      {
        blocks: [
          paragraph('নিম্নের ছকে বর্ণিত অগ্রগতি বিবেচনায় নিয়ে অবশিষ্ট জরিপ কাজ ৩১ মার্চ ২০২৬ তারিখের মধ্যে সম্পন্ন করতে হবে:'),
          progress,
          paragraph('উল্লেখ্য, জরিপে প্রাপ্ত তথ্য যাচাইয়ের পর একই ছকে হালনাগাদ প্রতিবেদন প্রেরণ করতে হবে।'),
        ],
        deadline: { kind: 'absolute', date: '2026-03-31' },
      },
      {
        blocks: [paragraph('প্রতি মাসের ১০ তারিখের মধ্যে অগ্রগতির প্রতিবেদন পরিকল্পনা-২ শাখায় প্রেরণ করতে হবে।')],
        deadline: { kind: 'recurring', every: 'month', day: 10 },
      },
    ],
    implementers: {
      list: [
        { name: 'মহাপরিচালক, জলাশয় জরিপ অধিদপ্তর', status: 'ongoing' },
        { name: 'মহাপরিচালক, নদী খনন অধিদপ্তর', status: 'ongoing' },
        { name: 'পরিচালক, পানি গবেষণা কেন্দ্র', status: 'done' },
      ],
    },
  },
  {
    topic: 'অভিযোগ প্রতিকার ব্যবস্থা (GRS) সহজীকরণ।',
    discussion: [
      paragraph(
        'উপসচিব (আইসিটি) সভাকে অবহিত করেন যে, চলতি ত্রৈমাসিকে অনলাইনে প্রাপ্ত ৪৬টি অভিযোগের মধ্যে ৪১টি নিষ্পত্তি হয়েছে; নিষ্পত্তির হার ৮৯.১৩ শতাংশ। আবেদনকারীগণ যাতে মুঠোফোনে অভিযোগের অবস্থা জানতে পারেন, সে লক্ষ্যে সফটওয়্যারে একটি নতুন অংশ সংযোজনের প্রস্তাব করা হয়।',
      ),
      paragraph('আলোচনায় অংশ নিয়ে সদস্যগণ নিম্নরূপ মতামত ব্যক্ত করেন:'),
      {
        type: 'list',
        marker: 'bulleted',
        items: [
          { blocks: [paragraph('অভিযোগ গ্রহণের ফরম সংক্ষিপ্ত ও সহজবোধ্য করা প্রয়োজন;')] },
          { blocks: [paragraph('ক্ষুদে বার্তায় অভিযোগের ক্রমিক নম্বর জানানো যেতে পারে;')] },
          { blocks: [paragraph('জেলা পর্যায়ে গণশুনানির সূচি ওয়েবসাইটে প্রকাশ করা আবশ্যক।')] },
        ],
      },
    ],
    decisions: [
      {
        blocks: [
          paragraph('আগামী ১৫ (পনেরো) কার্যদিবসের মধ্যে অভিযোগ গ্রহণের সংক্ষিপ্ত ফরম চূড়ান্ত করে ওয়েবসাইটে প্রকাশ করতে হবে।'),
        ],
        deadline: { kind: 'relative', count: 15, unit: 'working-day' },
      },
      {
        blocks: [paragraph('গণশুনানির সূচি প্রতি ত্রৈমাসিকের প্রথম সপ্তাহের মধ্যে প্রকাশ নিশ্চিত করতে হবে।')],
        deadline: { kind: 'recurring', every: 'quarter', literal: 'প্রতি ত্রৈমাসিকের প্রথম সপ্তাহের মধ্যে' },
      },
    ],
    implementers: { list: [{ name: 'আইসিটি সেল' }, { name: 'দপ্তর/সংস্থা (সকল)' }] },
  },
  {
    topic: 'বিবিধ।',
    discussion: [
      paragraph(
        'শুষ্ক মৌসুমে জলাশয়ের পানির গুণগত মান পরীক্ষার প্রয়োজনীয়তা বিষয়ে আলোচনা হয়। সভাপতি পরীক্ষার ফলাফল জনসাধারণের জন্য উন্মুক্ত রাখার পরামর্শ দেন।',
      ),
    ],
    decisions: [
      {
        blocks: [paragraph('পানির গুণগত মান পরীক্ষার ফলাফল যথাসময়ে ওয়েবসাইটে প্রকাশ করতে হবে।')],
        deadline: { kind: 'qualitative', text: 'যথাসময়ে' },
      },
    ],
    implementers: { list: [{ name: 'পরিচালক, পানি গবেষণা কেন্দ্র' }] },
  },
];

const facts: Minutes['facts'] = [
  {
    kind: 'chair',
    person: { honorific: 'ড.', name: 'রেহানা মাহবুব', posts: ['অতিরিক্ত সচিব (পরিকল্পনা)'] },
  },
  { kind: 'date', date: '2026-02-10' },
  { kind: 'time', time: '11:00' },
  { kind: 'place', text: 'সম্মেলন কক্ষ (৪র্থ তলা), জলাশয় সংরক্ষণ বিভাগ' },
  { kind: 'attendance', text: "পরিশিষ্ট-'ক'" },
];

const distribution: NamelessMinutes['distribution'] = [
  {
    kind: 'distribution',
    lines: [
      { post: 'মহাপরিচালক', office: 'জলাশয় জরিপ অধিদপ্তর' },
      { post: 'মহাপরিচালক', office: 'নদী খনন অধিদপ্তর' },
      { post: 'পরিচালক', office: 'পানি গবেষণা কেন্দ্র' },
      { post: 'যুগ্মসচিব', all: true, office: 'জলাশয় সংরক্ষণ বিভাগ' },
      {
        post: 'প্রোগ্রামার',
        section: 'আইসিটি সেল',
        office: 'জলাশয় সংরক্ষণ বিভাগ',
        remark: 'কার্যবিবরণীটি ওয়েবসাইটে প্রকাশের অনুরোধসহ',
      },
      {
        post: 'ব্যক্তিগত কর্মকর্তা',
        office: 'অতিরিক্ত সচিব (পরিকল্পনা) এর দপ্তর',
        remark: 'অতিরিক্ত সচিব মহোদয়ের সদয় অবগতির জন্য',
      },
    ],
  },
];

const attendance: NonNullable<NamelessMinutes['attendance']> = [
  { honorific: 'ড.', name: 'রেহানা মাহবুব', post: 'অতিরিক্ত সচিব', office: 'জলাশয় সংরক্ষণ বিভাগ', presence: 'present' },
  { name: 'তানভীর আহসান', honorific: 'জনাব', post: 'উপসচিব', office: 'জলাশয় সংরক্ষণ বিভাগ', presence: 'present' },
  {
    name: 'সুমিত্রা চাকমা',
    honorific: 'জনাব',
    post: 'মহাপরিচালক',
    office: 'জলাশয় জরিপ অধিদপ্তর',
    presence: 'represented',
    representedBy: 'পরিচালক (জরিপ)',
  },
  { name: 'ফয়সাল কবির', honorific: 'জনাব', post: 'মহাপরিচালক', office: 'নদী খনন অধিদপ্তর', presence: 'present' },
  { name: 'নাসরিন আক্তার', honorific: 'জনাব', post: 'পরিচালক', office: 'পানি গবেষণা কেন্দ্র', presence: 'online' },
];

/** A filled example: an invented division, invented people, an invented memo number. */
export const sampleMinutes = ({ id, changedAt, style }: NewMinutes): Minutes =>
  withPartIds({
    format: meetingFormat,
    version: meetingVersion,
    id,
    committee: 'জলাশয় সংরক্ষণ সমন্বয় কমিটি',
    meetingNumber: 6,
    state: 'final',
    changedAt,
    letterhead: {
      lines: ['গণপ্রজাতন্ত্রী বাংলাদেশ সরকার', 'নদী ও জলাশয় মন্ত্রণালয়', 'জলাশয় সংরক্ষণ বিভাগ', 'পরিকল্পনা-২ শাখা'],
    },
    title: ['জলাশয় সংরক্ষণ সমন্বয় কমিটির {ক্রম} সভার কার্যবিবরণী', '({অর্থবছর} অর্থবছরের {ত্রৈমাসিক} ত্রৈমাসিক)'],
    facts,
    opening: [
      paragraph(
        'সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কার্যক্রম শুরু করেন। অতঃপর তিনি আলোচ্যসূচি অনুযায়ী বিষয়সমূহ উপস্থাপনের জন্য কমিটির সদস্য-সচিবকে অনুরোধ জানান।',
      ),
      numbered(
        'গত ১১ নভেম্বর ২০২৫ তারিখে অনুষ্ঠিত ৫ম সভার কার্যবিবরণী ১৮ নভেম্বর ২০২৫ তারিখে প্রচারিত হয়। কার্যবিবরণীতে কোনো সংযোজন বা সংশোধনের প্রস্তাব না থাকায় তা সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হয়।',
      ),
    ],
    leadIn: 'আলোচ্যসূচি অনুযায়ী নিম্নরূপ আলোচনা ও সিদ্ধান্ত গৃহীত হয়:',
    agenda,
    closing: [paragraph('সভায় আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।')],
    signatories: [
      {
        place: 'chair',
        align: 'right',
        honorific: 'ড.',
        name: 'রেহানা মাহবুব',
        posts: ['অতিরিক্ত সচিব (পরিকল্পনা)', 'ও', 'সভাপতি'],
      },
      { place: 'issuing', align: 'right', name: 'তানভীর আহসান', posts: ['উপসচিব', 'ফোন: ০২-০০০০০০০০'] },
    ],
    memo: { number: '91.00.0000.032.06.004.25.17' },
    issueDate: { date: '2026-02-17' },
    distribution,
    attendance,
    style: {
      ...style,
      show: { ...style.show, attendanceAnnex: true },
      dates: { ...style.dates, facts: { ...style.dates?.facts, padDay: true } },
    },
  });
