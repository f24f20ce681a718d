/** The parts that the sentences of generated decisions are put together from: invented, in the language of minutes. */
const subjects = [
  'মাঠপর্যায়ের সকল আঞ্চলিক কার্যালয়',
  'সেতু রক্ষণাবেক্ষণ প্রকল্পের কারিগরি দল',
  'নবগঠিত তথ্য ব্যবস্থাপনা উপকমিটি',
  'অভ্যন্তরীণ ঘাট অধিদপ্তরের পরিদর্শন শাখা',
  'বন্যাপ্রবণ এলাকার আশ্রয়কেন্দ্র ব্যবস্থাপনা কমিটি',
  'প্রশিক্ষণ ইনস্টিটিউটের পাঠ্যক্রম প্রণয়ন দল',
  'বৃক্ষরোপণ কর্মসূচির জেলা সমন্বয়কগণ',
] as const;

const matters = [
  'চলমান কাজের ভৌত ও আর্থিক অগ্রগতির হালনাগাদ তথ্য নির্ধারিত ছকে',
  'অনিষ্পন্ন আবেদনসমূহের তালিকা কারণ উল্লেখপূর্বক পৃথক প্রতিবেদনে',
  'ক্ষতিগ্রস্ত স্থাপনাসমূহের মেরামত-প্রাক্কলন আলোকচিত্রসহ কার্যপত্র আকারে',
  'যন্ত্রপাতি ক্রয়ের সংশোধিত কর্মপরিকল্পনা ও ব্যয় বিভাজন বিবরণী',
  'সেবাগ্রহীতাদের মতামত বিশ্লেষণ করে সংক্ষিপ্ত সুপারিশমালা',
  'জনবল কাঠামো পুনর্বিন্যাসের খসড়া প্রস্তাব প্রয়োজনীয় সংযোজনীসহ',
  'বার্ষিক কর্মসম্পাদন চুক্তি (APA) এর সূচকভিত্তিক প্রমাণক',
  'পরিত্যক্ত মালামাল নিষ্পত্তির লক্ষ্যে গঠিত কমিটির কার্যবিবরণী',
  'ই-নথিতে নিষ্পন্ন পত্রের শতকরা হার ও বিলম্বের কারণসমূহ',
] as const;

const conditions = [
  'সংশ্লিষ্ট সকলের সাথে আলোচনাক্রমে চূড়ান্ত করে',
  'বিদ্যমান বিধি-বিধান অনুসরণপূর্বক যাচাই করে',
  'পূর্ববর্তী সভার পর্যবেক্ষণের আলোকে সংশোধন করে',
  'মাঠপর্যায়ের বাস্তব অবস্থা সরেজমিনে পরিদর্শন করে',
  'বাজেট বরাদ্দের সংস্থান সাপেক্ষে অগ্রাধিকার নির্ধারণ করে',
] as const;

const endings = [
  'কার্যদিবসের মধ্যে সমন্বয় শাখায় প্রেরণ নিশ্চিত করতে হবে',
  'দিনের মধ্যে সচিব মহোদয় বরাবর দাখিল করতে হবে',
  'কার্যদিবসের মধ্যে ওয়েবসাইটে প্রকাশ করে লিখিতভাবে জানাতে হবে',
  'দিনের মধ্যে পরবর্তী সভায় উপস্থাপনের ব্যবস্থা গ্রহণ করতে হবে',
] as const;

const offices = [
  'সমন্বয় শাখা',
  'নাব্য জরিপ অধিদপ্তর',
  'পরিকল্পনা অনুবিভাগ',
  'হিসাব ও নিরীক্ষা শাখা',
  'অভ্যন্তরীণ ঘাট অধিদপ্তর',
  'আইসিটি সেল',
  'সংস্থা প্রধান (সকল)',
  'প্রশাসন শাখা',
  'আঞ্চলিক কার্যালয় (সকল)',
  'বাজেট শাখা',
  'আইন ও ভূমি শাখা',
] as const;

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

const banglaNumber = (value: number): string =>
  String(value).replace(/[0-9]/gu, (digit) => String.fromCharCode(0x09e6 + Number(digit)));

/** A sentence of 150 to 250 characters or so; the same index always gives the same one, neighbours differ in every part. */
export const sentenceAt = (index: number): string =>
  [
    `${pick(subjects, index)} কর্তৃক`,
    pick(matters, index * 2 + Math.floor(index / 7)),
    pick(conditions, index + Math.floor(index / 5)),
    `আগামী ${banglaNumber((index % 28) + 3)}`,
    `${pick(endings, index + Math.floor(index / 11))} (নথি নং ${banglaNumber(index + 1)})।`,
  ].join(' ');

/** The two or three offices that carry the decision out. */
export const officesAt = (index: number): readonly string[] =>
  Array.from({ length: 2 + (index % 2) }, (_, place) => pick(offices, index * 3 + place * 4));
