/** Gregorian months as the Bangla Academy spells them. */
export const gregorianMonths = [
  'জানুয়ারি',
  'ফেব্রুয়ারি',
  'মার্চ',
  'এপ্রিল',
  'মে',
  'জুন',
  'জুলাই',
  'আগস্ট',
  'সেপ্টেম্বর',
  'অক্টোবর',
  'নভেম্বর',
  'ডিসেম্বর',
] as const;

/** Spellings that are read besides those above, never written. */
export const gregorianMonthVariants: Readonly<Record<string, number>> = {
  জানুয়ারী: 1,
  ফেব্রুয়ারী: 2,
  আগষ্ট: 8,
};

export const banglaMonths = [
  'বৈশাখ',
  'জ্যৈষ্ঠ',
  'আষাঢ়',
  'শ্রাবণ',
  'ভাদ্র',
  'আশ্বিন',
  'কার্তিক',
  'অগ্রহায়ণ',
  'পৌষ',
  'মাঘ',
  'ফাল্গুন',
  'চৈত্র',
] as const;

/** Spellings of Bangla months that are read besides those above. */
export const banglaMonthVariants: Readonly<Record<string, number>> = { ফাল্গুণ: 11, অগ্রহায়ন: 8 };

/** Sunday first. */
export const weekdays = ['রবিবার', 'সোমবার', 'মঙ্গলবার', 'বুধবার', 'বৃহস্পতিবার', 'শুক্রবার', 'শনিবার'] as const;

/** Weekday spellings that are read besides those above. */
export const weekdayVariants: Readonly<Record<string, number>> = { রোববার: 0, বৃহষ্পতিবার: 4 };
