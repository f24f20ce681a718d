import type { Committee } from '#shared/committee/committee';

/** An invented committee with something in every field. */
export const committee: Committee = {
  format: 'karjobiboroni/committee',
  version: 1,
  id: 'committee-1',
  changedAt: '2026-01-01T00:00:00.000Z',
  name: 'জলাশয় সংরক্ষণ সমন্বয় কমিটি',
  letterhead: { lines: ['গণপ্রজাতন্ত্রী বাংলাদেশ সরকার', 'জলাশয় সংরক্ষণ বিভাগ'] },
  style: { preset: 'P3' },
  title: ['{কমিটি}র {ক্রম} সভার কার্যবিবরণী'],
  members: [
    { honorific: 'ড.', name: 'রেহানা মাহবুব', post: 'অতিরিক্ত সচিব', office: 'জলাশয় সংরক্ষণ বিভাগ', role: 'chair' },
    { honorific: 'জনাব', name: 'নাসরিন আক্তার', post: 'পরিচালক', office: 'পানি গবেষণা কেন্দ্র', role: 'member' },
    { honorific: 'জনাব', name: 'তানভীর আহসান', post: 'উপসচিব', role: 'member-secretary' },
  ],
  usual: { place: 'সম্মেলন কক্ষ', time: '11:00' },
  attendanceText: "পরিশিষ্ট-'ক'",
  opening: [
    { text: '{সভাপতি} সকলকে স্বাগত জানিয়ে সভার কার্যক্রম শুরু করেন।' },
    {
      text: 'গত {গত সভার তারিখ} তারিখের {গত সভার ক্রম} সভার কার্যবিবরণী {গত সভার প্রচারের তারিখ} তারিখে প্রচারিত হয়।',
      numbered: true,
    },
  ],
  closing: [{ text: 'সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।' }],
  leadIn: '{তারিখ} তারিখে {স্থান}-এ নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:',
  distributionSets: [
    {
      id: 'set-1',
      name: 'সাধারণ',
      lists: [{ kind: 'distribution', lines: [{ post: 'মহাপরিচালক', office: 'নদী খনন অধিদপ্তর' }] }],
    },
  ],
  defaultDistributionSet: 'set-1',
  issuer: { name: 'তানভীর আহসান', posts: ['উপসচিব'] },
  secretarySigns: true,
  memoFiles: [{ id: 'file-1', label: 'সভা', prefix: '৯১.০০.০০০০.০৩২.০৬.০০৪.২৫', nextSerial: 18, separator: '.' }],
  defaultMemoFile: 'file-1',
};
