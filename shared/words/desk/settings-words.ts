import { formatNumber, toBanglaDigits } from '#shared/bangla/digits';
import type { Language } from '#shared/words/language';
import type { Phrases } from './phrases';

const bangla = {
  title: 'সেটিংস',
  look: {
    title: 'ভাষা ও চেহারা',
    language: 'ভাষা',
    languages: { bn: 'বাংলা', en: 'English' },
    theme: 'রং',
    themes: { system: 'কম্পিউটারের মতো', light: 'হালকা', dark: 'গাঢ়', contrast: 'উচ্চ বৈসাদৃশ্য' },
    textSize: 'লেখার আকার',
    sizes: { small: 'ছোট', usual: 'স্বাভাবিক', large: 'বড়', larger: 'আরও বড়', largest: 'সবচেয়ে বড়' },
  },
  work: {
    title: 'কাজের নিয়ম',
    weekend: 'সাপ্তাহিক ছুটি',
    weekendHint: 'কার্যদিবস গুনতে ও তারিখের পাশে মনে করিয়ে দিতে।',
    daysToIssue: 'সভার কত দিনের মধ্যে কার্যবিবরণী জারি হওয়ার কথা',
    daysToIssueHint: 'এর চেয়ে দেরি হলে যাচাই তালিকা মনে করিয়ে দেবে।',
    holidays: 'সরকারি ছুটি',
    holidaysHint: 'বছরের ছুটির তালিকা এক্সেল থেকে পেস্ট করা যায়: তারিখ, নাম।',
    holidayDate: 'তারিখ',
    holidayName: 'উপলক্ষ',
    notADate: 'তারিখ বোঝা যায়নি',
    sortHolidays: 'তারিখ অনুযায়ী সাজান',
  },
  style: {
    title: 'নতুন কার্যবিবরণীর বিন্যাস ও ছাপার ধরন',
    hint: 'কমিটি ছাড়া শুরু করা নতুন কার্যবিবরণী এবং নতুন কমিটি এভাবে শুরু হয়। আগের কার্যবিবরণী বা কমিটি বদলায় না।',
  },
  keep: {
    title: 'সব সংরক্ষণ ও ফেরত আনা',
    text: 'কার্যবিবরণী, কমিটি, ঠিকানাপুস্তক, সেটিংস ও ট্রাশ একটিমাত্র ফাইলে রাখুন। কম্পিউটার বদলালে বা নষ্ট হলে, কিংবা দায়িত্ব বুঝিয়ে দিতে হলে এই ফাইল থেকেই সব ফেরত আসে। ফাইলটি পেনড্রাইভে বা অন্য কম্পিউটারে রাখুন।',
    save: 'সব ফাইলে সংরক্ষণ করুন',
    read: 'ফাইল থেকে ফেরত আনুন',
    last: (date: string) => `শেষবার সব সংরক্ষণ: ${date}`,
    never: 'এখনো একবারও সব সংরক্ষণ করা হয়নি।',
    fileName: (date: string) => `কার্যবিবরণী-সব-${date}`,
    saving: (done: number, all: number) =>
      `সংরক্ষণ হচ্ছে: ${formatNumber(all)}টির মধ্যে ${formatNumber(done)}টি কার্যবিবরণী`,
    saved: (documents: number, committees: number, entries: number) =>
      `${formatNumber(documents)}টি কার্যবিবরণী, ${formatNumber(committees)}টি কমিটি ও ${formatNumber(entries)}টি নাম ফাইলে রাখা হয়েছে।`,
    cancelled: 'বন্ধ করা হয়েছে; কিছুই বদলায়নি।',
    stop: 'থামান',
    progress: 'অগ্রগতি',
  },
  names: {
    language: 'ভাষা',
    theme: 'রং',
    textSize: 'লেখার আকার',
    defaultStyle: 'নতুন কার্যবিবরণীর বিন্যাস',
    weekend: 'সাপ্তাহিক ছুটি',
    mostDaysToIssue: 'জারির সময়সীমা',
    holidays: 'সরকারি ছুটি',
    lastFullSave: 'শেষবার সব সংরক্ষণ',
    reminderPutOff: 'সংরক্ষণের কথা মনে করানো',
    hiddenColumns: 'তালিকার লুকানো কলাম',
    librarySort: 'তালিকার ক্রম',
    lastAddress: 'শেষবার যেখানে ছিলেন',
    rightPanel: 'কার্যবিবরণীর ডান পাশ',
    outlineOpen: 'কার্যবিবরণীর অংশের তালিকা',
  },
  storage: {
    title: 'এই কম্পিউটারের জায়গা',
    used: (size: string) => `ব্যবহৃত জায়গা: ${size}`,
    unit: { kilobytes: (size: string) => `${size} কিলোবাইট`, megabytes: (size: string) => `${size} মেগাবাইট` },
    persisted: 'ব্রাউজার কথা দিয়েছে: জায়গা কমলেও আপনার লেখা মুছবে না।',
    refused:
      'ব্রাউজার স্থায়ীভাবে রাখার কথা দেয়নি; ডিস্ক ভরে গেলে লেখা মুছে যেতে পারে। সপ্তাহে অন্তত একবার সব ফাইলে সংরক্ষণ করুন।',
    asking: 'ব্রাউজারকে জিজ্ঞাসা করা হচ্ছে…',
    ask: 'আবার জিজ্ঞাসা করুন',
  },
  preview: {
    title: 'ফাইল থেকে কী কী আসবে',
    made: (date: string) => `ফাইলটি তৈরি: ${date}`,
    kind: 'ধরন',
    documents: 'কার্যবিবরণী',
    committees: 'কমিটি',
    entries: 'ঠিকানাপুস্তকের নাম',
    new: 'নতুন আসবে',
    newer: 'ফাইলেরটি নতুনতর',
    older: 'ফাইলেরটি পুরোনো',
    unknown: 'কোনটি নতুন বলা যায় না',
    times: (here: string, inFile: string) => `এখানে ${here}, ফাইলে ${inFile}`,
    undecided: (count: number) =>
      `${formatNumber(count)}টি জিনিস দুই জায়গায় আলাদাভাবে বদলেছে, কোনটি নতুন তা বলা যায় না। ওপরে “ফাইলেরটি নেওয়া হবে” না বাছলে এখানে যা আছে তা-ই থাকবে।`,
    same: 'একই আছে',
    onlyHere: 'শুধু এখানে (থাকবে)',
    count: (count: number) => formatNumber(count),
    rule: 'দুই জায়গায় দুই রকম হলে',
    rules: { newer: 'নতুনতরটি থাকবে', file: 'ফাইলেরটি নেওয়া হবে' },
    changedOnes: (count: number) => `বদলে যাবে এমন কার্যবিবরণী (${formatNumber(count)})`,
    withSettings: (count: number) => `সেটিংসও ফাইল থেকে নিন (${formatNumber(count)}টি আলাদা)`,
    problems: (count: number) => `ফাইলের ${formatNumber(count)}টি জিনিস পড়া যায়নি, সেগুলো আসবে না:`,
    problem: (kind: string, title: string, why: string) => `${kind} “${title}”: ${why}`,
    unreadable: (count: number) => `${formatNumber(count)}টি জিনিস কোনো সংস্করণই পড়তে পারে না; যেমন আছে তেমনই রাখা হবে।`,
    kept: 'অপঠিত জিনিস',
    refusedSettings: (names: string) =>
      `ফাইলের এই সেটিংসগুলোর মান ঠিক নেই, তাই নেওয়া হবে না; এখন যেমন আছে তেমনই থাকবে: ${names}।`,
    nothing: 'ফাইলের সবকিছু এখানে আগে থেকেই আছে।',
    take: 'ফেরত আনুন',
    taking: (done: number, all: number) => `আনা হচ্ছে: ${formatNumber(all)}টির মধ্যে ${formatNumber(done)}টি কার্যবিবরণী`,
    taken: (documents: number, committees: number, entries: number) =>
      `${formatNumber(documents)}টি কার্যবিবরণী, ${formatNumber(committees)}টি কমিটি ও ${formatNumber(entries)}টি নাম আনা হয়েছে।`,
    cancel: 'বাতিল',
    reading: (done: number, all: number) =>
      all === 0 ? 'ফাইলটি পড়া হচ্ছে…' : `ফাইলটি পড়া হচ্ছে: ${formatNumber(all)}টির মধ্যে ${formatNumber(done)}টি`,
    comparing: (done: number, all: number) =>
      `এখানে যা আছে তার সঙ্গে মেলানো হচ্ছে: ${formatNumber(all)}টির মধ্যে ${formatNumber(done)}টি কার্যবিবরণী`,
    left: (count: number, titles: string) =>
      `${formatNumber(count)}টি কার্যবিবরণী অন্য জানালায় খোলা আছে, তাই ফাইল থেকে আনা হয়নি; সেখানকার লেখাই রইল: ${titles}। সেগুলো বন্ধ করে আবার ফেরত আনুন।`,
  },
  file: {
    notEverything: 'এটি “সব সংরক্ষণ” ফাইল নয়। একটিমাত্র কার্যবিবরণীর ফাইল হলে “কার্যবিবরণীসমূহ” থেকে আমদানি করুন।',
    newer: 'ফাইলটি কার্যবিবরণীর নতুনতর সংস্করণে তৈরি। নতুন সংস্করণটি চালিয়ে আবার চেষ্টা করুন।',
  },
  reminder: {
    old: (days: number) => `শেষবার সব সংরক্ষণের পর ${formatNumber(days)} দিন কেটে গেছে।`,
    never: 'এখনো একবারও সব ফাইলে সংরক্ষণ করা হয়নি।',
    refused: 'ব্রাউজার স্থায়ীভাবে রাখার কথা দেয়নি, তাই ফাইলে একটি কপি রাখা ভালো।',
    clock: 'কম্পিউটারের ঘড়ি বদলেছে, তাই শেষ কবে সব সংরক্ষণ হয়েছে বলা যাচ্ছে না। এখন একবার সংরক্ষণ করুন।',
    save: 'এখন সংরক্ষণ করুন',
    later: 'কাল মনে করাবেন',
    label: 'সংরক্ষণের কথা',
  },
  digits: (text: string) => toBanglaDigits(text),
};

