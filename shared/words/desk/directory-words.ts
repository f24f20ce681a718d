import { formatNumber } from '#shared/bangla/digits';
import type { Language } from '#shared/words/language';
import type { Phrases } from './phrases';

const bangla = {
  title: 'ঠিকানাপুস্তক',
  emptyTitle: 'যাঁদের নাম বারবার লিখতে হয়',
  emptyText:
    'কর্মকর্তা, পদ, দপ্তর ও দল (সকল) এখানে একবার রাখুন। তারপর সদস্য, উপস্থিতি, বাস্তবায়নকারী ও বিতরণের ঘরে লিখতে শুরু করলেই নাম এসে যাবে, বাংলা বা ইংরেজি অক্ষরে। পরে কারও পদবি বদলালে পুরোনো কার্যবিবরণীর লেখা বদলাবে না।',
  add: 'নতুন নাম',
  paste: 'এক্সেল থেকে যোগ করুন',
  edit: 'বদলান',
  editOf: (name: string) => `${name}: বদলান`,
  remove: 'মুছুন',
  removeOf: (name: string) => `${name}: মুছুন`,
  removed: (count: number) => `${formatNumber(count)}টি নাম মোছা হয়েছে।`,
  takeBack: 'ফেরত আনুন',
  filter: 'খুঁজুন',
  filterHint: 'নাম, পদবি বা দপ্তর; rohim লিখলেও রহিম পাওয়া যাবে',
  kind: 'ধরন',
  allKinds: 'সব',
  kinds: { person: 'ব্যক্তি বা পদ', office: 'দপ্তর', group: 'দল' },
  shown: (count: number, all: number) =>
    count === all ? `${formatNumber(all)}টি নাম` : `${formatNumber(all)}টির মধ্যে ${formatNumber(count)}টি`,
  nothingFound: 'এমন কিছু পাওয়া যায়নি। অন্য বানানে বা কম শব্দে খুঁজুন।',
  table: 'ঠিকানাপুস্তকের নাম',
  sortBy: (column: string) => `${column} অনুযায়ী সাজান`,
  actions: 'কাজ',
  columns: { name: 'নাম', kind: 'ধরন', post: 'পদবি', office: 'দপ্তর', contact: 'যোগাযোগ' },
  fields: {
    honorific: 'সম্বোধন',
    name: 'নাম',
    nameHint: 'শুধু পদ রাখতে চাইলে ফাঁকা রাখুন।',
    officeName: 'দপ্তরের নাম',
    groupName: 'দলের নাম',
    award: 'পদক',
    post: 'পদবি',
    section: 'শাখা',
    office: 'দপ্তর',
    phone: 'ফোন',
    email: 'ই-মেইল',
    latin: 'ইংরেজি অক্ষরে ডাকনাম',
    latinHint: 'উচ্চারণে না মিললে লিখুন, যেমন IMED।',
    all: 'নামের পরে (সকল) ছাপা হবে',
  },
  newTitle: 'নতুন নাম',
  editTitle: 'নাম বদলান',
  nameMissing: 'নাম বা পদবির অন্তত একটি লিখুন।',
  save: 'রাখুন',
  saveAndNext: 'রেখে আরেকটি',
  cancel: 'বাতিল',
  saved: (name: string) => `“${name}” রাখা হয়েছে।`,
  pasteTitle: 'এক্সেল থেকে যোগ করুন',
  pasteText:
    'এক্সেলের সারিগুলো কপি করে নিচে পেস্ট করুন। প্রথম সারিতে শিরোনাম (নাম, পদবি, দপ্তর, শাখা, ফোন, ই-মেইল) থাকলে সে অনুযায়ী বসবে; না থাকলে কলামের ক্রম ধরা হবে: নাম, পদবি, দপ্তর, ফোন, ই-মেইল।',
  pasteBox: 'পেস্ট করা সারি',
  pasteFound: (count: number) =>
    count === 0 ? 'এখনো কোনো নাম পাওয়া যায়নি।' : `${formatNumber(count)}টি নাম পাওয়া গেছে:`,
  pasteMore: (count: number) => `… এবং আরও ${formatNumber(count)}টি`,
  pasteAdd: (count: number) => `${formatNumber(count)}টি যোগ করুন`,
  pasted: (count: number) => `${formatNumber(count)}টি নাম যোগ হয়েছে।`,
  saveRaw: 'লেখাটি ফাইলে রাখুন',
  damaged: (count: number) =>
    `${formatNumber(count)}টি নাম এই সংস্করণ পড়তে পারছে না। কিছু মোছা হয়নি; “সব সংরক্ষণ” ফাইলে সেগুলো যেমন আছে তেমনই থাকবে।`,
};

