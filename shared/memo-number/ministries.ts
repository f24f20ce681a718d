/** Ministry codes seen in public memo numbers: the first group (build/domain.md, “Memo numbers”). */
export const ministryCodes: Readonly<Record<string, string>> = {
  '04': 'মন্ত্রিপরিষদ বিভাগ',
  '05': 'জনপ্রশাসন মন্ত্রণালয়',
  '07': 'অর্থ বিভাগ',
  '44': 'জননিরাপত্তা বিভাগ',
  '46': 'স্থানীয় সরকার বিভাগ',
  '58': 'সুরক্ষা সেবা বিভাগ',
};
