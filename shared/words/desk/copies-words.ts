import type { CopyFailure, CopyPlace } from '#shared/contract/copies';
import type { Language } from '#shared/words/language';
import type { Phrases } from './phrases';

const unknown = 'আপনার লেখা ঠিক আছে। কিছুক্ষণ পর নিজে থেকে আবার চেষ্টা হবে।';

const reasons: Readonly<Record<CopyFailure, string>> = {
  'in-use': 'ফোল্ডারটি অন্য প্রোগ্রাম ব্যবহার করছে। সেটি বন্ধ করে আবার চেষ্টা করুন।',
  'no-permission': 'ফোল্ডারটিতে লেখার অনুমতি নেই। অনুমতি দিন, অথবা অন্য ফোল্ডার বাছুন।',
  'disk-full': 'ডিস্কে জায়গা নেই। অপ্রয়োজনীয় ফাইল মুছে জায়গা খালি করুন।',
  missing: 'ফোল্ডারটি পাওয়া যাচ্ছে না। পেনড্রাইভ হলে লাগান, নেটওয়ার্কের ফোল্ডার হলে সংযোগ দেখুন।',
  'too-large': 'এই ডিস্কে এত বড় ফাইল রাখা যায় না। অন্য ফোল্ডার বাছুন।',
  'name-too-long': 'ফোল্ডারের নাম বেশি লম্বা। অন্য ফোল্ডার বাছুন।',
  'not-printed': unknown,
  'bad-request': unknown,
  refused: unknown,
  failed: unknown,
  damaged: 'যা লেখা হয়েছে, পড়ে দেখা গেল তা মেলে না; ডিস্কটি নষ্ট হয়ে থাকতে পারে। অন্য ডিস্কের ফোল্ডার বাছুন।',
  'no-answer': 'ফোল্ডারটি সাড়া দিচ্ছে না। পেনড্রাইভ বা নেটওয়ার্কের সংযোগ দেখুন।',
};

const placeNames: Readonly<Record<CopyPlace, string>> = { first: 'এই কম্পিউটারে', second: 'দ্বিতীয় জায়গায়' };

const bangla = {
  title: 'সুরক্ষা-কপি',
  text: {
    desktop:
      'লেখা বদলালে প্রতি ১৫ মিনিটে ও বন্ধ করার সময় সবকিছুর একটি কপি নিজে থেকে আলাদা ফোল্ডারে থাকে। মূল তথ্য নষ্ট হলে এখান থেকে ফেরত আনুন।',
    browser:
      'লেখা বদলালে প্রতি ১৫ মিনিটে ও জানালা আড়ালে গেলে সবকিছুর একটি কপি নিজে থেকে ব্রাউজারের ভেতরে আলাদা জায়গায় থাকে। ব্রাউজারের তথ্য মুছলে সেটিও মুছে যায়, তাই নিচে একটি ফোল্ডারও বেছে দিন।',
  },
  none: 'এখনো কোনো কপি নেই। প্রথমটি হবে লেখা বদলানোর ১৫ মিনিটের মধ্যে।',
  last: (date: string) => `শেষ কপি: ${date}`,
  restore: 'ফেরত আনুন',
  restoreOf: (date: string) => `${date}-এর কপি থেকে ফেরত আনুন`,
  folder: 'ফোল্ডার দেখুন',
  listOf: {
    first: { desktop: 'এই কম্পিউটারের ফোল্ডারে', browser: 'ব্রাউজারের ভেতরে' },
    second: 'দ্বিতীয় জায়গায়',
  },
  second: {
    title: 'দ্বিতীয় জায়গা',
    none: 'কম্পিউটার নষ্ট হলে বা হারালেও যেন কপি থাকে, সে জন্য পেনড্রাইভ বা অফিসের নেটওয়ার্কের একটি ফোল্ডার বেছে দিন। প্রতিটি কপি সেখানেও থাকবে।',
    chosen: (label: string) => `প্রতিটি কপি “${label}” ফোল্ডারেও থাকে।`,
    missing: (label: string) =>
      `“${label}” এখন পাওয়া যাচ্ছে না। পেনড্রাইভ হলে লাগান; পরের কপির সময় নিজে থেকে আবার চেষ্টা হবে।`,
    locked: (label: string) => `“${label}” ফোল্ডারে লিখতে ব্রাউজারের অনুমতি লাগবে।`,
    choose: 'ফোল্ডার বাছুন…',
    change: 'অন্য ফোল্ডার বাছুন…',
    forget: 'এখানে আর কপি রাখবেন না',
    forgotten: 'দ্বিতীয় জায়গায় আর কপি রাখা হবে না। আগের কপিগুলো সেখানেই আছে।',
    allow: 'অনুমতি দিন',
    cannotChoose: 'এই ব্রাউজারে ফোল্ডার বাছা যায় না। সপ্তাহে অন্তত একবার সব ফাইলে সংরক্ষণ করুন।',
  },
  again: 'আবার চেষ্টা করুন',
  failed: (place: CopyPlace, why: CopyFailure) => `${placeNames[place]} সুরক্ষা-কপি রাখা যায়নি। ${reasons[why]}`,
  locked: (label: string) => `দ্বিতীয় জায়গায় সুরক্ষা-কপি রাখা যায়নি: “${label}” ফোল্ডারে লিখতে ব্রাউজারের অনুমতি লাগবে।`,
  notMade: (why: string) => `সুরক্ষা-কপি তৈরি করা যায়নি। ${why}`,
  notRead: 'কপিটি পড়া যায়নি। অন্য একটি কপি দিয়ে চেষ্টা করুন।',
  works: 'সুরক্ষা-কপি রাখা হয়েছে।',
};

