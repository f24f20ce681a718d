/**
 * What people type for settings whose labels say it otherwise, in both languages, by the beginning of a setting's place. The
 * era, the padding and the like are parts of a setting; they are found by these words and by their own labels.
 */
export const otherNames: Readonly<Record<string, string>> = {
  'page.font': 'হরফ নিকষ নিকস অক্ষর typeface',
  'page.sizePt': 'ফন্ট সাইজ অক্ষরের মাপ font size',
  'page.tableSizePt': 'ফন্ট সাইজ টেবিল font size table',
  'page.lineHeight': 'লাইন স্পেসিং line spacing',
  'page.margins': 'মার্জিন পাতার ধার margin',
  'page.numbers': 'পেজ নম্বর পাতার নম্বর page number',
  'page.emblemHeight': 'লোগো মনোগ্রাম শাপলা logo emblem',
  numbering: 'ক্রমিক সিরিয়াল বুলেট দাঁড়ি ব্র্যাকেট বন্ধনী bullet serial number bracket',
  'labels.colon': 'কোলন বিসর্গ colon',
  'labels.space': 'ফাঁকা স্পেস space',
  'labels.distributionColon': 'কোলন বিসর্গ colon',
  joiners: 'কমা হাইফেন ড্যাশ যোজক এবং comma hyphen dash',
  endMarks: 'দাঁড়ি পূর্ণচ্ছেদ যতিচিহ্ন সেমিকোলন কমা ফুলস্টপ danda full stop semicolon punctuation',
  'wording.all': 'সকল all',
  'wording.distribution': 'সদয় অবগতি কার্যার্থে বিতরণ distribution',
  'wording.draft': 'খসড়া ড্রাফট জলছাপ watermark',
  dates: 'বঙ্গাব্দ খ্রিস্টাব্দ খ্রিষ্টাব্দ সাল সন বাংলা ইংরেজি মাসের নাম era year month calendar',
  'dates.rule': 'দাগ রেখা লাইন line rule',
  time: 'ঘটিকা ঘণ্টা টায় সকাল বিকাল কোলন বিন্দু clock hour',
  financialYear: 'অর্থ বছর সাল বাজেট fiscal year',
  'layout.columns': 'টেবিল কলাম প্রস্থ চওড়া table width',
  'layout.actingNoteWithPost': 'চলতি দায়িত্ব ভারপ্রাপ্ত রুটিন দায়িত্ব acting',
  'layout.factsBorders': 'বর্ডার ছক টেবিল border',
  'show.implementersInSentence': 'বাস্তবায়নকারী কলাম ফাঁকা implementer',
  'show.attendanceAnnex': 'হাজিরা attendance',
};
