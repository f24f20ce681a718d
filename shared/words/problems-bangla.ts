import { formatNumber, toBanglaDigits } from '#shared/bangla/digits';
import type { ProblemWords } from './problem-sentences';

const text = (value: string | number | undefined): string => String(value ?? '');
const number = (value: string | number | undefined): string => toBanglaDigits(String(value ?? ''));
const nth = (position: string | number | undefined): string => formatNumber(Number(position ?? 0) + 1);
const quote = (value: string | number | undefined): string => `“${String(value ?? '')}”`;

/** A mark at the end of an item, or that there is none. */
const mark = (value: string | number | undefined): string => (text(value) === '' ? 'কিছু নেই' : quote(value));

const otherKinds: Readonly<Record<string, string>> = {
  word: 'এটি Word-এর ফাইল (DOCX), কার্যবিবরণীর নয়। ফাইলটি Word-এ খুলে লেখা কপি করুন, তারপর এখানে নতুন কার্যবিবরণীতে পেস্ট করুন।',
  'old-office':
    'এটি পুরোনো Word বা Excel-এর ফাইল, কার্যবিবরণীর নয়। ফাইলটি সেই প্রোগ্রামে খুলে লেখা কপি করুন, তারপর এখানে পেস্ট করুন।',
  spreadsheet: 'এটি Excel-এর ফাইল, কার্যবিবরণীর নয়। Excel-এ ঘরগুলো কপি করে এখানকার তালিকায় পেস্ট করুন।',
  zip: 'এটি জিপ করা ফাইল, কার্যবিবরণীর নয়। আগে জিপ খুলে ভেতরের .karjo ফাইলটি দিন।',
  pdf: 'এটি PDF, কার্যবিবরণীর ফাইল নয়। PDF থেকে লেখা কপি করে নতুন কার্যবিবরণীতে পেস্ট করুন, অথবা .karjo ফাইলটি দিন।',
  picture: 'এটি ছবি, কার্যবিবরণীর ফাইল নয়। মনোগ্রাম হলে কমিটি বা কার্যবিবরণীর প্যাডের ঘরে ছবি হিসেবে দিন।',
};

const groups: Readonly<Record<string, string>> = {
  ministry: 'মন্ত্রণালয়',
  department: 'অধিদপ্তর',
  geo: 'ভৌগোলিক',
  'subordinate-office': 'অধীন দপ্তর',
  branch: 'শাখা',
  subject: 'বিষয়',
  'file-serial': 'নথির ক্রমিক',
  year: 'বছর',
};

const expectations: Readonly<Record<string, string>> = {
  string: 'লেখা',
  number: 'সংখ্যা',
  int: 'পূর্ণ সংখ্যা',
  datetime: 'তারিখ ও সময়, যেমন 2026-02-17T09:00:00+06:00',
  base64: 'base64 লেখা',
  boolean: 'true বা false',
  array: 'তালিকা [ ]',
  object: 'বস্তু { }',
};

const expected = (value: string | number | undefined): string => expectations[String(value)] ?? String(value ?? '');

const gridReasons: Readonly<Record<string, string>> = {
  'too-few-cells': 'এই সারিতে ঘর কম পড়েছে',
  'too-many-cells': 'এই সারিতে ঘর বেশি হয়েছে',
  'rows-past-end': 'একটি ঘরের rowSpan সারণির শেষ ছাড়িয়ে গেছে',
  'header-past-end': 'headerRows সারির সংখ্যার চেয়ে বেশি',
};