/** What both forms of the program say of safety copies. */
export type CopiesWords = Phrases<typeof bangla>;

const englishUnknown = 'Your text is fine. It will be tried again by itself after a while.';

const englishReasons: Readonly<Record<CopyFailure, string>> = {
  'in-use': 'Another program is using the folder. Close it there and try again.',
  'no-permission': 'You may not write in the folder. Give the permission, or choose another folder.',
  'disk-full': 'The disk is full. Remove what you do not need to make room.',
  missing: 'The folder is not there. Plug in the USB stick, or see to the network.',
  'too-large': 'This disk cannot hold so large a file. Choose another folder.',
  'name-too-long': 'The name of the folder is too long. Choose another folder.',
  'not-printed': englishUnknown,
  'bad-request': englishUnknown,
  refused: englishUnknown,
  failed: englishUnknown,
  damaged: 'What was written does not read back the same; the disk may be failing. Choose a folder on another disk.',
  'no-answer': 'The folder does not answer. See to the USB stick or the network.',
};

const englishPlaces: Readonly<Record<CopyPlace, string>> = { first: 'on this computer', second: 'in the second place' };

const english: CopiesWords = {
  title: 'Safety copies',
  text: {
    desktop:
      'When something has changed, a copy of everything is kept in a folder of its own every 15 minutes and when you quit. If the desk’s own data are damaged, restore them from here.',
    browser:
      'When something has changed, a copy of everything is kept in a place of its own inside the browser, every 15 minutes and when the window is hidden. Clearing the browser’s data clears it too, so choose a folder below as well.',
  },
  none: 'There is no copy yet. The first is made within 15 minutes of a change.',
  last: (date) => `Last copy: ${date}`,
  restore: 'Restore',
  restoreOf: (date) => `Restore from the copy of ${date}`,
  folder: 'Show the folder',
  listOf: {
    first: { desktop: 'In this computer’s folder', browser: 'Inside the browser' },
    second: 'In the second place',
  },
  second: {
    title: 'A second place',
    none: 'So that copies are left when this computer fails or is lost, choose a folder on a USB stick or on the office’s network. Every copy will be kept there too.',
    chosen: (label) => `Every copy is kept in “${label}” too.`,
    missing: (label) => `“${label}” is not there now. Plug in the USB stick; it is tried again with the next copy.`,
    locked: (label) => `The browser needs your permission to write in “${label}”.`,
    choose: 'Choose a folder…',
    change: 'Choose another folder…',
    forget: 'Keep no more copies here',
    forgotten: 'No more copies are kept in the second place. Those that are there stay.',
    allow: 'Give permission',
    cannotChoose: 'This browser cannot choose a folder. Save everything to a file at least once a week.',
  },
  again: 'Try again',
  failed: (place, why) => `A safety copy could not be kept ${englishPlaces[place]}. ${englishReasons[why]}`,
  locked: (label) =>
    `A safety copy could not be kept in the second place: the browser needs your permission to write in “${label}”.`,
  notMade: (why) => `A safety copy could not be made. ${why}`,
  notRead: 'The copy could not be read. Try another copy.',
  works: 'A safety copy has been kept.',
};

export const copiesWords = (language: Language): CopiesWords => (language === 'bn' ? bangla : english);
