import { formatNumber, toBanglaDigits } from '#shared/bangla/digits';
import type { CliWords } from './cli-sentences';

/** The command line in Bangla. */
export const cliBangla: CliWords = {
  usage: `কার্যবিবরণী — সভার কার্যবিবরণী ফাইল থেকে DOCX, PDF ও নথির জন্য HTML

ব্যবহার: npm run -s minutes -- <নির্দেশ> [বিকল্প]

  export <ফাইল.json>   DOCX, HTML, নথির HTML, লেখা ও PDF তৈরি করে
  check <ফাইল.json>    জারির আগে ভুল, সতর্কতা ও ইঙ্গিত দেখায়
  inspect <ফাইল.json>  কী কী আছে গুনে দেখায়
  new                  নতুন (বা --sample দিলে নমুনা) ফাইল লেখে
  schema               ফাইলের JSON Schema লেখে
  date                 তারিখ বাংলা সনে বা খ্রিস্টাব্দে রূপান্তর করে
  memo <নম্বর>         স্মারক নম্বর গুচ্ছে গুচ্ছে যাচাই করে

  --lang bn|en         বার্তার ভাষা
  --help               যেকোনো নির্দেশের সঙ্গে: বিস্তারিত
`,
  commandHelp: {
    export: `ব্যবহার: export <ফাইল.json> [--docx F] [--html F] [--nothi F] [--txt F] [--pdf F] [--preset P1..P5] [--paper K]

  --docx F     Word ফাইল
  --html F     ছাপার পাতা HTML-এ (ফন্টসহ, ইন্টারনেট লাগে না; Chromium লাগে)
  --nothi F    নথির সম্পাদকে পেস্ট করার HTML
  --txt F      সাধারণ লেখা
  --pdf F      PDF (Chromium লাগে)
  --preset P   অন্য বিন্যাসে: P1 বর্ণনা, P2 বাস্তবায়নকারীসহ বর্ণনা, P3 আলোচনা–সিদ্ধান্ত সারণি,
               P4 বর্ণনা ও সিদ্ধান্ত সারণি, P5 চার কলাম
  --paper K    সভার কোন কাগজ: minutes (কার্যবিবরণী; না বললে এটিই), attendanceSheet (হাজিরা)

ফাইলে ভুল থাকলে কিছুই লেখা হয় না।
`,
    check: `ব্যবহার: check <ফাইল.json> [--json] [--today YYYY-MM-DD]

  --json       ফল JSON হিসেবে
  --today D    আজকের তারিখ; না দিলে কম্পিউটারের তারিখ

ভুল থাকলে ফল ১, না থাকলে ০।
`,
    inspect: `ব্যবহার: inspect <ফাইল.json> [--json]

আলোচ্য বিষয়, সিদ্ধান্ত, সারণি, শব্দ ইত্যাদির সংখ্যা JSON হিসেবে লেখে।
`,
    new: `ব্যবহার: new [--preset P1..P5] [--sample]

নতুন কার্যবিবরণীর ফাইল পর্দায় লেখে; --sample দিলে ভরা নমুনা। ফাইলে রাখতে: new --sample > m.json
`,
    schema: `ব্যবহার: schema

কার্যবিবরণী ফাইলের JSON Schema লেখে।
`,
    date: `ব্যবহার: date <YYYY-MM-DD>
         date --from-bangla <YYYY-MM-DD>

খ্রিস্টাব্দের তারিখ দিলে বাংলা তারিখ ও বাংলায় লেখা খ্রিস্টাব্দের তারিখ; --from-bangla দিলে
বাংলা সনের তারিখ (যেমন 1430-11-19) থেকে YYYY-MM-DD।
`,
    memo: `ব্যবহার: memo <নম্বর>

স্মারক নম্বরের গুচ্ছ, ক্রমিক ও সমস্যা JSON হিসেবে লেখে।
`,
  },
  unknownCommand: (name) => `“${name}” নামে কোনো নির্দেশ নেই। --help লিখে তালিকা দেখুন।`,
  unknownOption: (name) => `“${name}” বিকল্পটি এই নির্দেশে নেই। --help লিখে তালিকা দেখুন।`,
  missingArgument: (name) => `${name} দেওয়া হয়নি। --help লিখে ব্যবহার দেখুন।`,
  surplusArgument: (value) => `“${value}” বাড়তি দেওয়া হয়েছে। --help লিখে ব্যবহার দেখুন।`,
  missingValue: (option) => `${option} বিকল্পের পরে মান দিন।`,
  badPaper: (value, kinds) => `“${value}” নামে কোনো কাগজ নেই। এর একটি লিখুন: ${kinds}।`,
  badPreset: (value) => `“${value}” বিন্যাস নেই। P1, P2, P3, P4 বা P5 লিখুন।`,
  badLanguage: (value) => `“${value}” ভাষা নেই। bn বা en লিখুন।`,
  badDate: (value) => `“${value}” তারিখ নয়। YYYY-MM-DD আকারে লিখুন, যেমন 2024-02-27।`,
  nothingToExport: 'কোন ফাইল তৈরি হবে তা বলা হয়নি। --docx, --html, --nothi, --txt বা --pdf দিন।',
  sameOutputTwice: (path) => `“${path}” দুবার দেওয়া হয়েছে। প্রতিটির জন্য আলাদা নাম দিন।`,
  outputIsInput: (path) => `“${path}” মূল ফাইল; এর ওপর লেখা যাবে না। অন্য নাম দিন।`,
  wrongEnding: (path, ending) => `“${path}”: নামের শেষে ${ending} থাকলে অন্য প্রোগ্রাম ফাইলটি চিনবে।`,
  cannotRead: (path, reason) => `“${path}” পড়া যায়নি: ${reason}`,
  cannotWrite: (path, reason) => `“${path}” লেখা যায়নি: ${reason} আগে থেকে থাকা ফাইল যেমন ছিল তেমনই আছে।`,
  reasons: {
    missing: 'এই নামে কিছু নেই। নাম ও ফোল্ডার মিলিয়ে দেখুন।',
    denied: 'অনুমতি নেই। অন্য ফোল্ডার বেছে নিন।',
    folder: 'এটি ফাইল নয়, ফোল্ডার। ফাইলের নাম দিন।',
    full: 'ডিস্কে জায়গা নেই। জায়গা খালি করুন।',
    busy: 'অন্য প্রোগ্রাম ফাইলটি ধরে রেখেছে। সেটি বন্ধ করে আবার চেষ্টা করুন।',
    other: 'কম্পিউটার অনুমতি দেয়নি। অন্য জায়গায় চেষ্টা করুন।',
  },
  refused: 'ফাইলটি পড়া যায়নি; কিছুই লেখা হয়নি।',
  written: (path, size) => `লেখা হলো: ${path} (${toBanglaDigits(size)})`,
  noChromium: (what) =>
    `${what} তৈরি হয়নি: Chromium, Chrome বা Edge লাগে; কোনোটি পাওয়া যায়নি। একটি ইনস্টল করুন, অথবা KARJOBIBORONI_CHROMIUM-এ এর পথ দিন।`,
  browserNotRunnable: (what, path) =>
    `${what} তৈরি হয়নি: KARJOBIBORONI_CHROMIUM-এ বলা “${path}” চালানো যায় না। পথটি মিলিয়ে দেখুন।`,
  browserAsRoot: (what) =>
    `${what} তৈরি হয়নি: root হিসেবে ব্রাউজার চলে না, কারণ তাতে এর সুরক্ষা (sandbox) থাকে না। সাধারণ ব্যবহারকারী হয়ে চালান।`,
  browserWithoutSandbox: (what) =>
    `${what} তৈরি হয়নি: এই কম্পিউটারে ব্রাউজারের সুরক্ষা (sandbox) চালু করা যায় না। যে ব্রাউজার সাধারণভাবে খোলে তার পথ KARJOBIBORONI_CHROMIUM-এ দিন।`,
  browserTooSlow: (what, minutes) =>
    `${what} তৈরি হয়নি: ব্রাউজার ${formatNumber(minutes)} মিনিটেও শেষ করেনি, তাই থামানো হলো। অন্য প্রোগ্রাম বন্ধ করে আবার চালান।`,
  browserFailed: (what, path, end) =>
    `${what} তৈরি হয়নি: “${path}” কাজ শেষ না করেই থেমে গেছে (${end})। ব্রাউজারটি একবার নিজে খুলে দেখুন, অথবা অন্যটির পথ KARJOBIBORONI_CHROMIUM-এ দিন।`,
  leftOut: (count, path) => `${path}: ছাপা যায় না এমন ${formatNumber(count)}টি অক্ষর বাদ গেছে।`,
  nothiNameTooLong: (path, limit) =>
    `“${path}”: ফাইলের নাম ${formatNumber(limit)} অক্ষরের বেশি; নথি নেবে না। নাম ছোট করুন।`,
  nothiTooLarge: (path, limit) =>
    `“${path}”: ফাইলটি ${toBanglaDigits(limit)}-এর বেশি; নথি কিছু না জানিয়েই বাদ দেবে। ছবি ছোট করুন।`,
  latinPageNumbers:
    'DOCX-এ পৃষ্ঠা নম্বর ইংরেজি অঙ্কে দেখা যাবে, কারণ Word-এ বাংলা অঙ্কের পৃষ্ঠা নম্বর নেই; PDF-এ বাংলা অঙ্কেই থাকবে।',
  nothingFound: 'কোনো সমস্যা পাওয়া যায়নি।',
  found: (errors, warnings, hints) =>
    `ভুল ${formatNumber(errors)}টি, সতর্কতা ${formatNumber(warnings)}টি, ইঙ্গিত ${formatNumber(hints)}টি।`,
  calendarProblem: {
    'before-official-calendar': (value) =>
      `${value}: ১৪ এপ্রিল ১৯৮৭ (১ বৈশাখ ১৩৯৪)-এর আগে সরকারি নিয়ম ছিল না, তাই রূপান্তর করা হয় না। তারিখটি হাতে লিখুন।`,
    'after-supported-calendar': (value) => `${value}: এত পরের বছর রূপান্তর করা হয় না। বছরটি মিলিয়ে দেখুন।`,
    'no-such-civil-date': (value) => `${value}: এমন কোনো দিন নেই। তারিখটি ঠিক করুন।`,
    'no-such-bangla-date': (value) => `${value}: বাংলা সনে এমন কোনো দিন নেই। তারিখটি ঠিক করুন।`,
  },
  unexpected: (detail) => `প্রোগ্রামে একটি অপ্রত্যাশিত ত্রুটি ঘটেছে; কিছুই লেখা হয়নি। বিবরণ: ${detail}`,
};