/** What the directory says. */
export type DirectoryWords = Phrases<typeof bangla>;

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

const english: DirectoryWords = {
  title: 'Directory',
  emptyTitle: 'Names you write again and again',
  emptyText:
    'Keep officers, posts, offices and groups (সকল) here once. Then start typing where members, attendance, implementers or receivers are asked, in Bangla or in Latin letters, and the name is there. When a post changes later, old documents keep what was printed.',
  add: 'New name',
  paste: 'Add from a spreadsheet',
  edit: 'Edit',
  editOf: (name) => `Edit ${name}`,
  remove: 'Remove',
  removeOf: (name) => `Remove ${name}`,
  removed: (count) => `${plural(count, 'name was', 'names were')} removed.`,
  takeBack: 'Bring back',
  filter: 'Find',
  filterHint: 'Name, post or office; rohim finds রহিম',
  kind: 'Kind',
  allKinds: 'All',
  kinds: { person: 'Person or post', office: 'Office', group: 'Group' },
  shown: (count, all) => (count === all ? plural(all, 'name', 'names') : `${String(count)} of ${String(all)}`),
  nothingFound: 'Nothing like this was found. Try another spelling or fewer words.',
  table: 'Names of the directory',
  sortBy: (column) => `Sort by ${column}`,
  actions: 'Actions',
  columns: { name: 'Name', kind: 'Kind', post: 'Post', office: 'Office', contact: 'Contact' },
  fields: {
    honorific: 'Honorific',
    name: 'Name',
    nameHint: 'Leave it empty to keep the post alone.',
    officeName: 'Name of the office',
    groupName: 'Name of the group',
    award: 'Award',
    post: 'Post',
    section: 'Section',
    office: 'Office',
    phone: 'Phone',
    email: 'E-mail',
    latin: 'In Latin letters',
    latinHint: 'Where the sound alone does not find it, such as IMED.',
    all: 'Print (সকল) after the name',
  },
  newTitle: 'New name',
  editTitle: 'Edit the name',
  nameMissing: 'Write a name or a post.',
  save: 'Save',
  saveAndNext: 'Save and add another',
  cancel: 'Cancel',
  saved: (name) => `“${name}” was saved.`,
  pasteTitle: 'Add from a spreadsheet',
  pasteText:
    'Copy rows of a spreadsheet and paste them below. Where the first row has headings (name, post, office, section, phone, e-mail) they are followed; else the columns are name, post, office, phone, e-mail.',
  pasteBox: 'Pasted rows',
  pasteFound: (count) => (count === 0 ? 'No name was found yet.' : `${plural(count, 'name', 'names')} found:`),
  pasteMore: (count) => `… and ${String(count)} more`,
  pasteAdd: (count) => `Add ${String(count)}`,
  pasted: (count) => `${plural(count, 'name was', 'names were')} added.`,
  saveRaw: 'Save the text to a file',
  damaged: (count) =>
    `This version cannot read ${plural(count, 'name', 'names')}. Nothing was deleted; a file of everything keeps them as they are.`,
};

const words: Readonly<Record<Language, DirectoryWords>> = { bn: bangla, en: english };

export const directoryWords = (language: Language): DirectoryWords => words[language];