/** Problems in plain Bangla: what is wrong, then what to do. */
export const banglaProblems: ProblemWords = {
  'not-json': ({ line, column }) =>
    `এটি কার্যবিবরণীর ফাইল নয়, অথবা ফাইলটি নষ্ট হয়ে গেছে (${number(line)} নং সারির ${number(column)} নং অক্ষরের পরে আর পড়া যায় না)। যে কম্পিউটারে বানানো সেখান থেকে আবার এনে দেখুন।`,
  'not-utf8': () =>
    'এটি কার্যবিবরণীর ফাইল নয়, অথবা ফাইলটি নষ্ট হয়ে গেছে (লেখা UTF-8 নয়)। যে কম্পিউটারে বানানো সেখান থেকে আবার এনে দেখুন।',
  'other-kind': ({ kind }) => otherKinds[text(kind)] ?? otherKinds.zip ?? '',
  'file-too-large': ({ limit }) =>
    `ফাইলটি খুব বড়; সর্বোচ্চ ${number(Number(limit) / 1048576)} MB। বড় ছবি বা সংযুক্তি আলাদা রাখুন।`,
  'not-minutes': ({ expected: name }) => `এটি কার্যবিবরণীর ফাইল নয়; format-এ ${quote(name)} থাকার কথা। সঠিক ফাইলটি দিন।`,
  'newer-version': ({ version, expected: known }) =>
    `ফাইলটি নতুনতর সংস্করণে (${number(version)}) তৈরি; এই প্রোগ্রাম ${number(known)} পর্যন্ত পড়ে। প্রোগ্রামটি হালনাগাদ করুন।`,
  'forbidden-key': ({ field }) => `${quote(field)} নামের ঘর গ্রহণযোগ্য নয়। ঘরটি মুছে দিন।`,
  'too-deep': ({ limit }) => `তালিকা ও সারণি ${number(limit)} স্তরের বেশি ভেতরে গেছে। ভেতরের স্তর কমান।`,
  'too-many-values': ({ limit }) => `ফাইলে ${number(limit)}-এর বেশি মান আছে। ফাইলটি ভাগ করুন।`,
  'unknown-field': ({ field }) => `${quote(field)} নামে কোনো ঘর নেই। বানান মিলিয়ে দেখুন অথবা ঘরটি মুছে দিন।`,
  'missing-field': ({ expected: kind }) => `ঘরটি নেই; এখানে ${expected(kind)} থাকার কথা। ঘরটি যোগ করুন।`,
  'wrong-type': ({ expected: kind }) => `এখানে ${expected(kind)} থাকার কথা। মানটি ঠিক করুন।`,
  'not-one-of': ({ expected: list }) => `মানটি হতে হবে এর একটি: ${String(list ?? '')}।`,
  'too-long': ({ limit }) => `লেখাটি খুব দীর্ঘ; সর্বোচ্চ ${number(limit)} অক্ষর। লেখাটি ভাগ করুন।`,
  'too-many-lines': ({ limit }) => `এখানে ${number(limit)}টির বেশি লাইন আছে। লেখাটি ভাগ করুন।`,
  'repeated-id': ({ value }) =>
    `${quote(value)} পরিচিতি (id) আগের একটি অংশেরও আছে। ফাইলটি হাতে বদলানো হয়ে থাকলে এই অংশে অন্য পরিচিতি দিন।`,
  'bad-id': ({ value }) =>
    `${quote(value)} পরিচিতি (id) হিসেবে চলে না। শুধু ইংরেজি অক্ষর, অঙ্ক ও “-” দিন, সর্বোচ্চ ১০০ অক্ষর।`,
  'too-many': ({ limit }) => `তালিকাটি খুব দীর্ঘ; সর্বোচ্চ ${number(limit)}টি। তালিকাটি ভাগ করুন।`,
  'out-of-range': ({ limit, bound }) =>
    `মানটি সীমার বাইরে; ${bound === 'most' ? 'সর্বোচ্চ' : 'সর্বনিম্ন'} ${number(limit)}। মানটি ঠিক করুন।`,
  'bad-shape': ({ rule }) => `মানটির গঠন ঠিক নেই (${expected(rule)} থাকার কথা)। মানটি ঠিক করুন।`,
  'date-shape': ({ value }) => `${quote(value)} তারিখ নয়; YYYY-MM-DD আকারে লিখুন, যেমন 2024-02-27।`,
  'impossible-date': ({ value }) => `${quote(value)} নামে কোনো দিন নেই। তারিখটি ঠিক করুন।`,
  'time-shape': ({ value }) => `${quote(value)} সময় নয়; ২৪ ঘণ্টার HH:MM আকারে লিখুন, যেমন 15:00।`,
  'table-shape': ({ reason }) =>
    `সারণির ঘর মিলছে না: ${gridReasons[String(reason)] ?? ''}। rowSpan, colSpan ও কলামের সংখ্যা মিলিয়ে দেখুন।`,
  'emblem-not-image': () => 'প্রতীকটি PNG বা JPEG ছবি নয়, অথবা mediaType-এর সঙ্গে মেলে না। PNG বা JPEG ছবি দিন।',
  'emblem-too-large': ({ limit }) => `প্রতীকের ছবি খুব বড়; সর্বোচ্চ ${number(Number(limit) / 1048576)} MB। ছোট ছবি দিন।`,
  'emblem-too-wide': ({ width, height, limit }) =>
    `প্রতীকের ছবি ${number(width)} × ${number(height)} পিক্সেলের; প্রতি পাশে সর্বোচ্চ ${number(limit)}। ছোট করে আবার দিন।`,
  'emblem-damaged': () => 'প্রতীকের ছবিটি নষ্ট। ছবিটি আবার সংরক্ষণ করে দিন, অথবা অন্য ছবি দিন।',
  'emblem-extra-bytes': () => 'প্রতীকের ছবির শেষে ছবি নয় এমন তথ্য আছে। ছবিটি কোনো ছবির প্রোগ্রামে খুলে আবার সংরক্ষণ করে দিন।',
  'missing-title': () => 'শিরোনাম নেই। সভার শিরোনাম লিখুন।',
  'missing-chair': () => 'সভাপতির নাম নেই। সভাপতির নাম ও পদবি লিখুন।',
  'missing-meeting-date': () => 'সভার তারিখ নেই। তারিখ লিখুন।',
  'missing-place': () => 'সভার স্থান নেই। স্থান লিখুন।',
  'missing-memo': () => 'স্মারক নম্বর নেই। জারির আগে স্মারক নম্বর বসান।',
  'missing-issue-date': () => 'জারির তারিখ নেই। তারিখ বসান।',
  'missing-distribution': () => 'বিতরণ তালিকা খালি। প্রাপকদের যোগ করুন।',
  'meeting-after-today': () => 'সভার তারিখ আজকের পরে। তারিখটি মিলিয়ে দেখুন।',
  'issue-after-today': () => 'জারির তারিখ আজকের পরে। তারিখটি মিলিয়ে দেখুন।',
  'issue-before-meeting': () => 'জারির তারিখ সভার তারিখের আগে। তারিখ দুটি মিলিয়ে দেখুন।',
  'deadline-before-meeting': ({ value }) => `বাস্তবায়নের সময়সীমা (${number(value)}) সভার তারিখের আগে। তারিখটি ঠিক করুন।`,
  'date-after-meeting': ({ value }) => `আলোচনায় ${quote(value)} সভার পরের তারিখ। ইচ্ছাকৃত না হলে ঠিক করুন।`,
  'wrong-weekday': ({ value, expected: day }) =>
    `${quote(value)}: বারটি মেলে না, ওই দিন ${String(day ?? '')}। বার বা তারিখ ঠিক করুন।`,
  'agenda-without-decision': () => 'এই আলোচ্য বিষয়ে কোনো সিদ্ধান্ত নেই। সিদ্ধান্ত লিখুন অথবা এভাবেই থাকলে উপেক্ষা করুন।',
  'decision-without-implementer': () =>
    'এই সিদ্ধান্তের বাস্তবায়নকারী নেই। বাস্তবায়নকারী লিখুন, অথবা বাক্যের ভেতরে থাকলে তা চিহ্নিত করুন।',
  'latin-digits': ({ excerpt }) => `বাংলা লেখার মধ্যে ইংরেজি অঙ্ক: ${quote(excerpt)}। বাংলা অঙ্ক লিখুন।`,
  'bijoy-text': ({ excerpt }) => `লেখাটি বিজয় (ANSI) মনে হচ্ছে: ${quote(excerpt)}। ইউনিকোডে রূপান্তর করে আবার লিখুন।`,
  'not-nfc': () => 'লেখাটি ইউনিকোড NFC রূপে নেই (যেমন য় এক অক্ষরে লেখা)। ছাপায় সমস্যা নেই; খোঁজা ও মেলানোর জন্য NFC ভালো।',
  'duplicate-decision': ({ first }) => `একই সিদ্ধান্ত দুবার আছে; প্রথমটি ${String(first ?? '')}। একটি বাদ দিন।`,
  'distribution-line-twice': ({ first }) => `একই প্রাপক দুবার আছে; প্রথমটি ${String(first ?? '')}। একটি বাদ দিন।`,
  'literal-disagrees': ({ literal, composed }) =>
    `হাতে লেখা ${quote(literal)} পাশের মানের (${quote(composed)}) সঙ্গে মেলে না। ছাপা হবে হাতে লেখাটি; মিলিয়ে দেখুন।`,
  'unprintable-characters': ({ count, character, position }) =>
    `${number(count)}টি অক্ষর ছাপা যায় না (প্রথমটি ${String(character ?? '')}, ${nth(position)}তম স্থানে); ছাপায় বাদ যাবে। অক্ষরটি মুছে দিন।`,
  'unknown-slot': ({ slot }) =>
    `{${String(slot ?? '')}} নামে কোনো ঘর নেই; যেমন আছে তেমনই ছাপা হবে। {ক্রম}, {মাস}, {অর্থবছর} ইত্যাদি লিখুন।`,
  'empty-slot': ({ slot }) => `{${String(slot ?? '')}} ঘরের মান নেই; ফাঁকা বিন্দু ছাপা হবে। মানটি দিন।`,
  'missing-agenda': () => 'কোনো আলোচ্য বিষয় নেই। আলোচনা ও সিদ্ধান্ত লিখুন।',
  'empty-distribution-line': () => 'প্রাপকের ঘর খালি; ফাঁকা বিন্দু ছাপা হবে। প্রাপক লিখুন অথবা লাইনটি মুছে দিন।',
  'dates-disagree': ({ found }) => `${quote(found)}: বাংলা ও ইংরেজি তারিখ এক দিনের নয়। মিলিয়ে ঠিক করুন।`,
  'signed-before-meeting': () => 'স্বাক্ষরের তারিখ সভার আগের। তারিখটি ঠিক করুন।',
  'signed-after-issue': () => 'স্বাক্ষরের তারিখ জারির পরের। দুটি তারিখ মিলিয়ে দেখুন।',
  'title-disagrees': ({ found, right }) =>
    `শিরোনামে ${quote(found)} লেখা, কিন্তু সভার তথ্য অনুযায়ী ${quote(right)}। যেটি ভুল সেটি ঠিক করুন।`,
  'title-of-period-before': ({ found, right }) =>
    `শিরোনামে ${quote(found)} লেখা; সভাটি পরের সময়ের (${text(right)})। আগের সময়ের পর্যালোচনা হলে ঠিক আছে।`,
  'wrong-ordinal': ({ found, right }) => `${quote(found)} ঠিক রূপ নয়; লিখুন ${quote(right)}।`,
  'number-words-disagree': ({ found, words }) =>
    `${quote(found)}: অঙ্ক ও কথা মেলে না (কথায় ${text(words)})। যেটি ভুল সেটি ঠিক করুন।`,
  'chair-differs': ({ found, other }) =>
    `স্বাক্ষরে ${quote(found)}, অথচ সভার তথ্যে সভাপতি ${quote(other)}। মিলিয়ে ঠিক করুন।`,
  'last-meeting-number': ({ found, right }) =>
    `গত সভা হিসেবে ${quote(found)} লেখা; এ সভার আগেরটি ${text(right)} সভা। সংখ্যাটি ঠিক করুন।`,
  'last-meeting-date': ({ found }) => `গত সভার তারিখ ${quote(found)} এ সভার আগের নয়। তারিখটি ঠিক করুন।`,
  'past-date-after-meeting': ({ value }) =>
    `${quote(value)} হয়ে গেছে বলে লেখা, কিন্তু তারিখটি সভার পরের। তারিখ বা বাক্য ঠিক করুন।`,
  'empty-topic': () => 'আলোচ্যসূচির এই দফায় বিষয় বা আলোচনা নেই। লিখুন, অথবা দফাটি বাদ দিন।',
  'empty-decision': () => 'সিদ্ধান্তটি খালি; কেবল নম্বর বা “সিদ্ধান্ত:” ছাপা হবে। লিখুন, অথবা বাদ দিন।',
  'implementer-column-empty': () =>
    'বাস্তবায়নকারীর ঘরগুলো খালি ছাপা হবে, কারণ নামগুলো বাক্যে আছে বলে চিহ্নিত। বিন্যাসে “বাক্যে থাকা বাস্তবায়নকারী আলাদা করেও ছাপুন” চালু করুন।',
  'missing-letterhead': () => 'প্যাড (দপ্তরের নাম-ঠিকানা) নেই। লিখুন।',
  'missing-opening': () => 'শুরুর অনুচ্ছেদ নেই। লিখুন।',
  'missing-closing': () => 'শেষের বাক্য নেই। লিখুন।',
  'missing-issuing-signature': () => 'যিনি জারি করবেন তাঁর নাম নেই। স্বাক্ষরকারী যোগ করুন।',
  'annex-not-attached': ({ found }) => `${quote(found)} উল্লেখ আছে, কিন্তু এমন পরিশিষ্ট নেই। যোগ করুন, অথবা উল্লেখ ঠিক করুন।`,
  'annex-not-cited': ({ letter }) => `পরিশিষ্ট-${text(letter)} যুক্ত আছে, কিন্তু লেখায় কোথাও উল্লেখ নেই।`,
  'memo-year-after-issue': ({ found }) => `স্মারকের বছরের গুচ্ছ (${text(found)}) জারির বছরের পরের। নম্বরটি মিলিয়ে দেখুন।`,
  'memo-other-file': ({ found, last }) =>
    `স্মারকের ${quote(found)} গুচ্ছটি কমিটির গত স্মারকের (${text(last)}) মতো নয়। নম্বরটি মিলিয়ে দেখুন।`,
  'address-twice': ({ found }) => `একই ওয়েব ঠিকানা ${quote(found)} দুই সারিতে। কোনটি কার, মিলিয়ে দেখুন।`,
  'sentence-twice': ({ found }) => `একই বাক্য আরেক দফার আলোচনাতেও আছে: ${quote(found)}। নকল রয়ে গেল কি না দেখুন।`,
  'doubled-word': ({ found }) => `একই শব্দ দুবার: ${quote(found)}। একটি বাদ দিন।`,
  'wrong-danda': ({ found, right }) => `দাঁড়ি ঠিক হয়নি: ${quote(found)}; লিখুন ${quote(right)}।`,
  'impossible-letters': ({ found, right }) =>
    right === undefined
      ? `${quote(found)}: এভাবে অক্ষর বসে না। আবার টাইপ করুন।`
      : `${quote(found)}: এভাবে অক্ষর বসে না; লিখুন ${quote(right)}।`,
  'name-spelled-twice': ({ found, right }) => `একই নাম দুই বানানে: ${quote(found)} ও ${quote(right)}। একটি রাখুন।`,
  'mixed-spelling': ({ found, right }) => `কোথাও ${quote(right)}, কোথাও ${quote(found)}। সব জায়গায় একভাবে লিখুন।`,
  'mixed-end-marks': ({ found, usual }) =>
    `তালিকার এই দফার শেষে ${mark(found)}, অন্যগুলোর শেষে ${mark(usual)}। একভাবে লিখুন।`,
  'issued-late': ({ days }) => `সভার ${formatNumber(Number(days))} দিন পরে জারি। তারিখটি ঠিক কি না দেখুন।`,
  'decision-in-discussion': () =>
    'আলোচনায় সিদ্ধান্ত বা উপকমিটির কথা আছে, কিন্তু কোনো সিদ্ধান্ত লেখা নেই। সিদ্ধান্ত হিসেবে লিখুন।',
  'carried-row-missing': ({ found }) =>
    `আগের সভার সিদ্ধান্ত ${quote(found)} অগ্রগতির কোনো সারিতে নেই; এর অগ্রগতি এখানে লেখা হবে না। সারিটি ফিরিয়ে আনুন, অথবা এবারের মতো বাদ দিন।`,
  'carried-often': ({ found, times }) =>
    `সিদ্ধান্ত ${quote(found)} এ নিয়ে ${number(times)} বার সভায় উঠল, এখনো বাস্তবায়িত হয়নি।`,
  'typed-number': ({ found }) => `শুরুতে টাইপ করা ${quote(found)} আছে, আবার নম্বরও নিজে থেকে বসবে। টাইপ করাটি মুছুন।`,
  'duplicate-key': ({ field }) => `${quote(field)} একই জায়গায় দুবার আছে; একটি হারিয়ে যেত। একটি রেখে অন্যটি মুছে দিন।`,
  'memo-empty': () => 'স্মারক নম্বর খালি। স্মারক নম্বর লিখুন।',
  'memo-not-digits': () => 'স্মারক নম্বরটি অঙ্ক দিয়ে শুরু হয়নি। অঙ্কের গুচ্ছ ডট দিয়ে লিখুন।',
  'memo-unknown-shape': ({ position }) =>
    `স্মারক নম্বরের গঠন মেলে না (${nth(position)}তম অক্ষরের কাছে)। ১৮ বা ২২ অঙ্কের গুচ্ছ ও শেষে ক্রমিক লিখুন।`,
  'memo-group-width': ({ group, expected: width, position }) =>
    `স্মারক নম্বরের “${groups[String(group)] ?? ''}” গুচ্ছে ${number(width)} অঙ্ক থাকার কথা (${nth(position)}তম অক্ষরের কাছে)। গুচ্ছটি ঠিক করুন।`,
  'memo-taken': ({ title }) => `এই স্মারক নম্বর আরেকটি কার্যবিবরণীতেও আছে: ${quote(title)}। দুটির একটিতে অন্য ক্রমিক দিন।`,
  'memo-no-serial': () => 'স্মারক নম্বরের শেষে পত্রের ক্রমিক নেই। ক্রমিক যোগ করুন।',
  'memo-bad-suffix': ({ position }) =>
    `স্মারক নম্বরের শেষাংশ (${nth(position)}তম অক্ষর থেকে) চেনা যায়নি। (১) বা /১(১) আকারে লিখুন।`,
};
