import type { Language } from '#shared/words/language';
import type { Phrases } from './phrases';

const banglaNotices = {
  bijoy:
    'পেস্ট করা লেখাটি বিজয়/সুতন্বী (ANSI) ফন্টের, ইউনিকোড নয়। লেখাটি যেমন ছিল তেমনই রাখা হয়েছে। ইউনিকোডে রূপান্তর করে আবার পেস্ট করুন।',
  'images-dropped': 'পেস্ট করা লেখার ছবিগুলো আনা যায়নি; কার্যবিবরণীতে শুধু লেখা, তালিকা ও সারণি থাকে।',
  'struck-words':
    'পেস্ট করা লেখার কিছু শব্দ কাটা (মাঝখানে দাগ টানা) ছিল; এখানে সেগুলো দাগ ছাড়া এসেছে। থাকার কথা না হলে মুছে দিন।',
  'raised-digits':
    'ওপরে বা নিচে বসানো বাংলা অঙ্ক ছিল (যেমন ১০-এর ওপরে ৩); অন্য সংখ্যা যেন না হয়, তাই ১০^৩ এভাবে আনা হয়েছে। মিলিয়ে নিন।',
  'picture-signs': 'ছবির ফন্টের (যেমন Wingdings) কিছু চিহ্ন অক্ষর হয়ে এসেছে। মিলিয়ে নিন।',
  'nested-table-flattened': 'অনেক ভেতরের একটি সারণি অনুচ্ছেদ হিসেবে আনা হয়েছে। লেখা সব আছে।',
};

/** What is said of a paste, by the notice's code. */
export type PasteNoticeWords = Phrases<typeof banglaNotices>;

const noticeWords: Readonly<Record<Language, PasteNoticeWords>> = {
  bn: banglaNotices,
  en: {
    bijoy:
      'The pasted text is in a legacy Bijoy/SutonnyMJ (ANSI) font, not Unicode. It was kept as it is. Convert it to Unicode and paste it again.',
    'images-dropped': 'The pictures of the pasted text were left out; minutes hold text, lists and tables only.',
    'struck-words':
      'Some of the pasted words were struck through; here they stand without the line. Delete those that were not to stand.',
    'raised-digits':
      'There were raised or lowered Bangla digits; they came in as ১০^৩, so as not to become another number. Please compare.',
    'picture-signs': 'Some signs of a picture font such as Wingdings came in as letters. Please compare.',
    'nested-table-flattened': 'A table deep inside others came in as paragraphs. All words are there.',
  },
};

export const pasteNoticeWords = (language: Language): PasteNoticeWords => noticeWords[language];