/** What settings, saving everything and its reminder say. */
export type SettingsWords = Phrases<typeof bangla>;

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

const counted = (documents: number, committees: number, entries: number): string =>
  `${plural(documents, 'document', 'documents')}, ${plural(committees, 'committee', 'committees')} and ${plural(entries, 'name', 'names')}`;

const english: SettingsWords = {
  title: 'Settings',
  look: {
    title: 'Language and look',
    language: 'Language',
    languages: { bn: 'বাংলা', en: 'English' },
    theme: 'Colours',
    themes: { system: 'As the computer', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    textSize: 'Text size',
    sizes: { small: 'Small', usual: 'Usual', large: 'Large', larger: 'Larger', largest: 'Largest' },
  },
  work: {
    title: 'How work goes',
    weekend: 'Weekend',
    weekendHint: 'For counting working days and for remarks beside dates.',
    daysToIssue: 'Days from a meeting to its minutes',
    daysToIssueHint: 'The checklist asks about minutes that take longer.',
    holidays: 'Public holidays',
    holidaysHint: 'The list of a year can be pasted from a spreadsheet: date, name.',
    holidayDate: 'Date',
    holidayName: 'Occasion',
    notADate: 'This is no date',
    sortHolidays: 'Sort by date',
  },
  style: {
    title: 'Layout and style of new documents',
    hint: 'New documents without a committee, and new committees, start like this. Earlier documents and committees stay as they are.',
  },
  keep: {
    title: 'Save everything, and bring it back',
    text: 'Keep documents, committees, directory, settings and trash in one file. When the computer changes or fails, or when you hand the work over, everything comes back from it. Keep the file on a USB stick or another computer.',
    save: 'Save everything to a file',
    read: 'Bring back from a file',
    last: (date) => `Everything was last saved: ${date}`,
    never: 'Everything has not been saved yet.',
    fileName: (date) => `karjobiboroni-everything-${date}`,
    saving: (done, all) => `Saving: ${String(done)} of ${String(all)} documents`,
    saved: (documents, committees, entries) => `${counted(documents, committees, entries)} were saved to the file.`,
    cancelled: 'Stopped; nothing was changed.',
    stop: 'Stop',
    progress: 'Progress',
  },
  names: {
    language: 'Language',
    theme: 'Colours',
    textSize: 'Text size',
    defaultStyle: 'Layout of new documents',
    weekend: 'Weekend',
    mostDaysToIssue: 'Days to issue',
    holidays: 'Public holidays',
    lastFullSave: 'Last full save',
    reminderPutOff: 'Reminder of saving',
    hiddenColumns: 'Hidden columns of the list',
    librarySort: 'Order of the list',
    lastAddress: 'Where you were last',
    rightPanel: 'Right side of a document',
    outlineOpen: 'Outline of a document',
  },
  storage: {
    title: 'Room on this computer',
    used: (size) => `In use: ${size}`,
    unit: { kilobytes: (size) => `${size} kB`, megabytes: (size) => `${size} MB` },
    persisted: 'The browser has promised not to clear your work when room gets short.',
    refused:
      'The browser has not promised to keep your work; a full disk may clear it. Save everything to a file at least once a week.',
    asking: 'Asking the browser…',
    ask: 'Ask again',
  },
  preview: {
    title: 'What will come from the file',
    made: (date) => `The file was made: ${date}`,
    kind: 'Kind',
    documents: 'Documents',
    committees: 'Committees',
    entries: 'Names of the directory',
    new: 'New',
    newer: 'Newer in the file',
    older: 'Older in the file',
    unknown: 'Which is newer is not known',
    times: (here, inFile) => `here ${here}, in the file ${inFile}`,
    undecided: (count) =>
      `Here and in the file, ${String(count)} were changed apart from each other; nobody can tell which is newer. What is here stays, unless you choose “Take the file’s” above.`,
    same: 'The same',
    onlyHere: 'Only here (stays)',
    count: (count) => String(count),
    rule: 'Where the two differ',
    rules: { newer: 'Keep the newer one', file: 'Take the file’s' },
    changedOnes: (count) => `Documents that will change (${String(count)})`,
    withSettings: (count) => `Take the settings too (${String(count)} differ)`,
    problems: (count) => `${plural(count, 'thing', 'things')} in the file cannot be read and will not come:`,
    problem: (kind, title, why) => `${kind} “${title}”: ${why}`,
    unreadable: (count) => `${plural(count, 'thing', 'things')} that no version can read will be kept as they are.`,
    kept: 'Unread things',
    refusedSettings: (names) =>
      `These settings of the file have values that cannot be used and are not taken; they stay as they are here: ${names}.`,
    nothing: 'Everything in the file is here already.',
    take: 'Bring back',
    taking: (done, all) => `Bringing back: ${String(done)} of ${String(all)} documents`,
    taken: (documents, committees, entries) => `${counted(documents, committees, entries)} were brought back.`,
    cancel: 'Cancel',
    reading: (done, all) => (all === 0 ? 'Reading the file…' : `Reading the file: ${String(done)} of ${String(all)}`),
    comparing: (done, all) => `Comparing with what is here: ${String(done)} of ${String(all)} documents`,
    left: (count, titles) =>
      `${plural(count, 'document is', 'documents are')} open in another window and kept the text that is there: ${titles}. Close them and bring them back again.`,
  },
  file: {
    notEverything:
      'This is not a file of everything. A file of one set of minutes is imported from the Minutes screen.',
    newer: 'The file was made by a newer version of Karjobiboroni. Start the newer version and try again.',
  },
  reminder: {
    old: (days) => `Everything was last saved ${plural(days, 'day', 'days')} ago.`,
    never: 'Everything has never been saved to a file.',
    refused: 'The browser has not promised to keep your work, so a copy in a file is wise.',
    clock: 'This computer’s clock has been changed, so when everything was last saved is not known. Save it once now.',
    save: 'Save now',
    later: 'Remind me tomorrow',
    label: 'About saving',
  },
  digits: (text) => text,
};

const words: Readonly<Record<Language, SettingsWords>> = { bn: bangla, en: english };

export const settingsWords = (language: Language): SettingsWords => words[language];
