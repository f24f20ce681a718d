import type { FailureCode } from '#shared/contract/shell-failure';
import type { Language } from '#shared/words/language';
import type { Phrases } from './phrases';

const failures: Readonly<Record<FailureCode, string>> = {
  'in-use': 'ফাইলটি অন্য প্রোগ্রামে খোলা আছে। সেখানে বন্ধ করে আবার চেষ্টা করুন।',
  'no-permission': 'ফাইলটি খোলার বা রাখার অনুমতি নেই। অন্য ফোল্ডারে চেষ্টা করুন।',
  'disk-full': 'ডিস্কে জায়গা নেই। অপ্রয়োজনীয় ফাইল মুছে আবার চেষ্টা করুন।',
  missing: 'ফাইলটি আর নেই; সরানো বা মুছে ফেলা হয়েছে।',
  'too-large': 'ফাইলটি খুব বড়; খোলা যাবে না।',
  'name-too-long': 'ফাইলের নামটি বেশি লম্বা। ছোট একটি নাম দিন।',
  'not-printed': 'ছাপা যায়নি। প্রিন্টার চালু ও সংযুক্ত আছে কি না দেখে আবার চেষ্টা করুন।',
  'bad-request': 'কাজটি করা যায়নি। আপনার লেখা ঠিক আছে; সমস্যাটি সমস্যার খাতায় লেখা হয়েছে।',
  refused: 'কাজটি করা যায়নি। আপনার লেখা ঠিক আছে; সমস্যাটি সমস্যার খাতায় লেখা হয়েছে।',
  failed: 'কাজটি করা যায়নি। আপনার লেখা ঠিক আছে; আবার চেষ্টা করুন।',
};

const bangla = {
  failure: (code: FailureCode) => failures[code],
  notOpened: (name: string, why: string) => `“${name}” খোলা যায়নি। ${why}`,
  kept: 'প্রোগ্রামের নিজের জায়গায় থাকে; জায়গা কমলেও মুছবে না।',
};

/** What the desk says only in the desktop program. */
export type DesktopWords = Phrases<typeof bangla>;

const englishFailures: Readonly<Record<FailureCode, string>> = {
  'in-use': 'Another program has the file open. Close it there and try again.',
  'no-permission': 'You may not open or keep this file. Try another folder.',
  'disk-full': 'The disk is full. Remove what you do not need and try again.',
  missing: 'The file is not there any more; it was moved or deleted.',
  'too-large': 'The file is too large to be opened.',
  'name-too-long': 'The name of the file is too long. Give it a shorter one.',
  'not-printed': 'It could not be printed. See that the printer is on and connected, and try again.',
  'bad-request': 'That could not be done. Your text is fine; the problem is in the problem log.',
  refused: 'That could not be done. Your text is fine; the problem is in the problem log.',
  failed: 'That could not be done. Your text is fine; try again.',
};

const english: DesktopWords = {
  failure: (code) => englishFailures[code],
  notOpened: (name, why) => `“${name}” could not be opened. ${why}`,
  kept: 'Kept in the program’s own place; it is not cleared when the disk gets tight.',
};

export const desktopWords = (language: Language): DesktopWords => (language === 'bn' ? bangla : english);
